"""What was taken out of a text and what was put in, by words.

Paragraphs are aligned first, then sentences within those that changed, then words: parts that
stand once in each of both texts hold the rest in its place. What lies between two of those is
compared word by word where that is little, and else told as replaced, so that the time grows
with the length of the text and not with its square.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final


class Change(StrEnum):
    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    change: Change
    text: str


PARAGRAPHS: Final = re.compile(r"\n+|[^\n]+")
STOPS: Final = ".!?…؟۔।"
"""They end a sentence where something is left free behind them; a full stop in Han always does."""
SENTENCES: Final = re.compile(
    rf"(?:[^{STOPS}。！？]|[{STOPS}](?!\s|\Z))+[{STOPS}。！？]*|[{STOPS}。！？]+"
)
SIGNS: Final = '.,;:!?…()\\[\\]{}"“”„«»،؛؟۔।、。，！？；：（）「」'
"""What stands beside a word and is none of it. An apostrophe is inside one."""
EACH_A_WORD: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
"""Scripts without a space between words: each sign is compared by itself."""
MARKS: Final = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u102b-\u103e\u17b4-\u17d3\u3099\u309a"
"""Those of them that belong to the sign before."""
LETTERS: Final = rf"[^\s{SIGNS}{EACH_A_WORD}]+"
WORDS: Final = re.compile(
    rf"\s+|[{EACH_A_WORD}][{MARKS}]*|{LETTERS}(?:[.,:;?!]{LETTERS})*|[{SIGNS}]"
)
"""An address and '3.5' are words: a stop parts only where nothing is written close behind it."""
LEVELS: Final = (PARAGRAPHS, SENTENCES, WORDS)
MOST_CELLS: Final = 10_000
"""Comparisons between two anchors; beyond that, what lies between is replaced as a whole."""
ISLAND: Final = 3
"""Signs of a word that is too short to stand kept between two changes, such as 'of'."""

Parts = Sequence[str]
Step = tuple[Change, str]


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """What is kept and removed gives `before`, and what is kept and added gives `after`."""
    return tuple(_pieces(_readable(_whole_runs(_compared(before, after, LEVELS)))))


def _compared(before: str, after: str, levels: Sequence[re.Pattern[str]]) -> Iterator[Step]:
    if before == after:
        yield from _told(Change.KEPT, before)
    elif not levels or not before or not after:
        yield from (*_told(Change.REMOVED, before), *_told(Change.ADDED, after))
    else:
        level, *finer = levels
        for one, other in _aligned(level.findall(before), level.findall(after)):
            yield from _compared("".join(one), "".join(other), finer)


def _told(change: Change, text: str) -> Iterator[Step]:
    if text:
        yield change, text


def _aligned(before: Parts, after: Parts) -> Iterator[tuple[Parts, Parts]]:
    """Both texts as runs beside each other, equal ones and others in turn."""
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    yield before[:start], after[:start]
    yield from _between(before[start : len(before) - end], after[start : len(after) - end])
    yield before[len(before) - end :], after[len(after) - end :]


def _common(before: Parts, after: Parts) -> int:
    pairs = zip(before, after, strict=False)
    return next(
        (place for place, (one, other) in enumerate(pairs) if one != other),
        min(len(before), len(after)),
    )


def _between(before: Parts, after: Parts) -> Iterator[tuple[Parts, Parts]]:
    anchors = _anchors(before, after)
    if anchors:
        places = [(-1, -1), *anchors, (len(before), len(after))]
        for (b, a), (next_b, next_a) in pairwise(places):
            yield before[max(b, 0) : b + 1], after[max(a, 0) : a + 1]
            yield from _aligned(before[b + 1 : next_b], after[a + 1 : next_a])
    elif len(before) * len(after) <= MOST_CELLS:
        yield from _by_table(before, after)
    else:
        yield before, after


def _anchors(before: Parts, after: Parts) -> list[tuple[int, int]]:
    """Parts that stand once in each, as many as keep their order in both."""
    once_before, once_after = _once(before), _once(after)
    common = sorted((b, once_after[part]) for part, b in once_before.items() if part in once_after)
    return _longest_rise(common)


def _once(parts: Parts) -> dict[str, int]:
    counted = Counter(parts)
    return {part: place for place, part in enumerate(parts) if counted[part] == 1 and part.strip()}


def _longest_rise(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of them in which the second place grows as well."""
    ends: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for place, (_, value) in enumerate(pairs):
        at = bisect_left(ends, value)
        before.append(piles[at - 1] if at else -1)
        ends[at : at + 1], piles[at : at + 1] = [value], [place]
    found, place = [], piles[-1] if piles else -1
    while place >= 0:
        found.append(pairs[place])
        place = before[place]
    return found[::-1]


def _by_table(before: Parts, after: Parts) -> Iterator[tuple[Parts, Parts]]:
    """The longest common run of parts, by the table of the textbooks."""
    table = [[0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for b in range(len(before) - 1, -1, -1):
        row, below = table[b], table[b + 1]
        for a in range(len(after) - 1, -1, -1):
            same = before[b] == after[a]
            row[a] = below[a + 1] + 1 if same else max(below[a], row[a + 1])
    b = a = last_b = last_a = 0
    while b < len(before) and a < len(after):
        if before[b] == after[a]:
            yield before[last_b:b], after[last_a:a]
            yield before[b : b + 1], after[a : a + 1]
            b, a = b + 1, a + 1
            last_b, last_a = b, a
        elif table[b + 1][a] >= table[b][a + 1]:
            b += 1
        else:
            a += 1
    yield before[last_b:], after[last_a:]


def _whole_runs(steps: Iterable[Step]) -> list[Step]:
    """What is kept in a row, in one step."""
    runs: list[Step] = []
    for change, text in steps:
        if runs and change is Change.KEPT is runs[-1][0]:
            runs[-1] = (change, runs[-1][1] + text)
        else:
            runs.append((change, text))
    return runs


def _readable(steps: list[Step]) -> Iterator[Step]:
    """A space or a short word alone between two changes goes along with them."""
    for place, (change, text) in enumerate(steps):
        if change is Change.KEPT and _is_island(steps, place):
            yield from ((Change.REMOVED, text), (Change.ADDED, text))
        else:
            yield change, text


def _is_island(steps: list[Step], place: int) -> bool:
    beside = steps[place - 1 : place] + steps[place + 1 : place + 2]
    if len(beside) < 2 or any(change is Change.KEPT for change, _ in beside):
        return False
    text = steps[place][1]
    return "\n" not in text and len(text.strip()) <= ISLAND and not text.strip().isdigit()


def _pieces(steps: Iterable[Step]) -> Iterator[Piece]:
    """Neighbours of one kind put together; where words are replaced, the old ones come first."""
    gone, new = "", ""
    kept = ""
    for change, text in steps:
        if change is Change.KEPT:
            if gone or new:
                yield from _changes(gone, new)
                gone = new = ""
            kept += text
            continue
        if kept:
            yield Piece(Change.KEPT, kept)
            kept = ""
        gone += text if change is Change.REMOVED else ""
        new += text if change is Change.ADDED else ""
    yield from _changes(gone, new)
    if kept:
        yield Piece(Change.KEPT, kept)


def _changes(gone: str, new: str) -> Iterator[Piece]:
    if gone:
        yield Piece(Change.REMOVED, gone)
    if new:
        yield Piece(Change.ADDED, new)
