"""The long work of an export: read and made in a process of its own, told as it goes, and sent.

After a restart it is made anew from the beginning: what is shown is what may be shown then.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from bot.services import jobs
from bot.services.desk import access
from bot.services.desk.exports import draft as export_draft
from bot.services.desk.exports import shown as export_shown
from bot.services.desk.exports.draft import ExportDraft, may_have
from bot.services.exporting import Taker
from bot.services.jobs import Workshop
from bot.services.replies import Line
from bot.services.taking_out import Wanted, apart, previewing
from bot.services.taking_out.gathering import record
from bot.services.taking_out.previewing import Counted
from bot.services.taking_out.ticket import Ticket, key_of
from bot.services.taking_out.wanted import read_wanted
from bot.services.visit import Visit
from storage import errands, letters
from storage import jobs as stored_jobs
from storage.database import Transaction
from storage.jobs import Job

MAKE, COUNT = "export", "export-count"


async def make_file(shop: Workshop, job: Job) -> None:
    wanted = read_wanted(job.payload)
    most = shop.surroundings.largest_file
    if not await shop.database.write(partial(_begin, shop=shop, job=job, wanted=wanted)):
        return
    async with shop.apart(partial(_hear, shop, job)) as run:
        leaving = await run(partial(apart.look, shop.database.window(), wanted))
        taker = Taker(f"person:{job.person}", job.person)
        head = await shop.database.write(partial(record, leaving=leaving, taker=taker))
        papers = await run(partial(apart.press, head, most))
    keys = [key_of(Ticket(wanted, job.person or 0, most, part)) for part in range(len(papers))]
    for key, paper in zip(keys, papers, strict=True):
        shop.lay_out(key, paper)
    await shop.database.write(partial(_hand_over, shop=shop, job=job, wanted=wanted, keys=keys))


def count(visit: Visit, draft: ExportDraft) -> None:
    """Who stands under a long list is counted first, and then the screen is shown."""
    visit.toast = Line("toast-export-counting")
    jobs.add(visit, COUNT, {"token": draft.token}, about=draft.stored.id)


async def count_first(shop: Workshop, job: Job) -> None:
    slug = await shop.database.read(partial(_slug, letter=job.about or 0))
    counted = await shop.database.read(partial(previewing.count, slug=slug))
    await shop.database.write(partial(_show_counted, shop=shop, job=job, counted=counted))


jobs.register(MAKE, make_file)
jobs.register(COUNT, count_first)


def _slug(tx: Transaction, letter: int) -> str:
    return letters.get(tx, letter).letter.slug


def _show_counted(tx: Transaction, shop: Workshop, job: Job, counted: Counted) -> None:
    """Unless she has begun another meanwhile, or may no more."""
    visit = jobs.visit_of(tx, shop.surroundings, job)
    errand = errands.by_token(tx, job.payload["token"], visit.person.id) if visit else None
    if visit is None or errand is None:
        return
    try:
        draft = export_draft.of_errand(visit, errand)
    except access.Hidden:
        return
    kept = export_draft.keep(visit, replace(draft, counted=counted))
    lines, rows = export_shown.screen(visit, kept)
    jobs.show_progress(tx, job, *lines, rows=rows)


def _begin(tx: Transaction, shop: Workshop, job: Job, wanted: Wanted) -> bool:
    if _whose(tx, shop, job, wanted) is None:
        stored_jobs.end(tx, job.id, "cancelled")
        return False
    jobs.show_progress(tx, job, _progress(job, 0))
    return True


async def _hear(shop: Workshop, job: Job, share: float) -> None:
    await shop.database.write(partial(_show, job=job, done=int(share * job.total)))


def _show(tx: Transaction, job: Job, done: int) -> None:
    stored_jobs.advance(tx, job.id, done, job.total)
    jobs.show_progress(tx, job, _progress(job, done))


def _progress(job: Job, done: int) -> Line:
    return Line("export-progress", {"done": done, "total": job.total})


def _hand_over(
    tx: Transaction, shop: Workshop, job: Job, wanted: Wanted, keys: Sequence[str]
) -> None:
    """The work is done with the commit that sends it: it is not sent twice."""
    visit = _whose(tx, shop, job, wanted)
    if visit is None:
        stored_jobs.end(tx, job.id, "cancelled")
        return
    jobs.show_progress(tx, job, Line("export-made", {"count": len(keys)}))
    for number, key in enumerate(keys, 1):
        visit.say(_caption(number, len(keys)), document=("export", key))
    stored_jobs.end(tx, job.id)


def _caption(number: int, of: int) -> Line:
    return Line("export-caption-part", {"part": number, "of": of}) if of > 1 else CAPTION


CAPTION: Final = Line("export-caption")


def _whose(tx: Transaction, shop: Workshop, job: Job, wanted: Wanted) -> Visit | None:
    """Hers who asked for it, if she may still have it."""
    visit = jobs.visit_of(tx, shop.surroundings, job)
    if visit is None or stored_jobs.get(tx, job.id) is None:
        return None
    return visit if may_have(visit, letters.get(tx, job.about or 0), wanted.kind) else None
