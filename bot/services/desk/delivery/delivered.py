"""The document that was delivered: sent in by an organiser, given to whoever reads the letter."""

from functools import partial
from hashlib import sha256
from typing import Final

from bot.domain.flow import Draft, Flow
from bot.domain.refusal import Facts, Refusal
from bot.domain.roles import Role
from bot.services import errands as errands_at_hand
from bot.services import jobs, presenting
from bot.services.delivery import final_document
from bot.services.desk import access
from bot.services.desk.letters import menus as letter_menus
from bot.services.desk.letters.questions import DELIVERED_FILE
from bot.services.desk.letters.shown import title_of
from bot.services.desk.letters.text import MOST_FETCHED
from bot.services.errands import Kind, SentFile
from bot.services.jobs import Workshop
from bot.services.replies import Line, refused
from bot.services.visit import Surroundings, Visit
from storage import delivered_files, letters
from storage.database import Transaction
from storage.delivered_files import DeliveredFile
from storage.errands import Errand
from storage.jobs import Job
from storage.letters import StoredLetter

JOB: Final = "letter-delivered"


def ask(visit: Visit, stored: StoredLetter, *before: Line) -> None:
    errands_at_hand.begin(visit, "letter-file", *before, letter=stored.id)


def send(visit: Visit, slug: str) -> None:
    """To whoever may have it: the document, with the hash of its bytes if it is unchanged."""
    stored = presenting.find(visit, slug)
    if not final_document.is_for(visit, stored):
        visit.toast = Line("toast-over")
        return
    caption = _caption(visit, stored)
    visit.say(caption, document=(final_document.PAPER, slug), topic=f"delivered:{slug}")


def _caption(visit: Visit, stored: StoredLetter) -> Line:
    if not final_document.is_as_delivered(visit.tx, stored.id):
        return Line("final-caption-today")
    file = delivered_files.of_letter(visit.tx, stored.id)
    if file is not None:
        return Line("delivered-caption", {"name": file.name, "hash": file.hash})
    paper = final_document.in_language(visit.tx, stored, visit.language)
    if paper is None:
        return Line("final-caption-today")
    return Line("delivered-caption", {"name": paper.name, "hash": paper.hash})


def read_by_job(visit: Visit, errand: Errand, file: SentFile, kind: str) -> None:
    """The file that answers the errand is fetched by a job of that kind, unless it is too big."""
    if file.size > MOST_FETCHED:
        refusal = Refusal("letter-file-too-big", {"most": MOST_FETCHED // 1_000_000})
        errands_at_hand.put(visit, errand, refused(refusal))
        return
    payload = {"letter": errand.letter, "file": file.id, "name": file.name}
    errands_at_hand.finish(visit, errand)
    jobs.add(visit, kind, payload)
    visit.say(Line("letter-file-read", {"name": file.name}))


def _take(visit: Visit, errand: Errand, file: SentFile) -> None:
    read_by_job(visit, errand, file, JOB)


def _skip(visit: Visit, errand: Errand, _draft: Draft) -> None:
    errands_at_hand.finish(visit, errand)
    if errand.letter is not None:
        letter_menus.show_letter(visit, letters.get(visit.tx, errand.letter).letter.slug)


async def _keep(shop: Workshop, job: Job) -> None:
    data = await shop.fetch(job.payload["file"])
    digest = await shop.think(lambda: sha256(data).hexdigest())
    file = DeliveredFile(job.payload["file"], job.payload["name"], digest)
    await shop.database.write(partial(_kept, around=shop.surroundings, job=job, file=file))


def _kept(tx: Transaction, around: Surroundings, job: Job, file: DeliveredFile) -> None:
    visit, number = jobs.visit_of(tx, around, job), int(job.payload["letter"])
    if visit is None:
        return
    try:
        access.require(visit, Role.ORGANISER, number)
    except access.Hidden:
        return
    delivered_files.put(tx, number, file)
    stored = letters.get(tx, number)
    visit.note("delivered document kept", f"letter:{stored.letter.slug}")
    letter_menus.show_letter(visit, stored.letter.slug, Line("letter-file-kept", _told(file)))


def _told(file: DeliveredFile) -> Facts:
    return {"name": file.name, "hash": file.hash}


def _facts(visit: Visit, errand: Errand) -> Facts:
    if errand.letter is None:
        raise LookupError("a document is a letter's")
    return {"title": title_of(visit, letters.get(visit.tx, errand.letter))}


errands_at_hand.register(
    Kind(
        Flow("letter-file", (DELIVERED_FILE,)),
        end=_skip,
        facts=_facts,
        takes_file={DELIVERED_FILE.key: _take},
    )
)
jobs.register(JOB, _keep)
