"""Places beside and within names: stated, at odds, or the mark of a chapter."""

from collections.abc import Iterator, Sequence, Set
from typing import Final

from bot.domain.wording import fold
from bot.services.likeness.places import country_within, may_be_one_place
from bot.services.likeness.reading import Addition, Reading
from bot.services.likeness.verdict import Likeness, Reason, Verdict
from bot.services.likeness.vocabulary import CHAPTERS
from bot.services.likeness.word import Word

LONGEST_PLACE: Final = 2
LONGEST_CHAPTER: Final = 3
LONGEST_COUNTRY: Final = 3
PLAINLY_STATED: Final = frozenset({"comma", "bracket", "after"})


def forgiven(left_over: Sequence[Word], other: Reading) -> tuple[Word, ...]:
    """The words without those that the other name says as well, beside itself."""
    beside = {word.stem for addition in other.additions for word in addition.words}
    rest = [word for word in left_over if word.stem not in beside]
    here = {k for run, code in _countries(rest) if code in other.countries for k in run}
    rest = [word for k, word in enumerate(rest) if k not in here]
    place = "".join(word.text for word in rest)
    if rest and any(may_be_one_place(stated.text, place) for stated in other.places):
        return ()
    return tuple(rest)


def is_of_country(words: Sequence[Word]) -> bool:
    """Whether the words name a country and nothing else."""
    named = {k for run, _ in _countries(words) for k in run}
    return bool(words) and len(named) == len(words)


def is_of_chapter(words: Sequence[Word]) -> bool:
    """Whether the words make a national or local part of what the other words name."""
    return any(True for _ in _countries(words)) or any(w.text in CHAPTERS for w in words)


def asks_for_places(
    likeness: Likeness, one: Reading, other: Reading, backed: bool = False
) -> Likeness:
    """The likeness, or a question where the places beside the names don't go together.

    A place on one side only is no matter when the same acronym backs the two.
    """
    if likeness.verdict is not Verdict.SAME:
        return likeness
    reason = _doubt(one, other)
    if reason is None or (backed and reason is Reason.PLACE_ADDED):
        return likeness
    return Likeness(Verdict.ASK, (*likeness.reasons, reason), likeness.score * 0.85)


def _doubt(one: Reading, other: Reading) -> Reason | None:
    ours, theirs = _apart(_beside(one, other), _beside(other, one))
    if any(map(_may_be_place, ours)) and any(map(_may_be_place, theirs)):
        return Reason.PLACE_DIFFERS
    for reading, additions in ((one, ours), (other, theirs)):
        for addition in additions:
            if reason := _doubt_by(addition, reading.countries - (one.countries & other.countries)):
                return reason
    return None


def _doubt_by(addition: Addition, countries: Set[str]) -> Reason | None:
    """Why this may make another organisation of it; a country beside a city is an address."""
    if _is_chapter(addition):
        return Reason.CHAPTER
    if addition.divider == "slash" and len(addition.words) > 1:
        return Reason.TWO_NAMES
    if _may_be_place(addition) and addition.divider not in PLAINLY_STATED and not countries:
        return Reason.PLACE_ADDED
    return None


def _is_chapter(addition: Addition) -> bool:
    words = fold(addition.text).split()
    return len(words) <= LONGEST_CHAPTER and not CHAPTERS.isdisjoint(words)


def _apart(
    ours: Sequence[Addition], theirs: Sequence[Addition]
) -> tuple[list[Addition], list[Addition]]:
    """What stands beside either name without being a place that the other gives, too."""
    together = [
        (a, b)
        for a in ours
        for b in theirs
        if _are_places(a, b) and may_be_one_place(a.text, b.text)
    ]
    return (
        [a for a in ours if all(a is not pair[0] for pair in together)],
        [b for b in theirs if all(b is not pair[1] for pair in together)],
    )


def _are_places(one: Addition, other: Addition) -> bool:
    return _may_be_place(one) and _may_be_place(other)


def _beside(reading: Reading, other: Reading) -> list[Addition]:
    """What stands beside the name and is not found within the other."""
    known = {word.stem for word in other.listed}
    said = {word.text for word in other.listed}
    additions = [
        addition
        for addition in reading.additions
        if addition.divider != "script" and not {w.stem for w in addition.words} <= known
    ]
    places = [place for place in reading.places if not set(fold(place.text).split()) <= said]
    return [*places, *additions]


def _may_be_place(addition: Addition) -> bool:
    """Short, and of no word that tells what an organisation does."""
    return len(addition.words) <= LONGEST_PLACE and not any(w.concept for w in addition.words)


def _countries(words: Sequence[Word]) -> Iterator[tuple[tuple[int, ...], str]]:
    for start in range(len(words)):
        for end in range(min(len(words), start + LONGEST_COUNTRY), start, -1):
            if code := country_within("".join(word.text for word in words[start:end])):
                yield tuple(range(start, end)), code
                break
