"""Moments that an organiser types for a letter, as answers, and shown back in full."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.flow import AskBack
from bot.domain.refusal import Facts, Refusal
from bot.services import moments
from bot.services.desk import access
from bot.services.desk.world import DeskWorld
from bot.services.moments import TypedMoment, Unclear
from bot.services.replies import Line
from bot.services.visit import Visit

HEARD = "heard"
A_WEEK, A_YEAR = timedelta(days=7), timedelta(days=365)


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
    """A day that is today or over; raises `Refusal`, or `AskBack` with what may have been meant."""
    known = _as_written(typed)
    read = known or _read(typed, world, world.now)
    days = [day for day in _meant(typed, read, world) if _is_over(day, world)]
    if not days and isinstance(read, Unclear) and not (read.choices or read.passed):
        raise _unclear(read, world)
    if not days:
        example = moments.show_in_full(TypedMoment(world.now, world.zone), world.language)
        raise Refusal("letter-day-to-come", {"example": example})
    if len(days) > 1:
        hear(world.visit, Line(moments.REFUSED["ambiguous-numbers"], _facts_of(read)))
        raise AskBack(tuple(written(day) for day in days))
    return written(days[0])


def _zone(world: DeskWorld) -> str:
    """Whose clock counts where none is typed: the letter's, or that of her last one."""
    mine = [] if world.stored else access.letters_of(world.visit)
    return mine[0].letter.zone if mine else world.zone


def _meant(typed: str, read: TypedMoment | Unclear, world: DeskWorld) -> list[TypedMoment]:
    """Moments are read as coming ones; of the past, the newest that bears the name is meant."""
    if isinstance(read, TypedMoment) and "year" not in read.assumed:
        is_next_week = "week" in read.assumed and not _is_over(read, world)
        return [replace(read, at=read.at - A_WEEK) if is_next_week else read]
    a_year_ago = _read(typed, world, world.now - A_YEAR)
    if isinstance(a_year_ago, TypedMoment):
        return [a_year_ago]
    passed = [a_year_ago.passed] if a_year_ago.passed else []
    return list(a_year_ago.choices) or passed


def _is_over(day: TypedMoment, world: DeskWorld) -> bool:
    """Today is over enough: something was delivered this morning."""
    there = ZoneInfo(day.zone)
    return day.at.astimezone(there).date() <= world.now.astimezone(there).date()


def _facts_of(read: TypedMoment | Unclear) -> Facts:
    return read.facts if isinstance(read, Unclear) else {}


def _read(typed: str, world: DeskWorld, now: datetime) -> TypedMoment | Unclear:
    return moments.read_typed(typed, now, _zone(world), world.language, end_of_day=False)


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
