"""The names of weekdays, months and halves of the day in the languages a line may be in."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.services.moments.prepared import evened

WIDELY_TYPED: Final = ("en", "fr", "es", "pt", "de")
MOST_LANGUAGES: Final = 64
"""Kept ready at a time."""
SHORTEST_TO_RESPELL: Final = 5
SHORTENED: Final = ("en", "fr")
"""Languages, beside one's own, in which a name may be broken off: 'Sept', 'Thurs'."""
OF_SCRIPT: Final = {
    re.compile("[\u0400-\u052f]"): ("ru", "uk"),
    re.compile("[\u0600-\u06ff]"): ("ar", "fa", "ur"),
    re.compile("[\u4e00-\u9fff]"): ("zh", "ja"),
    re.compile("[\u0590-\u05ff]"): ("he",),
    re.compile("[\uac00-\ud7af]"): ("ko",),
    re.compile("[\u0900-\u097f]"): ("hi", "ne"),
    re.compile("[\u0980-\u09ff]"): ("bn",),
    re.compile("[\u1200-\u137f]"): ("am",),
    re.compile("[\u1000-\u109f]"): ("my",),
}
"""Languages whose words are looked for when the line has letters of the script."""
UNSPACED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u4e00-\u9fff]")
"""Scripts that set no spaces between words."""
OTHER_FORMS: Final[dict[str, tuple[tuple[str, int], ...]]] = {
    "ru": (("среду", 2), ("пятницу", 4), ("субботу", 5)),
    "uk": (("середу", 2), ("п'ятницю", 4), ("суботу", 5), ("неділю", 6)),
    "zh": (
        *(("星期天", 6), ("周天", 6), ("礼拜天", 6), ("礼拜日", 6), ("礼拜一", 0), ("礼拜二", 1)),
        *(("礼拜三", 2), ("礼拜四", 3), ("礼拜五", 4), ("礼拜六", 5)),
    ),
    "en": (("tues", 1), ("weds", 2), ("thur", 3), ("thurs", 3)),
}
"""Weekdays as they are typed, too, Monday being 0."""
Names = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Calendar:
    """Evened, lower-case names with their numbers, and a pattern that finds any of them."""

    weekdays: Names
    months: Names
    weekday: str
    month: str


def languages_of(typed: str, language: str) -> tuple[str, ...]:
    """Those the line may be in, the person's own first."""
    by_script = (codes for script, codes in OF_SCRIPT.items() if script.search(typed))
    return tuple(dict.fromkeys([language, *sum(by_script, ()), *WIDELY_TYPED]))


@lru_cache(maxsize=MOST_LANGUAGES)
def calendar_of(languages: tuple[str, ...]) -> Calendar:
    """Where a word means two things, the earlier language decides."""
    weekdays: dict[str, int] = {}
    months: dict[str, int] = {}
    for code in reversed(languages):
        weekdays |= _taken(_weekdays(code), code, languages[0])
        months |= _taken(_months(code), code, languages[0])
    return Calendar(weekdays, months, any_of(weekdays), any_of(months))


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, none of which is part of a longer word."""
    longest_first = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(_bounded(word) for word in longest_first) + ")"


def _bounded(word: str) -> str:
    if UNSPACED.search(word):
        return rf"(?<!\d){re.escape(word)}"
    return rf"(?<![^\W\d_]){re.escape(word)}(?![^\W\d_])\.?"


def likely_names(word: str, languages: tuple[str, ...]) -> list[str]:
    """Names of days and months that are one slip away from the word."""
    calendar = calendar_of(languages[:1])
    if len(word) < SHORTEST_TO_RESPELL:
        return []
    names = [name for name in (*calendar.weekdays, *calendar.months) if len(name) >= len(word) - 1]
    near = process.extract(word.lower(), names, scorer=OSA.distance, score_cutoff=1, limit=2)
    return [name for name, _, _ in near]


@lru_cache(maxsize=MOST_LANGUAGES)
def locale_of(language: str) -> Locale | None:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError, TypeError):
        return None


@lru_cache(maxsize=MOST_LANGUAGES)
def _weekdays(language: str) -> Names:
    locale = locale_of(language)
    if locale is None:
        return {}
    extra = {evened(name).lower(): number for name, number in OTHER_FORMS.get(language, ())}
    return _names(locale.days, ("wide", "abbreviated", "short"), range(7)) | extra


@lru_cache(maxsize=MOST_LANGUAGES)
def _months(language: str) -> Names:
    locale = locale_of(language)
    return {} if locale is None else _names(locale.months, ("wide", "abbreviated"), range(1, 13))


def _names(
    data: Mapping[str, Mapping[str, Mapping[int, str]]], widths: Iterable[str], numbers: range
) -> dict[str, int]:
    whole: dict[str, int] = {}
    for width in widths:
        for context in ("stand-alone", "format"):
            for number in numbers:
                name = _plain(data[context].get(width, {}).get(number, ""))
                if len(name) > (2 if width == "short" and name.isascii() else 1):
                    whole.setdefault(name, number)
    return whole


def _plain(name: str) -> str:
    return evened(name).lower().rstrip(".")


def _beginnings(names: Names) -> dict[str, int]:
    """'Sept' and 'Thurs': what begins one name only, in three letters or more."""
    meant: dict[str, set[int]] = {}
    for beginning, number in _prefixes(names):
        meant.setdefault(beginning, set()).add(number)
    return {beginning: numbers.pop() for beginning, numbers in meant.items() if len(numbers) == 1}


def _prefixes(names: Names) -> Iterator[tuple[str, int]]:
    for name, number in names.items():
        if not UNSPACED.search(name):
            yield from ((name[:end], number) for end in range(3, len(name)) if name[end - 1] != " ")


def _taken(names: Names, code: str, own: str) -> Names:
    """Words of two letters such as 'so' and 'do' are days in one's own language only."""
    beginnings = _beginnings(names) if code in (own, *SHORTENED) else {}
    certain = {n: k for n, k in names.items() if code == own or len(n) > 2 or not n.isascii()}
    return {**beginnings, **certain}
