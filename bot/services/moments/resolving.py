"""From a day, a time of day and a zone to the one moment that was meant, or to a question."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import product
from typing import Final, TypeAlias

from bot.services.moments.clocks import Clock
from bot.services.moments.day_kinds import Ahead, Day, DayOfMonth, Weekday
from bot.services.moments.typed_moment import TypedMoment, Unclear
from bot.services.moments.zone_kinds import Stamp, Zone, around_gap, readings_apart, stamps

YEARS_AHEAD: Final = 10
MOST_CHOICES: Final = 12
START_OF_DAY: Final = Clock(0, assumed=("time",))
END_OF_DAY: Final = Clock(23, 59, ("time",))
Outcome: TypeAlias = TypedMoment | Unclear


@dataclass(frozen=True, slots=True)
class Asked:
    """One reading of a line; `weekday` is one that was named beside another day."""

    day: Day | None
    weekday: Weekday | None = None
    clock: Clock | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """When and where a line was typed; `home` is the zone that counts without another."""

    now: datetime
    home: str
    end_of_day: bool

    @property
    def clock(self) -> Clock:
        return END_OF_DAY if self.end_of_day else START_OF_DAY


def resolved(readings: Iterable[Asked], zones: tuple[Zone, ...], setting: Setting) -> Outcome:
    """The moment that all readings come to, or the question that decides between them.

    Without zones the one of the setting is assumed.
    """
    meant = zones or (Zone(setting.home),)
    outcomes = [_Reading(*pair, setting, not zones).outcome() for pair in product(readings, meant)]
    certain = [outcome for outcome in outcomes if isinstance(outcome, TypedMoment)]
    unclear = [outcome for outcome in outcomes if isinstance(outcome, Unclear)]
    if len(meant) > 1:
        certain = _by_home(certain, setting.home) or certain + _by_name(meant, unclear)
    several = _one_a_moment(certain)
    if len(several) == 1:
        return several[0]
    if several:
        key = "ambiguous-zone" if len(meant) > 1 else "ambiguous-numbers"
        return Unclear(key, choices=several[:MOST_CHOICES])
    return _worth_asking(unclear)


def _one_a_moment(moments: list[TypedMoment]) -> tuple[TypedMoment, ...]:
    first: dict[datetime, TypedMoment] = {}
    for moment in moments:
        first.setdefault(moment.at, moment)
    return tuple(first.values())


def _by_home(moments: list[TypedMoment], home: str) -> list[TypedMoment]:
    return [moment for moment in moments if moment.zone == home]


def _by_name(meant: tuple[Zone, ...], unclear: list[Unclear]) -> list[TypedMoment]:
    """What an abbreviation of several zones may mean where it is not in force on that day."""
    if not all(zone.short for zone in meant):
        return []
    return [outcome.choices[0] for outcome in unclear if outcome.choices]


def _worth_asking(unclear: list[Unclear]) -> Unclear:
    with_choices = [outcome for outcome in unclear if outcome.choices]
    if not with_choices:
        return unclear[0]
    first = with_choices[0]
    same = (choice for o in with_choices if o.key == first.key for choice in o.choices)
    return replace(first, choices=tuple(dict.fromkeys(same))[:MOST_CHOICES])


@dataclass(frozen=True, slots=True)
class _Reading:
    """One reading of the words in one reading of the zone."""

    asked: Asked
    zone: Zone
    setting: Setting
    zone_assumed: bool

    def outcome(self) -> Outcome:
        if not self._clock.exists:
            return Unclear("no-such-time")
        today = self.setting.now.astimezone(self.zone.tz).date()
        try:
            return self._first_to_come(self._day.days(today))
        except ValueError:
            return Unclear("no-such-date")
        except OverflowError:
            return Unclear("too-far")

    @property
    def _clock(self) -> Clock:
        return self.asked.clock or self.setting.clock

    @property
    def _day(self) -> Day:
        return self.asked.day or Ahead()

    def _first_to_come(self, days: Iterator[date]) -> Outcome:
        last: Outcome = Unclear("no-such-date")
        clash: Unclear | None = None
        for day in days:
            last = self._on(day)
            if _is_past(last):
                continue
            if self._fits(day):
                return last
            clash = clash or self._clash(day)
            if not isinstance(self._day, DayOfMonth):
                return clash  # a day of the month may fit in the next one
        return clash or self._or_tomorrow(last)

    def _fits(self, day: date) -> bool:
        return self.asked.weekday is None or self.asked.weekday.fits(day)

    def _or_tomorrow(self, outcome: Outcome) -> Outcome:
        """A time without a day that is over for today may be meant for tomorrow."""
        if not isinstance(outcome, Unclear) or self.asked.day or self.asked.weekday:
            return outcome
        today = self.setting.now.astimezone(self.zone.tz).date()
        tomorrow = self._on(today + timedelta(days=1))
        choices = (tomorrow,) if isinstance(tomorrow, TypedMoment) else ()
        return replace(outcome, choices=choices)

    def _clash(self, day: date) -> Unclear:
        """Friday the 13th is no Friday: by the date, or by the weekday next to it."""
        days = (day, self.asked.weekday.nearest(day)) if self.asked.weekday else (day,)
        outcomes = map(self._on, days)
        moments = tuple(o for o in outcomes if isinstance(o, TypedMoment))
        return Unclear("weekday-clash", choices=moments)

    def _on(self, day: date) -> Outcome:
        if day.year > self.setting.now.year + YEARS_AHEAD:
            return Unclear("too-far")
        wall = self._wall(day)
        shown = stamps(wall, self.zone, self.setting.home)
        if not shown:
            return self._contradiction(wall) if self.zone.offset is not None else self._gap(wall)
        to_come = [stamp for stamp in shown if stamp.at > self.setting.now]
        if not to_come:
            return Unclear("past", passed=self._moment(shown[-1]))
        if len(to_come) > 1 and self.asked.clock:
            return Unclear("dst-twice", choices=self._moments(to_come))
        return self._moment(to_come[-1 if self.setting.end_of_day else 0])

    def _wall(self, day: date) -> datetime:
        clock = self._clock
        whole_days, hour = divmod(clock.hour, 24)
        return datetime.combine(day, time(hour, clock.minute)) + timedelta(days=whole_days)

    def _gap(self, wall: datetime) -> Outcome:
        around = around_gap(wall, self.zone.name, self.zone.place)
        to_come = [stamp for stamp in around if stamp.at > self.setting.now]
        if to_come and not self.asked.clock:
            return self._moment(to_come[-1])
        return Unclear("dst-gap", choices=self._moments(to_come))

    def _contradiction(self, wall: datetime) -> Unclear:
        apart = readings_apart(wall, self.zone, self.setting.home) if self.zone.name else []
        to_come = [stamp for stamp in apart if stamp.at > self.setting.now]
        return Unclear(
            "ambiguous-zone" if apart else "zone-unknown", choices=self._moments(to_come)
        )

    def _moments(self, found: list[Stamp]) -> tuple[TypedMoment, ...]:
        return tuple(map(self._moment, found))

    def _moment(self, stamp: Stamp) -> TypedMoment:
        assumed = ("zone",) if self.zone_assumed else ()
        return TypedMoment(
            stamp.at,
            stamp.zone,
            (*assumed, *self._clock.assumed, *(self.asked.day.assumed if self.asked.day else ())),
            stamp.place,
        )


def _is_past(outcome: Outcome) -> bool:
    return isinstance(outcome, Unclear) and outcome.key == "past"
