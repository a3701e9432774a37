"""What the public pages say, in the languages of the bot and the further ones of the UN."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time, get_timezone_location

from bot.domain.refusal import NOTHING, Fact, Facts
from bot.texts import catalogue, times
from bot.texts.catalogue import FIRST_STRONG_ISOLATE, POP_ISOLATE
from bot.texts.sentence import Sentence, sources

FURTHER: Final = Path(__file__).with_name("languages")
TRADITIONAL_CHINESE: Final = "zh-hant"
WRITTEN_IN_IT: Final = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")
LONGEST_WISH: Final = 200


@cache
def further_languages() -> tuple[str, ...]:
    return tuple(sorted(folder.name for folder in FURTHER.iterdir()))


@cache
def languages() -> tuple[str, ...]:
    """Every language in which the pages have words of their own; English goes first."""
    return (*catalogue.LANGUAGES, *further_languages())


def spoken(language: str) -> str:
    """The nearest language in which the pages have words: English where there is none."""
    tag = language.lower().replace("_", "-")
    own = TRADITIONAL_CHINESE if tag in WRITTEN_IN_IT else tag.partition("-")[0]
    return own if own in further_languages() else catalogue.shipped(own)


def say(language: str, key: str, facts: Facts = NOTHING) -> str:
    """The sentence as plain text. Raises `KeyError` for a key that no text has."""
    own = spoken(language)
    if own in catalogue.LANGUAGES:
        return catalogue.plain(own, key, facts)
    return _sentence(own, key).say({name: _isolated(fact) for name, fact in facts.items()})


def preferred(wishes: str) -> str:
    """The language of the pages that an Accept-Language header asks for first."""
    for wish in _in_order(wishes[:LONGEST_WISH].split(",")):
        if spoken(wish) != catalogue.FALLBACK or wish.lower().partition("-")[0] == "en":
            return spoken(wish)
    return catalogue.FALLBACK


@lru_cache(maxsize=4096)
def moment(at: datetime, zone: str, language: str) -> str:
    """A day, an hour and whose clock it is; `at` is aware, `zone` an IANA name."""
    own = spoken(language)
    if own in catalogue.LANGUAGES:
        return times.moment(at, zone, own)
    there, locale = at.astimezone(ZoneInfo(zone)), _locale(own)
    hour = format_time(there, "HH:mm", locale=locale)
    return f"{format_date(there, 'full', locale=locale)} {hour} ({_place(zone, locale)})"


@lru_cache(maxsize=4096)
def day(at: datetime, zone: str, language: str) -> str:
    own = spoken(language)
    if own in catalogue.LANGUAGES:
        return times.day(at, zone, own)
    return str(format_date(at.astimezone(ZoneInfo(zone)), "long", locale=_locale(own)))


@lru_cache(maxsize=4096)
def calendar_day(on: date, language: str) -> str:
    """A day of the calendar, wherever that is."""
    return day(datetime(on.year, on.month, on.day, 12, tzinfo=UTC), "UTC", language)


@cache
def own_name(language: str) -> str:
    """What a language is called in itself; its tag where CLDR does not know it."""
    try:
        return Locale.parse(language.replace("_", "-"), sep="-").get_display_name() or language
    except (UnknownLocaleError, ValueError):
        return language


def _in_order(wishes: Iterable[str]) -> list[str]:
    """The tags, the most wanted first; what cannot be read is wanted least."""
    weighed = [wish.strip().partition(";q=") for wish in wishes]
    wanted = [(tag.strip(), _weight(weight)) for tag, _, weight in weighed if tag.strip()]
    return [tag for tag, weight in sorted(wanted, key=lambda one: -one[1]) if weight > 0]


def _weight(text: str) -> float:
    try:
        return float(text[:5] or 1)
    except ValueError:
        return 0


def _isolated(fact: Fact) -> Fact:
    """What was put in keeps its own direction, whichever that is."""
    return f"{FIRST_STRONG_ISOLATE}{fact}{POP_ISOLATE}" if isinstance(fact, str) else fact


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(language, sep="-")


def _place(zone: str, locale: Locale) -> str:
    if zone in ("UTC", "Etc/UTC"):
        return "UTC"
    return get_timezone_location(ZoneInfo(zone), locale=locale, return_city=True)


@cache
def _sentence(language: str, key: str) -> Sentence:
    return Sentence(language, key, sources(FURTHER / language)[key])
