"""It leaves: at once where it is made in a moment, else as work that tells how far it is."""

from dataclasses import replace

from bot.services import jobs
from bot.services.desk.exports import draft as export_draft
from bot.services.desk.exports.draft import ExportDraft
from bot.services.desk.exports.jobs import MAKE
from bot.services.replies import Line
from bot.services.taking_out import Kind, Wanted
from bot.services.taking_out.kinds import MAY_BE_REFUSED, may_be_too_big, takes_long
from bot.services.taking_out.ticket import Ticket, key_of
from bot.services.taking_out.wanted import written
from bot.services.visit import Visit
from storage import jobs as stored_jobs


def send(visit: Visit, token: str) -> None:
    """As a document that cannot be forwarded, on record with who took it out."""
    draft = export_draft.opened(visit, token)
    if draft is None:
        return
    wanted = _wanted(visit, draft)
    visit.toast = Line("toast-export")
    if _goes_at_once(visit, wanted, draft.stored.standing):
        ticket = Ticket(wanted, visit.person.id, visit.surroundings.largest_file)
        visit.say(Line("export-caption"), document=("export", key_of(ticket)))
        return
    under_way = stored_jobs.waiting_for(visit.tx, visit.person.id, MAKE)
    if written(wanted) not in [job.payload for job in under_way]:
        total = draft.stored.standing
        jobs.add(visit, MAKE, written(wanted), about=draft.stored.id, total=total)


def _wanted(visit: Visit, draft: ExportDraft) -> Wanted:
    """With the key that it is locked for, and what only the bot knows of itself."""
    people = export_draft.preview_of(visit, draft).people
    key = export_draft.key_for(visit, draft, people)
    wanted = replace(draft.wanted, recipients=(key,) if key else ())
    if wanted.kind is not Kind.PRESS_KIT:
        return wanted
    around = visit.surroundings
    return replace(wanted, public_url=around.public_url or "", link=around.link(wanted.slug))


def _goes_at_once(visit: Visit, wanted: Wanted, signatories: int) -> bool:
    most = visit.surroundings.largest_file
    return not (
        wanted.kind in MAY_BE_REFUSED
        or takes_long(wanted.kind, signatories)
        or may_be_too_big(wanted.kind, signatories, most)
    )
