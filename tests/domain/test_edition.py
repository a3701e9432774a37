"""What can be counted of a change, and when those who have not answered are reminded."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.edition import Hint, hint, reminders
from bot.domain.reminding import APART, LAST_HOUR, RESTED, is_quiet

ASKED = datetime(2018, 4, 5, 9, tzinfo=UTC)
ZONES = ("Europe/Zurich", "Pacific/Auckland", "America/St_Johns", "UTC")


def test_a_comma_is_hardly_a_change_and_a_number_is_told() -> None:
    text = "We ask, in the name of many, for reports. " * 20
    assert hint(text, text.replace("many,", "many", 1)) == Hint(1, False)
    assert hint("We ask for 3 reports.", "We ask for 5 reports.").numbers
    assert hint("Same.", "Same.") == Hint(0, False)
    assert hint("Everything.", "Otherwise!").share == 100


def test_halfway_and_the_day_before() -> None:
    due = ASKED + timedelta(days=7)
    assert reminders(ASKED, due, "Europe/Zurich") == (
        datetime(2018, 4, 9, 6, tzinfo=UTC),  # halfway is at night: the next morning
        datetime(2018, 4, 11, 9, tzinfo=UTC),
    )


def test_one_alone_where_they_would_stand_close_together() -> None:
    for days in (2, 3):
        assert len(reminders(ASKED, ASKED + timedelta(days=days), "UTC")) == 1
    assert reminders(ASKED, ASKED + timedelta(hours=2), "UTC") == ()


@given(
    asked=st.datetimes(datetime(2018, 1, 1), datetime(2018, 12, 1)),  # noqa: DTZ001 - naive for it
    hours=st.integers(0, 2_000),
    zone=st.sampled_from(ZONES),
)
def test_never_at_night_never_too_late_and_twice_at_most(
    asked: datetime, hours: int, zone: str
) -> None:
    at = asked.replace(tzinfo=UTC)
    due = at + timedelta(hours=hours)
    found = reminders(at, due, zone)
    assert len(found) <= 2
    assert list(found) == sorted(set(found))
    for moment in found:
        assert not is_quiet(moment, zone)
        assert at + RESTED <= moment <= due - LAST_HOUR
        assert moment.astimezone(ZoneInfo(zone)).tzinfo is not None
    if len(found) == 2:
        assert found[1] - found[0] >= APART / 2
