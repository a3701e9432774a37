"""Finds the day in a typed line: a date, a weekday, or how far away it is."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Final

from bot.services.moments import relative_words as words
from bot.services.moments.calendar_words import MOST_LANGUAGES, Calendar, any_of, calendar_of
from bot.services.moments.day_kinds import Ahead, Dated, Day, DayOfMonth, MonthEnd, Weekday
from bot.services.moments.prepared import Line

ISO: Final = re.compile(
    r"(?<!\d)(?P<year>\d{4})\s?[-/.年]\s?(?P<month>\d{1,2})\s?[-/.月]\s?(?P<day>\d{1,2})"
    r"(?:\s?[日号])?(?!\d)(?:T(?=\d))?"
)
NUMERIC: Final = re.compile(
    r"(?<![\d:.])(?P<one>\d{1,2})\s?(?P<sign>[-/.])\s?(?P<two>\d{1,2})\s?(?P=sign)\s?"
    r"(?P<year>\d{4}|\d{2})(?![\d:])(?:T(?=\d))?"
)
NUMERIC_WITHOUT_YEAR: Final = re.compile(
    r"(?<![\d:./-])(?P<one>\d{1,2})\s?/\s?(?P<two>\d{1,2})(?![\d:/.-])"
)
NUMBER: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|e|-го|[ºª°.])?"
DAY: Final = rf"(?<![\d:.])(?:the\s+|le\s+|el\s+)?{NUMBER}"
OF: Final = r"\s*(?:of\s+|de\s+|d'\s*)?"
YEAR: Final = r"(?:\s*,?\s*(?:de\s+)?(?P<year>\d{4})(?![\d:.]\d|\d)(?:\s*(?:г\.|года|年))?)?"
ORDINAL: Final = re.compile(
    r"(?<![\d:./])(?:(?:the|le|el)\s+(?P<after>\d{1,2})(?!\s*[\d:.h/])(?:st|nd|rd|th|er)?"
    r"|(?P<day>\d{1,2})(?:st|nd|rd|th|er|-го|\s?[号日]))(?![^\W_])",
    re.IGNORECASE,
)
TWO_DIGITS_MEAN: Final = 2000
WEEKS_LATER: Final = {"": 0, "week": 1, "en huit": 1, "en quinze": 2}


@dataclass(frozen=True, slots=True)
class FoundDays:
    """The readings of the day, and the weekday that was named beside it, if any."""

    readings: tuple[Day, ...] = ()
    weekday: Weekday | None = None

    @property
    def is_open(self) -> bool:
        """Whether a number beside it may be the day of the month."""
        return all(isinstance(reading, Weekday) for reading in self.readings)


@dataclass(frozen=True, slots=True)
class Phrases:
    """The patterns of one set of languages."""

    day_month: re.Pattern[str]
    month_day: re.Pattern[str]
    month_end: re.Pattern[str]
    weekday: re.Pattern[str]


def take_days(line: Line, languages: tuple[str, ...]) -> FoundDays:
    """Take the day out of the line; a number such as 10.12 that may be a time stays in it."""
    calendar, phrases = calendar_of(languages), _phrases(languages)
    readings = (
        _taken_date(line, calendar, phrases)
        or _taken_month_end(line, calendar, phrases)
        or _taken_distance(line)
    )
    weekday = _taken_weekday(line, calendar, phrases)
    readings = readings or _taken_ordinal(line)
    return FoundDays(readings or ((weekday,) if weekday else ()), weekday if readings else None)


def take_hours(line: Line) -> timedelta | None:
    """'in 48 hours'."""
    match = line.take(_hours_on())
    return timedelta(hours=_number(match["number"])) if match else None


def _taken_date(line: Line, calendar: Calendar, phrases: Phrases) -> tuple[Day, ...]:
    if match := line.take(ISO):
        return (Dated(int(match["month"]), int(match["day"]), int(match["year"])),)
    if match := line.take(NUMERIC):
        return _by_numbers(match, _year(match["year"]))
    if match := line.take(phrases.day_month) or line.take(phrases.month_day):
        month = calendar.months[_name(match["month"])]
        return (Dated(month, int(match["day"]), _year(match["year"])),)
    if match := line.take(NUMERIC_WITHOUT_YEAR):
        return _by_numbers(match, None)
    return ()


def _by_numbers(match: re.Match[str], year: int | None) -> tuple[Day, ...]:
    """Day first where dots stand between; both readings of 03/04."""
    one, two = int(match["one"]), int(match["two"])
    day_first, month_first = Dated(two, one, year), Dated(one, two, year)
    if match.groupdict().get("sign") == ".":
        return (day_first,)
    fitting = [reading for reading in (day_first, month_first) if _exists(reading)]
    return tuple(dict.fromkeys(fitting)) or (day_first,)


def _exists(reading: Dated) -> bool:
    try:
        date(reading.year or 2000, reading.month, reading.day)
    except ValueError:
        return False
    return True


def _taken_month_end(line: Line, calendar: Calendar, phrases: Phrases) -> tuple[Day, ...]:
    match = line.take(phrases.month_end)
    if not match:
        return ()
    if match["next"]:
        return (MonthEnd(months_on=1),)
    month = calendar.months[_name(match["month"])] if match["month"] else None
    return (MonthEnd(month=month, year=_year(match["year"])),)


def _taken_distance(line: Line) -> tuple[Day, ...]:
    for pattern, ahead in _near_days():
        if line.take(pattern):
            return (ahead,)
    match = next(filter(None, map(line.take, _distances())), None)
    if not match:
        return ()
    number, unit = _number(match["number"]), _name(match["unit"])
    if unit in words.listed(words.MONTHS):
        return (Ahead(months_on=number),)
    days = {words.DAYS: 1, words.WEEKS: 7, words.FORTNIGHTS: 14}
    return (Ahead(number * next(n for table, n in days.items() if unit in words.listed(table))),)


def _taken_weekday(line: Line, calendar: Calendar, phrases: Phrases) -> Weekday | None:
    match = line.take(phrases.weekday)
    if not match:
        return None
    return Weekday(
        calendar.weekdays[_name(match["weekday"])],
        weeks=WEEKS_LATER[" ".join((match["later"] or "").lower().split())],
        tomorrow_on=bool(match["next"] or match["next_after"]),
        next_week=bool(match["next_week"]),
    )


def _taken_ordinal(line: Line) -> tuple[Day, ...]:
    match = line.take(ORDINAL)
    return (DayOfMonth(int(match["day"] or match["after"])),) if match else ()


def _year(written: str | None) -> int | None:
    if not written:
        return None
    return int(written) + (TWO_DIGITS_MEAN if len(written) == 2 else 0)


def _name(found: str) -> str:
    return found.lower().rstrip(".")


def _number(written: str) -> int:
    return int(written) if written.isdigit() else words.numbers()[written.lower()]


@lru_cache(maxsize=MOST_LANGUAGES)
def _phrases(languages: tuple[str, ...]) -> Phrases:
    calendar = calendar_of(languages)
    month, weekday = f"(?P<month>{calendar.month})", f"(?P<weekday>{calendar.weekday})"
    end_of = any_of(words.listed(f"{words.END_OF}|{words.END_OF_MORE}"))
    this_month, next_month = (
        any_of(words.listed(table)) for table in (words.THIS_MONTH, words.NEXT_MONTH)
    )
    following = any_of(words.listed(words.NEXT))
    return Phrases(
        _compiled(rf"{DAY}{OF}{month}{YEAR}"),
        _compiled(rf"{month}\s*(?:the\s+)?{NUMBER}(?!\d|:\d|h)(?:\s?[日号])?{YEAR}"),
        _compiled(rf"{end_of}\s*(?:(?P<next>{next_month})|{this_month}|{month}{YEAR})"),
        _compiled(
            rf"(?:(?P<next>{following})|(?P<next_week>{_plain(words.NEXT_WEEK)})"
            rf"|{_plain(words.THIS_WEEK)}|{any_of(words.listed(words.THIS))})?\s*{weekday}"
            rf"(?:\s*(?P<next_after>{following}))?(?:\s+(?P<later>week|en\s+huit|en\s+quinze)\b)?"
        ),
    )


@cache
def _near_days() -> tuple[tuple[re.Pattern[str], Ahead], ...]:
    tables = ((words.IN_TWO_DAYS, 2), (words.TODAY, 0), (words.TOMORROW, 1))
    return tuple((_compiled(any_of(words.listed(t))), Ahead(days)) for t, days in tables)


@cache
def _distances() -> tuple[re.Pattern[str], ...]:
    units = "|".join((words.DAYS, words.WEEKS, words.FORTNIGHTS, words.MONTHS))
    amount, behind = _amount(units), any_of(words.listed(words.LATER))
    return _compiled(rf"{any_of(words.listed(words.IN))}\s*{amount}(?:'?\s+time)?"), _compiled(
        rf"{amount}\s*{behind}"
    )


@cache
def _hours_on() -> re.Pattern[str]:
    return _compiled(rf"{any_of(words.listed(words.IN))}\s*{_amount(words.HOURS)}")


def _amount(units: str) -> str:
    number = rf"(?P<number>(?<!\d)\d{{1,3}}|{any_of(words.numbers())})"
    return rf"{number}\s*(?P<unit>{any_of(words.listed(units))})"


def _plain(table: str) -> str:
    return "(?:" + "|".join(map(re.escape, words.listed(table))) + ")"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
