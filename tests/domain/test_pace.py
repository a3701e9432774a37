"""The pace that Telegram allows, whatever the demand."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.pace import (
    BURST_A_CHAT,
    BURST_OVERALL,
    BURST_SECONDS,
    IDLE_CHATS_KEPT,
    KEPT_FOR_PEOPLE,
    QUIET_AFTER,
    Pace,
)

DEMAND = st.lists(
    st.tuples(st.floats(0, 0.5), st.sampled_from(["1", "2", "3", "-9"])), max_size=200
)


def sent(pace: Pace, demand: list[tuple[float, str]]) -> list[tuple[float, str]]:
    """When each message leaves if it waits for as long as it is told to."""
    now, left = 0.0, []
    for gap, chat in demand:
        now += gap
        while (wait := max(pace.wait(now), pace.wait_for(chat, now))) > 0:
            now += wait + 1e-9
        pace.take(chat, now)
        left.append((now, chat))
    return left


@given(DEMAND)
def test_no_window_holds_more_than_the_rate_and_a_burst(demand: list[tuple[float, str]]) -> None:
    left = sent(Pace(), demand)
    times = [at for at, _ in left]
    for first, at in enumerate(times):
        for last in range(first, len(times)):
            allowed = 30 * (times[last] - at) + BURST_OVERALL
            assert last - first + 1 <= allowed + 1e-6
    for chat, rate in (("1", 1.0), ("-9", 20 / 60)):
        own = [at for at, to in left if to == chat]
        for first, at in enumerate(own):
            for last in range(first, len(own)):
                assert last - first + 1 <= rate * (own[last] - at) + BURST_A_CHAT + 1e-6


def test_a_pause_that_telegram_asks_for_holds_for_everybody() -> None:
    pace = Pace()
    pace.halt(7, now=100)
    pace.halt(3, now=101)
    assert pace.wait(100) == 7
    assert pace.wait(107) == 0


def test_many_idle_chats_are_forgotten_and_busy_ones_are_not() -> None:
    pace = Pace(1_000_000, 1)
    for number in range(IDLE_CHATS_KEPT):
        pace.take(str(number), now=0)
    for _ in range(BURST_A_CHAT):
        pace.take("7", now=10)
    pace.take("one more", now=10)
    assert pace.wait_for("7", 10) > 0
    assert pace.wait_for("8", 10) == 0


def left_to_a_broadcast(pace: Pace, now: float) -> int:
    """How many of its messages may leave at once."""
    messages = 0
    while not pace.wait_of_broadcast(now):
        pace.take(str(messages), now)
        messages += 1
    return messages


def test_while_people_talk_a_broadcast_leaves_some_of_the_burst_to_them() -> None:
    pace = Pace()
    pace.take("9", now=100, is_answer=True)
    assert left_to_a_broadcast(pace, 100) == BURST_OVERALL - 1 - KEPT_FOR_PEOPLE
    assert pace.wait(100) == 0
    assert pace.wait_of_broadcast(100 + 1.001 / 30) == 0


def test_when_nobody_talks_a_broadcast_takes_it_all() -> None:
    pace = Pace()
    pace.take("9", now=100, is_answer=True)
    assert left_to_a_broadcast(pace, 100 + QUIET_AFTER) == BURST_OVERALL


def test_at_the_slowest_pace_a_broadcast_leaves_as_well() -> None:
    pace = Pace(overall=0.5)
    pace.take("9", now=100, is_answer=True)
    assert pace.wait_of_broadcast(101) == 1
    assert pace.wait_of_broadcast(102) == 0


def test_a_faster_pace_makes_up_for_a_short_pause() -> None:
    pace = Pace(overall=1_000)
    for number in range(round(1_000 * BURST_SECONDS)):
        assert pace.wait(0) == 0
        pace.take(str(number), 0)
    assert pace.wait(0) > 0


@given(st.lists(st.floats(0.01, 3), min_size=4, max_size=40))
def test_a_chat_is_never_written_to_faster_than_telegram_counts(under_way: list[float]) -> None:
    """Each message arrives as late as it can, and the next as early: Telegram sees no burst."""
    pace, now, arrived = Pace(), 0.0, []
    for place, seconds in enumerate(under_way):
        now += pace.wait_for("1", now) + 1e-9
        pace.take("1", now)
        arrived.append(now + (seconds if place % 2 == 0 else 0.0))
        now += seconds
        pace.arrived("1", now)
    for first, at in enumerate(arrived):
        for last in range(first, len(arrived)):
            assert last - first + 1 <= arrived[last] - at + BURST_A_CHAT + 1e-6
