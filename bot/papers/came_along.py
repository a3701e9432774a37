"""Who came along from one letter to the next, as a table: CSV and XLSX, and no cell a formula."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from io import BytesIO
from typing import Any, Final

from bot.papers.chart_words import ChartWords
from bot.papers.paper import Paper
from bot.papers.register_xlsx import MEDIA_TYPE, OPTIONS, Sheet
from bot.papers.sheet_csv import csv_paper

WIDTHS: Final = (8, 48, 24, 36, 8)
LARGEST: Final = 32_767
"""Signs that Excel takes in a cell."""


@dataclass(frozen=True, slots=True)
class Line:
    """One organisation; a number is missing where it is not under that letter."""

    earlier: int | None
    organisation: str
    country: str
    became: str
    """What became of it, in words."""
    newer: int | None


class Tone(Enum):
    BOTH = "both"
    """Stand under both letters."""
    NEW = "new"
    AWAY = "away"
    """Do not stand under the new letter."""


@dataclass(frozen=True, slots=True)
class Bar:
    """So many, under a name of its own."""

    name: str
    count: int
    tone: Tone = Tone.AWAY


@dataclass(frozen=True, slots=True)
class CameAlong:
    """Two letters side by side, in the words of one language."""

    stem: str
    """Of the names of files."""
    at: datetime
    """UTC."""
    words: ChartWords
    heads: Sequence[str]
    """One for each field of a line."""
    lines: Sequence[Line]
    earlier: tuple[str, Sequence[Bar]]
    """Under what the earlier letter's signatories stand, and how many went which way."""
    newer: tuple[str, Sequence[Bar]]
    """The same of the new letter's: who came along, and who is new."""
    sheets: tuple[str, str]
    """What the two sheets of a workbook are called: the organisations, and the totals."""
    from_right: bool = False


def came_along_csv(told: CameAlong) -> Paper:
    """UTF-8 with a mark, by which Excel knows it; numbers that are missing are empty cells."""
    rows = ([_text(cell) for cell in row] for row in _rows(told))
    return csv_paper(f"{told.stem}.csv", [tuple(told.heads), *map(tuple, rows)])


def came_along_xlsx(told: CameAlong) -> Paper:
    """One sheet with the organisations, one with the totals."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]  # it carries no types

    content = BytesIO()
    with Workbook(content, OPTIONS) as book:
        book.set_properties({"created": told.at.replace(tzinfo=None)})
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        organisations, totals = (book.add_worksheet(name[:31]) for name in told.sheets)
        _put_organisations(organisations, told, bold)
        _put_totals(totals, told, bold)
    return Paper(f"{told.stem}.xlsx", MEDIA_TYPE, content.getvalue())


def _rows(told: CameAlong) -> Iterator[tuple[str | int | None, ...]]:
    for line in told.lines:
        yield line.earlier, line.organisation, line.country, line.became, line.newer


def _text(cell: str | int | None) -> str:
    return "" if cell is None else str(cell)


def _put_organisations(sheet: Sheet, told: CameAlong, bold: Any) -> None:
    if told.from_right:
        sheet.right_to_left()
    sheet.freeze_panes(1, 0)
    for place, (head, width) in enumerate(zip(told.heads, WIDTHS, strict=True)):
        sheet.set_column(place, place, width)
        sheet.write_string(0, place, head, bold)
    sheet.autofilter(0, 0, max(len(told.lines), 1), len(WIDTHS) - 1)
    for number, row in enumerate(_rows(told), 1):
        _put(sheet, number, row)


def _put_totals(sheet: Sheet, told: CameAlong, bold: Any) -> None:
    if told.from_right:
        sheet.right_to_left()
    sheet.set_column(0, 0, 60)
    number = 0
    for head, bars in (told.earlier, told.newer):
        sheet.write_string(number, 0, head[:LARGEST], bold)
        for bar in bars:
            number += 1
            _put(sheet, number, (bar.name, bar.count))
        number += 2


def _put(sheet: Sheet, line: int, cells: Sequence[str | int | None]) -> None:
    for place, cell in enumerate(cells):
        if isinstance(cell, int):
            sheet.write_number(line, place, cell)
        elif cell:
            sheet.write_string(line, place, cell[:LARGEST])
