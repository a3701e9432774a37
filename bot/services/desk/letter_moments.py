"""Moments that an organiser types for a letter, as answers, and shown back in full."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.flow import AskBack
from bot.domain.refusal import Refusal
from bot.services import moments
from bot.services.desk import access
from bot.services.desk.world import DeskWorld
from bot.services.moments import TypedMoment, Unclear
from bot.services.replies import Line
from bot.services.visit import Visit

HEARD = "heard"
A_WEEK = timedelta(days=7)


def hear(visit: Visit, *lines: Line) -> None:
    """What was understood, or lost, of what came in: stands above the next question."""
    visit.seen[HEARD] = (*heard(visit), *lines)


def heard(visit: Visit) -> tuple[Line, ...]:
    lines = visit.seen.get(HEARD, ())
    return lines if isinstance(lines, tuple) else ()


def written(moment: TypedMoment) -> str:
    """As an answer keeps it: '2026-11-27T17:00:00+00:00 Europe/Zurich Geneva'."""
    return f"{moment.at.isoformat()} {moment.zone} {moment.place}".strip()


def read_written(answer: str) -> TypedMoment:
    """Raises `ValueError` when the answer is no such moment."""
    at, zone, *place = answer.split(" ", 2)
    return TypedMoment(datetime.fromisoformat(at), zone, place=place[0] if place else "")


def in_full(at: datetime, zone: str, language: str) -> str:
    return moments.show_in_full(TypedMoment(at, zone), language)


def shown(answer: str, language: str) -> str:
    return moments.show_in_full(read_written(answer), language)


def read_coming(typed: str, world: DeskWorld, *, end_of_day: bool) -> str:
    """A moment to come; raises `Refusal`, or `AskBack` with what may have been meant."""
    known = _as_written(typed)
    if known is not None:
        return _still_to_come(known, typed, world)
    read = moments.read_typed(typed, world.now, _zone(world), world.language, end_of_day=end_of_day)
    if isinstance(read, Unclear):
        raise _unclear(read, world)
    _tell_assumed(read, world)
    return written(read)


def read_past_day(typed: str, world: DeskWorld) -> str:
    """A day that is today or over; raises `Refusal`, or `AskBack`."""
    known = _as_written(typed)
    read = known or moments.read_typed(
        typed, world.now, _zone(world), world.language, end_of_day=False
    )
    if isinstance(read, Unclear) and read.passed is None:
        raise _unclear(read, world)
    meant = read.passed if isinstance(read, Unclear) else read
    day = _latest(meant, world) if meant else None
    if day is None:
        example = moments.show_in_full(TypedMoment(world.now, world.zone), world.language)
        raise Refusal("letter-day-to-come", {"example": example})
    return written(replace(day, assumed=()))


def _zone(world: DeskWorld) -> str:
    """Whose clock counts where none is typed: the letter's, or that of her last one."""
    mine = [] if world.stored else access.letters_of(world.visit)
    return mine[0].letter.zone if mine else world.zone


def _latest(meant: TypedMoment, world: DeskWorld) -> TypedMoment | None:
    """The newest day of that name which is not to come; None when a coming one was typed."""
    today = world.now.astimezone(ZoneInfo(meant.zone)).date()
    if meant.at.astimezone(ZoneInfo(meant.zone)).date() <= today:
        return meant
    if "year" in meant.assumed:
        return replace(meant, at=_year_before(meant))
    return replace(meant, at=meant.at - A_WEEK) if "week" in meant.assumed else None


def _year_before(meant: TypedMoment) -> datetime:
    there = meant.at.astimezone(ZoneInfo(meant.zone))
    day = 28 if (there.month, there.day) == (2, 29) else there.day
    return there.replace(year=there.year - 1, day=day).astimezone(meant.at.tzinfo)


def _as_written(typed: str) -> TypedMoment | None:
    """An answer that was kept or offered, and comes back as it was."""
    try:
        read = read_written(typed)
        ZoneInfo(read.zone)
    except (ValueError, KeyError, OSError):
        return None
    return read if read.at.tzinfo else None


def _still_to_come(known: TypedMoment, answer: str, world: DeskWorld) -> str:
    if known.at <= world.now:
        facts = {
            "typed": moments.show_in_full(known, world.language),
            "moment": moments.show_in_full(known, world.language),
            "example": moments.example_for(world.now, known.zone, world.language),
        }
        raise Refusal("moment-past", facts)
    return answer


def _unclear(read: Unclear, world: DeskWorld) -> Exception:
    text = moments.REFUSED[read.key]
    if not read.choices:
        return Refusal(text.removeprefix("refused-"), read.facts)
    hear(world.visit, Line(text, read.facts))
    return AskBack(tuple(written(choice) for choice in read.choices))


def _tell_assumed(read: TypedMoment, world: DeskWorld) -> None:
    hear(world.visit, *(Line(moments.ASSUMED[what]) for what in read.assumed))
