"""The register as CSV: opens right in a table program, and no cell of it is a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, islice
from typing import Final

from babel import Locale, UnknownLocaleError

from bot.papers.paper import Paper
from bot.papers.register_facts import Export, heads, rows
from bot.papers.sheet_csv import FORMULA, MARK, harmless

BATCH: Final = 1_000
LINE_ENDS: Final = ("\r", "\n")


def register_csv(export: Export) -> Paper:
    return Paper(f"{export.stem}.csv", "text/csv; charset=utf-8", b"".join(csv_chunks(export)))


def csv_chunks(export: Export) -> Iterator[bytes]:
    """The same in parts of a thousand signatories, for registers of any length."""
    divider = divider_of(export.language)
    yield MARK
    every = chain([heads(export)], rows(export))
    while batch := list(islice(every, BATCH)):
        yield _written(batch, divider).encode()


@cache
def divider_of(language: str) -> str:
    """What Excel expects between cells where that language is spoken: RFC 4180 has the comma.

    Where numbers have a decimal comma, a file with commas would open in one column.
    """
    try:
        symbols = Locale.parse(language, sep="-").number_symbols
    except (UnknownLocaleError, ValueError):
        return ","
    decimal = symbols.get("latn", symbols).get("decimal", ".")
    return ";" if decimal == "," else ","


def _written(batch: Sequence[Sequence[object]], divider: str) -> str:
    """Written as it is where no cell looks like a formula: looking at each takes twice the time."""
    text = _plain(batch, divider)
    if _has_inner_lines(text, len(batch)) or _may_be_run(text, divider):
        return _plain((tuple(map(harmless, row)) for row in batch), divider)
    return text


def _has_inner_lines(text: str, lines: int) -> bool:
    return text.count("\r") != lines or text.count("\n") != lines


def _may_be_run(text: str, divider: str) -> bool:
    """Whether a cell begins with a sign that is run, or seems to: a closer look decides.

    The first cell of a line is a number. A single sign is looked for before it is looked for
    behind a divider: that is a hundred times as fast.
    """
    signs = [sign for sign in FORMULA if sign in text and sign not in LINE_ENDS]
    before = (divider, f'{divider}"') if f'{divider}"' in text else (divider,)
    return any(f"{found}{sign}" in text for sign in signs for found in before)


def _plain(batch: Iterable[Sequence[object]], divider: str) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=divider).writerows(batch)
    return text.getvalue()
