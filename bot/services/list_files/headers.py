"""Which row of a table names its columns: none, the first, or one below a title."""

from collections.abc import Sequence
from typing import Final

from bot.services.list_files.cell_kinds import CellKind, kind_of
from bot.services.list_files.header_words import columns_said, is_question, names_exactly
from bot.services.list_files.shapes import Row

MOST_ABOVE: Final = 10
BELOW: Final = 20
OF_DATA: Final = frozenset({CellKind.EMAIL, CellKind.LINK, CellKind.DAY, CellKind.YES_NO})
MOST_WORDS: Final = 5


def header_at(rows: Sequence[Row]) -> int | None:
    """The index of the row that names the columns, or None when there is none."""
    best = max(range(min(len(rows), MOST_ABOVE)), key=lambda i: _weight(rows, i), default=None)
    return best if best is not None and _weight(rows, best) >= 2 else None


def same_cells(row: Row, headers: Sequence[str]) -> bool:
    """Whether the row is the headers once more, as where two exports were pasted together."""
    said = [" ".join(cell.split()) for cell in row.cells if cell and not cell.isspace()]
    return bool(said) and said == [header for header in headers if header]


def _weight(rows: Sequence[Row], index: int) -> float:
    """How much speaks for it: two is enough. A row above another one is a little likelier."""
    cells = [cell.strip() for cell in rows[index].cells]
    filled = [cell for cell in cells if cell]
    if not filled or any(kind_of(cell, "en") in OF_DATA for cell in filled):
        return 0
    saying = [_says(cell) for cell in filled]
    said = sum(saying) + (0.5 if min(saying) > 0 and max(saying) == 1 and len(saying) > 1 else 0)
    told_apart = sum(_differs(rows, index, place) for place in range(len(cells)) if cells[place])
    alone = 1 if len(filled) == 1 and said >= 1 and _is_one_column(rows) else 0
    return said + told_apart + alone - index / 100 if said or told_apart else 0


def _says(cell: str) -> float:
    """An exact word of a form counts, and so does a question; a short mention counts half."""
    if names_exactly(cell) or is_question(cell):
        return 1
    return 0.5 if columns_said(cell) and len(cell.split()) <= MOST_WORDS else 0


def _differs(rows: Sequence[Row], index: int, place: int) -> bool:
    """Whether words stand over addresses or days."""
    below = [_cell(row, place) for row in rows[index + 1 : index + 1 + BELOW]]
    kinds = [kind_of(cell, "en") for cell in below if cell]
    return bool(kinds) and sum(kind in OF_DATA for kind in kinds) * 2 > len(kinds)


def _is_one_column(rows: Sequence[Row]) -> bool:
    return all(len([cell for cell in row.cells if cell.strip()]) <= 1 for row in rows[:BELOW])


def _cell(row: Row, place: int) -> str:
    return row.cells[place].strip() if place < len(row.cells) else ""
