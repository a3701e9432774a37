"""The words of two editions beside each other: which ones a key names, and who may read them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.domain.letter import EditionText
from bot.domain.roles import Role
from bot.papers.difference import difference_blocks, difference_paper
from bot.papers.manuscript import Block
from bot.papers.paper import Paper
from bot.services.controls import read_number
from bot.services.desk import access
from bot.services.desk.letters import gathered
from bot.services.desk.letters.shown import EDITION_KIND
from bot.services.presenting import OTHER_LANGUAGE
from bot.services.visit import Visit
from bot.texts import catalogue
from storage import errands, letters, signatures
from storage.database import Transaction
from storage.errands import Errand
from storage.letters import StoredLetter

BETWEEN: Final = "~"
"""Between a letter's name and the numbers of two editions: 'defenders-2018~1~2+fr'; before the
number of an errand in which changes are gathered: '~17+fr'. No name of a letter holds one."""
PAPER: Final = "difference"


@dataclass(frozen=True, slots=True)
class Pair:
    """One language of a letter before and after a change; `stem` begins a file's name."""

    stem: str
    before: EditionText
    after: EditionText

    def blocks(self, spoken: str) -> tuple[Block, ...]:
        return difference_blocks(self.before, self.after, catalogue.shipped(spoken))


def key_of(stored: StoredLetter, before: int, language: str, after: int | None = None) -> str:
    """Names what changed since that edition."""
    numbers = f"{before}{BETWEEN}{after or stored.edition}"
    return f"{stored.letter.slug}{BETWEEN}{numbers}{OTHER_LANGUAGE}{language}"


def key_of_gathered(errand: int, language: str) -> str:
    return f"{BETWEEN}{errand}{OTHER_LANGUAGE}{language}"


def pair_for(tx: Transaction, key: str) -> Pair:
    """Raises `LookupError` when there is no such edition, or nothing is gathered any more."""
    which, _, language = key.partition(OTHER_LANGUAGE)
    slug, *numbers = which.split(BETWEEN)
    if not slug and len(numbers) == 1:
        return _gathered(tx, numbers[0], language)
    stored = letters.by_slug(tx, slug)
    if stored is None or len(numbers) != 2:
        raise LookupError("no such editions")
    before, after = (_texts(tx, stored, number) for number in numbers)
    return _pair(stored, before, after, language)


def may_read(visit: Visit, key: str) -> bool:
    """Her own gathered changes; of editions that there are, who signed one or runs the letter."""
    if key.startswith(BETWEEN):
        return errand_of(visit, key) is not None and _is_there(visit, key)
    stored = letters.by_slug(visit.tx, slug_of(key))
    if stored is None:
        return False
    mine = signatures.of_person(visit.tx, visit.person.id)
    is_hers = any(signature.letter == stored.id for signature in mine)
    return (is_hers or access.has(visit, Role.ORGANISER, stored.id)) and _is_there(visit, key)


def slug_of(key: str) -> str:
    """Of which letter; empty for gathered changes."""
    return key.partition(BETWEEN)[0]


def errand_of(visit: Visit, key: str) -> Errand | None:
    """Her own errand in which such changes are gathered."""
    number = read_number(key.partition(OTHER_LANGUAGE)[0].removeprefix(BETWEEN))
    errand = errands.get(visit.tx, number) if number is not None else None
    if errand is None or (errand.person, errand.kind) != (visit.person.id, EDITION_KIND):
        return None
    return errand if access.has(visit, Role.ORGANISER, errand.letter) else None


def paper_of(pair: Pair, spoken: str, at: datetime) -> Paper:
    """As a document; `at` is noted in it. Not to be called on the event loop."""
    return difference_paper(pair.stem, pair.before, pair.after, catalogue.shipped(spoken), at)


def _is_there(visit: Visit, key: str) -> bool:
    try:
        pair_for(visit.tx, key)
    except LookupError:
        return False
    return True


def _gathered(tx: Transaction, number: str, language: str) -> Pair:
    letter, _ = gathered.letter_for(tx, f"{number}:{language}")
    stored = letters.by_slug(tx, letter.slug)
    if stored is None:
        raise LookupError("no such letter")
    return _pair(stored, dict(stored.letter.editions), dict(letter.editions), language)


def _texts(tx: Transaction, stored: StoredLetter, number: str) -> dict[str, EditionText]:
    known = read_number(number)
    texts = letters.texts_of(tx, stored.id, known) if known is not None else {}
    if not texts:
        raise LookupError("no such edition")
    return texts


def _pair(
    stored: StoredLetter,
    before: dict[str, EditionText],
    after: dict[str, EditionText],
    language: str,
) -> Pair:
    """A language that the earlier edition did not have begins with nothing."""
    if language not in after:
        raise LookupError("not in that language")
    nothing = EditionText(language, "", "", "", "")
    stem = f"{stored.letter.slug}-{language}-changes"
    return Pair(stem, before.get(language, nothing), after[language])
