"""Finds the zone in a typed line, by its city, country, name, abbreviation or distance from UTC."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.core import get_global
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.domain.wording import fold
from bot.services.moments.calendar_words import MOST_LANGUAGES, any_of, locale_of
from bot.services.moments.places import other_places, zones_of_country
from bot.services.moments.prepared import GAP, Line
from bot.services.moments.relative_words import listed
from bot.services.moments.short_zones import short_zone
from bot.services.moments.zone_kinds import Zone, combined
from bot.texts.countries import country_book

IANA: Final = re.compile(r"(?<![\w/])[A-Za-z]{2,}(?:/[A-Za-z][\w+-]*){1,2}")
OFFSET: Final = re.compile(
    r"(?:(?<![A-Za-z])(?:UTC|GMT|UT|TU)\s?(?P<sign>[+-])\s?"
    r"|(?<![\w+-])(?P<plus>\+)|(?<=\d)(?P<after>\+)"
    r"|(?:(?<=\d:\d\d)|(?<=\d\s))(?P<minus>-)(?=\d\d:?\d\d(?!\d)))"
    r"(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?(?!\d)",
    re.IGNORECASE,
)
ZULU: Final = re.compile(r"(?<=\d)Z(?!\w)")
ANYWHERE_ON_EARTH: Final = "aoe anywhere_on_earth|partout_sur_terre"
LOCAL: Final = (
    "local_time local our_time my_time here|heure_locale ici|hora_local|ortszeit|"
    "по_местному_времени местное_время|التوقيت_المحلي بالتوقيت_المحلي|当地时间 本地时间"
)
FILLERS: Final = (
    "time times at on in by the of for from until till to is it closes close opens open deadline "
    "before_the local standard o'clock oclock hrs hours sharp please|"
    "heure heures heure_locale à a au aux le la les de du des d' en sur pour jusqu'au jusqu'à dans "
    "locale ferme ouvre clôture svp|hora el los las al a_las a_la del horario h hasta|"
    "às as ao aos o os em no na até horário|um am bis der den dem zeit uhr ortszeit|"
    "в во до по на время времени часов г|"
    "بتوقيت توقيت في الساعة ساعة يوم حتى|时间 時間 在 于 的"
)
TOUCHING: Final = "(?:时间|時間|在|بتوقيت)"
"""Fillers that touch the word beside them."""
ARTICLE: Final = re.compile(r"^(?:le|la|les|el)\s", re.IGNORECASE)
"""Swallowed by the preposition in 'heure du Caire'."""
AROUND: Final = " \t,;:()[]\"“”«».!?،。，、/-'"
ANYWHERE: Final = -12 * 60
MOST_WORDS: Final = 7
LIKE_ENOUGH: Final = 2
MOST_SUGGESTIONS: Final = 3
LONG_NAMES: Final[Mapping[str, str]] = {
    "Europe_Central": "Europe/Brussels",
    "Europe_Eastern": "Europe/Bucharest",
    "Europe_Western": "Europe/Lisbon",
    "America_Eastern": "America/New_York",
    "America_Central": "America/Chicago",
    "America_Mountain": "America/Denver",
    "America_Pacific": "America/Los_Angeles",
    "Atlantic": "America/Halifax",
    "Africa_Eastern": "Africa/Nairobi",
    "Africa_Central": "Africa/Maputo",
    "Africa_Western": "Africa/Lagos",
    "Africa_Southern": "Africa/Johannesburg",
    "Arabian": "Asia/Riyadh",
    "Brasilia": "America/Sao_Paulo",
    "GMT": "UTC",
    "Gulf": "Asia/Dubai",
    "India": "Asia/Kolkata",
    "Indochina": "Asia/Bangkok",
    "Moscow": "Europe/Moscow",
    "China": "Asia/Shanghai",
    "Japan": "Asia/Tokyo",
    "Korea": "Asia/Seoul",
}
"""Zones that CLDR names, such as 'Central European Time', and a place where it is."""


@dataclass(frozen=True, slots=True)
class FoundZone:
    """Several `readings` are to be asked back; `unknown` is what was not understood."""

    readings: tuple[Zone, ...] = ()
    unknown: str = ""


def take_offset(line: Line) -> tuple[Zone, ...]:
    """'GMT+3', '+0200' or an IANA name, taken out before its digits are read as a time."""
    found = _taken_iana(line)
    match = line.take(OFFSET)
    if match:
        minutes = int(match["hours"]) * 60 + int(match["minutes"] or 0)
        west = "-" in (match["sign"], match["minus"])
        offset = (Zone(offset=-minutes if west else minutes),)
        return combined(found, offset) if found else offset
    return found or ((Zone(offset=0),) if line.take(ZULU) else ())


def read_zone(
    rest: str, offset: tuple[Zone, ...], home: str, languages: tuple[str, ...]
) -> FoundZone:
    """The zone in what is left of a line, together with the distance that was typed."""
    found, unknown = offset, []
    for piece in filter(None, map(_trimmed, rest.split(GAP))):
        meant = _meant(piece, home, languages)
        if meant:
            found = combined(found, meant) if found else meant
        elif not_understood := _barest(piece):
            unknown.append(not_understood)
    return FoundZone(found, " ".join(unknown))


def suggestions(unknown: str, languages: tuple[str, ...]) -> Iterator[Zone]:
    """Places whose names are a slip or two away."""
    names = _places(languages[0]) | _places("en")
    near = process.extract(
        _key(unknown),
        list(names),
        scorer=OSA.distance,
        score_cutoff=min(LIKE_ENOUGH, len(unknown) // 3),
        limit=MOST_SUGGESTIONS,
    )
    return iter(dict.fromkeys(names[name] for name, _, _ in near))


def _meant(piece: str, home: str, languages: tuple[str, ...]) -> tuple[Zone, ...]:
    """The whole, or two or more expressions beside each other: 'Geneva CET'."""
    for bare in _barer(piece):
        if whole := _one(bare, home, languages):
            return whole
    words = re.findall(r"[^\s,()]+", piece)
    for end in range(len(words) - 1, 0, -1) if len(words) <= MOST_WORDS else ():
        first, rest = " ".join(words[:end]), " ".join(words[end:])
        one = next(filter(None, (_one(bare, home, languages) for bare in _barer(first))), ())
        other = _meant(rest, home, languages) if one else ()
        if other:
            return combined(one, other)
    return ()


def _barer(piece: str) -> Iterator[str]:
    """The piece, then without 'time', 'at' and the like, one after the other, behind and before."""
    yield piece
    for filler in (_filler_behind(), _filler_before()):
        shorter = _trimmed(filler.sub("", piece, count=1))
        while shorter != piece:
            piece = shorter
            yield piece
            shorter = _trimmed(filler.sub("", piece, count=1))


def _barest(piece: str) -> str:
    *_, barest = _barer(piece)
    return barest


def _trimmed(piece: str) -> str:
    return piece.strip(AROUND)


def _one(part: str, home: str, languages: tuple[str, ...]) -> tuple[Zone, ...]:
    key = _key(part)
    if not key or key.isdigit():
        return ()
    if key in _keys_of(ANYWHERE_ON_EARTH):
        return (Zone(offset=ANYWHERE),)
    if key in _keys_of(LOCAL):
        return (Zone(home),)
    by_time = short_zone(part.strip(".")) or _by_long_name(key, languages)
    if by_time:
        return tuple(_nearer(zone, home) for zone in by_time)
    return _by_place(key, languages) or _by_country(part, languages)


def _nearer(zone: Zone, home: str) -> Zone:
    """The letter's own zone when the same names of times are used there."""
    time_of = get_global("meta_zones").get
    time = time_of(home)
    alike = time == time_of(zone.name) and time not in (None, "GMT")
    return replace(zone, name=home) if alike else zone


