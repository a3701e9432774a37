"""What was delivered, for organisers: the very bytes again; and whether a file is one of them."""

from functools import partial
from hashlib import sha256
from typing import Final

from bot.domain.flow import Draft, Flow
from bot.domain.refusal import Facts
from bot.domain.roles import Role
from bot.services import errands as errands_at_hand
from bot.services import jobs
from bot.services.controls import act, button, read_number, stacked
from bot.services.delivery import final_document, freezing
from bot.services.desk import access
from bot.services.desk.delivery.delivered import read_by_job
from bot.services.desk.letters.shown import language_name, title_of
from bot.services.errands import DeskQuestion, Kind, SentFile
from bot.services.exporting import Taker
from bot.services.jobs import Workshop
from bot.services.replies import Button, Line
from bot.services.visit import Surroundings, Visit
from bot.texts.times import moment
from storage import delivered_files, frozen, letters
from storage import jobs as jobs_at_hand
from storage.database import Transaction
from storage.errands import Errand
from storage.frozen import FrozenPaper
from storage.jobs import Job
from storage.letters import StoredLetter

CHECK: Final = "delivered-check"
QUESTION: Final = DeskQuestion("delivered-check", typed=False)


def show(visit: Visit, slug: str) -> None:
    """Each paper that is kept, and what has changed in the list since."""
    stored = access.letter_of(visit, slug)
    kept = frozen.register(visit.tx, stored.id)
    if kept is None:
        visit.toast = Line("toast-over")
        return
    papers = frozen.papers(visit.tx, stored.id)
    gone = frozen.names_gone(visit.tx, stored.id)
    facts: Facts = {
        "title": title_of(visit, stored),
        "when": moment(kept.at, stored.letter.zone, visit.language),
        "hash": kept.hash,
    }
    ways = [_way(visit, paper) for paper in papers if paper.is_kept]
    ways += _to_make(visit, stored)
    ways += [button("button-final-anew", "export", slug)] if gone else []
    ways.append(button("button-delivered-check", "delivered-check", slug))
    ways.append(button("button-letter-back", "letter-desk", slug))
    visit.say(Line("frozen-head", facts), *_state(papers, kept.content, gone), rows=stacked(*ways))


def send(visit: Visit, number: str) -> None:
    """The bytes that were kept, with their hash, and a warning if a name was taken back since."""
    paper = frozen.paper(visit.tx, read_number(number) or 0)
    if paper is None:
        raise access.Hidden
    access.require(visit, Role.ORGANISER, paper.letter)
    if not paper.is_kept:
        visit.toast = Line("toast-over")
        return
    slug = letters.get(visit.tx, paper.letter).letter.slug
    taker = Taker(f"person:{visit.person.id}", visit.person.id)
    final_document.put_on_record(visit.tx, paper, slug, taker)
    gone = frozen.names_gone(visit.tx, paper.letter)
    warning = (Line("frozen-gone", {"count": gone}),) if gone else ()
    caption = Line("frozen-caption", {"name": paper.name, "hash": paper.hash})
    visit.say(caption, *warning, document=("frozen", str(paper.id)))


def make_again(visit: Visit, slug: str) -> None:
    """The papers that are missing, where making them came to nothing."""
    stored = access.letter_of(visit, slug)
    if freezing.again(visit, stored):
        visit.say(Line("frozen-in-the-making"))
    else:
        visit.toast = Line("toast-answered")


def ask_for_file(visit: Visit, slug: str) -> None:
    """Which file is to be held against what was delivered."""
    stored = access.letter_of(visit, slug)
    errands_at_hand.begin(visit, CHECK, letter=stored.id)


def _way(visit: Visit, paper: FrozenPaper) -> Button:
    facts: Facts = {
        "language": language_name(paper.language, visit.language),
        "kind": visit.text(f"export-kind-{paper.kind}"),
    }
    return Button(Line("button-frozen-paper", facts), act=act("frozen-paper", paper.id))


def _to_make(visit: Visit, stored: StoredLetter) -> list[Button]:
    """Where a PDF is missing, it may be for good: trying again does no harm."""
    at_it = jobs_at_hand.is_waiting(visit.tx, freezing.JOB, stored.id)
    if at_it or not freezing.missing(visit.tx, stored.id):
        return []
    return [button("button-frozen-make", "frozen-make", stored.letter.slug)]


def _state(papers: list[FrozenPaper], content: str, gone: int) -> tuple[Line, ...]:
    if not content:
        return (Line("frozen-is-over"),)
    if not papers:
        return (Line("frozen-in-the-making"),)
    return (Line("frozen-gone", {"count": gone}),) if gone else ()


def _take(visit: Visit, errand: Errand, file: SentFile) -> None:
    read_by_job(visit, errand, file, CHECK)


def _never(visit: Visit, errand: Errand, _draft: Draft) -> None:
    errands_at_hand.finish(visit, errand)


async def _check(shop: Workshop, job: Job) -> None:
    data = await shop.fetch(job.payload["file"])
    digest = await shop.think(lambda: sha256(data).hexdigest())
    tell = partial(_tell, around=shop.surroundings, job=job, digest=digest)
    await shop.database.write(tell)


def _tell(tx: Transaction, around: Surroundings, job: Job, digest: str) -> None:
    visit, number = jobs.visit_of(tx, around, job), int(job.payload["letter"])
    if visit is None or not access.has(visit, Role.ORGANISER, number):
        return
    stored = letters.get(tx, number)
    facts: Facts = {"name": job.payload["name"], "hash": digest, "title": title_of(visit, stored)}
    is_one = _is_delivered(tx, stored, digest)
    back = button("button-as-delivered", "as-delivered", stored.letter.slug)
    visit.say(
        Line("delivered-check-same" if is_one else "delivered-check-other", facts),
        rows=stacked(back),
    )


def _is_delivered(tx: Transaction, stored: StoredLetter, digest: str) -> bool:
    file = delivered_files.of_letter(tx, stored.id)
    of_it = any(paper.letter == stored.id for paper in frozen.with_hash(tx, digest))
    return of_it or (file is not None and file.hash == digest)


def _facts(visit: Visit, errand: Errand) -> Facts:
    if errand.letter is None:
        raise LookupError("a document is a letter's")
    return {"title": title_of(visit, letters.get(visit.tx, errand.letter))}


errands_at_hand.register(
    Kind(Flow(CHECK, (QUESTION,)), end=_never, facts=_facts, takes_file={QUESTION.key: _take})
)
jobs.register(CHECK, _check)
