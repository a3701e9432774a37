"""One word of a name: what it is compared by."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from anyascii import anyascii

from bot.domain.wording import fold
from bot.services.likeness.vocabulary import ABBREVIATIONS, KINDS, SMALL, TOPICS

SHORTEST_INFLECTED: Final = 5

_LATIN_ENDINGS: Final = (
    (re.compile(r"(?:oes|aes)$"), "ao"),
    (re.compile(r"(?:ais|aux)$"), "al"),
    (re.compile(r"euse$|euses$"), "eur"),
    (re.compile(r"(?:enne|ennes)$"), "en"),
    (re.compile(r"innen$"), "er"),
    (re.compile(r"(?<=..)ie?s$"), "y"),
    (re.compile(r"(?:es|as|os|is|s|a|o|e|i|y)$"), ""),
)
_CYRILLIC_ENDING: Final = re.compile(
    "(?:ыми|ими|ами|ями|ого|его|ому|ему|ием|иях|ия|ии|ию|ие|ых|их|ыи|ии|ои|ая|яя|ую|юю|ое|ее|ые"
    "|ов|ев|еи|ам|ям|ах|ях|ой|ей|а|я|о|е|ы|и|і|у|ю|ь|и)$"
)
_ARABIC_BEGINNING: Final = re.compile("^(?:وال|ال|لل|و(?=...))")
_VOWELS: Final = re.compile("[aeiouvy]")
_GREEK_PAIRS: Final = (
    *(("ου", "u"), ("αυ", "av"), ("ευ", "ev"), ("ει", "i"), ("οι", "i"), ("αι", "e")),
    *(("υ", "i"), ("η", "i"), ("μπ", "b"), ("ντ", "d"), ("γκ", "g")),
)
_ROMANISATIONS: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("shch|sch|sh|tch|ch|zh|sz|cz", "s"),
        ("kh", "h"),
        ("(?<=[gtdr])h|h$", ""),
        ("ph", "f"),
        ("ck|c|q|x", "k"),
        ("ts|tz|z", "s"),
        ("dj|j|y", "i"),
        ("w", "v"),
        ("ou|oo|u", "o"),
        ("e|i", "i"),
        (r"[^a-z0-9]", ""),
        (r"(.)\1+", r"\1"),
    )
)


@dataclass(frozen=True, slots=True)
class Word:
    """`stem` is what two inflections share; `concept` what words of several languages share.

    `capitals` says that the word may be initials, `cut` that a full stop ends it, `led` the small
    word before it: of, in "of Kenya".
    """

    text: str
    stem: str
    concept: str = ""
    is_kind: bool = False
    capitals: bool = False
    cut: bool = False
    led: str = ""

    @property
    def weight(self) -> float:
        return 0.5 if self.concept else 1.0

    @property
    def letter(self) -> str:
        return self.text[:1]


@lru_cache(maxsize=100_000)
def word(token: str, is_in_capitals: bool, cut: bool, led: str) -> Word:
    """The word of a folded token; kept, as names share most of their words."""
    text = ABBREVIATIONS.get(token, token)
    root = stem(text)
    concept = _concepts().get(root, "")
    return Word(text, root, concept, concept.startswith("kind"), is_in_capitals, cut, led)


@lru_cache(maxsize=100_000)
def stem(folded: str) -> str:
    """Without the endings of gender, number and case, in Latin letters."""
    bare = _ARABIC_BEGINNING.sub("", _ARABIC_BEGINNING.sub("", folded))
    if len(bare) >= SHORTEST_INFLECTED and not bare.isascii():
        bare = _CYRILLIC_ENDING.sub("", bare)
    latin = re.sub(r"[^a-z0-9]", "", anyascii(bare).lower())
    return _without_ending(latin) if bare.isascii() else latin or bare


def _without_ending(latin: str) -> str:
    if len(latin) < SHORTEST_INFLECTED:
        return latin
    for ending, instead in _LATIN_ENDINGS:
        latin = ending.sub(instead, latin)
    return latin


@lru_cache(maxsize=20_000)
def sound(folded: str) -> str:
    """What several ways of writing one word in Latin letters have in common."""
    text = folded
    for letters, instead in _GREEK_PAIRS:
        text = text.replace(letters, instead)
    text = anyascii(_ARABIC_BEGINNING.sub("", text)).lower()
    for pattern, instead in _ROMANISATIONS:
        text = pattern.sub(instead, text)
    return text


def sound_of(words: Iterable[Word]) -> str:
    """The words in one, as they are heard."""
    return "".join(sound(one.text) for one in words)


def consonants(sounded: str) -> str:
    """For scripts that leave the vowels out."""
    return _VOWELS.sub("", sounded)


def is_small(folded: str) -> bool:
    return folded in SMALL


_KNOWN: dict[str, str] = {}


def _concepts() -> dict[str, str]:
    if not _KNOWN:
        _KNOWN.update(_entries("topic", TOPICS))
        _KNOWN.update(_entries("kind", KINDS))
    return _KNOWN


def _entries(prefix: str, lines: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(lines):
        for form in line.split():
            yield stem(fold(form)), f"{prefix}-{number}"
