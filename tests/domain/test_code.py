"""Six digits: how they may be typed, how long they live, how often they are sent."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.code import (
    LIVES,
    PER_DAY,
    PER_HOUR,
    TRIES,
    CodeVerdict,
    SentCode,
    judge,
    may_send_another,
    read_code,
)
from bot.domain.refusal import Refusal

NOW = datetime(2018, 4, 5, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    "typed", ["123456", "123 456", "123-456", " 1 2 3 4 5 6 ", "١٢٣٤٥٦", "१२३४५६"]
)
def test_a_code_may_be_typed_as_people_type(typed: str) -> None:
    assert read_code(typed) == "123456"


@given(st.text(max_size=12))
def test_a_code_is_six_ascii_digits_or_refused(typed: str) -> None:
    try:
        code = read_code(typed)
    except Refusal:
        return
    assert len(code) == 6
    assert code.isascii()
    assert code.isdecimal()


def test_out_of_tries_comes_before_out_of_time_and_both_before_right() -> None:
    old = NOW - LIVES
    assert judge(SentCode(NOW, 0), matches=True, now=NOW) is CodeVerdict.RIGHT
    assert judge(SentCode(NOW, 0), matches=False, now=NOW) is CodeVerdict.WRONG
    assert judge(SentCode(NOW, TRIES - 1), matches=True, now=NOW) is CodeVerdict.RIGHT
    assert judge(SentCode(NOW, TRIES), matches=True, now=NOW) is CodeVerdict.USED_UP
    assert judge(SentCode(old, TRIES), matches=True, now=NOW) is CodeVerdict.USED_UP
    assert judge(SentCode(old, 0), matches=True, now=NOW) is CodeVerdict.EXPIRED
    just_in_time = old + timedelta(seconds=1)
    assert judge(SentCode(just_in_time, 0), matches=True, now=NOW) is CodeVerdict.RIGHT


def test_four_codes_an_hour_and_then_a_wait_that_is_told() -> None:
    sent = [NOW - timedelta(minutes=minutes) for minutes in (50, 40, 30, 20)]
    may_send_another(sent[: PER_HOUR - 1], NOW)
    with pytest.raises(Refusal) as refused:
        may_send_another(sent, NOW)
    assert refused.value.facts == {"minutes": 10}
    may_send_another(sent, NOW + timedelta(minutes=10))


def test_ten_codes_a_day() -> None:
    sent = [NOW - timedelta(hours=2 * hours + 2) for hours in range(PER_DAY)]
    with pytest.raises(Refusal, match="code-too-many"):
        may_send_another(sent, NOW)
    may_send_another(sent, sent[-1] + timedelta(days=1))
