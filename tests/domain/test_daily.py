"""Once a day at an hour of a wall clock, whatever the clock does that day."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.daily import A_DAY, DayDue, last_due, next_due

ZONES = sorted(available_timezones() - {"localtime", "Factory"})
MOMENTS = st.datetimes(datetime(1975, 1, 1), datetime(2037, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds without a zone are what it takes
HOURS = st.integers(0, 23)


@given(now=MOMENTS, hour=HOURS, zone=st.sampled_from(ZONES))
def test_each_day_of_the_calendar_there_has_it_exactly_once(
    now: datetime, hour: int, zone: str
) -> None:
    there = ZoneInfo(zone)
    due = last_due(now, hour, zone)
    assert due.at <= now
    for _ in range(5):
        following = next_due(due.day, hour, zone)
        assert due.at < following.at
        assert following.at.astimezone(there).date() == following.day
        assert last_due(following.at, hour, zone) == following
        assert last_due(following.at - timedelta(seconds=1), hour, zone) == due
        left_out = [due.day + n * A_DAY for n in range(1, (following.day - due.day).days)]
        assert all(not exists(day, there) for day in left_out)
        due = following


def exists(day: date, zone: ZoneInfo) -> bool:
    """Whether any moment of that day was there."""
    begin = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=16)
    moments = (begin + timedelta(minutes=15 * step) for step in range(4 * 56))
    return any(moment.astimezone(zone).date() == day for moment in moments)


@pytest.mark.parametrize(
    ("zone", "hour", "day", "utc"),
    [
        ("Europe/Zurich", 8, "2018-04-06", "2018-04-06T06:00"),
        ("Europe/Zurich", 2, "2018-03-25", "2018-03-25T01:00"),  # 2:00 does not exist: 3:00
        ("Europe/Zurich", 2, "2018-10-28", "2018-10-28T00:00"),  # 2:00 comes twice: the first
        ("America/Sao_Paulo", 0, "2018-11-04", "2018-11-04T03:00"),  # the day begins at 1:00
        ("Pacific/Apia", 8, "2011-12-31", "2011-12-30T18:00"),  # the day before was left out
    ],
)
def test_on_days_on_which_the_clock_jumps(zone: str, hour: int, day: str, utc: str) -> None:
    moment = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    asked = date.fromisoformat(day)
    assert last_due(moment, hour, zone) == DayDue(asked, moment)


def test_a_day_that_was_left_out_is_skipped() -> None:
    assert next_due(date(2011, 12, 29), 8, "Pacific/Apia").day == date(2011, 12, 31)
