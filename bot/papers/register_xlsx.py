"""The register as a workbook: a sheet for each letter and one of totals; no cell is a formula."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from io import BytesIO
from typing import IO, Any, Final

from bot.papers.paper import Paper
from bot.papers.register_facts import Export, columns, heads, rows, say

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
OPTIONS: Final = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "yyyy-mm-dd hh:mm",
}
LONGEST_NAME: Final = 28
"""Of a sheet: Excel takes 31 signs, of which three are kept for a number."""
TAKEN: Final = "history"
"""A name that Excel keeps for itself."""
_NOT_IN_NAMES: Final = re.compile(r"[\[\]:*?/\\']+")

Sheet = Any
"""The library says nothing of its types to a checker."""


def register_xlsx(*exports: Export) -> Paper:
    """Each letter's register in one workbook; it takes seconds for 100,000 signatories."""
    content = BytesIO()
    write_xlsx(content, *exports)
    return Paper(f"{_stem(exports)}.xlsx", MEDIA_TYPE, content.getvalue())


def write_xlsx(file: IO[bytes], *exports: Export) -> None:
    """Row by row: what is written lies in a temporary file meanwhile, not in memory.

    Raises `ValueError` when there is no register to write.
    """
    from xlsxwriter import Workbook  # type: ignore[import-untyped]  # it carries no types

    if not exports:
        raise ValueError("a workbook needs a register")
    with Workbook(file, OPTIONS) as book:
        book.set_properties({"created": exports[0].at.replace(tzinfo=None)})
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        totals = say(exports[0], "register-totals")
        names = list(_sheet_names(exports, totals))
        for export, name in zip(exports, names, strict=True):
            _put_register(book.add_worksheet(name), export, bold)
        _put_totals(book.add_worksheet(totals), exports, bold)


def _put_register(sheet: Sheet, export: Export, bold: Any) -> None:
    fields = columns(export)
    if export.from_right:
        sheet.right_to_left()
    for place, column in enumerate(fields):
        sheet.set_column(place, place, column.width)
    _put_head(sheet, heads(export), bold)
    sheet.autofilter(0, 0, max(export.listing.named, 1), len(fields) - 1)
    _put_rows(sheet, rows(export))


def _put_head(sheet: Sheet, words: Iterable[str], bold: Any) -> None:
    sheet.freeze_panes(1, 0)
    for place, word in enumerate(words):
        sheet.write_string(0, place, word, bold)


def _put_rows(sheet: Sheet, signatories: Iterable[Sequence[Any]]) -> None:
    """A number first, then texts: what is empty needs no cell."""
    number, string = sheet.write_number, sheet.write_string
    for line, cells in enumerate(signatories, 1):
        number(line, 0, cells[0])
        for place, cell in enumerate(cells):
            if place and cell:
                string(line, place, cell)


def _put_totals(sheet: Sheet, exports: Sequence[Export], bold: Any) -> None:
    sheet.set_column(0, 0, 48)
    sheet.set_column(1, 6, 18)
    _put_head(sheet, (say(exports[0], key) for key in TOTALS), bold)
    line = 0
    for line, export in enumerate(exports, 1):
        _put_cells(sheet, line, _total(export))
    line += 2
    for export in exports:
        for country, named in _by_country(export):
            _put_cells(sheet, line, (export.title, country, named))
            line += 1


TOTALS: Final = (
    "register-column-letter",
    "register-column-at",
    "register-column-count",
    "register-column-named",
    "register-column-kept-back",
    "register-column-elsewhere",
    "register-column-countries",
)


def _total(export: Export) -> Iterator[str | int | datetime]:
    listing = export.counted
    yield from (export.title, export.at)
    yield from (listing.count, listing.named, listing.kept_back, listing.collected_elsewhere)
    yield len({one.place.code for one in listing.every() if one.place.region})


def _by_country(export: Export) -> list[tuple[str, int]]:
    """Those that are named only: a single one that is not would be found out by its country."""
    counted = Counter(one.place.name for one in export.counted.every())
    elsewhere = say(export, "register-others")
    return [(name or elsewhere, many) for name, many in counted.most_common()]


def _put_cells(sheet: Sheet, line: int, cells: Iterable[str | int | datetime]) -> None:
    for place, cell in enumerate(cells):
        if isinstance(cell, str):
            sheet.write_string(line, place, cell)
        elif isinstance(cell, datetime):
            sheet.write_datetime(line, place, cell.replace(tzinfo=None))
        else:
            sheet.write_number(line, place, cell)


def _sheet_names(exports: Sequence[Export], totals: str) -> Iterator[str]:
    """Of the letters' titles, as Excel takes them: none twice, whatever the case."""
    taken = {TAKEN, totals.casefold(), ""}
    for number, export in enumerate(exports, 1):
        name = _NOT_IN_NAMES.sub(" ", export.title)[:LONGEST_NAME].strip()
        if name.casefold() in taken:
            name = f"{name} {number}".strip()
        taken.add(name.casefold())
        yield name


def _stem(exports: Sequence[Export]) -> str:
    return exports[0].stem if len(exports) == 1 else "signatories"
