"""CSV text as rows: the delimiter found, the quotes undone, each row with its lines."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.domain.refusal import Refusal
from bot.services.list_files.headers import header_at
from bot.services.list_files.shapes import Row

DELIMITERS: Final = ",;\t|"
SAMPLE: Final = 100_000
LOOKED_AT: Final = 300
ALIKE: Final = 0.9
MOST_ROWS: Final = 50_000
MOST_COLUMNS: Final = 200
MOST_LINES_IN_A_CELL: Final = 100


@dataclass(frozen=True, slots=True)
class Sniffed:
    """A delimiter and how well it fits: the share of rows alike, and whether headers are seen."""

    delimiter: str
    alike: float
    has_headers: bool
    width: int


def sniffed(text: str) -> Sniffed | None:
    """The delimiter that makes the most even table of at least two columns, or None."""
    sample = text[:SAMPLE].rsplit("\n", 1)[0] if len(text) > SAMPLE else text
    tried = [found for d in DELIMITERS if (found := _tried(sample, d))]
    return max(tried, key=lambda t: (t.has_headers, round(t.alike, 1), t.width), default=None)


def csv_rows(text: str, delimiter: str) -> list[Row]:
    """The rows that are not blank.

    Raises `Refusal`: `list-quote-open` (`line`), `list-too-many` (`most`) or `list-too-wide`.
    """
    rows: list[Row] = []
    for row in _rows(text, delimiter):
        _require_closed_quotes(row)
        if len(row.cells) > MOST_COLUMNS:
            raise Refusal("list-too-wide", {"most": MOST_COLUMNS})
        if any(cell.strip() for cell in row.cells):
            rows.append(row)
        if len(rows) > MOST_ROWS:
            raise Refusal("list-too-many", {"most": MOST_ROWS})
    if rows and rows[-1].last_line > rows[-1].line and text.count('"') % 2:
        raise Refusal("list-quote-open", {"line": rows[-1].line})
    return rows


def lines_in(text: str) -> int:
    """How many lines an editor shows, without an empty last one."""
    return sum(1 for _ in io.StringIO(text, newline=""))


def without_separator_line(text: str) -> tuple[str, str]:
    """The text with Excel's 'sep=;' line emptied, and the delimiter that it names, or ''."""
    first, end, rest = text.partition("\n")
    said = first.strip().strip('"')
    if said.lower().startswith("sep=") and len(said) == 5:
        return f"{end}{rest}", said[4]
    return text, ""


def _tried(sample: str, delimiter: str) -> Sniffed | None:
    rows = [row for row, _ in zip(_read(sample, delimiter), range(LOOKED_AT), strict=False)]
    filled = [row for row in rows if any(cell.strip() for cell in row.cells)]
    widths = Counter(len(row.cells) for row in filled)
    if not filled:
        return None
    width, times = max(widths.items(), key=lambda item: (item[1], item[0]))
    headed = _has_headers(filled)
    if width < 2 or not (headed or 2 * sum(map(_is_filled, filled)) >= len(filled)):
        return None
    return Sniffed(delimiter, times / len(filled), headed, width)


def _is_filled(row: Row) -> bool:
    return sum(bool(cell.strip()) for cell in row.cells) > 1


def _has_headers(rows: Sequence[Row]) -> bool:
    at = header_at(rows)
    return at is not None and _is_filled(rows[at])


def _read(text: str, delimiter: str) -> Iterator[Row]:
    try:
        yield from _rows(text, delimiter)
    except Refusal:
        return


def _rows(text: str, delimiter: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    line = 1
    try:
        for cells in reader:
            yield Row(line, tuple(cells), reader.line_num)
            line = reader.line_num + 1
    except csv.Error:
        raise Refusal("list-quote-open", {"line": line}) from None


def _require_closed_quotes(row: Row) -> None:
    """A quotation mark that nothing closes swallows the lines behind it."""
    if row.last_line - row.line > MOST_LINES_IN_A_CELL:
        raise Refusal("list-quote-open", {"line": row.line})