def _by_place(key: str, languages: tuple[str, ...]) -> tuple[Zone, ...]:
    known = (_places(language).get(key) for language in languages)
    zone = next(filter(None, known), None)
    return (zone,) if zone else ()


def _by_long_name(key: str, languages: tuple[str, ...]) -> tuple[Zone, ...]:
    known = (_long_names(language).get(key) for language in languages)
    name = next(filter(None, known), None)
    return (Zone(name),) if name else ()


def _by_country(part: str, languages: tuple[str, ...]) -> tuple[Zone, ...]:
    code = country_book().find(part, languages[0]).code
    if not code:
        return ()
    return tuple(Zone(name) for name in zones_of_country(code))


def _taken_iana(line: Line) -> tuple[Zone, ...]:
    match = line.sees(IANA)
    name = _canonical(match.group()) if match else None
    if name is None:
        return ()
    line.take(IANA)
    return (Zone(name),)


def _canonical(name: str) -> str | None:
    try:
        return ZoneInfo(_spelt().get(name.lower(), name)).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@cache
def _spelt() -> dict[str, str]:
    return {name.lower(): name for name in get_global("zone_territories")}


@lru_cache(maxsize=MOST_LANGUAGES)
def _places(language: str) -> dict[str, Zone]:
    """Zones by the folded names of their places in the language; in English, all others, too."""
    found = {_key(city): Zone(_modern(name)) for name, city in _cities(language)}
    if language == "en":
        by_name = get_global("zone_territories")
        found = {_key(name.rpartition("/")[2]): Zone(name) for name in by_name} | found
        found |= {_key(n): Zone(zone, place) for n, (zone, place) in other_places().items()}
    bare = {_key(ARTICLE.sub("", city)): Zone(_modern(name)) for name, city in _cities(language)}
    return {key: zone for key, zone in (bare | found).items() if key and _canonical(zone.name)}


def _cities(language: str) -> Iterator[tuple[str, str]]:
    locale = locale_of(language)
    for name, told in locale.time_zones.items() if locale else ():
        if "city" in told and "/" in name and not name.startswith("Etc/"):
            yield name, told["city"]


def _modern(name: str) -> str:
    return str(get_global("zone_aliases").get(name, name))


@lru_cache(maxsize=MOST_LANGUAGES)
def _long_names(language: str) -> dict[str, str]:
    locale = locale_of(language)
    if locale is None:
        return {}
    return {
        _key(told["long"][width]): zone
        for name, zone in LONG_NAMES.items()
        for told in [locale.meta_zones.get(name, {})]
        for width in ("standard", "generic")
        if "long" in told and width in told["long"]
    }


@cache
def _filler_behind() -> re.Pattern[str]:
    return re.compile(rf"(?:(?<=[\s,])|^){any_of(listed(FILLERS))}$|{TOUCHING}$", re.IGNORECASE)


@cache
def _filler_before() -> re.Pattern[str]:
    return re.compile(rf"^{any_of(listed(FILLERS))}(?=[\s,]|$)|^{TOUCHING}", re.IGNORECASE)


@cache
def _keys_of(table: str) -> frozenset[str]:
    return frozenset(map(_key, listed(table)))


def _key(text: str) -> str:
    return fold(text).replace(" ", "")
