"""Whose clock counts: a zone as it is typed by the name of a city, and an hour of the day."""

import re
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_location

from bot.domain.flow import AskBack
from bot.domain.refusal import Refusal
from bot.services.moments import zones
from bot.services.moments.calendar_words import languages_of
from bot.services.moments.clocks import take_clock
from bot.services.moments.prepared import Line
from bot.services.moments.zone_kinds import Zone, fixed_zone

MOST_SHOWN = 60
MOST_OFFERED = 6
LAST_HOUR = 23


def read_zone(typed: str, home: str, language: str) -> str:
    """The IANA name of the zone that was meant; `home` is what 'here' means.

    Raises `AskBack` with the names of several that may be meant, and `Refusal`.
    """
    line, languages = Line(typed), languages_of(typed, language)
    offset = zones.take_offset(line)
    found = zones.read_zone(line.rest, offset, home, languages)
    if found.unknown:
        near = _names(tuple(zones.suggestions(found.unknown, languages)))
        if near:
            raise AskBack(near)
        raise Refusal("zone-unknown", {"typed": typed[:MOST_SHOWN]})
    named = _names(found.readings)
    if not named:
        raise Refusal("zone-unknown", {"typed": typed[:MOST_SHOWN]})
    if len(named) > 1:
        raise AskBack(named)
    return named[0]


def read_hour(typed: str) -> int:
    """0 to 23. Raises `Refusal`: `hour-not-whole` for 7:30, `hour-unclear`."""
    if re.fullmatch(r"\s*\d{1,2}\s*", typed):
        hour, minute = int(typed), 0
    else:
        clocks = take_clock(Line(typed))
        if len({(clock.hour, clock.minute) for clock in clocks}) != 1:
            raise Refusal("hour-unclear")
        hour, minute = clocks[0].hour, clocks[0].minute
    if minute and hour <= LAST_HOUR:
        raise Refusal("hour-not-whole", {"before": hour, "after": (hour + 1) % 24})
    if hour > LAST_HOUR + 1:
        raise Refusal("hour-unclear")
    return hour % 24


@lru_cache(maxsize=256)
def name(zone: str, language: str) -> str:
    """The place of a zone, in words."""
    if zone in ("UTC", "Etc/UTC"):
        return "UTC"
    return get_timezone_location(ZoneInfo(zone), locale=language, return_city=True)


def _names(readings: tuple[Zone, ...]) -> tuple[str, ...]:
    found = (one.name or _fixed(one) for one in readings)
    return tuple(dict.fromkeys(zone for zone in found if zone))[:MOST_OFFERED]


def _fixed(zone: Zone) -> str | None:
    return fixed_zone(zone.offset) if zone.offset is not None else None
