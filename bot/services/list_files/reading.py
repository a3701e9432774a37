"""A file as a table, whichever kind it is."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.domain.refusal import Refusal
from bot.services.list_files.csv_tables import (
    ALIKE,
    MOST_ROWS,
    csv_rows,
    lines_in,
    sniffed,
    without_separator_line,
)
from bot.services.list_files.decoding import decoded
from bot.services.list_files.file_kinds import is_workbook
from bot.services.list_files.headers import header_at
from bot.services.list_files.remembered import forgetful
from bot.services.list_files.shapes import Kind, Row, Table
from bot.services.list_files.workbooks import read_workbook

OF_TABLES: Final = (".csv", ".tsv", ".tab")
ALIKE_WITH_HEADERS: Final = 0.5
MOST_LINES: Final = 4 * MOST_ROWS


@forgetful
def read_table(data: bytes, file_name: str, sheet: str = "") -> Table:
    """The file's rows as they stand, with the row that names the columns told apart.

    A workbook's sheet is the one with most in it unless `sheet` names another. Nothing is
    taken from the name but its ending.

    Raises `Refusal`: `list-empty`, `list-too-big` and `list-too-many` and `list-too-wide`
    (`most`), `list-locked`, `list-old-xls`, `list-broken`, `list-other-format` (`format`),
    `list-not-text`, `list-quote-open` (`line`), `list-no-sheet` (`sheet`).
    """
    if is_workbook(data):
        return _of_workbook(data, sheet)
    text, encoding = decoded(data)
    if not text.strip("\ufeff \t\r\n\0"):
        raise Refusal("list-empty")
    return _of_text(text, encoding, file_name.lower().endswith(OF_TABLES))


def _of_workbook(data: bytes, wanted: str) -> Table:
    sheet = read_workbook(data, wanted)
    if not sheet.rows:
        raise Refusal("list-empty")
    table = _told_apart("xlsx", sheet.rows, sheet.lines)
    return replace(
        table, sheet=sheet.name, other_sheets=sheet.others, hidden_sheets=sheet.hidden_sheets
    )


def _of_text(text: str, encoding: str, named_table: bool) -> Table:
    body, delimiter = without_separator_line(text)
    delimiter = delimiter or _delimiter(body, named_table)
    lines = lines_in(text)
    if lines > MOST_LINES:
        raise Refusal("list-too-many", {"most": MOST_ROWS})
    if not delimiter:
        rows = [row for row in _plain_rows(text) if row.cells[0].strip()]
        if len(rows) > MOST_ROWS:
            raise Refusal("list-too-many", {"most": MOST_ROWS})
        return Table("list", (), tuple(rows), lines, encoding=encoding)
    return replace(_told_apart("csv", csv_rows(body, delimiter), lines), encoding=encoding)


def _delimiter(text: str, named_table: bool) -> str:
    """The delimiter of a table, or '' for a list: names have commas, and lines end in ';'."""
    found = sniffed(text)
    if found is None:
        return "," if named_table and text.lstrip().startswith('"') else ""
    if found.has_headers and found.alike >= ALIKE_WITH_HEADERS:
        return found.delimiter
    even = found.alike >= ALIKE and (named_table or found.delimiter != ",")
    return found.delimiter if even else ""


def _plain_rows(text: str) -> Iterator[Row]:
    for number, line in enumerate(io.StringIO(text, newline=""), 1):
        yield Row(number, (line.rstrip("\r\n"),), number)


def _told_apart(kind: Kind, rows: Sequence[Row], lines: int) -> Table:
    at = header_at(rows)
    if at is None:
        return Table(kind, (), tuple(rows), lines)
    header = rows[at]
    return Table(
        kind,
        tuple(" ".join(cell.split()) for cell in header.cells),
        tuple(rows[at + 1 :]),
        lines,
        header.line,
        header.last_line,
        tuple(rows[:at]),
    )
