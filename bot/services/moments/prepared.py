"""A typed line, evened out so that patterns can be looked for, and taken from piece by piece."""

import re
from typing import Final
from unicodedata import category, decimal, normalize

from bot.domain.marks import APOSTROPHES, LETTER_VARIANTS, is_accent

LONGEST: Final = 200
GAP: Final = "|"
"""Stands where something was taken; no pattern spans it."""
DASHES: Final = str.maketrans(dict.fromkeys("‐‑‒–—−", "-") | dict.fromkeys(APOSTROPHES, "'"))


def evened(text: str) -> str:
    """Without accents, with ASCII digits, dashes and apostrophes; case is kept."""
    split = normalize("NFKD", text.translate(DASHES))
    bare = "".join(_evened(c) for c in split if not is_accent(c) and category(c) != "Cf")
    return normalize("NFC", bare.translate(LETTER_VARIANTS))


def _evened(c: str) -> str:
    kind = category(c)
    if kind == "Nd":
        return str(decimal(c))
    return " " if kind in ("Zs", "Zl", "Zp", "Cc") else c


class Line:
    """What is left of a line; each thing that is understood is taken away from it."""

    def __init__(self, typed: str) -> None:
        self.rest = evened(typed[:LONGEST]).replace(GAP, " ")

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The first match, which is no longer there afterwards."""
        match = pattern.search(self.rest)
        if match:
            self.rest = f"{self.rest[: match.start()]}{GAP}{self.rest[match.end() :]}"
        return match

    def sees(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        return pattern.search(self.rest)
