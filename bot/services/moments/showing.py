"""A moment in full, so that nobody has to guess which day, whose clock or how far from UTC."""

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from babel.dates import format_datetime, get_timezone_location

from bot.services.moments.places import name_of
from bot.services.moments.typed_moment import TypedMoment
from bot.services.moments.zone_kinds import offset_at
from bot.texts import catalogue

DAYS_TO_THE_EXAMPLE: Final = 10
EXAMPLE_HOUR: Final = 18


def show_in_full(moment: TypedMoment, language: str) -> str:
    """For instance 'Friday 17 April 2026, 18:00 (Geneva time, UTC+2)', as plain text.

    In the shipped language nearest to `language`; `read_typed` understands it.
    """
    shipped = catalogue.shipped(language)
    there = moment.at.astimezone(ZoneInfo(moment.zone))
    facts = {
        "day": format_datetime(there, "EEEE d MMMM y", locale=shipped),
        "clock": format_datetime(there, "HH:mm", locale=shipped),
        "offset": _offset(offset_at(moment.at, moment.zone)),
    }
    place = _place(moment, shipped)
    if not place:
        return catalogue.plain(shipped, "moment-in-full-utc", facts)
    return catalogue.plain(shipped, "moment-in-full", {**facts, "place": place})


def example_for(now: datetime, zone: str, language: str) -> str:
    """A moment ten days from `now`, written in a form that `read_typed` takes."""
    shipped = catalogue.shipped(language)
    day = now.astimezone(ZoneInfo(zone)) + timedelta(days=DAYS_TO_THE_EXAMPLE)
    at = day.replace(hour=EXAMPLE_HOUR, minute=0, second=0, microsecond=0)
    facts = {
        "day": format_datetime(at, "d MMMM y", locale=shipped),
        "clock": format_datetime(at, "HH:mm", locale=shipped),
        "place": _place(TypedMoment(at, zone), shipped) or "UTC",
    }
    return catalogue.plain(shipped, "moment-example", facts)


def _place(moment: TypedMoment, language: str) -> str:
    """The place whose clock counts; empty for zones that are a distance from UTC and no place."""
    if moment.place:
        return name_of(moment.place, language)
    if moment.zone.startswith("Etc/") or moment.zone in ("UTC", "GMT", "Zulu", "UCT"):
        return ""
    city = get_timezone_location(ZoneInfo(moment.zone), locale=language, return_city=True)
    return city.rpartition("/")[2]  # CLDR has no name for 'Argentina/Buenos Aires'


def _offset(minutes: int) -> str:
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02d}" if rest else "")
