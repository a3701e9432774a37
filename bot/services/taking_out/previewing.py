"""What a file will hold, before it is made: how many, how many people, and how it begins.

Nothing of it is put on record: it is shown to whoever may take the file out.
"""

from dataclasses import dataclass
from typing import Final

from bot.domain.letter import Letter
from bot.domain.listing import line
from bot.papers.register_facts import Export
from bot.services import exporting
from bot.services.registering import find
from bot.services.taking_out.gathering import delivery_of, gather_export
from bot.services.taking_out.kinds import ARRANGED, PERSONAL, PICTURES, PROOFS, Kind
from bot.services.taking_out.wanted import Wanted
from storage import register_counts
from storage.database import Transaction
from storage.letters import StoredLetter
from storage.register_counts import RegisterCounts

MOST_LOOKED_THROUGH: Final = 300
"""Signatories that are opened for a look, in a few hundredths of a second; of more, the first."""
MOST_COUNTED: Final = 2_000
"""Signatories that are counted at once, in some hundredths of a second; more, beside the chat."""
LOOKED_AT: Final = 5


@dataclass(frozen=True, slots=True)
class Preview:
    count: int
    """None of a selection from many: they are counted when the file is made."""
    named: int
    kept_back: int
    people: int
    """Of whom there are personal data in it."""
    lines: tuple[str, ...]
    is_exact: bool
    """Whether those numbers are of the selection, and the lines the first of the file."""
    has_kinds: bool
    has_status: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """Who stands under a letter, and who of them signed after its delivery."""

    every: RegisterCounts
    late: RegisterCounts


def preview(tx: Transaction, wanted: Wanted, counted: Counted | None = None) -> Preview:
    """`counted` is what was counted before, where that takes long. Raises as `gather` does."""
    stored = find(tx, wanted.slug)
    if stored.standing <= MOST_LOOKED_THROUGH:
        return _of_all(wanted, gather_export(tx, wanted))
    return _of_many(tx, wanted, stored, counted or count(tx, wanted.slug))


def takes_counting(stored: StoredLetter) -> bool:
    """Whether it takes so long to count that the chat should not wait for it."""
    return stored.standing > MOST_COUNTED


def count(tx: Transaction, slug: str) -> Counted:
    """By the database itself: the thread that waits for it keeps nobody from going on."""
    stored = find(tx, slug)
    delivered = delivery_of(stored.letter)
    nobody = RegisterCounts(0, 0, 0)
    late = register_counts.counts(tx, stored.id, delivered) if delivered else nobody
    return Counted(register_counts.counts(tx, stored.id), late)


def is_selected(wanted: Wanted) -> bool:
    return bool(wanted.countries or wanted.late)


def _of_all(wanted: Wanted, export: Export) -> Preview:
    listing = export.listing
    signed = listing.named + listing.kept_back
    people = _people(wanted, signed, exporting.represented(export))
    numbers = (listing.count, listing.named, listing.kept_back, people)
    return Preview(*numbers, _lines(wanted, export), True, *_known_of(export))


def _of_many(tx: Transaction, wanted: Wanted, stored: StoredLetter, counted: Counted) -> Preview:
    """Counted without opening any; the lines show the form, of those who signed first."""
    delivered = delivery_of(stored.letter) if wanted.late else None
    held = counted.late if wanted.late else counted.every
    sample = exporting.gather(tx, wanted.wish(delivered), LOOKED_AT)
    count = held.named + held.kept_back + _elsewhere(wanted, stored.letter)
    represented = held.represented if _names_people(wanted) else 0
    people = _people(wanted, held.named + held.kept_back, represented)
    numbers = (count, held.named, held.kept_back, people)
    return Preview(*numbers, _lines(wanted, sample), False, *_known_of(sample))


def _people(wanted: Wanted, signed: int, represented: int) -> int:
    if wanted.kind in PERSONAL:
        return signed
    return 0 if wanted.kind in PICTURES else represented


def _names_people(wanted: Wanted) -> bool:
    return wanted.names_people or wanted.kind is Kind.PRESS_KIT or wanted.kind in PROOFS


def _elsewhere(wanted: Wanted, letter: Letter) -> int:
    return 0 if is_selected(wanted) or wanted.kind in PROOFS else letter.collected_elsewhere


def _lines(wanted: Wanted, export: Export) -> tuple[str, ...]:
    if wanted.kind not in ARRANGED:
        return ()
    how = export.listing.arrangement
    first = [one for one, _ in zip(export.listing.every(), range(LOOKED_AT), strict=False)]
    lines = [line(one, how, from_right=export.from_right) for one in first]
    if how.numbered:
        lines = [f"{number}. {one}" for number, one in enumerate(lines, 1)]
    return tuple(lines)


def _known_of(export: Export) -> tuple[bool, bool]:
    every = list(export.listing.every())
    return any(one.kind for one in every), any(one.ecosoc for one in every)
