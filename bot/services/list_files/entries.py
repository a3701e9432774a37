"""A table or a list as entries: nothing is dropped, and what is wrong is told with its line."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final
from zoneinfo import ZoneInfo

from bot.services.list_files.keys import key_of
from bot.services.list_files.plain_entries import read_list
from bot.services.list_files.remembered import forgetful
from bot.services.list_files.shapes import (
    Column,
    Entry,
    EntryFlaw,
    Heading,
    Reading,
    Skipped,
    Table,
)
from bot.services.list_files.table_entries import read_rows

UTC: Final = ZoneInfo("UTC")


@forgetful
def read_entries(
    table: Table, columns: Sequence[Column], language: str = "en", zone: ZoneInfo = UTC
) -> Reading:
    """The entries of the table, with its columns as a person confirmed them.

    `columns` has one for each column of the table; more are not looked at, and those that
    lack are ignored. `language` is that of the person who imports: it decides where names of
    countries differ, and suggestions are in it. `zone` is where days without one were written.
    Every line of the file is in an entry, a heading or skipped. Never raises.
    """
    if table.kind == "list":
        entries, headings, skipped = read_list(table.rows, language)
    else:
        entries, skipped = read_rows(table, columns, language, zone)
        headings = []
    told: list[Entry | Heading | Skipped] = [*entries, *headings, *skipped]
    blank = _blank(table, ((part.line, part.last_line) for part in told))
    return Reading(
        table.lines,
        tuple(_with_repeats(entries)),
        tuple(headings),
        tuple(sorted((*skipped, *blank), key=lambda part: part.line)),
    )


def _blank(table: Table, told: Iterable[tuple[int, int]]) -> Iterator[Skipped]:
    """What is left are lines with nothing in them, told in runs."""
    free = bytearray(b"\1") * (table.lines + 2)
    free[0] = free[-1] = 0
    for first, last in told:
        free[first : last + 1] = bytes(last + 1 - first)
    begin = free.find(1)
    while begin > 0:
        end = free.find(0, begin)
        yield Skipped(begin, end - 1, "blank")
        begin = free.find(1, end)


def _with_repeats(entries: Iterable[Entry]) -> Iterator[Entry]:
    """An entry that says the same as an earlier one, whatever its case and accents."""
    first: dict[tuple[str, str], int] = {}
    for entry in entries:
        key = key_of(entry.organisation), entry.country or key_of(entry.country_typed)
        before = first.setdefault(key, entry.line) if key[0] else entry.line
        if before == entry.line and key not in first:
            yield entry
            continue
        yield entry if before == entry.line else _repeated(entry, before)


def _repeated(entry: Entry, first: int) -> Entry:
    flaw = EntryFlaw("repeat", entry.line, {"first": first})
    return replace(entry, flaws=(*entry.flaws, flaw))
