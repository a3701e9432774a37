"""What the names alone say."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from bot.services.likeness.alignment import Alignment, align
from bot.services.likeness.judging import judge
from bot.services.likeness.letters import by_letters
from bot.services.likeness.reading import Addition, Reading
from bot.services.likeness.sounding import by_sound
from bot.services.likeness.standing import asks_for_places, forgiven
from bot.services.likeness.verdict import UNLIKE, Likeness, Reason, Verdict
from bot.services.likeness.word import Word

SHARED_LETTERS: Final = Likeness(Verdict.ASK, (Reason.ACRONYM,), 0.5)
BESIDE_LETTERS: Final = ("tied", "slash")
SHORT_ACRONYM: Final = 3
RANK: Final = {Verdict.DIFFERENT: 0, Verdict.ASK: 1, Verdict.SAME: 2}


def compare_names(one: Reading, other: Reading) -> Likeness:
    """Symmetric; a name without a single word is like none."""
    if not one.title or not other.title:
        return UNLIKE
    if one.key == other.key and one.key:
        return Likeness(Verdict.SAME, (Reason.SAME_NAME,), 1.0)
    first, second = sorted((one, other), key=lambda reading: (reading.key, reading.text))
    return max(_findings(first, second), key=rank, default=UNLIKE)


def rank(likeness: Likeness) -> tuple[int, float]:
    """Sorts the likest last."""
    return RANK[likeness.verdict], likeness.score


def _findings(one: Reading, other: Reading) -> Iterator[Likeness]:
    backed = _share_letters(one, other)
    by_title = max(_by_titles(one, other, backed), key=rank, default=UNLIKE)
    yield asks_for_places(by_title, one, other, backed)
    if by_title.verdict is Verdict.SAME:
        return
    yield by_letters(one, other)
    yield by_sound(one.title, other.title)
    yield from _by_other_names(one, other)
    yield from _by_other_names(other, one)
    if backed or _mention_letters(one, other):
        yield SHARED_LETTERS


def _share_letters(one: Reading, other: Reading) -> bool:
    return bool(
        one.acronyms & other.acronyms
        or one.acronyms & other.nicknames
        or one.nicknames & other.acronyms
    )


def _mention_letters(one: Reading, other: Reading) -> bool:
    """Whether the acronym of one is a word of the other."""
    return any(
        (word.capitals or len(word.text) > SHORT_ACRONYM) and word.text in b.acronyms
        for a, b in ((one, other), (other, one))
        for word in a.title
    )


def _by_titles(one: Reading, other: Reading, backed: bool) -> Iterator[Likeness]:
    """The names, each with and without what follows a comma in it."""
    for ours, theirs in _pairs_of_titles(one, other):
        alignment = align(ours, theirs)
        alignment = replace(
            alignment,
            left=forgiven(alignment.left, other),
            right=forgiven(alignment.right, one),
        )
        found = judge(alignment, backed and not _is_of_part(alignment, one, other))
        cut_short = ours != one.listed or theirs != other.listed
        yield _with_words_left_out(found) if cut_short else found


def _is_of_part(alignment: Alignment, one: Reading, other: Reading) -> bool:
    """Whether the longer name gives a place beside its acronym, as local parts do."""
    return any(
        words and any(place.divider in BESIDE_LETTERS for place in reading.places)
        for words, reading in ((alignment.left, one), (alignment.right, other))
    )


def _pairs_of_titles(
    one: Reading, other: Reading
) -> Iterator[tuple[tuple[Word, ...], tuple[Word, ...]]]:
    """With all that commas divide; and without, where only one has commas: two lists may begin
    alike."""
    yield one.listed, other.listed
    if other.title == other.listed and _can_be_cut(one):
        yield one.title, other.title
    if one.title == one.listed and _can_be_cut(other):
        yield one.title, other.title


def _can_be_cut(reading: Reading) -> bool:
    says_enough = len(reading.title) > 1 or not reading.title[0].concept
    return says_enough and reading.title != reading.listed


def _with_words_left_out(found: Likeness) -> Likeness:
    if found.verdict is not Verdict.SAME:
        return found
    return Likeness(found.verdict, (*found.reasons, Reason.WORDS_ADDED), found.score * 0.98)


def _by_other_names(one: Reading, other: Reading) -> Iterator[Likeness]:
    """Whether a name that stands beside ours is theirs."""
    for addition in one.additions:
        for theirs in (other.title, *(a.words for a in other.additions)):
            alignment = align(addition.words, theirs)
            found = judge(alignment, False)
            if found.verdict is not Verdict.DIFFERENT and not _only_topics(alignment):
                exact = not alignment.left and not alignment.right and found.verdict is Verdict.SAME
                verdict = _of_second_name(addition, one, other) if exact else Verdict.ASK
                yield Likeness(verdict, (Reason.TWO_NAMES,), 0.8 * alignment.share)


def _only_topics(alignment: Alignment) -> bool:
    return len(alignment.ways) < 2 and all(word.concept for word, _ in alignment.ways)


def _of_second_name(addition: Addition, one: Reading, other: Reading) -> Verdict:
    """A translation in brackets or another script is a name; a short name has words of the long."""
    says_it_again = _stems(addition.words) & _stems(one.title)
    is_a_name = len(addition.words) > 1 and addition.divider in ("bracket", "script")
    is_short_name = len(addition.words) == 1 and addition.divider != "slash"
    settled = is_a_name or is_short_name or (says_it_again and len(one.title) > len(addition.words))
    return Verdict.SAME if settled and not other.additions else Verdict.ASK


def _stems(words: Iterable[Word]) -> set[str]:
    return {word.stem for word in words if not word.concept}
