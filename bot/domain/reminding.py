"""What somebody is reminded of by the bot itself, and when; at most three times for a letter.

Only those with something unfinished are reminded, of the close as well: whoever has signed has
done what she was asked for, and what else there is to tell her is the organisers' to say. The
zone in which a person lives is not known; her quiet hours are those of the letter's zone.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.daily import next_due


class Kind(StrEnum):
    """In the order in which one goes before another that is due at the same time."""

    DAY = "day"
    """The last 24 hours before the close."""
    CODE = "code"
    APPROVAL = "approval"
    DRAFT = "draft"
    WEEK = "week"
    """The last seven days before the close."""


ORDER: Final = tuple(Kind)
MOST: Final = 3
APART: Final = timedelta(hours=20)
WAKES, RESTS = 8, 21
"""The hours on the letter's wall from which, and until which, somebody may be disturbed."""
MORNING: Final = 30
"""Over how many minutes the morning's reminders are spread."""
LAST_HOUR: Final = timedelta(hours=1)
"""One that would come later is left out: read too late, it would only be a reproach."""
AFTER: Final[Mapping[Kind, timedelta]] = MappingProxyType(
    {
        Kind.DRAFT: timedelta(hours=24),
        Kind.CODE: timedelta(hours=2),
        Kind.APPROVAL: timedelta(days=3),
    }
)
BEFORE: Final[Mapping[Kind, timedelta]] = MappingProxyType(
    {Kind.WEEK: timedelta(days=7), Kind.DAY: timedelta(hours=24)}
)
RESTED: Final = timedelta(hours=2)
"""So long after she has touched it, nobody is told that it is unfinished."""
LATEST: Final[Mapping[Kind, timedelta]] = MappingProxyType(
    {
        Kind.DRAFT: timedelta(days=7),
        Kind.CODE: timedelta(days=3),
        Kind.APPROVAL: timedelta(days=14),
        Kind.WEEK: timedelta(days=2),
        Kind.DAY: timedelta(days=1),
    }
)
"""How late one may come, for instance after a pause of the bot; later it is left out."""
A_DAY: Final = timedelta(days=1)
A_MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A draft, a code that was not typed, or an approval that is pending. Times are UTC."""

    kind: Kind
    about: int
    """The conversation, or the promised signature."""
    since: datetime
    """When she touched it last."""
    asked_for: datetime | None = None
    """When her board decides, or when she asked to be asked again."""

    @property
    def due(self) -> datetime:
        return self.asked_for or self.since + AFTER[self.kind]


@dataclass(frozen=True, slots=True)
class Reminded:
    """One that was sent."""

    kind: Kind
    about: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What decides beside what is unfinished."""

    closes: datetime
    zone: str
    """The IANA name of the letter's zone."""
    off: Collection[Kind] = ()
    """What this letter does not remind of."""
    sent: Sequence[Reminded] = ()
    """What she was reminded of for this letter, the oldest first."""
    place: int = 0
    """Where in the morning's spread she stands: any number that stays hers."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """What to remind her of, and at which moment (UTC)."""

    kind: Kind
    of: Unfinished
    at: datetime


def next_reminder(
    unfinished: Sequence[Unfinished], around: Circumstances, now: datetime
) -> Reminder | None:
    """The next one from `now` (UTC) on, or None; one whose `at` is `now` is to be sent."""
    if not unfinished or len(around.sent) >= MOST:
        return None
    coming = [
        Reminder(kind, one, at)
        for kind, one, due in _wanted(unfinished, around)
        if (at := _moment(kind, due, around, now)) is not None
    ]
    return min(coming, key=_first, default=None)


def out_of_quiet_hours(at: datetime, zone: str, place: int = 0) -> datetime:
    """That moment, or the next morning's there, spread over half an hour by `place`; UTC."""
    there = ZoneInfo(zone)
    if not is_quiet(at, zone):
        return at
    day = at.astimezone(there).date() - A_DAY
    while True:
        coming = next_due(day, WAKES, zone)
        morning = coming.at + place % MORNING * A_MINUTE
        if morning >= at and not is_quiet(morning, zone):
            return morning
        day = coming.day


def is_quiet(at: datetime, zone: str) -> bool:
    return not WAKES <= at.astimezone(ZoneInfo(zone)).hour < RESTS


def _first(reminder: Reminder) -> tuple[datetime, int]:
    return reminder.at, ORDER.index(reminder.kind)


def _wanted(
    unfinished: Sequence[Unfinished], around: Circumstances
) -> list[tuple[Kind, Unfinished, datetime]]:
    """Every kind that is switched on and not done, with what it is about and when it is due."""
    wanted = [(one.kind, one, one.due) for one in unfinished if not _is_done(one, around.sent)]
    for kind, before in BEFORE.items():
        begins = around.closes - before
        waiting = [one for one in unfinished if _waits(one, kind, begins)]
        if waiting and not _was_near(kind, begins, waiting, around.sent):
            due = max(begins, *(one.since + RESTED for one in waiting))
            wanted.append((kind, min(waiting, key=_nearest_to_done), due))
    return [one for one in wanted if one[0] not in around.off]


def _waits(one: Unfinished, kind: Kind, begins: datetime) -> bool:
    """The last day is told to who begins on it, too; the last week to who was there before."""
    return kind is Kind.DAY or one.since + RESTED <= begins


def _is_done(one: Unfinished, sent: Sequence[Reminded]) -> bool:
    """She was reminded of it; or, of the close, so near that it would say the same again."""
    return any(_told(one, reminded) or _said_lately(one, reminded) for reminded in sent)


def _told(one: Unfinished, reminded: Reminded) -> bool:
    """A draft and its code once; approvals all at once, and again when she has asked for it."""
    if reminded.kind is not one.kind:
        return False
    if one.kind is Kind.APPROVAL:
        return reminded.at >= one.due
    return reminded.about == one.about


def _said_lately(one: Unfinished, reminded: Reminded) -> bool:
    covered = reminded.kind in BEFORE and one.asked_for is None and one.since <= reminded.at
    return covered and one.due < reminded.at + APART


def _was_near(
    kind: Kind, due: datetime, waiting: Sequence[Unfinished], sent: Sequence[Reminded]
) -> bool:
    """It was sent already; or, a week before, something else was said just then."""
    if any(reminded.kind is kind for reminded in sent):
        return True
    touched = max(one.since for one in waiting)
    return kind is Kind.WEEK and any(
        reminded.at >= touched and due < reminded.at + APART for reminded in sent
    )


def _nearest_to_done(one: Unfinished) -> tuple[int, int]:
    return ORDER.index(one.kind), one.about


def _moment(kind: Kind, due: datetime, around: Circumstances, now: datetime) -> datetime | None:
    """When it may come; None when that is too late."""
    last = around.sent[-1].at + APART if around.sent else due
    at = out_of_quiet_hours(max(due, last, now), around.zone, around.place)
    if at > due + LATEST[kind] or at > around.closes - LAST_HOUR:
        return None
    return at
