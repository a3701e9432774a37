"""A number that may be a day or a time of day: '10.12', 'Friday 6'."""

import re
from dataclasses import dataclass, replace
from typing import Final

from bot.services.moments.clocks import Clock
from bot.services.moments.day_kinds import Dated, Day, DayOfMonth
from bot.services.moments.prepared import Line

ALONE: Final = r"(?<![\d:.,/+-])"
DOTTED: Final = re.compile(
    rf"{ALONE}(?P<one>\d{{1,2}})\.\s?(?P<two>\d{{1,2}})(?P<dot>\.?)(?![\d:/-]|\.\d)"
)
BARE: Final = re.compile(
    rf"(?P<at>\b(?:at|a|a las|as|um)\s+)?{ALONE}(?P<one>\d{{1,2}})(?![\d:/-]|\.\d)",
    re.IGNORECASE,
)
"""Accents are gone: `a` and `as` are the French and the Portuguese word for `at`."""
LAST_HOUR: Final = 24
MONTHS: Final = 12
LONGEST_MONTH: Final = 31
THIS_CENTURY: Final = 2000


@dataclass(frozen=True, slots=True)
class NumberLeft:
    """What the number may be; nothing when there was none."""

    days: tuple[Day, ...] = ()
    clocks: tuple[Clock, ...] = ()


def take_number(line: Line, *, as_day: bool, as_clock: bool) -> NumberLeft:
    """Take the number out of the line, read as whatever is lacking there."""
    if not as_day and not as_clock:
        return NumberLeft()
    if match := line.take(DOTTED):
        one, two = int(match["one"]), int(match["two"])
        days = (Dated(two, one),) if as_day and _may_be_day(one, two) else ()
        return NumberLeft(days, _dotted_clock(match) if as_clock else ())
    if match := line.take(BARE):
        number = int(match["one"])
        may_be_day = as_day and 1 <= number <= LONGEST_MONTH and not match["at"]
        days_of = (DayOfMonth(number),) if may_be_day else ()
        return NumberLeft(days_of, _hours(match["one"]) if as_clock else ())
    return NumberLeft()


def take_short_year(line: Line, day: Day) -> Day:
    """'13 April 26': no hour is that late, so it is the year."""
    match = line.sees(BARE)
    if not match or not isinstance(day, Dated) or day.year or int(match["one"]) <= LAST_HOUR:
        return day
    line.take(BARE)
    return replace(day, year=THIS_CENTURY + int(match["one"]))


def _may_be_day(day: int, month: int) -> bool:
    return 1 <= month <= MONTHS and 1 <= day <= LONGEST_MONTH


def _dotted_clock(match: re.Match[str]) -> tuple[Clock, ...]:
    clock = Clock(int(match["one"]), int(match["two"]))
    return (clock,) if len(match["two"]) == 2 and not match["dot"] and clock.exists else ()


def _hours(written: str) -> tuple[Clock, ...]:
    """'at 6' may be either half of the day, '06' is the first one."""
    hour = int(written)
    in_halves = 1 <= hour < LAST_HOUR // 2 and not written.startswith("0")
    hours = (hour, hour + LAST_HOUR // 2) if in_halves else (hour,)
    return tuple(Clock(each) for each in hours if each <= LAST_HOUR)
