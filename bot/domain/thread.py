"""What is written between a signatory and the organisers: its limits, and how it is kept."""

import re
from datetime import timedelta
from typing import Final

from bot.domain.refusal import Refusal
from bot.domain.wording import require_length, tidy

MOST_IN_A_QUESTION: Final = 1_000
MOST_IN_AN_ANSWER: Final = 2_000
MOST_UNANSWERED: Final = 5
"""Messages of one person that may wait for an answer, counted over `COUNTED_OVER`."""
COUNTED_OVER: Final = timedelta(days=1)


def read_words(typed: str, most: int) -> str:
    """The words as they are kept: tidy lines, with one empty line at most between two.

    Raises `Refusal`: `empty`, `too-long` (`length`, `most`) or `unreadable` (`character`).
    """
    lines = (_tidy(line) for line in typed.splitlines())
    words = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
    if not words:
        raise Refusal("empty")
    require_length(words, most)
    return words


def clipped(words: str, most: int) -> str:
    """The beginning of what was written, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def _tidy(line: str) -> str:
    try:
        return tidy(line)
    except Refusal as refusal:
        if refusal.key != "empty":
            raise
        return ""
