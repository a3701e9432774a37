"""Words that somebody typed, made fit to stand among those of others."""

import re
import unicodedata
from typing import Final

UNSEEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ud800-\udfff\ufff9-\ufffb\U000e0001]"
)
"""Controls, also those that turn the direction: they would turn the neighbours in a list."""
GAPS: Final = re.compile(r"[\s\x85]+")
STACKED: Final = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4})"
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
FROM_RIGHT: Final = frozenset(("R", "AL", "AN"))
FROM_LEFT: Final = frozenset("L")


def presentable(text: str) -> str:
    """On one line, without signs that turn the direction or stack up over the line."""
    if text.isascii() and text.isprintable():
        return text.strip()
    seen = GAPS.sub(" ", UNSEEN.sub("", text)).strip()
    return STACKED.sub(r"\1", seen)


def isolated(text: str, *, from_right: bool = False) -> str:
    """The words, kept apart where they run in the other direction than what they stand in."""
    other = FROM_LEFT if from_right else FROM_RIGHT
    if (text.isascii() and not from_right) or not any(_direction(c) in other for c in text):
        return text
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def _direction(letter: str) -> str:
    return unicodedata.bidirectional(letter)
