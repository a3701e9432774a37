"""From words that match and words left over to a verdict."""

from collections.abc import Sequence
from typing import Final

from bot.services.likeness.alignment import Alignment, How
from bot.services.likeness.standing import is_of_chapter, is_of_country
from bot.services.likeness.verdict import UNLIKE, Likeness, Reason, Verdict
from bot.services.likeness.vocabulary import LOCATIVES
from bot.services.likeness.word import Word

ENOUGH_TO_EXCUSE_A_SLIP: Final = 4
ORDER_MATTERS_BELOW: Final = 3
ENOUGH_TO_BE_NO_CHAPTER: Final = 3
LEAST_OF_ADDED: Final = 0.4
LEAST_OF_DIFFERING: Final = 0.58
WEIGHT_OF_A_NAME: Final = 1.0

REASONS: Final = {
    How.INFLECTED: Reason.INFLECTION,
    How.ABBREVIATED: Reason.ABBREVIATION,
    How.LETTERS: Reason.ABBREVIATION,
    How.SPELLED: Reason.SPELLING,
    How.PERHAPS: Reason.SPELLING,
    How.SOUNDED: Reason.TRANSLITERATION,
    How.TRANSLATED: Reason.TRANSLATION,
}


def judge(alignment: Alignment, backed: bool) -> Likeness:
    """The verdict on two names; `backed` when both give the same acronym."""
    if not alignment.ways or _is_all_letters(alignment):
        return UNLIKE
    left, right = _of_weight(alignment.left), _of_weight(alignment.right)
    if left and right:
        return _differing(alignment, left, right, backed)
    if left or right:
        return _added(alignment, left or right, backed)
    if alignment.left or alignment.right:
        return _kinds_apart(alignment, backed)
    return _whole(alignment, backed)


def _is_all_letters(alignment: Alignment) -> bool:
    """Whether one name is the initials of the other: `letters` knows more of those."""
    return len(alignment.ways) == 1 and alignment.has(How.LETTERS)


def _of_weight(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if not word.is_kind]


def _whole(alignment: Alignment, backed: bool) -> Likeness:
    verdict = Verdict.ASK if _is_doubtful(alignment, backed) else Verdict.SAME
    return _found(verdict, alignment)


def _is_doubtful(alignment: Alignment, backed: bool) -> bool:
    """Whether the words that were matched may be other words after all."""
    translated = any(how is How.TRANSLATED and not one.is_kind for one, how in alignment.ways)
    few = len(alignment.ways)
    slipped = alignment.has(How.PERHAPS) and few < ENOUGH_TO_EXCUSE_A_SLIP
    turned = not alignment.in_order and few < ORDER_MATTERS_BELOW
    return translated or (not backed and (slipped or turned))


def _kinds_apart(alignment: Alignment, backed: bool) -> Likeness:
    """Only words such as association or network are left over."""
    named = _names_one(alignment)
    doubtful = _is_doubtful(alignment, backed)
    both = bool(alignment.left and alignment.right)
    of_several = any(word.is_kind for word, _ in alignment.ways)  # a union of committees is none
    sure = named and not both and not of_several
    if (backed or sure) and not doubtful:
        return _found(Verdict.SAME, alignment, Reason.WORDS_DIFFER if both else Reason.WORDS_ADDED)
    reason = Reason.WORDS_DIFFER if both else Reason.WORDS_ADDED
    likely = named or alignment.share >= LEAST_OF_DIFFERING
    return _found(Verdict.ASK, alignment, reason) if likely else UNLIKE


def _names_one(alignment: Alignment) -> bool:
    """Whether something was matched that other organisations have not in their names as well."""
    return any(not word.concept for word, _ in alignment.ways)


def _added(alignment: Alignment, more: Sequence[Word], backed: bool) -> Likeness:
    chapter = is_of_chapter(more)
    if backed and not (chapter and not any(word.led for word in more)):
        return _found(Verdict.SAME, alignment, Reason.WORDS_ADDED)
    if _tells_where(alignment, more):
        return _found(Verdict.SAME, alignment, Reason.PLACE_ADDED)
    enough = alignment.share >= LEAST_OF_ADDED and alignment.matched >= WEIGHT_OF_A_NAME
    if not enough:
        return UNLIKE
    return _found(Verdict.ASK, alignment, Reason.CHAPTER if chapter else Reason.WORDS_ADDED)


def _tells_where(alignment: Alignment, more: Sequence[Word]) -> bool:
    """Whether "in Kenya" stands behind a kind of body and its field, which says as much as a comma.

    Behind a mere name it makes a chapter.
    """
    full = len(alignment.ways) >= ENOUGH_TO_BE_NO_CHAPTER and any(
        word.is_kind for word, _ in alignment.ways
    )
    return full and more[0].led in LOCATIVES and is_of_country(more)


def _differing(
    alignment: Alignment, left: Sequence[Word], right: Sequence[Word], backed: bool
) -> Likeness:
    if is_of_country(left) and is_of_country(right) and alignment.matched >= WEIGHT_OF_A_NAME:
        return _found(Verdict.ASK, alignment, Reason.CHAPTER, Reason.COUNTRY_DIFFERS)
    if backed or alignment.share >= LEAST_OF_DIFFERING:
        return _found(Verdict.ASK, alignment, Reason.WORDS_DIFFER)
    return UNLIKE


def _found(verdict: Verdict, alignment: Alignment, *more: Reason) -> Likeness:
    reasons = [REASONS[how] for _, how in alignment.ways if how in REASONS]
    if not alignment.in_order:
        reasons.append(Reason.WORD_ORDER)
    told = tuple(dict.fromkeys([*more, *reasons])) or (Reason.SAME_NAME,)
    share = alignment.share - 0.01 * len(reasons)
    return Likeness(verdict, told, max(share, 0.0) * (1.0 if verdict is Verdict.SAME else 0.9))
