"""Countries as people type them, in any of many languages, and as the bot names them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Final

from babel import Locale, UnknownLocaleError
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.domain.tables import words
from bot.domain.wording import fold

TABLE: Final = Path(__file__).with_name("countries.tsv")
NO_COUNTRY: Final = "-"
MOST_SUGGESTIONS: Final = 4
LONGEST: Final = 100

DOUBTFUL_CODES: Final = words(
    """
    AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE SC SD PA TN VA
    IT NO SO
    """
)
"""Codes that are states of the USA as well (Berkeley, CA), or words: asked back, not taken."""

_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_FLAG_OF_BRITAIN = re.compile("\U0001f3f4[\U000e0061-\U000e007f]+")
_ANY_FLAG = re.compile(f"{_FLAG.pattern}|{_FLAG_OF_BRITAIN.pattern}")
_FORMAL = re.compile(
    r"(?:the |federal |united |islamic |democratic |peoples )*"
    r"(?:republic|state|kingdom|commonwealth|sultanate|principality|federation) of (?:the )?"
    r"|republique (?:d(?:u|e la|es|e)? )?|republica (?:d(?:el|a|o|e la|e) )?"
    r"|(?:the|la|le|les|el|los|las) "
)
_DIVIDER = re.compile(r"[,;/()\[\]|–—]|\s-\s|\s(?:and|et|y|e|und|и|و|&)\s")


@dataclass(frozen=True, slots=True)
class CountryMatch:
    """What a typed country means: `code` is certain; `suggestions` are to be asked back.

    Codes are those of ISO 3166-1 in two letters, and XK. Never both; neither for a region.
    """

    code: str | None = None
    suggestions: tuple[str, ...] = ()


NOTHING_FOUND: Final = CountryMatch()


class CountryBook:
    """The names of countries in some 120 languages, each under its key."""

    def __init__(self, rows: Iterable[str]) -> None:
        self._meaning: dict[str, str] = {}
        """Codes by key: one, several with spaces between, with a `?`, or `-` for none."""
        self._three_letters: dict[str, str] = {}
        for row in rows:
            codes, three, keys = row.rstrip("\n").split("\t")
            self._meaning.update(dict.fromkeys(keys.split("|"), codes))
            if three:
                self._three_letters[three] = codes

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """All 250, in the order of the alphabet."""
        return tuple(sorted(self._three_letters.values()))

    def name(self, code: str, language: str) -> str:
        """The country's name in CLDR, in English where CLDR does not speak the language.

        Raises KeyError for a code that is none.
        """
        return _names_in(language)[code]

    def find(self, typed: str, language: str) -> CountryMatch:
        """The country that was typed, in whichever language; `language` decides where two differ.

        Takes names, flags and codes in capitals. A slip, a name of two countries, or a country
        among other words is only suggested.
        """
        text = typed.strip()[:LONGEST]
        if flagged := _flags_in(text):
            named = self.find(_ANY_FLAG.sub("", text), language)
            return self._agreed([*flagged, *_codes_of(named)])
        return (
            self._by_code(text)
            or self._by_name(text, language)
            or self._by_parts(text, language)
            or self._by_likeness(_key(text))
            or NOTHING_FOUND
        )

    def _by_code(self, text: str) -> CountryMatch | None:
        capitals = text.upper()
        code = self._three_letters.get(capitals, capitals)
        if not text.isascii() or code not in self.codes or _key(text) in self._meaning:
            return None
        sure = text == capitals and code not in DOUBTFUL_CODES
        return CountryMatch(code) if sure else CountryMatch(suggestions=(code,))

    def _by_name(self, text: str, language: str) -> CountryMatch | None:
        folded = fold(text)
        informal = _FORMAL.sub("", folded, count=1) if _FORMAL.match(folded) else folded
        for key in (folded.replace(" ", ""), informal.replace(" ", "")):
            if codes := self._meaning.get(key):
                return self._meant(codes, key, language)
        return None

    def _meant(self, codes: str, key: str, language: str) -> CountryMatch:
        if codes == NO_COUNTRY:
            return NOTHING_FOUND
        if codes.endswith("?"):
            return CountryMatch(suggestions=(codes[:-1],))
        several = codes.split()
        if len(several) > 1:
            several = [c for c in several if _key(self.name(c, language)) == key] or several
        return CountryMatch(several[0]) if len(several) == 1 else _suggested(several)

    def _by_parts(self, text: str, language: str) -> CountryMatch | None:
        """Countries among other words; certain when all parts are names of the same one."""
        parts = [part.strip() for part in _DIVIDER.split(text) if part.strip()]
        found = [self._by_name(part, language) for part in parts if len(parts) > 1]
        codes = [code for match in found if match for code in _codes_of(match)]
        if not codes:
            return None
        whole = all(match and match.code for match in found)
        return self._agreed(codes) if whole else _suggested(codes)

    def _by_likeness(self, key: str) -> CountryMatch | None:
        slips = _slips_in(len(key))
        near = process.extract(
            key, self._of_length(len(key), slips), scorer=OSA.distance, score_cutoff=slips, limit=40
        )
        best = min((distance for _, distance, _ in near), default=0)
        meanings = [self._meaning[name] for name, distance, _ in near if distance == best]
        if not meanings or NO_COUNTRY in meanings:
            return None
        votes = Counter(code for codes in meanings for code in codes.rstrip("?").split())
        return _suggested(code for code, _ in votes.most_common())

    def _of_length(self, length: int, slips: int) -> list[str]:
        lengths = range(length - slips, length + slips + 1)
        return [key for n in lengths if slips for key in self._by_length.get(n, ())]

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        keys: dict[int, list[str]] = defaultdict(list)
        for key in self._meaning:
            keys[len(key)].append(key)
        return keys

    def _agreed(self, codes: Iterable[str]) -> CountryMatch:
        known = [code for code in dict.fromkeys(codes) if code in self.codes]
        return CountryMatch(known[0]) if len(known) == 1 else _suggested(known)


@cache
def country_book() -> CountryBook:
    """The one book, read from its table at the first call."""
    with TABLE.open(encoding="utf-8") as rows:
        return CountryBook(row for row in rows if not row.startswith("#"))


@cache
def _names_in(language: str) -> Mapping[str, str]:
    try:
        names: Mapping[str, str] = Locale.parse(language, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return _names_in("en")
    return names


def _key(text: str) -> str:
    return fold(text).replace(" ", "")


def _flags_in(text: str) -> list[str]:
    """The codes that the flags in the text are made of, letter by letter."""
    flags = [
        "".join(chr(ord(c) - 0x1F1E6 + ord("A")) for c in flag) for flag in _FLAG.findall(text)
    ]
    return flags + ["GB"] * len(_FLAG_OF_BRITAIN.findall(text))


def _codes_of(match: CountryMatch) -> Iterator[str]:
    yield from (match.code,) if match.code else match.suggestions


def _suggested(codes: Iterable[str]) -> CountryMatch:
    return CountryMatch(suggestions=tuple(dict.fromkeys(codes))[:MOST_SUGGESTIONS])


def _slips_in(length: int) -> int:
    """How many slips a name of that length may hold and still be recognised."""
    if length < 4:
        return 0
    return 1 if length < 7 else 2
