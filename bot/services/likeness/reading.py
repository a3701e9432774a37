"""A name taken apart: the name itself, acronyms, places, other names beside it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.domain.acronym import stands_for
from bot.domain.organisation import organisation_key
from bot.domain.wording import fold
from bot.services.likeness.places import country_stated
from bot.services.likeness.vocabulary import (
    CHAPTERS,
    CIVIL_FORMS,
    EXPANSIONS,
    LEADING_FORMS,
    LEGAL_FORMS,
)
from bot.services.likeness.word import Word, is_small, word

LONGEST: Final = 300
MOST_WORDS: Final = 24
LONGEST_ACRONYM: Final = 14

_PARTS: Final = re.compile(
    r"\s*(?P<bracket>[(\[（])|[)\]）]\s*|\s*(?P<comma>[,;،、])\s*"
    r"|\s*(?P<slash>[/|／])\s*|\s*(?P<dash>[–—:·]|(?<=\s)-|-(?=\s))\s*"
)
_BOTH_GENDERS: Final = re.compile(
    r"(?<=\w{3})(?:\((?:a|as|os|o|e|es|ne|nes|in|innen)\)"
    r"|[/·.*:_](?:as|os|a|o|e|es|ne|nes|in|innen)(?:[·.]s)?)(?!\w)"
    r"|(?<=\w{3}e)·s(?!\w)|(?<=[a-z])I(?=nnen\b)"
)
_EITHER_GENDER: Final = re.compile(r"(?<=\w{2})(?:@s?|xs)(?!\w)")
_SPACED_INITIAL: Final = re.compile(r"(?<!\w)(\w)\.\s+(?=\w\.(?!\w))")
_WITHIN: Final = re.compile(r"(?P<before>\w+)/(?P<after>\w+)(?=\s+\w)")
_BROKEN: Final = re.compile(r"(?<=[a-zà-ÿ])-\s*(?=[a-zà-ÿ]{3})")
_NUMBERED: Final = re.compile(r"(?<=[^\W\d_]{4})(?=\d)")
_TOKEN: Final = re.compile(r"[^\s]+")
_CODE: Final = re.compile(r"[A-Z]{2}")
_CAPITALS: Final = re.compile(r"[^\W_]*[^\W\d_a-zà-ÿ][^\W_]*")
_LATIN: Final = r"[a-zA-Zà-öø-ÿÀ-ÖØ-ß\u0100-\u024f]"
_OTHER: Final = r"[\u0370-\u1dff\u2e80-\uffdc]"
_OTHER_SCRIPT: Final = re.compile(
    rf"(?<={_LATIN})[\"'”»]*\s+[\"'“«]*(?={_OTHER})|(?<={_OTHER})[\"'”»]*\s+[\"'“«]*(?={_LATIN})"
)
_TIED: Final = re.compile(r"(?P<acronym>[^\W_]{2,12})[-+](?P<place>[^\W\d_]{2,})")


@dataclass(frozen=True, slots=True)
class Addition:
    """What stands beside the name: after a `dash`, `comma` or `slash`, or in a `bracket`."""

    divider: str
    words: tuple[Word, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """`title` is the name without what stands beside it, as typed in `text`; `listed` has what
    commas divide as well.
    """

    key: str
    text: str
    title: tuple[Word, ...]
    listed: tuple[Word, ...]
    acronyms: frozenset[str]
    countries: frozenset[str]
    places: tuple[Addition, ...]
    additions: tuple[Addition, ...]

    @property
    def nicknames(self) -> frozenset[str]:
        """Single words beside the name: a short name, or a place."""
        return frozenset(
            addition.words[0].text
            for addition in self.additions
            if len(addition.words) == 1 and not addition.words[0].concept
        )

    @property
    def is_acronym(self) -> bool:
        """Whether nothing but one word is there, which may be the letters of a longer name."""
        return len(self.title) == 1 and not self.title[0].is_kind


@lru_cache(maxsize=4_000)
def read(name: str) -> Reading:
    """The name taken apart. Takes any text and never raises."""
    line = _tidied(name)
    parts = list(_divided(line))
    shouted = not any(c.islower() for c in line) and line.count(" ") > 1
    return _Reader(parts, shouted).reading(organisation_key(line))


def _tidied(name: str) -> str:
    line = _BOTH_GENDERS.sub("", _SPACED_INITIAL.sub(r"\1.", name[:LONGEST]))
    line = _WITHIN.sub(_one_part, line)
    return _BROKEN.sub("", _EITHER_GENDER.sub("o", line))


def _one_part(slash: re.Match[str]) -> str:
    """A slash within running text, HIV/AIDS or sisters/brothers, divides no names."""
    before, after = slash["before"], slash["after"]
    running = before.isupper() == after.isupper() and before.islower() == after.islower()
    plain = before.isupper() or before.islower() or before[:4].lower() == after[:4].lower()
    return f"{before} {after}" if running and plain else slash.group()


def _divided(line: str) -> Iterable[tuple[str, str]]:
    start, divider = 0, "head"
    for found in _PARTS.finditer(line):
        yield from _by_script(divider, line[start : found.start()])
        start, divider = found.end(), found.lastgroup or "after"
    yield from _by_script(divider, line[start:])


def _by_script(divider: str, part: str) -> Iterable[tuple[str, str]]:
    """The part, or its two halves where a name in Latin letters meets one in others."""
    for text in _OTHER_SCRIPT.split(part):
        if bare := text.strip():
            yield divider, bare
            divider = "script"


class _Reader:
    """Sorts the parts of one name."""

    def __init__(self, parts: list[tuple[str, str]], shouted: bool) -> None:
        self._shouted = shouted
        self._acronyms: set[str] = set()
        self._countries: set[str] = set()
        self._places: list[Addition] = []
        self._names: list[Addition] = []
        self._longest = max((text for _, text in parts), key=len, default="")
        self._after_acronym = False
        for divider, text in parts:
            self._after_acronym = self._sort(divider, text)
        if not self._names and self._acronyms:
            self._keep_name("head", parts[0][1])

    def reading(self, key: str) -> Reading:
        head, *others = self._names or [Addition("head", (), "")]
        listed, rest = head.words, others
        while rest and rest[0].divider == "comma":
            listed, rest = listed + rest[0].words, rest[1:]
        return Reading(
            key=key,
            text=head.text,
            title=head.words,
            listed=_once(listed),
            acronyms=frozenset(self._acronyms),
            countries=frozenset(self._countries),
            places=tuple(self._places),
            additions=tuple(others),
        )

    def _sort(self, divider: str, text: str) -> bool:
        """Whether it was an acronym."""
        is_form = fold(text).replace(" ", "") in LEGAL_FORMS
        if is_form or (divider != "head" and self._is_place(divider, text)):
            return False
        if self._after_acronym and divider == "slash" and " " not in text:
            self._places.append(Addition(divider, (), text))
            return False
        if text != self._longest and self._is_acronym(text):
            return True
        self._keep_name(divider, text)
        return False

    def _is_place(self, divider: str, text: str) -> bool:
        country = country_stated(text)
        if country:
            self._countries.add(country)
        elif _CODE.fullmatch(text):
            self._places.append(Addition(divider, (), text))
        return bool(country) or bool(_CODE.fullmatch(text))

    def _is_acronym(self, text: str) -> bool:
        """Whether `text` is letters that stand for the name, perhaps with a country or place."""
        tied = _TIED.fullmatch(text)
        first, _, rest = text.partition(" ")
        if tied and self._looks_like_one(tied["acronym"]):
            self._take(tied["acronym"], tied["place"])
        elif self._looks_like_one(first) and (
            not rest or country_stated(rest) or fold(rest) in CHAPTERS
        ):
            self._take(first, rest)
        else:
            return False
        return True

    def _looks_like_one(self, token: str) -> bool:
        if stands_for(token, self._longest):
            return True
        in_capitals = _CAPITALS.fullmatch(token.replace(".", "")) and token.isupper()
        return bool(in_capitals) and not self._shouted and 3 <= len(token) <= LONGEST_ACRONYM

    def _take(self, acronym: str, place: str) -> None:
        self._acronyms.add(fold(acronym).replace(" ", ""))
        if country := place and country_stated(place):
            self._countries.add(country)
        elif place:
            self._places.append(Addition("tied", (), place))

    def _keep_name(self, divider: str, text: str) -> None:
        if (tied := _TIED.fullmatch(text)) and tied["acronym"].isupper():
            self._places.append(Addition("tied", (), tied["place"]))
            text = tied["acronym"]
        tokens = _TOKEN.findall(text)
        tokens = self._without_acronym(tokens)
        found = _once(_words(tokens, self._shouted))
        if divider == "comma" and len(self._names) > 1:
            before = self._names.pop()
            both = f"{before.text}, {text}"
            self._names.append(Addition(before.divider, _once(before.words + found), both))
        elif len(text) > 1 or not self._names:
            self._names.append(Addition(divider, found, text))

    def _without_acronym(self, tokens: list[str]) -> list[str]:
        """Without letters at the end that stand for the words before them, no sign between."""
        if (
            len(tokens) > 2
            and tokens[-1].isupper()
            and stands_for(tokens[-1], " ".join(tokens[:-1]))
        ):
            self._acronyms.add(fold(tokens[-1]).replace(" ", ""))
            return tokens[:-1]
        return tokens


def _words(tokens: list[str], shouted: bool) -> list[Word]:
    found: list[Word] = []
    led = ""
    for token in tokens:
        cut = token.endswith(".") and token.count(".") == 1
        capitals = not shouted and token.isupper() and len(token) > 1
        folded = _NUMBERED.sub(" ", fold(token))
        for piece in EXPANSIONS.get(folded, folded).split():
            found.append(word(piece, capitals, cut, led))
            led = piece if is_small(piece) else ""
    return _without_forms([w for w in found if not is_small(w.text)] or found)


def _without_forms(found: list[Word]) -> list[Word]:
    found = [
        w for w, before in zip(found, [None, *found], strict=False) if not _is_civil(w, before)
    ]
    while len(found) > 1 and found[-1].text in LEGAL_FORMS:
        found = found[:-1]
    if len(found) > 1 and found[0].text in LEADING_FORMS:
        found = found[1:]
    return found


def _is_civil(one: Word, before: Word | None) -> bool:
    """An asociación civil is what an A. C. is."""
    return one.text == "civil" and before is not None and before.text in CIVIL_FORMS


def _once(found: Iterable[Word]) -> tuple[Word, ...]:
    """Each stem once: workers of either gender are workers."""
    first: dict[str, Word] = {}
    for one in found:
        first.setdefault(one.stem, one)
    return tuple(first.values())[:MOST_WORDS]
