"""XLSX files as rows of text: the sheet with most in it, what was hidden or merged marked."""

import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from bot.domain.refusal import Refusal
from bot.services.list_files.csv_tables import MOST_COLUMNS, MOST_ROWS
from bot.services.list_files.shapes import Mark, Row

if TYPE_CHECKING:
    from openpyxl import Workbook

CHUNK: Final = 1_000_000
OVERLAP: Final = 2_000
MOST_LINES: Final = 1_048_576
"""No spreadsheet has more, but a damaged file may say so and would be read for ever."""
_FILLED = re.compile(rb"<(?:\w+:)?(?:v|is)[ >]")
_FORMULA = re.compile(rb"<(?:\w+:)?f[ >/]")
_HIDDEN = re.compile(rb'<(?:\w+:)?row (?=[^>]*\bhidden="(?:1|true)")[^>]*\br="(\d+)"')
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell [^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')


@dataclass(slots=True)
class _Seen:
    """What a sheet's XML says and the quick way of reading it leaves out."""

    filled: int = 0
    formulas: bool = False
    hidden: set[int] = field(default_factory=set)
    merged: set[tuple[int, int, int, int]] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Sheet:
    name: str
    rows: Sequence[Row]
    lines: int
    others: tuple[str, ...]
    hidden_sheets: frozenset[str]


def read_workbook(data: bytes, wanted: str = "") -> Sheet:
    """The wanted sheet, or the one with most cells filled, hidden sheets last.

    Raises `Refusal`: `list-broken`, `list-empty`, `list-no-sheet` (`sheet`), `list-too-many`
    (`most`), `list-too-wide` (`most`).
    """
    try:
        return _read(data, wanted)
    except Refusal:
        raise
    except Exception:  # a damaged workbook breaks the library in countless ways
        raise Refusal("list-broken") from None


def _read(data: bytes, wanted: str) -> Sheet:
    with warnings.catch_warnings(), closing(_opened(data, values=False)) as book:
        warnings.simplefilter("ignore")  # about styles and drawings, which nobody reads here
        seen = {sheet.title: _seen(data, sheet) for sheet in book.worksheets}
        hidden = frozenset(s.title for s in book.worksheets if s.sheet_state != "visible")
        name = _chosen(seen, hidden, wanted)
        rows = list(_rows(book, name, seen[name]))
        if seen[name].formulas:
            rows = _with_values(data, name, seen[name], rows)
    kept = [row for row in rows if any(cell.strip() for cell in row.cells)]
    others = tuple(other for other in seen if other != name and seen[other].filled)
    return Sheet(name, kept, kept[-1].line if kept else 0, others, hidden & set(others))


def _opened(data: bytes, *, values: bool) -> "Workbook":
    from openpyxl import load_workbook  # here, for an idle bot need not carry it

    return load_workbook(BytesIO(data), read_only=True, data_only=values, keep_links=False)


def _seen(data: bytes, sheet: Any) -> _Seen:
    """`sheet` is openpyxl's; only it knows which part of the file its rows are in."""
    seen = _Seen()
    with zipfile.ZipFile(BytesIO(data)) as parts, parts.open(sheet._worksheet_path) as part:
        before = b""
        while chunk := part.read(CHUNK):
            _look(before[-OVERLAP:] + chunk, len(before[-OVERLAP:]), seen)
            before = chunk
    return seen


def _look(text: bytes, old: int, seen: _Seen) -> None:
    """Cells that stand in what was seen before are not counted again."""
    seen.filled += sum(found.end() > old for found in _FILLED.finditer(text))
    seen.formulas = seen.formulas or bool(_FORMULA.search(text))
    seen.hidden.update(int(number) for number in _HIDDEN.findall(text))
    for left, top, right, bottom in _MERGED.findall(text):
        seen.merged.add((int(top), int(bottom), _index(left), _index(right)))


def _index(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1


def _chosen(seen: Mapping[str, _Seen], hidden: frozenset[str], wanted: str) -> str:
    if wanted:
        if wanted not in seen:
            raise Refusal("list-no-sheet", {"sheet": wanted})
        return wanted
    if not any(sheet.filled for sheet in seen.values()):
        raise Refusal("list-empty")
    return max(
        seen, key=lambda name: (name not in hidden and seen[name].filled > 0, seen[name].filled)
    )


def _rows(book: "Workbook", name: str, seen: _Seen) -> Iterator[Row]:
    """Every row with its number; a merged cell stands in each filled row that it spans."""
    merged, empty = _Merged(seen.merged), 0
    for line, values in enumerate(_values(book, name), 1):
        _require_size(line, line - empty, values)
        cells = [_text(value) for value in values]
        if not any(cells):
            empty += 1
            continue
        marks = {Mark.MERGED} if merged.fill(line, cells) else set()
        marks |= {Mark.HIDDEN} if line in seen.hidden else set()
        yield Row(line, _trimmed(cells), line, frozenset(marks))


class _Merged:
    """The merged cells that go on into the next rows, and what stands in them."""

    def __init__(self, ranges: Iterable[tuple[int, int, int, int]]) -> None:
        self._begins: dict[int, list[tuple[int, int]]] = {}
        for top, bottom, left, _ in ranges:
            if bottom > top and left < MOST_COLUMNS:
                self._begins.setdefault(top, []).append((left, bottom))
        self._open: dict[int, tuple[int, str]] = {}

    def fill(self, line: int, cells: list[str]) -> bool:
        """Put what stands above into the cells that are merged with it; whether any was."""
        filled = False
        for column, (bottom, above) in list(self._open.items()):
            if line > bottom:
                del self._open[column]
                continue
            cells += [""] * (column + 1 - len(cells))
            filled = filled or bool(above and not cells[column])
            cells[column] = cells[column] or above
        for column, bottom in self._begins.get(line, ()):
            self._open[column] = bottom, cells[column] if column < len(cells) else ""
        return filled


def _values(book: "Workbook", name: str) -> Iterator[tuple[object, ...]]:
    sheet: Any = book[name]
    sheet.reset_dimensions()  # what the file says of its size is often wrong
    yield from sheet.iter_rows(values_only=True)


def _require_size(line: int, rows: int, values: Sequence[object]) -> None:
    if line > MOST_LINES:
        raise Refusal("list-broken")
    if rows > MOST_ROWS:
        raise Refusal("list-too-many", {"most": MOST_ROWS})
    if len(values) > MOST_COLUMNS and any(value is not None for value in values[MOST_COLUMNS:]):
        raise Refusal("list-too-wide", {"most": MOST_COLUMNS})


def _trimmed(cells: list[str]) -> tuple[str, ...]:
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _with_values(data: bytes, name: str, seen: _Seen, rows: Sequence[Row]) -> list[Row]:
    """What a formula last showed in its place; the formula itself where nothing was kept."""
    with closing(_opened(data, values=True)) as book:
        shown = {row.line: row.cells for row in _rows(book, name, seen)}
    return [
        Row(row.line, _merge(row.cells, shown.get(row.line, ())), row.last_line, row.marks)
        for row in rows
    ]


def _merge(cells: Sequence[str], shown: Sequence[str]) -> tuple[str, ...]:
    values = [*shown, *[""] * (len(cells) - len(shown))]
    return tuple(
        value if cell.startswith("=") and value else cell
        for cell, value in zip(cells, values, strict=False)
    )


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return str(value).upper()
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case datetime() if value.time() == time(0):
            return value.date().isoformat()
        case datetime():
            return value.replace(microsecond=0).isoformat(sep=" ")
        case date() | time():
            return value.isoformat()
        case timedelta():
            return str(value)
    return str(value)
