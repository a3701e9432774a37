"""Reads a moment as people type it, and never guesses in silence."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.services.moments.calendar_words import languages_of, likely_names
from bot.services.moments.clocks import take_clock
from bot.services.moments.day_kinds import Weekday
from bot.services.moments.days import take_days, take_hours
from bot.services.moments.number_left import take_number, take_short_year
from bot.services.moments.prepared import Line, evened
from bot.services.moments.resolving import MOST_CHOICES, Asked, Outcome, Setting, resolved
from bot.services.moments.showing import example_for, show_in_full
from bot.services.moments.typed_moment import TypedMoment, Unclear
from bot.services.moments.zone_kinds import Zone
from bot.services.moments.zones import FoundZone, read_zone, suggestions, take_offset

LONGEST_SHOWN: Final = 60


def read_typed(
    typed: str, now: datetime, zone: str, language: str, *, end_of_day: bool
) -> TypedMoment | Unclear:
    """The moment, to the minute and later than `now` (aware); otherwise why it cannot be told.

    `zone` (IANA) counts unless another is typed. A day alone means its end or its start, as
    `end_of_day` says. `language` is the person's; English, French and, for the names of days,
    months and cities, the widely typed languages and those of the script are understood as well.
    Pure, and never raises for anything that can be typed.
    """
    languages, setting = languages_of(typed, language), Setting(now, zone, end_of_day)
    outcome, unknown = _read(typed, setting, languages)
    if isinstance(outcome, TypedMoment):
        return outcome
    near = _respelt(typed, unknown, setting, languages) if unknown else []
    choices = tuple(dict.fromkeys([*near, *outcome.choices]))
    return _told(replace(outcome, choices=choices), unknown or typed, setting, language)


def _read(typed: str, setting: Setting, languages: tuple[str, ...]) -> tuple[Outcome, str]:
    """What came of it, and the words that were not understood."""
    line = Line(typed)
    offset, hours = take_offset(line), take_hours(line)
    readings = _readings(line, languages)
    found = read_zone(line.rest, offset, setting.home, languages)
    if bool(readings) == (hours is not None):
        return Unclear("no-date"), found.unknown
    if found.unknown:
        return _not_understood(found, readings, setting, languages), found.unknown
    if hours is not None:
        return _hours_on(hours, found.readings, setting), ""
    return resolved(readings, found.readings, setting), ""


def _readings(line: Line, languages: tuple[str, ...]) -> list[Asked]:
    """Every way to read the day and the time of day; none when neither was typed."""
    found, clocks = take_days(line, languages), take_clock(line)
    days = tuple(take_short_year(line, day) for day in found.readings)
    left = take_number(line, as_day=found.is_open, as_clock=not clocks)
    beside = found.weekday or next((day for day in days if isinstance(day, Weekday)), None)
    as_day = [Asked(day, beside, clock) for day in left.days for clock in clocks or (None,)]
    as_clock = [Asked(day, found.weekday, c) for day in days or (None,) for c in left.clocks]
    if as_day or as_clock:
        return as_day + as_clock
    return [
        Asked(day, found.weekday, clock)
        for day in days or (None,)
        for clock in clocks or (None,)
        if day or clock
    ]


def _not_understood(
    found: FoundZone, readings: list[Asked], setting: Setting, languages: tuple[str, ...]
) -> Unclear:
    """A word too many; with no zone typed it may be a place that is unknown or misspelt."""
    if found.readings:
        return Unclear("left-over")
    near = (resolved(readings, (zone,), setting) for zone in suggestions(found.unknown, languages))
    return Unclear("zone-unknown", choices=tuple(o for o in near if isinstance(o, TypedMoment)))


def _respelt(
    typed: str, unknown: str, setting: Setting, languages: tuple[str, ...]
) -> list[TypedMoment]:
    """The moments when a word is a slip for the name of a day or a month."""
    moments: list[TypedMoment] = []
    for word in unknown.split():
        for name in likely_names(word, languages):
            outcome, _ = _read(evened(typed).replace(word, name, 1), setting, languages)
            moments += [outcome] if isinstance(outcome, TypedMoment) else outcome.choices
    return moments[:MOST_CHOICES]


def _hours_on(hours: timedelta, zones: tuple[Zone, ...], setting: Setting) -> Outcome:
    """So many hours from now, wherever one is: the zone only says how it is shown."""
    named = next((zone for zone in zones if zone.name), Zone(setting.home))
    at = (setting.now + hours).replace(second=0, microsecond=0)
    return TypedMoment(at, named.name, () if zones else ("zone",), named.place)


def _told(unclear: Unclear, typed: str, setting: Setting, language: str) -> Unclear:
    """With the facts that every text about it may need."""
    facts = {
        "typed": typed.strip()[:LONGEST_SHOWN],
        "example": example_for(setting.now, setting.home, language),
        "moment": show_in_full(unclear.passed, language) if unclear.passed else "",
    }
    return replace(unclear, facts=facts)
