"""The deadline for her own calendar, on request."""

from typing import Final
from uuid import NAMESPACE_URL, uuid5

from bot.domain.refusal import Refusal
from bot.papers.calendar import Deadline
from bot.services import presenting
from bot.services.replies import Line, refused
from bot.services.visit import Visit
from bot.texts import catalogue
from bot.texts.times import moment
from storage import letters
from storage.database import Transaction

PAPER: Final = "calendar"


def send(visit: Visit, slug: str) -> None:
    """A file for the calendar; of a letter that is shut, the card says why there is none."""
    stored = presenting.find(visit, slug)
    try:
        stored.letter.may_be_signed(visit.now)
    except Refusal as refusal:
        presenting.show_card(visit, slug, refused(refusal))
        return
    link = visit.surroundings.link(slug)
    visit.say(Line("calendar-caption"), document=(PAPER, link), topic=f"calendar:{slug}")


def deadline_of(tx: Transaction, link: str, language: str) -> Deadline:
    """Under a letter of high risk the event names nothing: calendars are shared and synchronised.

    Raises `LookupError` when there is no such letter.
    """
    base, _, slug = link.rpartition("=")
    stored = letters.by_slug(tx, slug)
    if stored is None:
        raise LookupError("no such letter")
    letter, quiet = stored.letter, stored.letter.policy.high_risk
    facts = {
        "title": letter.text_in(language).title,
        "when": moment(letter.closes, letter.zone, language),
        "link": link,
    }
    said = "calendar-quiet" if quiet else "calendar"
    return Deadline(
        uid=str(uuid5(NAMESPACE_URL, f"{base}#{stored.id}")),
        sequence=letters.deadline_changes(tx, stored.id),
        made=tx.now,
        closes=letter.closes,
        summary=catalogue.plain(language, f"{said}-summary", facts),
        description=catalogue.plain(language, f"{said}-description", facts),
        link="" if quiet else link,
    )
