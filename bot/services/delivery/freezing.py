"""What was delivered is kept: the register at once, its papers by long work.

Each paper is made of the register that was kept, whatever has changed since; one that is there
is not made again, so that the work may begin anew at any point.
"""

from functools import partial
from typing import Final

from bot.domain.refusal import Refusal
from bot.domain.roles import Role
from bot.services import jobs
from bot.services.delivery import frozen_register
from bot.services.delivery.frozen_register import KINDS, PDF
from bot.services.desk import access
from bot.services.desk.delivery import final_sending
from bot.services.jobs import Runner, Workshop
from bot.services.replies import Line
from bot.services.visit import Surroundings, Visit
from storage import audit, frozen, letters
from storage import jobs as stored_jobs
from storage.database import Transaction
from storage.jobs import Job
from storage.letters import StoredLetter

JOB: Final = "letter-freeze"
Wanted = tuple[str, str]
"""Language and kind of a paper."""


def begin(visit: Visit, stored: StoredLetter) -> None:
    """In the transaction in which the letter is delivered."""
    if frozen_register.freeze(visit.tx, stored):
        _ask_for(visit, stored)


def again(visit: Visit, stored: StoredLetter) -> bool:
    """Make what is missing, if nobody is at it; False when nothing is."""
    if stored_jobs.is_waiting(visit.tx, JOB, stored.id) or not missing(visit.tx, stored.id):
        return False
    _ask_for(visit, stored)
    return True


def _ask_for(visit: Visit, stored: StoredLetter) -> None:
    jobs.add(visit, JOB, {"letter": stored.id}, about=stored.id)


async def make(shop: Workshop, job: Job) -> None:
    """Every paper that is not there yet, in a process of its own."""
    letter = int(job.payload["letter"])
    left = await shop.database.read(partial(missing, letter=letter))
    async with shop.apart() as run:
        for number, wanted in enumerate(left):
            line = Line("frozen-working", {"done": number, "total": len(left)})
            await shop.database.write(partial(_show, job=job, line=line))
            await _make_one(shop, run, letter, wanted)
    await shop.database.write(partial(_done, job=job, around=shop.surroundings))


async def _make_one(shop: Workshop, run: Runner, letter: int, wanted: Wanted) -> None:
    language, kind = wanted
    material = partial(frozen_register.material, letter=letter, language=language)
    made_of = await shop.database.read(material)
    try:
        paper = await run(partial(frozen_register.press, made_of, kind))
    except Refusal:
        return  # letters that no font has: the Word document holds them
    keep = partial(frozen.put_paper, letter=letter, language=language, kind=kind)
    await shop.database.write(partial(keep, name=paper.file_name, content=paper.content))


def missing(tx: Transaction, letter: int) -> list[Wanted]:
    """The papers that are still to be made; none when the register is there no more."""
    try:
        languages = frozen_register.register(tx, letter)["editions"]
    except LookupError:
        return []
    there = {(paper.language, paper.kind) for paper in frozen.papers(tx, letter)}
    wanted = [(language, kind) for language in languages for kind in KINDS]
    return [one for one in wanted if one not in there]


def _show(tx: Transaction, job: Job, line: Line) -> None:
    jobs.show_progress(tx, job, line)


def _done(tx: Transaction, job: Job, around: Surroundings) -> None:
    """On record, and told: in the step that ends the work, so that neither happens twice."""
    if stored_jobs.get(tx, job.id) is None:
        return
    stored_jobs.end(tx, job.id)
    stored = letters.get(tx, int(job.payload["letter"]))
    _put_on_record(tx, stored)
    visit = jobs.visit_of(tx, around, job)
    if visit is not None and access.has(visit, Role.ORGANISER, stored.id):
        offer, ways = final_sending.offer(tx, stored, visit.language)
        jobs.show_progress(tx, job, *_told(tx, stored.id), offer, rows=ways)


def _told(tx: Transaction, letter: int) -> list[Line]:
    papers = frozen.papers(tx, letter)
    unset = len({one.language for one in papers} - {o.language for o in papers if o.kind == PDF})
    lines = [Line("frozen-done", {"count": len(papers)})]
    return [*lines, Line("frozen-no-pdf", {"count": unset})] if unset else lines


def _put_on_record(tx: Transaction, stored: StoredLetter) -> None:
    """Their fingerprints are nobody's own: they stay in the record."""
    kept = frozen.register(tx, stored.id)
    hashes = {f"{one.language} {one.kind}": one.hash for one in frozen.papers(tx, stored.id)}
    facts = {"register": kept.hash if kept else "", **hashes}
    audit.record(tx, "delivered papers kept", f"letter:{stored.letter.slug}", facts=facts)


jobs.register(JOB, make)
