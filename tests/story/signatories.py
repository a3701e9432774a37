"""The organisations of the story: lists of this project's own making.

As such lists come by e-mail. Every address is a role's, under a domain kept for samples (RFC 2606).
"""

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FIRST_LETTER: Final = Path(__file__).parent / "first-letter.csv"
NEW_IN_2018: Final = Path(__file__).parent / "new-in-2018.csv"


@dataclass(frozen=True, slots=True)
class Signatory:
    organisation: str
    acronym: str
    country: str
    contact: str
    position: str
    email: str
    language: str


@dataclass(frozen=True, slots=True)
class Newcomer:
    organisation: str
    country: str
    email: str


def the_eighty() -> list[Signatory]:
    return [Signatory(*row) for row in _rows(FIRST_LETTER)]


def newcomers() -> list[Newcomer]:
    return [Newcomer(*row) for row in _rows(NEW_IN_2018)]


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]
