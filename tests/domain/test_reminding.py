"""When somebody is reminded: never at night, never twice in a day, never more than three times."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.reminding import (
    APART,
    LAST_HOUR,
    LATEST,
    MORNING,
    MOST,
    RESTS,
    WAKES,
    Circumstances,
    Kind,
    Reminded,
    Unfinished,
    is_quiet,
    next_reminder,
    out_of_quiet_hours,
)

NOON = datetime(2018, 4, 5, 12, 0, tzinfo=UTC)
CLOSES = NOON + timedelta(days=30)
AN_HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)
MOVED_CLOCK = timedelta(hours=3)
"""No zone has ever put its clock back or forth by more, but by a whole day."""
ZONES = (
    *("UTC", "Europe/Zurich", "America/St_Johns", "Africa/Casablanca", "Asia/Kathmandu"),
    *("Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "Asia/Tehran"),
    *("Antarctica/Casey", "Pacific/Chatham", "America/Santiago"),
)
moments = st.timedeltas(timedelta(days=-3_300), timedelta(days=6_000)).map(lambda t: NOON + t)
zones = st.sampled_from(ZONES)


def draft(since: datetime = NOON, about: int = 1) -> Unfinished:
    return Unfinished(Kind.DRAFT, about, since)


def code(since: datetime = NOON, about: int = 1) -> Unfinished:
    return Unfinished(Kind.CODE, about, since)


def promise(
    since: datetime = NOON, asked_for: datetime | None = None, about: int = 2
) -> Unfinished:
    return Unfinished(Kind.APPROVAL, about, since, asked_for)


def around(*sent: Reminded, closes: datetime = CLOSES, off: frozenset[Kind] = frozenset(),
           zone: str = "UTC") -> Circumstances:  # fmt: skip
    return Circumstances(closes, zone, off, sent)


def coming(
    *unfinished: Unfinished, now: datetime = NOON, given: Circumstances | None = None
) -> tuple[Kind, datetime] | None:
    found = next_reminder(unfinished, given or around(), now)
    return (found.kind, found.at) if found else None


def test_a_draft_is_called_to_mind_a_day_after_it_was_touched() -> None:
    assert coming(draft()) == (Kind.DRAFT, NOON + A_DAY)


def test_a_code_two_hours_after_it_was_sent() -> None:
    assert coming(code()) == (Kind.CODE, NOON + 2 * AN_HOUR)


def test_a_promise_on_the_day_of_the_board_and_else_after_three_days() -> None:
    assert coming(promise()) == (Kind.APPROVAL, NOON + 3 * A_DAY)
    board = NOON + 10 * A_DAY
    assert coming(promise(asked_for=board)) == (Kind.APPROVAL, board)


def test_a_draft_is_called_to_mind_once_even_if_it_is_touched_again() -> None:
    told = around(Reminded(Kind.DRAFT, 1, NOON + A_DAY))
    week = (Kind.WEEK, CLOSES - 7 * A_DAY)
    assert coming(draft(), now=NOON + 2 * A_DAY, given=told) == week
    touched = draft(NOON + 2 * A_DAY)
    assert coming(touched, now=NOON + 4 * A_DAY, given=told) == week
    another = draft(NOON + 2 * A_DAY, about=7)
    assert coming(another, now=NOON + 2 * A_DAY, given=told) == (Kind.DRAFT, NOON + 3 * A_DAY)


def test_a_promise_is_asked_after_again_when_she_has_asked_for_it() -> None:
    told = around(Reminded(Kind.APPROVAL, 2, NOON + 3 * A_DAY))
    now = NOON + 3 * A_DAY + AN_HOUR
    assert coming(promise(), now=now, given=told) == (Kind.WEEK, CLOSES - 7 * A_DAY)
    again = promise(asked_for=now + 3 * A_DAY)
    assert coming(again, now=now, given=told) == (Kind.APPROVAL, now + 3 * A_DAY)


def test_all_promises_that_were_due_were_asked_after_at_once() -> None:
    told = around(Reminded(Kind.APPROVAL, 2, NOON + 3 * A_DAY))
    both = promise(about=2), promise(NOON - AN_HOUR, about=3)
    assert coming(*both, now=NOON + 4 * A_DAY, given=told) == (Kind.WEEK, CLOSES - 7 * A_DAY)


def test_the_last_week_and_the_last_day_are_told_to_who_was_there_before() -> None:
    closes = NOON + 8 * A_DAY
    given = around(Reminded(Kind.DRAFT, 1, NOON), closes=closes)
    early = draft(NOON - A_DAY)
    assert coming(early, now=NOON + AN_HOUR, given=given) == (Kind.WEEK, NOON + A_DAY)
    late = draft(NOON + 2 * A_DAY)
    assert coming(late, now=NOON + 3 * A_DAY, given=given) == (Kind.DAY, NOON + 7 * A_DAY)


def test_the_last_day_is_told_to_who_begins_on_it_when_she_has_left_it_for_a_while() -> None:
    given = around(closes=NOON + 20 * AN_HOUR)
    assert coming(draft(NOON - 4 * AN_HOUR), given=given) == (Kind.DAY, NOON)
    assert coming(draft(), given=given) == (Kind.DAY, NOON + 2 * AN_HOUR)
    half_past = draft(NOON - AN_HOUR / 2)
    assert coming(half_past, given=given) == (Kind.DAY, NOON + 3 * AN_HOUR / 2)


def test_what_was_just_said_is_not_said_again_by_the_week() -> None:
    closes = NOON + A_DAY + 7 * A_DAY + 5 * AN_HOUR
    told = around(Reminded(Kind.DRAFT, 1, NOON + A_DAY), closes=closes)
    expected = (Kind.DAY, closes - A_DAY)
    assert coming(draft(), now=NOON + A_DAY + AN_HOUR, given=told) == expected


def test_of_two_that_are_due_the_nearer_to_its_end_goes_first() -> None:
    now = NOON + 5 * A_DAY
    assert coming(draft(about=1), promise(), now=now) == (Kind.APPROVAL, now)
    closing = around(closes=now + 12 * AN_HOUR)
    assert coming(draft(), promise(), now=now, given=closing) == (Kind.DAY, now)


def test_what_is_switched_off_does_not_come() -> None:
    only_drafts = frozenset(Kind) - {Kind.DRAFT}
    given = around(off=only_drafts)
    assert coming(code(), promise(), given=given) is None
    assert coming(draft(), given=given) == (Kind.DRAFT, NOON + A_DAY)


def test_after_three_there_is_none() -> None:
    two = [Reminded(Kind.DRAFT, 9, NOON), Reminded(Kind.CODE, 9, NOON + A_DAY)]
    now = NOON + 5 * A_DAY
    assert coming(promise(), now=now, given=around(*two)) == (Kind.APPROVAL, now)
    three = around(*two, Reminded(Kind.WEEK, 9, NOON + 2 * A_DAY))
    assert coming(promise(), now=now, given=three) is None


def test_nobody_without_something_unfinished_is_reminded() -> None:
    assert coming(now=CLOSES - A_DAY) is None


def test_in_the_last_hour_and_after_the_close_nothing_comes() -> None:
    closes = NOON + 2 * AN_HOUR
    given = around(closes=closes)
    assert coming(code(), now=NOON, given=given) is None
    assert coming(draft(NOON - 2 * A_DAY), now=closes - LAST_HOUR, given=given) is not None
    assert coming(draft(NOON - 2 * A_DAY), now=closes - LAST_HOUR / 2, given=given) is None
    assert coming(draft(NOON - 2 * A_DAY), now=closes + A_DAY, given=given) is None


def test_what_would_come_much_too_late_is_left_out() -> None:
    no_deadline = frozenset({Kind.WEEK, Kind.DAY})
    for one in (draft(), code(), promise()):
        latest = one.due + LATEST[one.kind]
        given = around(closes=CLOSES + 90 * A_DAY, off=no_deadline)
        assert coming(one, now=latest, given=given) == (one.kind, latest)
        assert coming(one, now=latest + AN_HOUR, given=given) is None


@given(at=moments, zone=zones, place=st.integers(0, 2**63))
@example(datetime(2011, 12, 30, 8, tzinfo=UTC), "Pacific/Apia", 7)
@example(datetime(2010, 3, 4, 15, tzinfo=UTC), "Antarctica/Casey", 29)
@example(datetime(2018, 3, 25, 0, 30, tzinfo=UTC), "Europe/Zurich", 0)
@example(datetime(2018, 10, 28, 0, 30, tzinfo=UTC), "Europe/Zurich", 0)
def test_nothing_comes_at_night_and_it_is_moved_to_the_next_morning(
    at: datetime, zone: str, place: int
) -> None:
    moved = out_of_quiet_hours(at, zone, place)
    wall = moved.astimezone(ZoneInfo(zone))
    assert WAKES <= wall.hour < RESTS
    assert moved >= at
    if not is_quiet(at, zone):
        assert moved == at
        return
    night = timedelta(hours=24 - RESTS + WAKES) + MOVED_CLOCK
    assert moved - at <= night + MORNING * timedelta(minutes=1)
    assert (wall.hour, wall.minute - place % MORNING) == (WAKES, 0) or _clock_moved(moved, zone)


def _clock_moved(at: datetime, zone: str) -> bool:
    there = ZoneInfo(zone)
    return at.astimezone(there).utcoffset() != (at - A_DAY / 2).astimezone(there).utcoffset()


kinds = st.sampled_from([Kind.DRAFT, Kind.CODE, Kind.APPROVAL])
offsets = st.timedeltas(timedelta(days=-20), timedelta(days=20))


@st.composite
def things(draw: st.DrawFn) -> Unfinished:
    kind = draw(kinds)
    asked = NOON + draw(offsets) if kind is Kind.APPROVAL and draw(st.booleans()) else None
    return Unfinished(kind, draw(st.integers(1, 3)), NOON + draw(offsets), asked)


@given(
    unfinished=st.lists(things(), max_size=4),
    closes=offsets,
    off=st.frozensets(st.sampled_from(list(Kind))),
    zone=zones,
    place=st.integers(0, 10**18),
    steps=st.lists(st.timedeltas(timedelta(0), timedelta(days=2)), max_size=60),
)
def test_whatever_is_unfinished_and_whenever_one_looks(
    unfinished: list[Unfinished],
    closes: timedelta,
    off: frozenset[Kind],
    zone: str,
    place: int,
    steps: list[timedelta],
) -> None:
    """A life of looks at odd moments: what was sent keeps every promise at once."""
    sent: list[Reminded] = []
    now = NOON - 20 * A_DAY
    for step in steps:
        now += step
        given = Circumstances(NOON + closes, zone, off, tuple(sent), place)
        there = [one for one in unfinished if one.since <= now]
        found = next_reminder(there, given, now)
        if found is not None:
            assert found.at >= now
            assert found.kind not in off
        if found is not None and found.at == now:
            sent.append(Reminded(found.kind, found.of.about, now))
    assert len(sent) <= MOST
    assert all(not is_quiet(one.at, zone) for one in sent)
    assert all(one.at <= NOON + closes - LAST_HOUR for one in sent)
    assert all(b.at - a.at >= APART for a, b in pairwise(sent))
    once = [(one.kind, one.about) for one in sent if one.kind is not Kind.APPROVAL]
    assert len(set(once)) == len(once)
