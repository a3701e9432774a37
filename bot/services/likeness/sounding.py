"""One name in two scripts."""

from collections.abc import Sequence
from typing import Final

from rapidfuzz.distance import OSA

from bot.services.likeness.verdict import UNLIKE, Likeness, Reason, Verdict
from bot.services.likeness.word import Word, consonants, sound, sound_of

FEWEST_SOUNDS: Final = 5
FEWEST_TO_ASK: Final = 2
LEAST_OF_A_WORD: Final = 0.75
SURE: Final = 0.87
PERHAPS: Final = 0.72
AFTER_LATIN: Final = "\u0250"
SHARE_OF_VOWELS: Final = 0.2
HEARD_ALIKE: Final = Likeness(Verdict.ASK, (Reason.TRANSLITERATION,), 0.7)


def by_sound(one: Sequence[Word], other: Sequence[Word]) -> Likeness:
    """Compares what is heard, where at least one of the two is not in Latin letters."""
    if not _need_hearing(one, other):
        return UNLIKE
    a, b = sound_of(one), sound_of(other)
    if _leaves_vowels_out(a) or _leaves_vowels_out(b):
        a, b = consonants(a), consonants(b)
    if min(len(a), len(b)) < FEWEST_SOUNDS:
        return HEARD_ALIKE if a == b and len(a) >= FEWEST_TO_ASK else UNLIKE
    likeness = OSA.normalized_similarity(a, b, score_cutoff=PERHAPS)
    if likeness < PERHAPS:
        return UNLIKE
    sure = 1.0 if _is_in_signs(one) and _is_in_signs(other) else SURE
    same = likeness >= sure and not _differ_in_a_word(one, other)
    verdict = Verdict.SAME if same else Verdict.ASK
    return Likeness(verdict, (Reason.TRANSLITERATION,), likeness * 0.95)


def _differ_in_a_word(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether what is unlike stands in one word, as two towns would."""
    pairs = [(sound(a.text), sound(b.text)) for a, b in zip(one, other, strict=False)]
    if len(one) != len(other) or any(_leaves_vowels_out(text) for pair in pairs for text in pair):
        return False
    return min(OSA.normalized_similarity(a, b) for a, b in pairs) < LEAST_OF_A_WORD


def _leaves_vowels_out(sounded: str) -> bool:
    return len(consonants(sounded)) > (1 - SHARE_OF_VOWELS) * len(sounded)


def _need_hearing(one: Sequence[Word], other: Sequence[Word]) -> bool:
    return _is_latin(one) != _is_latin(other) or (_is_in_signs(one) and _is_in_signs(other))


def _is_latin(words: Sequence[Word]) -> bool:
    return all(max(word.text, default="") < AFTER_LATIN for word in words)


def _is_in_signs(words: Sequence[Word]) -> bool:
    """Whether the name is in Chinese signs, of which one word may have two forms."""
    return any("\u4e00" <= c <= "\u9fff" for word in words for c in word.text)
