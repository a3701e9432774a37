"""A second invitation: not too soon, not too late, and only where somebody has not answered."""

from datetime import UTC, datetime, timedelta

from bot.domain.second_invitation import LAST_HOURS, Second, second_invitation

NOW = datetime(2018, 4, 5, 9, tzinfo=UTC)
CLOSES = NOW + timedelta(days=8)
HOUR = timedelta(hours=1)


def test_somebody_has_had_it_for_three_days() -> None:
    assert second_invitation(2, NOW - HOUR, CLOSES, NOW) is Second.NOW


def test_not_yet() -> None:
    assert second_invitation(0, NOW + HOUR, CLOSES, NOW) is Second.LATER


def test_everybody_has_answered_or_was_asked_twice() -> None:
    assert second_invitation(0, None, CLOSES, NOW) is Second.NOBODY


def test_not_in_the_last_hours() -> None:
    last = CLOSES - LAST_HOURS
    assert second_invitation(2, NOW, CLOSES, last - HOUR) is Second.NOW
    assert second_invitation(2, NOW, CLOSES, last) is Second.TOO_LATE
    assert second_invitation(2, NOW, CLOSES, CLOSES) is Second.TOO_LATE


def test_it_is_said_at_once_where_the_time_will_never_come() -> None:
    assert second_invitation(0, CLOSES - LAST_HOURS, CLOSES, NOW) is Second.TOO_LATE
    assert second_invitation(0, CLOSES - LAST_HOURS - HOUR, CLOSES, NOW) is Second.LATER
