"""The days in a column, in the one order of day and month that the whole column allows."""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from itertools import pairwise
from typing import Final
from zoneinfo import ZoneInfo

from bot.services.letter_files.dates import START_OF_DAY, read_moment

YEAR_FIRST: Final = r"(?P<year>\d{4})[-/.](?P<second>\d{1,2})[-/.](?P<third>\d{1,2})"
YEAR_LAST: Final = r"(?P<one>\d{1,2})(?P<sign>[-/.])(?P<other>\d{1,2})[-/.](?P<last>\d{4}|\d{2})"
WRITTEN: Final = re.compile(
    rf"""(?:{YEAR_FIRST}|{YEAR_LAST})
        (?:[\s,T]+(?P<hour>\d{{1,2}})[:.h](?P<minute>\d{{2}})(?::(?P<sec>\d{{2}})(?:[.,]\d+)?)?
           \s*(?P<half>[ap]\.?\s?m\.?)?)?
        \s*(?:(?P<utc>Z|UTC|GMT)?\s*(?P<offset>[+-]\d{{1,2}}(?::?\d{{2}})?)?)?""",
    re.IGNORECASE | re.VERBOSE,
)


class Order(StrEnum):
    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"
    UNCLEAR = "unclear"


def order_in(written: Iterable[str]) -> Order:
    """Which number is the day: the one over twelve, or else the one that keeps the column sorted.

    Rows of a form come in the order of their time.
    """
    found = [match for text in written if (match := _slashed(text))]
    if not found:
        return Order.UNCLEAR
    over = {place for match in found for place in ("one", "other") if int(match[place]) > 12}
    if len(over) == 1:
        return Order.DAY_FIRST if over == {"one"} else Order.MONTH_FIRST
    if over or len(found) < 3:
        return Order.UNCLEAR
    sorted_by = [order for order in (Order.DAY_FIRST, Order.MONTH_FIRST) if _rises(found, order)]
    return sorted_by[0] if len(sorted_by) == 1 else Order.UNCLEAR


def moment(written: str, order: Order, zone: ZoneInfo, language: str) -> datetime | None:
    """The moment in UTC, or None when it is unclear; `zone` counts where no offset is written."""
    text = written.strip()
    match = WRITTEN.fullmatch(text)
    if match is None:
        return read_moment(text, zone, language, START_OF_DAY)
    try:
        return _of_match(match, order, zone)
    except (ValueError, OverflowError):
        return None


def _slashed(text: str) -> re.Match[str] | None:
    match = WRITTEN.fullmatch(text.strip())
    return match if match and match["one"] and match["sign"] != "." else None


def _rises(found: Sequence[re.Match[str]], order: Order) -> bool:
    days = [_day(match, order) for match in found]
    return all(before <= after for before, after in pairwise(days))


def _day(match: re.Match[str], order: Order) -> tuple[int, int, int]:
    """Year, month and day as numbers that may be none."""
    if match["year"]:
        return int(match["year"]), int(match["second"]), int(match["third"])
    one, other = int(match["one"]), int(match["other"])
    year = int(match["last"]) + (2000 if len(match["last"]) == 2 else 0)
    day_first = order is Order.DAY_FIRST or match["sign"] == "." or one > 12
    return (year, other, one) if day_first else (year, one, other)


def _of_match(match: re.Match[str], order: Order, zone: ZoneInfo) -> datetime | None:
    year, month, day = _day(match, order)
    if _may_be_two_days(match) and order is Order.UNCLEAR and month != day:
        return None
    read = datetime(year, month, day, _hour(match), int(match["minute"] or 0), tzinfo=zone)
    read = read.replace(second=int(match["sec"] or 0))
    if match["utc"] or match["offset"]:
        read = read.replace(tzinfo=_offset(match["offset"]))
    return read.astimezone(UTC) if 1900 <= year <= 2200 else None


def _may_be_two_days(match: re.Match[str]) -> bool:
    return (
        bool(match["one"] and match["sign"] != ".")
        and max(int(match["one"]), int(match["other"])) <= 12
    )


def _hour(match: re.Match[str]) -> int:
    hour = int(match["hour"] or 0)
    half = (match["half"] or "").lower()[:1]
    return hour % 12 + (12 if half == "p" else 0) if half else hour


def _offset(written: str | None) -> timezone:
    if not written:
        return UTC
    digits = written[1:].replace(":", "")
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    away = timedelta(hours=hours, minutes=minutes)
    return timezone(-away if written[0] == "-" else away)
