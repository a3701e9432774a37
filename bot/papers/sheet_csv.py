"""Rows as CSV that a table program opens right, and in which no cell is a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final, TypeVar

from bot.papers.paper import Paper

T = TypeVar("T")
MARK: Final = b"\xef\xbb\xbf"
"""By which Excel knows UTF-8."""
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a cell begins with that some program would run (OWASP, CSV Injection); the wide forms
Excel takes for the narrow ones in East Asia.
"""


def csv_paper(file_name: str, rows: Iterable[Sequence[str]]) -> Paper:
    """UTF-8 with a mark, by which Excel knows it; lines end as RFC 4180 says."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([tuple(map(harmless, row)) for row in rows])
    return Paper(file_name, "text/csv", MARK + text.getvalue().encode())


def harmless(cell: T) -> T | str:
    """An apostrophe in front of what a program might take for a formula; a number stays one."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell
