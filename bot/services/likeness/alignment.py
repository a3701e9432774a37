"""Which word of one name stands for which word of the other."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from bot.services.likeness.places import country_within
from bot.services.likeness.word import Word, consonants, sound

FEWEST_INITIALS: Final = 2
FIRST_SIGN: Final = "\u2e80"
"""From here on a character is a word or a syllable, and another one is another word."""
SHORTEST_CUT: Final = 2
SHORTEST_SOUNDED: Final = 4


class How(IntEnum):
    """Surest first."""

    EXACTLY = 0
    INFLECTED = 1
    ABBREVIATED = 2
    LETTERS = 3
    SPELLED = 4
    SOUNDED = 5
    PERHAPS = 6
    """Short words with a slip, which may well be two words."""
    TRANSLATED = 7


@dataclass(frozen=True, slots=True)
class Alignment:
    """The words left over on either side, and how the others were matched."""

    ways: tuple[tuple[Word, How], ...]
    left: tuple[Word, ...]
    right: tuple[Word, ...]
    in_order: bool

    @property
    def matched(self) -> float:
        return sum(one.weight for one, _ in self.ways)

    @property
    def share(self) -> float:
        """How much of both names is matched, from 0 to 1."""
        rest = sum(one.weight for one in (*self.left, *self.right))
        return 2 * self.matched / (2 * self.matched + rest) if self.ways else 0.0

    def has(self, *ways: How) -> bool:
        return any(how in ways for _, how in self.ways)


class _Matching:
    def __init__(self, one: Sequence[Word], other: Sequence[Word]) -> None:
        self.one, self.other = one, other
        self.free_one = set(range(len(one)))
        self.free_other = set(range(len(other)))
        self.found: list[tuple[int, int, How]] = []

    def match(self, by: Callable[[Word, Word], How | None]) -> None:
        for i in sorted(self.free_one):
            for j in sorted(self.free_other):
                how = by(self.one[i], self.other[j])
                if how is not None:
                    self._take((i,), (j,), how)
                    break

    def match_runs(self) -> None:
        for i in sorted(self.free_one):
            if found := _run_for(self.one[i], self.other, self.free_other):
                self._take((i,), found[0], found[1])
        for j in sorted(self.free_other):
            if found := _run_for(self.other[j], self.one, self.free_one):
                self._take(found[0], (j,), found[1])

    def _take(self, ones: Sequence[int], others: Sequence[int], how: How) -> None:
        self.found.append((ones[0], others[0], how))
        self.free_one.difference_update(ones)
        self.free_other.difference_update(others)

    def result(self) -> Alignment:
        pairs = sorted(self.found)
        order = [j for i, j, _ in pairs if not self.one[i].is_kind]
        return Alignment(
            ways=tuple((self.one[i], how) for i, _, how in pairs),
            left=tuple(self.one[i] for i in sorted(self.free_one)),
            right=tuple(self.other[j] for j in sorted(self.free_other)),
            in_order=order == sorted(order),
        )


def align(one: Sequence[Word], other: Sequence[Word]) -> Alignment:
    matching = _Matching(one, other)
    matching.match(_same)
    if matching.free_one and matching.free_other:
        matching.match_runs()
        for by in (_near, _cut, _sounded, _translated):
            matching.match(by)
    return matching.result()


def initials(words: Sequence[Word]) -> str:
    return "".join(one.letter for one in words)


def _same(one: Word, other: Word) -> How | None:
    if one.stem != other.stem:
        return None
    if one.text == other.text:
        return How.EXACTLY
    return How.PERHAPS if _may_be_two_persons(one, other) else How.INFLECTED


def _may_be_two_persons(one: Word, other: Word) -> bool:
    """Mario is not Maria, while campesinas are campesinos."""
    return not one.concept and {one.text[-1], other.text[-1]} == {"a", "o"}


def _near(one: Word, other: Word) -> How | None:
    if one.concept and other.concept and one.concept != other.concept:
        return None
    how = slip(one.text, other.text)
    if how is How.PERHAPS and (one.is_kind or other.is_kind):
        return How.SPELLED
    return How.INFLECTED if how is not None and one.concept and other.concept else how


def _cut(one: Word, other: Word) -> How | None:
    for short, long in ((one, other), (other, one)):
        if short.cut and len(short.text) >= SHORTEST_CUT and long.text.startswith(short.text):
            return How.ABBREVIATED
    return None


def _sounded(one: Word, other: Word) -> How | None:
    if one.text.isascii() == other.text.isascii():
        return None
    a, b = sound(one.text), sound(other.text)
    if "'" in a + b or not _has_vowels(a) or not _has_vowels(b):
        a, b = consonants(a), consonants(b)
    longer = min(len(a), len(b))
    if longer < SHORTEST_SOUNDED:
        return How.SOUNDED if a == b and longer > 1 else None
    slips = longer // 4
    return How.SOUNDED if OSA.distance(a, b, score_cutoff=slips) <= slips else None


def _has_vowels(sounded: str) -> bool:
    return len(consonants(sounded)) * 5 <= len(sounded) * 4


def _translated(one: Word, other: Word) -> How | None:
    return How.TRANSLATED if one.concept and one.concept == other.concept else None


@lru_cache(maxsize=50_000)
def slip(one: str, other: str) -> How | None:
    """Whether a typing error or another spelling divides two words, and not a meaning."""
    short = min(len(one), len(other))
    slips = 0 if short < 4 else 1 if short < 9 else 2
    if abs(len(one) - len(other)) > slips or OSA.distance(one, other, score_cutoff=slips) > slips:
        return None
    if any(c.isdigit() or c >= FIRST_SIGN for c in one + other):
        return None
    if _are_two_countries(one, other):
        return None
    return How.PERHAPS if short < 6 or one[0] != other[0] else How.SPELLED


def _are_two_countries(one: str, other: str) -> bool:
    a, b = _country_of(one), _country_of(other)
    return bool(a and b and a != b)


def _country_of(text: str) -> str:
    """The country that a word names, or whose people it names: zambian is zambia and a letter."""
    cuts = (text[: len(text) - n] for n in range(4))
    return next((code for cut in cuts if (code := country_within(cut))), "")


def _run_for(
    short: Word, words: Sequence[Word], free: set[int]
) -> tuple[tuple[int, ...], How] | None:
    """The free words in a row whose initials `short` is, or that it is written together from."""
    for run in _runs(short.text, words, sorted(free)):
        if "".join(words[k].text for k in run) == short.text:
            return run, How.ABBREVIATED
        if short.capitals and initials([words[k] for k in run]) == short.text:
            return run, How.LETTERS
    return None


def _runs(start_with: str, words: Sequence[Word], free: Sequence[int]) -> Iterator[tuple[int, ...]]:
    for start, first in enumerate(free):
        if words[first].letter != start_with[:1]:
            continue
        for end in range(start + FEWEST_INITIALS, len(free) + 1):
            if free[end - 1] - first == end - 1 - start:
                yield tuple(free[start:end])
