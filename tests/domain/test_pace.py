"""The pace that Telegram allows, whatever the demand."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.pace import BURST_A_CHAT, BURST_OVERALL, IDLE_CHATS_KEPT, Pace

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
