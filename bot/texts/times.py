"""Moments as people read them: in the letter's zone, which is named."""

from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_datetime, get_timezone_location


@lru_cache(maxsize=4096)
def moment(at: datetime, zone: str, language: str) -> str:
    """A day, an hour and whose clock it is, for instance 'Friday 4 December 2026, 18:00 (Zurich)'.

    `at` is aware; `zone` is an IANA name.
    """
    there = at.astimezone(ZoneInfo(zone))
    day = format_datetime(there, "EEEE d MMMM y, HH:mm", locale=language)
    return f"{day} ({_place(zone, language)})"


@lru_cache(maxsize=4096)
def day(at: datetime, zone: str, language: str) -> str:
    return format_datetime(at.astimezone(ZoneInfo(zone)), "d MMMM y", locale=language)


@lru_cache(maxsize=256)
def _place(zone: str, language: str) -> str:
    if zone in ("UTC", "Etc/UTC"):
        return "UTC"
    return get_timezone_location(ZoneInfo(zone), locale=language, return_city=True)
