"""Once a day at an hour of a wall clock: which moment that is, on days of every length.

An hour that the clock skips is reached when it jumps, or, where the jump leads into the next
day, just before it; an hour that comes twice counts when it comes first. A day that a zone
left out of its calendar has no such moment.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

A_DAY: Final = timedelta(days=1)
NEVER_IN_A_ROW: Final = 3
"""More days than any zone has ever left out."""


@dataclass(frozen=True, slots=True)
class DayDue:
    """A day of the calendar there, and the moment (UTC) when its hour comes."""

    day: date
    at: datetime


def last_due(now: datetime, hour: int, zone: str) -> DayDue:
    """The newest day whose hour has come by `now` (aware); `zone` is an IANA name."""
    today = now.astimezone(ZoneInfo(zone)).date()
    for back in range(NEVER_IN_A_ROW + 1):
        found = _due(today - back * A_DAY, hour, zone)
        if found is not None and found.at <= now:
            return found
    raise ValueError("no zone leaves out so many days")


def next_due(after: date, hour: int, zone: str) -> DayDue:
    """The first day after that one which has the hour."""
    for ahead in range(1, NEVER_IN_A_ROW + 1):
        found = _due(after + ahead * A_DAY, hour, zone)
        if found is not None:
            return found
    raise ValueError("no zone leaves out so many days")


def _due(day: date, hour: int, zone: str) -> DayDue | None:
    there = ZoneInfo(zone)
    for fold in (0, 1):
        wall = datetime.combine(day, time(hour, fold=fold), there)
        at = wall.astimezone(UTC)
        if at.astimezone(there).date() == day:
            return DayDue(day, at)
    return None
