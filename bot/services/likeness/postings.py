"""Which organisations have which mark: a word, letters, a domain, a sound."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from heapq import nlargest
from math import log
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

EDGE: Final = 3
"""A slip in the first letters of a word leaves the last ones as they are, mostly."""
SHORTEST_NEAR: Final = 4
WORTH_OF_NEAR: Final = 0.8
COMMON_SHARE: Final = 0.04
COMMON_AT_LEAST: Final = 400
ALWAYS_READ: Final = 2
"""A name of nothing but common words is found by its rarest ones."""


class Postings:
    """An inverted index; about 40 bytes for each mark of each organisation."""

    def __init__(self) -> None:
        self._of: dict[str, array[int]] = {}
        self._edges: defaultdict[str, set[str]] = defaultdict(set)
        self.size = 0

    def add(self, key: int, marks: Iterable[str]) -> None:
        self.size += 1
        for mark in marks:
            if mark not in self._of:
                self._of[mark] = array("q")
                for edge in _edges(mark):
                    self._edges[edge].add(mark)
            self._of[mark].append(key)

    def remove(self, key: int, marks: Iterable[str]) -> None:
        self.size -= 1
        for mark in marks:
            self._of[mark].remove(key)
            if not self._of[mark]:
                del self._of[mark]
                for edge in _edges(mark):
                    self._edges[edge].discard(mark)

    def nearest(self, marks: Collection[str], most: int) -> list[int]:
        """The keys that share the most with `marks`, rare ones counting more; the most first."""
        worth: Counter[int] = Counter()
        for mark, factor in self._worth_reading(marks):
            value = factor * log(1 + self.size / len(self._of[mark]))
            for key in self._of[mark]:
                worth[key] += value  # type: ignore[assignment]  # a Counter may count in parts
        return nlargest(most, worth, key=lambda key: (worth[key], -key))

    def _worth_reading(self, marks: Collection[str]) -> Iterator[tuple[str, float]]:
        known = sorted((len(self._of[m]), m) for m in marks if m in self._of)
        common = max(COMMON_AT_LEAST, int(self.size * COMMON_SHARE))
        for rank, (many, mark) in enumerate(known):
            if many <= common or rank < ALWAYS_READ:
                yield mark, 1.0
        for mark in marks:
            for near in self._near(mark):
                if len(self._of[near]) <= common:
                    yield near, WORTH_OF_NEAR

    def _near(self, mark: str) -> Iterator[str]:
        slips = 1 if len(mark) < 8 else 2
        for edge in _edges(mark):
            alike = process.extract(
                mark,
                self._edges.get(edge, ()),
                scorer=OSA.distance,
                score_cutoff=slips,
                limit=8,
            )
            yield from (near for near, distance, _ in alike if distance)


def _edges(mark: str) -> tuple[str, ...]:
    """The beginning and the end of a word; other marks are found as they are or not at all."""
    if len(mark) < SHORTEST_NEAR or not mark.isalnum():
        return ()
    return f"{mark[:EDGE]}-", f"-{mark[-EDGE:]}"
