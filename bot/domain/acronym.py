"""Acronyms of organisations: where they stand in a name, and whether they stand for it."""

import re
from typing import Final

from bot.domain.wording import fold

FEWEST_LETTERS: Final = 3
"""Two letters are a state or a country too often: Sindicato dos Professores - SP."""
MOST_LETTERS: Final = 12
SMALL_WORD: Final = 3

_SHAPE = re.compile(r"[^\W_](?:[^\W_]|[.&-]){1,14}")
_DIVIDER = r"(?:\s+[-–—|:]\s*|\s*[–—/|:]\s*|-\s+|,\s+)"
_PATTERNS = (
    re.compile(r"(?P<left>.+?)\s*[(\[（](?P<right>[^()\[\]（）]+)[)\]）]"),
    re.compile(rf"(?P<left>.+?){_DIVIDER}(?P<right>.+)"),
    re.compile(rf"(?P<left>.+){_DIVIDER}(?P<right>.+)"),
)


def split_acronym(name: str) -> tuple[str, str | None]:
    """The name without its acronym, and the acronym: (`name`, None) when there is none.

    Understands `Name (ACR)`, `ACR (Name)`, `Name – ACR`, `ACR - Name`, `ACR/Name` and
    `Name, ACR`, and only where the letters of ACR are found in the name in their order:
    brackets hold countries, places and universities as well.
    """
    for pattern in _PATTERNS:
        if found := pattern.fullmatch(name):
            left, right = found["left"].strip(), found["right"].strip()
            if stands_for(right, left):
                return left, right
            if stands_for(left, right):
                return right, left
    return name, None


def stands_for(short: str, long: str) -> bool:
    """Whether `short` looks like an acronym and its letters begin words of `long`.

    A letter may also go on where the one before it was found, so that CONEN stands for
    Coordenação Nacional de Entidades Negras. The first one begins the first word of weight.
    """
    letters = fold(short).replace(" ", "")
    if not _SHAPE.fullmatch(short) or not FEWEST_LETTERS <= len(letters) <= MOST_LETTERS:
        return False
    used = _most_words_used(letters, fold(long).split())
    return used >= (2 if _is_in_capitals(short) else 3) and short[0].isupper()


def _is_in_capitals(short: str) -> bool:
    capitals = sum(c.isupper() for c in short)
    return capitals >= 2 and capitals * 2 >= len(short)


def _most_words_used(letters: str, words: list[str]) -> int:
    """In how many words the letters are found at the most; 0 when they are not found."""
    used_up_to = {0: 0}
    for word in words:
        reached = {
            end: used + 1
            for start, used in sorted(used_up_to.items())
            for end in _ends(letters, start, word)
        }
        for end, used in reached.items():
            used_up_to[end] = max(used, used_up_to.get(end, 0))
        if len(word) > SMALL_WORD and len(used_up_to) == 1:
            return 0
    return used_up_to.get(len(letters), 0)


def _ends(letters: str, start: int, word: str) -> list[int]:
    shared = 0
    while shared < min(len(word), len(letters) - start) and word[shared] == letters[start + shared]:
        shared += 1
    return [start + taken for taken in range(1, shared + 1)]
