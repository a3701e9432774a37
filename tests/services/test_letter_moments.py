"""When a letter was delivered, as people say it afterwards: a day that is over."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.domain.flow import AskBack
from bot.domain.refusal import Refusal
from bot.services.desk.letters.moments import read_past_day, read_written, shown, written
from bot.services.moments import TypedMoment
from tests.domain.world import LETTER

THURSDAY = datetime(2018, 4, 5, 9, tzinfo=UTC)


@dataclass
class Room:
    """What the question asks about: the hour, the letter's clock, and what was heard."""

    now: datetime = THURSDAY
    language: str = "en"
    zone: str = "Europe/Zurich"
    stored: object = LETTER
    visit: Any = field(default_factory=lambda: Heard())


@dataclass
class Heard:
    seen: dict[object, object] = field(default_factory=dict)


def day(typed: str) -> str:
    read = read_written(read_past_day(typed, Room()))  # type: ignore[arg-type] - enough of a world
    return read.at.date().isoformat()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("4 April 2018, 12:00", "2018-04-04"),
        ("4 April 12:00", "2018-04-04"),
        ("5 April", "2018-04-04"),
        ("31 March 12:00", "2018-03-31"),
        ("Monday 12:00", "2018-04-02"),
        ("24 December 12:00", "2017-12-24"),
        ("29 February 2016 12:00", "2016-02-29"),
        ("today 18:00", "2018-04-05"),
    ],
)
def test_a_day_without_its_year_is_the_newest_that_is_over(typed: str, meant: str) -> None:
    assert day(typed) == meant


@pytest.mark.parametrize("typed", ["tomorrow", "6 April 2018", "in 3 days", "soon"])
def test_a_day_to_come_or_none_at_all_is_refused(typed: str) -> None:
    with pytest.raises(Refusal):
        day(typed)


@pytest.mark.parametrize("typed", ["03/04/2018", "03/04"])
def test_a_day_of_two_readings_is_asked_back_with_its_reason(typed: str) -> None:
    room = Room()
    with pytest.raises(AskBack) as asked:
        read_past_day(typed, room)  # type: ignore[arg-type] - enough of a world
    days = [read_written(offer).at.date().isoformat() for offer in asked.value.offers]
    assert days == ["2018-04-02", "2018-03-03"]
    assert room.visit.seen["heard"]


def test_the_place_that_was_typed_is_shown_again() -> None:
    answer = written(
        TypedMoment(datetime(2018, 4, 6, 16, tzinfo=UTC), "Europe/Zurich", (), "Geneva")
    )
    assert shown(answer, "en") == "Friday 6 April 2018, 18:00 (Geneva time, UTC+2)"
    assert read_written(answer).place == "Geneva"
