"""What each column of a table probably holds: by its header, and by what stands below it."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.services.list_files.cell_kinds import SAYS_NOTHING, CellKind, kind_of
from bot.services.list_files.header_words import columns_said
from bot.services.list_files.kind_words import kind_in, status_in
from bot.services.list_files.remembered import forgetful
from bot.services.list_files.shapes import Column, Guess, Table

LOOKED_AT: Final = 200
SAMPLES: Final = 3
LONGEST_SAMPLE: Final = 60
MOSTLY: Final = 0.6
SELDOM: Final = 0.2
FITS: Final[Mapping[Column, frozenset[CellKind]]] = {
    Column.EMAIL: frozenset({CellKind.EMAIL}),
    Column.WEBSITE: frozenset({CellKind.LINK}),
    Column.COUNTRY: frozenset({CellKind.PLACE}),
    Column.SIGNED_ON: frozenset({CellKind.DAY}),
    Column.SHOW: frozenset({CellKind.YES_NO}),
}
"""What must be found below a header before it is believed."""
READ_BY: Final[Mapping[Column, Callable[[str], str]]] = {
    Column.KIND: kind_in,
    Column.ECOSOC: status_in,
}
"""'Please type the name of your organisation' heads no column of types."""
WORDY: Final = frozenset({CellKind.WORDS, CellKind.LONG, CellKind.PLACE, CellKind.LINK})
"""Names of organisations look like places ('France Nature') and links ('350.org') at times."""
BY_CONTENTS: Final = {
    CellKind.EMAIL: Column.EMAIL,
    CellKind.LINK: Column.WEBSITE,
    CellKind.PLACE: Column.COUNTRY,
    CellKind.DAY: Column.SIGNED_ON,
}


@dataclass(frozen=True, slots=True)
class _Looked:
    """A column as it was looked at: its header and the kinds of its cells."""

    header: str
    kinds: Counter[CellKind]
    samples: tuple[str, ...]
    cells: tuple[str, ...]

    def read_by(self, read: Callable[[str], str]) -> bool:
        """Whether enough of what stands there can be read so; an empty column can."""
        known = sum(bool(read(cell)) for cell in self.cells)
        return known >= SELDOM * len(self.cells)

    def share(self, kinds: frozenset[CellKind]) -> float:
        """Of the filled cells; an empty column speaks against nothing."""
        filled = self.kinds.total()
        return sum(self.kinds[kind] for kind in kinds) / filled if filled else 1.0


@forgetful
def guess_columns(table: Table, language: str) -> tuple[Guess, ...]:
    """One guess a column; of two columns that say the same, the first one is taken.

    A yes or no is SHOW only when the header says so: nobody is shown by a guess.
    """
    if table.kind == "list":
        samples = tuple(row.cells[0].strip()[:LONGEST_SAMPLE] for row in table.rows[:SAMPLES])
        return (Guess(Column.ORGANISATION, True, "", samples),)
    looked = [_look(table, place, language) for place in range(table.width)]
    guesses = [_by_header(one) for one in looked]
    guesses = _each_once(guesses)
    guesses = _with_contents(guesses, looked)
    return tuple(_with_an_organisation(_names_in_two(guesses), looked))


def _look(table: Table, place: int, language: str) -> _Looked:
    cells = [
        row.cells[place].strip()
        for row in table.rows[:LOOKED_AT]
        if place < len(row.cells) and row.cells[place].strip().lower() not in SAYS_NOTHING
    ]
    header = table.headers[place] if place < len(table.headers) else ""
    kinds = Counter(kind_of(cell, language) for cell in cells)
    samples = tuple(cell[:LONGEST_SAMPLE] for cell in dict.fromkeys(cells))[:SAMPLES]
    return _Looked(header, kinds, samples, tuple(cells))


def _by_header(looked: _Looked) -> Guess:
    for column in columns_said(looked.header):
        if _believable(column, looked):
            certain = looked.share(FITS.get(column, frozenset(CellKind))) >= MOSTLY
            return Guess(column, certain, looked.header, looked.samples)
    return Guess(Column.IGNORE, False, looked.header, looked.samples)


def _believable(column: Column, looked: _Looked) -> bool:
    """'May we e-mail you?' with yes and no below it is no column of addresses."""
    if column in FITS:
        return looked.share(FITS[column]) >= SELDOM
    if column in (Column.ORGANISATION, Column.NAME, Column.FIRST_NAME, Column.LAST_NAME):
        return looked.share(WORDY) >= SELDOM
    if column in READ_BY:
        return looked.read_by(READ_BY[column])
    if column is Column.QUOTE:
        return looked.share(frozenset({CellKind.YES_NO, CellKind.DAY})) < MOSTLY
    return True


def _each_once(guesses: Sequence[Guess]) -> list[Guess]:
    """A certain one before an uncertain one, the first before the second."""
    taken: dict[Column, int] = {}
    for place in sorted(range(len(guesses)), key=lambda i: not guesses[i].certain):
        taken.setdefault(guesses[place].column, place)
    return [
        guess
        if guess.column is Column.IGNORE or taken[guess.column] == place
        else replace(guess, column=Column.IGNORE, certain=False)
        for place, guess in enumerate(guesses)
    ]


def _with_contents(guesses: Sequence[Guess], looked: Sequence[_Looked]) -> list[Guess]:
    """Columns that no header explains, by what is in them."""
    found = list(guesses)
    for place, (guess, one) in enumerate(zip(guesses, looked, strict=True)):
        taken = {other.column for other in found}
        for kind, column in BY_CONTENTS.items():
            clear = one.kinds and one.share(frozenset({kind})) >= MOSTLY
            if guess.column is Column.IGNORE and clear and column not in taken:
                found[place] = replace(guess, column=column)
                break
    return found


def _names_in_two(guesses: Sequence[Guess]) -> list[Guess]:
    """'Nom' beside 'Prénom' is a family name, 'Nombre' beside 'Apellidos' a given one."""
    columns = {guess.column for guess in guesses}
    other = None
    if Column.FIRST_NAME in columns and Column.LAST_NAME not in columns:
        other = Column.LAST_NAME
    elif Column.LAST_NAME in columns and Column.FIRST_NAME not in columns:
        other = Column.FIRST_NAME
    if other is None:
        return list(guesses)
    return [replace(g, column=other) if g.column is Column.NAME else g for g in guesses]


def _with_an_organisation(guesses: list[Guess], looked: Sequence[_Looked]) -> list[Guess]:
    """Without a header for it, the first column of words; else one that says 'Name' only."""
    columns = [guess.column for guess in guesses]
    if Column.ORGANISATION in columns:
        return guesses
    free = [
        place
        for place, one in enumerate(looked)
        if columns[place] is Column.IGNORE and one.kinds and one.share(WORDY) >= MOSTLY
    ]
    place = columns.index(Column.NAME) if Column.NAME in columns else next(iter(free), None)
    if place is not None:
        guesses[place] = replace(guesses[place], column=Column.ORGANISATION, certain=False)
    return guesses
