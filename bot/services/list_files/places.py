"""What stands in the place of a country: a country, a region, a city, a slip."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from babel import Locale
from babel.core import get_global

from bot.domain.tables import phrases, words
from bot.services.list_files.keys import key_of
from bot.services.list_files.remembered import remembered
from bot.texts.countries import NO_COUNTRY, TABLE, CountryMatch, country_book

LANGUAGES_OF_CITIES: Final = ("en", "fr", "es", "pt", "ru", "ar", "de")
SHORT: Final = 3
"""A name of three letters or less is an acronym as easily as a country."""
CLEAR_CODES: Final = words("US USA UK UAE GB")
REGIONS_IN_SHORT: Final = words("EU UE MENA")
STATES: Final = words(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM
    NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC
    """
)
BIG_CITIES: Final = {
    "IN": phrases("delhi, new delhi, mumbai, bombay, chennai, bangalore, bengaluru, hyderabad"),
    "BR": phrases("brasilia, rio de janeiro, belo horizonte, porto alegre, curitiba"),
    "US": phrases("washington, washington dc, san francisco, boston, oakland, berkeley"),
    "CH": phrases("geneva, geneve, ginebra, bern, berne, lausanne"),
    "DE": phrases("munich, hamburg, cologne, frankfurt"),
    "ES": phrases("barcelona, valencia"),
    "FR": phrases("lyon, marseille, strasbourg"),
    "IT": phrases("milan, milano, turin, torino"),
    "NL": phrases("the hague, rotterdam"),
    "EC": phrases("quito"),
    "CM": phrases("yaounde"),
    "NG": phrases("abuja"),
    "PK": phrases("islamabad, lahore"),
    "TR": phrases("ankara"),
    "IL": phrases("tel aviv"),
    "PS": phrases("ramallah"),
    "CN": phrases("beijing, pekin"),
    "VN": phrases("hanoi"),
    "ZA": phrases("cape town, durban, pretoria"),
    "CA": phrases("montreal, ottawa"),
}
"""Cities where organisations sit and that no time zone is named after."""


_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]")
_AND = re.compile(r"\s*[,/&]\s*|\s+(?:and|et|y|e|und|и|و)\s+")


class PlaceKind(StrEnum):
    COUNTRY = "country"
    REGION = "region"
    CITY = "city"
    SEVERAL = "several"
    LIKE = "like"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Place:
    """`code` is certain for a COUNTRY only; `suggestions` are codes to be asked back."""

    kind: PlaceKind
    code: str = ""
    suggestions: tuple[str, ...] = ()


UNKNOWN: Final = Place(PlaceKind.UNKNOWN)


@remembered
def place_of(text: str, language: str) -> Place:
    """Where the words are, whatever they are; slow for words that are like many names."""
    known = known_place(text, language)
    if known is not UNKNOWN:
        return known
    last = known_place(text.rpartition(",")[2].strip(), language)
    if last.kind is PlaceKind.COUNTRY:
        return last
    match = country_book().find(text, language)
    return _suggested(PlaceKind.LIKE, match) if match.suggestions else _of_match(match)


@remembered
def known_place(text: str, language: str) -> Place:
    """The place that is named without a slip, or UNKNOWN; quick, for words that may be none.

    'Gaza, Palestine' and 'Berkeley, CA' are places, 'Trento, Italy' is a place with another
    one behind it. Codes that stand for states or acronyms as well are left alone.
    """
    if text in CLEAR_CODES or _has_flag(text):
        return _of_match(country_book().find(text, language))
    if _names(text):
        return _named(text, language)
    return _in_parts(text, language)


def _has_flag(text: str) -> bool:
    return not text.isascii() and _FLAG.search(text) is not None


def _named(text: str, language: str) -> Place:
    if _meaning(text) == NO_COUNTRY:
        return Place(PlaceKind.REGION)
    match = country_book().find(text, language)
    return _of_match(match) if match.code else _suggested(PlaceKind.LIKE, match)


def _in_parts(text: str, language: str) -> Place:
    """A city and its state, two names of one country, or several countries."""
    before, comma, last = text.rpartition(",")
    if comma and last.strip() in STATES and len(before.split()) <= SHORT:
        return Place(PlaceKind.CITY, suggestions=("US",))
    if city := _cities().get(key_of(text)):
        return Place(PlaceKind.CITY, suggestions=(city,))
    if not _all_named(text):
        return UNKNOWN
    match = country_book().find(text, language)
    return _of_match(match) if match.code else _suggested(PlaceKind.SEVERAL, match)


def _all_named(text: str) -> bool:
    parts = [part for part in _AND.split(text) if part]
    return len(parts) > 1 and all(_names(part) for part in parts)


def _of_match(match: CountryMatch) -> Place:
    return Place(PlaceKind.COUNTRY, match.code) if match.code else UNKNOWN


def _suggested(kind: PlaceKind, match: CountryMatch) -> Place:
    return Place(kind, suggestions=match.suggestions)


def _names(text: str) -> bool:
    """Whether the words are the name of a country or region in some language."""
    long_enough = len(text) > SHORT or not text.isascii() or text in REGIONS_IN_SHORT
    return long_enough and _meaning(text) is not None


def _meaning(text: str) -> str | None:
    article, space, bare = text.partition(" ")
    bare = bare if space and article.lower() in ("the", "la", "le", "el") else text
    return _meanings().get(key_of(text)) or _meanings().get(key_of(bare))


@cache
def _meanings() -> Mapping[str, str]:
    """The codes by key, as the table of countries holds them."""
    with TABLE.open(encoding="utf-8") as rows:
        fields = [row.rstrip("\n").split("\t") for row in rows if not row.startswith("#")]
    return {key: codes for codes, _, keys in fields for key in keys.split("|")}


@cache
def _cities() -> Mapping[str, str]:
    """Codes by the folded name of a city that a time zone is named after."""
    zones: Mapping[str, str] = get_global("zone_territories")
    cities = {key_of(zone.rpartition("/")[2]): zones[zone] for zone in zones}
    for language in LANGUAGES_OF_CITIES:
        for zone, names in Locale(language).time_zones.items():
            if "city" in names and zone in zones:
                cities[key_of(names["city"])] = zones[zone]
    cities |= {key_of(city): code for code, names in BIG_CITIES.items() for city in names}
    return {city: code for city, code in cities.items() if len(city) > SHORT and len(code) == 2}
