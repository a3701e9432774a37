"""Dates as people write them in files, in any language whose month names are known."""

import re
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError

START_OF_DAY: Final = time(0, 0)
END_OF_DAY: Final = time(23, 59, 59)
CLOCK: Final = re.compile(
    r"""(?<!\d)(?P<hour>\d{1,2})
        (?: [:.h](?P<minute>\d{2}) (?: :(?P<second>\d{2}) )? )?
        \s*(?P<half>[ap]\.?m\.?|h)?$""",
    re.IGNORECASE | re.VERBOSE,
)
BEFORE_CLOCK: Final = re.compile(r"(?:[\s,]+(?:at|à|um|a\s+las))?[\s,]*$", re.IGNORECASE)
ISO_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?"
MONTH: Final = r"(?:de\s+|of\s+)?(?P<month>[^\W\d]{3,})\.?"
YEAR: Final = r"(?:de\s+)?(?P<year>\d{4})"
WORDED: Final = (
    re.compile(rf"{DAY}\s+{MONTH},?\s+{YEAR}", re.IGNORECASE),
    re.compile(rf"{MONTH}\s+{DAY},?\s+{YEAR}", re.IGNORECASE),
)


def read_moment(written: str, zone: ZoneInfo, language: str, alone: time) -> datetime | None:
    """The moment in UTC, or None when it cannot be told for certain.

    Takes ISO 8601, and '20 April 2018, 18:00' with the months of English, French and
    `language`. `zone` counts unless an offset is written; `alone` is the time of day of a
    date without one. '03/04/2018' is two different days, so it is None.
    """
    moment = _by_words(written, language, alone) or _by_iso(written)
    if moment is None or not 1900 <= moment.year <= 2200:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)


def _by_iso(written: str) -> datetime | None:
    if not ISO_DAY.match(written):
        return None
    try:
        return datetime.fromisoformat(re.sub(r"\s+(?=[+Z-])", "", written))
    except ValueError:
        return None


def _by_words(written: str, language: str, alone: time) -> datetime | None:
    try:
        day = _day(written, language)
        if day:
            return datetime.combine(day, alone)
        clock = CLOCK.search(written)
        if not clock or clock.group("minute", "half") == (None, None):
            return None
        day = _day(BEFORE_CLOCK.sub("", written[: clock.start()]), language)
        return datetime.combine(day, _time(clock)) if day else None
    except ValueError:
        return None


def _time(clock: re.Match[str]) -> time:
    hour = int(clock["hour"])
    half = (clock["half"] or "").lower()[:1]
    if half in ("a", "p"):
        if not 1 <= hour <= 12:
            raise ValueError("there are twelve hours in half a day")
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, int(clock["minute"] or 0), int(clock["second"] or 0))


def _day(written: str, language: str) -> date | None:
    if ISO_DAY.fullmatch(written):
        return date.fromisoformat(written)
    for pattern in WORDED:
        match = pattern.fullmatch(written.strip())
        month = _month(match["month"], language) if match else None
        if match and month:
            return date(int(match["year"]), month, int(match["day"]))
    return None


def _month(written: str, language: str) -> int | None:
    names = {**_month_names("en"), **_month_names("fr"), **_month_names(language)}
    meant = {number for name, number in names.items() if name.startswith(written.casefold())}
    return meant.pop() if len(meant) == 1 else None


@cache
def _month_names(language: str) -> dict[str, int]:
    try:
        months = Locale.parse(language, sep="-").months
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        months[context][width][number].casefold().rstrip("."): number
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number in range(1, 13)
    }
