"""Which signs of a line are written from the right: what a Word document wants to be told.

The rules of UAX 9 that are left when there are no controls of direction: strong signs speak for
themselves, pairs of brackets belong to what they hold, the rest goes with its neighbours.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

BRACKETS: Final = ("()", "[]", "{}", "«»", "‹›", "（）", "【】", "「」", "『』", "《》")
OPENING: Final = frozenset(pair[0] for pair in BRACKETS)
FROM_RIGHT: Final = ("R", "AL")


def pieces(text: str, turned: Iterable[bool]) -> Iterator[tuple[str, bool]]:
    """The text in pieces of one direction, each with whether it is written from the right."""
    at = 0
    for direction, piece in groupby(turned):
        length = len(list(piece))
        yield text[at : at + length], direction
        at += length


def directions(text: str, from_right: bool) -> Sequence[bool]:
    """Of each sign, whether it is written from the right, in a paragraph that is or is not."""
    strong = [_strong(sign) for sign in text]
    if not from_right and True not in strong:
        return [False] * len(text)
    for opening, closing in _pairs(text):
        paired = _of_pair(strong, opening, closing, from_right)
        if paired is not None:
            strong[opening] = strong[closing] = paired
    return _with_neighbours(strong, from_right)


def _strong(sign: str) -> bool | None:
    direction = unicodedata.bidirectional(sign)
    if direction == "L":
        return False
    return True if direction in FROM_RIGHT else None


def _pairs(text: str) -> list[tuple[int, int]]:
    waiting: list[int] = []
    found: list[tuple[int, int]] = []
    for at, sign in enumerate(text):
        if sign in OPENING:
            waiting.append(at)
        elif waiting and text[waiting[-1]] + sign in BRACKETS:
            found.append((waiting.pop(), at))
    return sorted(found)


def _of_pair(
    strong: Sequence[bool | None], opening: int, closing: int, from_right: bool
) -> bool | None:
    """Rule N0: the paragraph's direction if it is inside, else that of inside if it leads in."""
    inside = set(strong[opening + 1 : closing]) - {None}
    if not inside or from_right in inside:
        return from_right if inside else None
    return next((one for one in reversed(strong[:opening]) if one is not None), from_right)


def _with_neighbours(strong: Sequence[bool | None], from_right: bool) -> list[bool]:
    after: list[bool] = []
    coming = from_right
    for one in reversed(strong):
        coming = coming if one is None else one
        after.append(coming)
    told: list[bool] = []
    before = from_right
    for one, following in zip(strong, reversed(after), strict=True):
        told.append(one if one is not None else before if before == following else from_right)
        before = before if one is None else one
    return told
