"""When a letter may be signed, and how much time is left."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.letter import EditionText, LetterStatus, Policy
from bot.domain.notice import kept_until
from bot.domain.refusal import Refusal
from tests.domain.world import LETTER

CLOSES = LETTER.closes


@pytest.mark.parametrize("status", [s for s in LetterStatus if s is not LetterStatus.OPEN])
def test_only_an_open_letter_may_be_signed(status: LetterStatus) -> None:
    with pytest.raises(Refusal, match=f"letter-{status}"):
        replace(LETTER, status=status).may_be_signed(CLOSES - timedelta(days=1))


def test_it_closes_at_the_second() -> None:
    assert LETTER.is_open(CLOSES - timedelta(seconds=1))
    with pytest.raises(Refusal, match="letter-closed"):
        LETTER.may_be_signed(CLOSES)


def test_it_opens_when_it_says() -> None:
    opens = CLOSES - timedelta(days=2)
    letter = replace(LETTER, opens=opens)
    with pytest.raises(Refusal, match="letter-not-yet-open"):
        letter.may_be_signed(opens - timedelta(seconds=1))
    assert letter.is_open(opens)


def test_days_are_those_of_a_calendar_in_the_letters_zone() -> None:
    """Closing on Friday at 18:00 in Zurich, on Thursday at 23:30 there it is 'tomorrow'."""
    thursday = datetime(2018, 4, 12, 23, 30, tzinfo=ZoneInfo("Europe/Zurich"))
    assert LETTER.days_left(thursday) == 1
    assert LETTER.days_left(thursday + timedelta(hours=1)) == 0
    assert LETTER.days_left(CLOSES + timedelta(days=3)) == 0


def test_begun_hours_count() -> None:
    assert LETTER.hours_left(CLOSES - timedelta(minutes=1)) == 1
    assert LETTER.hours_left(CLOSES - timedelta(minutes=61)) == 2
    assert LETTER.hours_left(CLOSES) == 0


def test_a_week_over_the_change_of_the_clocks_is_seven_days() -> None:
    closes = datetime(2018, 3, 28, 16, tzinfo=UTC)
    assert replace(LETTER, closes=closes).days_left(datetime(2018, 3, 21, 9, tzinfo=UTC)) == 7


TEXT = EditionText("en", "Title", "To", "Summary", "Body")


@given(st.sampled_from(["language", "title", "addressee", "summary", "body"]), st.text(max_size=20))
def test_every_word_is_in_the_hash(name: str, words: str) -> None:
    changed = replace(TEXT, **{name: words})
    assert (changed.hash == TEXT.hash) == (changed == TEXT)


@pytest.mark.parametrize(
    ("closes", "policy", "until"),
    [
        ("2018-04-13", Policy(), "2018-10-13"),
        ("2018-08-31", Policy(), "2019-02-28"),
        ("2018-01-31", Policy(high_risk=True), "2018-02-28"),
        ("2018-12-15", Policy(high_risk=True), "2019-01-15"),
    ],
)
def test_personal_data_stays_six_months_or_one(closes: str, policy: Policy, until: str) -> None:
    letter = replace(LETTER, closes=datetime.fromisoformat(f"{closes}T12:00+00:00"), policy=policy)
    assert kept_until(letter).date().isoformat() == until
