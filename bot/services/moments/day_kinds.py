"""The ways in which people name a day, and the days that each can mean.

Every kind yields its days in the order in which they come, the first one that is still to come
being meant. None of them looks at a clock: `today` is the date where the letter is.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

YEARS_AHEAD = 9
"""As far as a 29 February may be away."""
MONTHS_AHEAD = 2
WEEK = timedelta(weeks=1)


class Day(Protocol):
    """A day as it was named; `assumed` is what was not typed."""

    @property
    def assumed(self) -> tuple[str, ...]: ...

    def days(self, today: date) -> Iterator[date]:
        """Raises ValueError when the calendar has no such day."""
        ...


@dataclass(frozen=True, slots=True)
class Dated:
    """13 April 2026, or 13 April: the next one."""

    month: int
    day: int
    year: int | None = None

    @property
    def assumed(self) -> tuple[str, ...]:
        return ("year",) if self.year is None else ()

    def days(self, today: date) -> Iterator[date]:
        if self.year is not None:
            yield date(self.year, self.month, self.day)
            return
        date(2000, self.month, self.day)  # a leap year: what it does not have, no year has
        for year in range(today.year, min(today.year + YEARS_AHEAD, 9999)):
            if self.day <= monthrange(year, self.month)[1]:
                yield date(year, self.month, self.day)


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """The 13th: of this month or the next."""

    day: int

    @property
    def assumed(self) -> tuple[str, ...]:
        return ("month",)

    def days(self, today: date) -> Iterator[date]:
        date(2000, 1, self.day)
        for months in range(MONTHS_AHEAD + 1):
            first = months_after(today.replace(day=1), months)
            if self.day <= monthrange(first.year, first.month)[1]:
                yield first.replace(day=self.day)


@dataclass(frozen=True, slots=True)
class Weekday:
    """Friday; `weeks` more for 'Friday week', `tomorrow_on` for 'next Friday'.

    `next_week` is for languages in which 'next' means the week that begins on Monday.
    """

    number: int
    weeks: int = 0
    tomorrow_on: bool = False
    next_week: bool = False

    @property
    def assumed(self) -> tuple[str, ...]:
        return ("week",)

    def days(self, today: date) -> Iterator[date]:
        if self.next_week:
            yield today - timedelta(days=today.weekday()) + WEEK + timedelta(days=self.number)
            return
        first = today + timedelta(days=1 if self.tomorrow_on else 0)
        first += timedelta(days=(self.number - first.weekday()) % 7) + self.weeks * WEEK
        yield from (first, first + WEEK)

    def fits(self, day: date) -> bool:
        return day.weekday() == self.number

    def nearest(self, day: date) -> date:
        """The day of this name that is at most three days away."""
        ahead = (self.number - day.weekday()) % 7
        return day + timedelta(days=ahead if ahead <= 3 else ahead - 7)


@dataclass(frozen=True, slots=True)
class Ahead:
    """Today, tomorrow, in three weeks, in two months."""

    days_on: int = 0
    months_on: int = 0

    @property
    def assumed(self) -> tuple[str, ...]:
        return ()

    def days(self, today: date) -> Iterator[date]:
        yield months_after(today, self.months_on) + timedelta(days=self.days_on)


@dataclass(frozen=True, slots=True)
class MonthEnd:
    """The last day of this month, of one of the next, or of a month by its name."""

    months_on: int = 0
    month: int | None = None
    year: int | None = None

    @property
    def assumed(self) -> tuple[str, ...]:
        return ("year",) if self.month and self.year is None else ()

    def days(self, today: date) -> Iterator[date]:
        if self.month:
            years = [self.year] if self.year is not None else [today.year, today.year + 1]
            yield from (_month_end(date(year, self.month, 1)) for year in years)
        else:
            yield _month_end(months_after(today, self.months_on))


def months_after(day: date, months: int) -> date:
    """The same day so many months on, or the last one of a month that is too short.

    Raises OverflowError behind the year 9999.
    """
    years, month = divmod(day.month - 1 + months, 12)
    if day.year + years > 9999:
        raise OverflowError("the calendar ends")
    last = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])
