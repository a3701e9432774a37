"""What a typed line must pass before it is kept, and the key it is looked up under."""

import re
from itertools import groupby
from typing import Final
from unicodedata import category, combining, decimal, normalize

from bot.domain.marks import (
    APOSTROPHES,
    INVISIBLE_LETTERS,
    JOINERS,
    LETTER_VARIANTS,
    VISIBLE_FORMATS,
    is_accent,
    is_needed,
    is_variation_selector,
)
from bot.domain.refusal import Refusal

MOST_MARKS_IN_A_ROW: Final = 4
"""Vocalised Hebrew and Burmese need up to four; stacks that spill over the line need more."""

_DOTTED_INITIAL = re.compile(r"(?<!\w)([^\W\d_])\.(?=[^\W\d_](?!\w))")
_SIGNS_WITHOUT_A_SOUND = str.maketrans("", "", "™®©℠" + APOSTROPHES)


def clean_line(typed: str, most: int) -> str:
    """The line as it is kept: NFC, single spaces, no characters that cannot be seen.

    Invisible characters that phones and copied documents bring along are dropped without a
    word; zero-width joiners stay where a script or an emoji needs them. Length is counted in
    code points. Raises `Refusal`: `empty`, `too-long` (`length`, `most`) or `unreadable`.
    """
    line = tidy(typed)
    require_length(line, most)
    return line


def tidy(typed: str) -> str:
    """`clean_line` without a limit, for callers who shorten the line before they measure it.

    Raises `Refusal`: `empty`, or `unreadable` (`character`, such as U+3164).
    """
    if typed.isascii() and typed.isprintable():
        line = before = " ".join(typed.split())
    else:
        line, before = _tidied(typed), typed
    while line != before:  # dropping one character may bring together two that then join
        line, before = _tidied(line), line
    if not line:
        raise Refusal("empty")
    return line


def require_length(line: str, most: int, key: str = "too-long") -> None:
    """Raise `Refusal(key)` with `length` and `most` when the line is longer than `most`."""
    if len(line) > most:
        raise Refusal(key, {"length": len(line), "most": most})


def require_letters(line: str, key: str = "no-letters") -> None:
    """Raise `Refusal(key)` when the line holds no letter of any script."""
    if not has_letters(line):
        raise Refusal(key)


def has_letters(line: str) -> bool:
    return any(c.isalpha() for c in line)


def fold(text: str) -> str:
    """The key under which a text is looked up: words of lower-case letters and digits.

    Case, accents, punctuation, width, the shapes of Arabic letters and harakat make no
    difference, `&` is `and`, `U.S.A.` is `usa`; the letters of every script stay, with the
    vowel signs that Indic and Thai words need. Idempotent; may be empty.
    """
    bare = _lowered(text.translate(_SIGNS_WITHOUT_A_SOUND).replace("&", " and "))
    dotless = _DOTTED_INITIAL.sub(r"\1", bare)
    return " ".join("".join(_folded(c) for c in dotless).split())


def _lowered(text: str) -> str:
    if text.isascii():
        return text.lower()
    split = normalize("NFKD", normalize("NFKD", text).casefold())
    varied = normalize("NFKD", split.translate(LETTER_VARIANTS).casefold())
    return normalize("NFC", "".join(c for c in varied if not _is_silent(c)))


def _is_silent(c: str) -> bool:
    return is_accent(c) or category(c) == "Cf"


def _folded(c: str) -> str:
    kind = category(c)
    if kind == "Nd":
        return str(decimal(c))
    return c if kind[0] in "LMN" else " "


def _tidied(typed: str) -> str:
    spaced = "".join(" " if _is_space(c) else c for c in normalize("NFC", typed))
    seen = "".join(c for c in spaced if not _is_hidden(c))
    _refuse_unreadable(seen)
    sane = _with_sane_marks(_with_needed_joiners(seen))
    return normalize("NFC", " ".join(sane.split()))


def _is_space(c: str) -> bool:
    return c in "\t\n\v\f\r\x85" or category(c)[0] == "Z"


def _is_hidden(c: str) -> bool:
    if c in JOINERS or c in VISIBLE_FORMATS:
        return False
    return category(c) in ("Cc", "Cf") or c == "\u034f"


def _refuse_unreadable(line: str) -> None:
    for c in line:
        if c in INVISIBLE_LETTERS or category(c) in ("Cn", "Co", "Cs"):
            raise Refusal("unreadable", {"character": f"U+{ord(c):04X}"})


def _with_needed_joiners(line: str) -> str:
    single = re.sub(f"([{JOINERS}])[{JOINERS}]+", r"\1", line)
    before, after = " " + single, single[1:] + " "
    return "".join(
        c
        for left, c, right in zip(before, single, after, strict=False)
        if is_needed(left, c, right)
    )


def _with_sane_marks(line: str) -> str:
    """Drop marks without a letter to stand on, and those past the fourth in a row."""
    kept: list[str] = []
    for is_mark, run in groupby(line, _stacks):
        if not is_mark:
            kept.extend(run)
        elif kept and kept[-1] != " ":
            kept.extend(list(run)[:MOST_MARKS_IN_A_ROW])
    return "".join(kept)


def _stacks(c: str) -> bool:
    return category(c) in ("Mn", "Me") or combining(c) > 0 or is_variation_selector(c)
