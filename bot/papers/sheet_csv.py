"""Rows as CSV that a table program opens right, and in which no cell is a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

from bot.papers.paper import Paper

FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""What a cell begins with that some program would run (OWASP, CSV Injection)."""


def csv_paper(file_name: str, rows: Iterable[Sequence[str]]) -> Paper:
    """UTF-8 with a mark, by which Excel knows it; lines end as RFC 4180 says."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([tuple(map(harmless, row)) for row in rows])
    return Paper(file_name, "text/csv", b"\xef\xbb\xbf" + text.getvalue().encode())


def harmless(cell: str) -> str:
    """The cell as text: an apostrophe in front of what a program might take for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
