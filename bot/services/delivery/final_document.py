"""The final document of a delivered letter, for others than its organisers.

It is shown as it was delivered while every name in it may still be shown. Once one of them was
taken back, everybody who asks gets the letter with the list of today instead.
"""

from functools import partial
from typing import Final

from bot.domain.letter import Letter, LetterStatus
from bot.domain.refusal import Refusal
from bot.domain.signature import COUNTED
from bot.papers.paper import Paper
from bot.services.delivery.frozen_register import KINDS
from bot.services.exporting import Taker
from bot.services.registering import find as find_letter
from bot.services.visit import Visit
from storage import audit, delivered_files, frozen, letters, signatures
from storage.database import Database, Transaction
from storage.frozen import FrozenPaper
from storage.letters import StoredLetter

PAPER: Final = "final"
"""The kind under which it is sent in the chat: what an organiser has sent in goes before."""
AS_FILE: Final = "final-file"
"""The same, always as bytes: for an e-mail."""
MEDIA: Final = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
TAKEN_OUT: Final = "delivered paper taken out"


def is_for(visit: Visit, stored: StoredLetter) -> bool:
    """Whether she may have it: whoever signed; everybody else, once the letter may be known."""
    if stored.letter.status is not LetterStatus.DELIVERED:
        return False
    if is_for_everybody(stored.letter, visit):
        return True
    mine = signatures.of_person(visit.tx, visit.person.id)
    return any(one.letter == stored.id and one.status in COUNTED for one in mine)


def is_there(tx: Transaction, letter: int) -> bool:
    """Whether a document was sent in, or the register was kept."""
    return frozen.was_kept(tx, letter) or delivered_files.is_there(tx, letter)


def is_for_everybody(letter: Letter, visit: Visit) -> bool:
    """Not before its embargo is over; and where signing is dangerous, the list stays among those
    who signed.
    """
    under_embargo = letter.embargo is not None and visit.now < letter.embargo
    return not under_embargo and not letter.policy.high_risk


def find(tx: Transaction, slug: str, language: str, *, sent_in: bool) -> Paper | str | None:
    """The document as it was delivered, or Telegram's name for the one that was sent in.

    None when it may not be shown any more, or is not made: then the list of today counts. Raises
    `LookupError` when the letter is not delivered.
    """
    stored = letters.by_slug(tx, slug)
    if stored is None or stored.letter.status is not LetterStatus.DELIVERED:
        raise LookupError("it is not delivered")
    if not is_as_delivered(tx, stored.id):
        return None
    file = delivered_files.of_letter(tx, stored.id) if sent_in else None
    if file is not None:
        return file.telegram_file
    paper = in_language(tx, stored, language)
    return as_paper(tx, paper) if paper else None


def is_as_delivered(tx: Transaction, letter: int) -> bool:
    """Whether it may be shown as it was delivered: no name in it was taken back since.

    Of a letter that was delivered before registers were kept, its organisers answer for what
    they have sent in.
    """
    return not frozen.was_kept(tx, letter) or frozen.is_clean(tx, letter)


def in_language(tx: Transaction, stored: StoredLetter, language: str) -> FrozenPaper | None:
    """What is kept in that language, or in the letter's own: a PDF where there is one."""
    kept = [paper for paper in frozen.papers(tx, stored.id) if paper.is_kept]
    wanted = (language, stored.letter.languages[0])
    kept = [paper for paper in kept if paper.language in wanted]
    kept.sort(key=lambda paper: (wanted.index(paper.language), KINDS.index(paper.kind)))
    return kept[0] if kept else None


def as_paper(tx: Transaction, paper: FrozenPaper) -> Paper:
    """With the very bytes that were kept. Raises `LookupError` when their time is over."""
    return Paper(paper.name, MEDIA[paper.kind], frozen.content(tx, paper.id))


def of_number(tx: Transaction, number: int) -> Paper:
    """For whoever was found to be an organiser of its letter. Raises `LookupError`."""
    paper = frozen.paper(tx, number)
    if paper is None:
        raise LookupError("no such paper")
    return as_paper(tx, paper)


async def take_frozen(
    database: Database, slug: str, language: str, kind: str, taker: Taker
) -> Paper:
    """The bytes that were delivered, once it is on record that they leave.

    Raises `Refusal`: `letter-not-found`, `frozen-none`, `frozen-not-there`, `frozen-over`.
    """
    return await database.write(
        partial(_take, slug=slug, language=language, kind=kind, taker=taker)
    )


def _take(tx: Transaction, slug: str, language: str, kind: str, taker: Taker) -> Paper:
    stored = find_letter(tx, slug)
    papers = frozen.papers(tx, stored.id)
    wanted = language or stored.letter.languages[0]
    found = next((one for one in papers if (one.language, one.kind) == (wanted, kind)), None)
    if not papers:
        raise Refusal("frozen-none", {"letter": slug})
    if found is None:
        there = ", ".join(f"{one.language} {one.kind}" for one in papers)
        raise Refusal("frozen-not-there", {"letter": slug, "there": there})
    if not found.is_kept:
        raise Refusal("frozen-over", {"letter": slug, "hash": found.hash})
    put_on_record(tx, found, slug, taker)
    return as_paper(tx, found)


def put_on_record(tx: Transaction, paper: FrozenPaper, slug: str, taker: Taker) -> None:
    facts = {
        "asked_by": taker.said,
        "paper": f"{paper.language} {paper.kind}",
        "hash": paper.hash,
        "gone": frozen.names_gone(tx, paper.letter),
    }
    audit.record(tx, TAKEN_OUT, f"letter:{slug}", person=taker.person, facts=facts)
