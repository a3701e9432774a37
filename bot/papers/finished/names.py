"""A name as a paper can carry it: every sign of it, and none that turns or tears its neighbours."""

import re
import unicodedata
from typing import Final

from bot.domain.marks import INVISIBLE_LETTERS
from bot.domain.refusal import Refusal
from bot.domain.wording import tidy

LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
ISOLATED: Final = re.compile("[\u2066-\u2068]([^\u2066-\u2069]*)\u2069")
NO_TEXT: Final = ("Cc", "Cn", "Co", "Cs")
STRONG: Final = {"L": False, "R": True, "AL": True}


def shown(name: str) -> str:
    """The name in one line, without what cannot be seen, may be empty.

    Controls, also those of direction, are dropped, and marks beyond the fourth on one letter.
    """
    try:
        return tidy("".join(" " if sign in "\t\n\r" else sign for sign in name if _is_text(sign)))
    except Refusal:  # nothing is left
        return ""


def shown_line(line: str, from_right: bool) -> str:
    """A line of a list like `shown`; words that were isolated in it keep their punctuation."""
    parts = ISOLATED.split(line)
    if len(parts) == 1:
        return shown(line)
    told = (
        standing_alone(shown(part), from_right) if number % 2 else _between(part)
        for number, part in enumerate(parts)
    )
    return "".join(told).strip()


def is_turned(name: str, from_right: bool) -> bool:
    """Whether the name begins and ends in the other direction than the document's own.

    Then it is written in that direction as a whole, an acronym in its middle or not.
    """
    told = _directions(name)
    return bool(told) and told[0] == told[-1] == (not from_right)


def standing_alone(name: str, from_right: bool) -> str:
    """A turned name with marks around it where its punctuation would go over to the other side."""
    if not is_turned(name, from_right):
        return name
    mark = LEFT_TO_RIGHT_MARK if from_right else RIGHT_TO_LEFT_MARK
    before = "" if _is_strong(name[0]) else mark
    after = "" if _is_strong(name[-1]) else mark
    return f"{before}{name}{after}"


def in_a_row(names: list[str], from_right: bool) -> str:
    """The names with semicolons between, each in its own direction."""
    own = RIGHT_TO_LEFT_MARK if from_right else LEFT_TO_RIGHT_MARK
    apart = (
        f"{standing_alone(name, from_right)}{own}"
        if (not from_right) in _directions(name)
        else name
        for name in names
    )
    return "; ".join(apart)


def _between(text: str) -> str:
    """The text with what spaces it has at its ends."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and text.strip() else ""
    return f"{before}{shown(text)}{after}"


def _directions(name: str) -> list[bool]:
    """Of each strong sign, whether it is written from the right."""
    found = (unicodedata.bidirectional(sign) for sign in name)
    return [STRONG[direction] for direction in found if direction in STRONG]


def _is_strong(sign: str) -> bool:
    return unicodedata.bidirectional(sign) in STRONG


def _is_text(sign: str) -> bool:
    if sign in "\t\n\r":
        return True
    return sign not in INVISIBLE_LETTERS and unicodedata.category(sign) not in NO_TEXT
