"""One lane a chat: in order, one at a time, the urgent ones first."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.chat.lanes import Lanes
from storage.outbox import Channel, Dispatch, Urgency

NOW = datetime(2018, 4, 5, tzinfo=UTC)


def dispatch(number: int, chat: str, urgency: Urgency = Urgency.CONVERSATION) -> Dispatch:
    return Dispatch(number, Channel.CHAT, None, chat, urgency, {}, NOW)


def test_a_chat_gets_one_message_at_a_time() -> None:
    lanes = Lanes()
    lanes.put(dispatch(1, "a"))
    lanes.put(dispatch(2, "a"))
    first = lanes.next(0)
    assert first is not None
    assert lanes.next(0) is None
    lanes.free(first, 0)
    second = lanes.next(0)
    assert second is not None
    assert (first.id, second.id) == (1, 2)


def test_somebody_in_a_conversation_goes_before_a_broadcast() -> None:
    lanes = Lanes()
    lanes.put(dispatch(1, "a", Urgency.BROADCAST))
    lanes.put(dispatch(2, "b", Urgency.NOTICE))
    lanes.put(dispatch(3, "c"))
    order = [found.id for _ in range(3) if (found := lanes.next(0))]
    assert order == [3, 2, 1]


def test_an_answer_overtakes_a_broadcast_to_the_same_chat() -> None:
    lanes = Lanes()
    lanes.put(dispatch(1, "a", Urgency.BROADCAST))
    lanes.put(dispatch(2, "a"))
    found = lanes.next(0)
    assert found is not None
    assert found.id == 2


def test_a_chat_that_rests_holds_up_nobody_else() -> None:
    lanes = Lanes()
    lanes.put(dispatch(1, "a"))
    first = lanes.next(0)
    assert first is not None
    lanes.free(first, at=5)
    lanes.put(dispatch(2, "a"))
    lanes.put(dispatch(3, "b"))
    other = lanes.next(1)
    assert other is not None
    assert other.id == 3
    assert lanes.next(1) is None
    assert lanes.until_ready(1) == 4
    rested = lanes.next(5)
    assert rested is not None
    assert rested.id == 2


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.sampled_from("abc"), st.sampled_from(list(Urgency))),
        st.tuples(st.just("send"), st.floats(0, 2), st.none()),
    ),
    max_size=80,
)


@given(STEPS)
def test_everything_put_in_comes_out_once_and_in_order(steps: list[tuple]) -> None:  # type: ignore[type-arg]
    lanes, now, out, number = Lanes(), 0.0, [], 0
    for what, one, other in steps:
        if what == "put":
            number += 1
            lanes.put(dispatch(number, one, other))
        elif found := lanes.next(now):
            out.append(found)
            lanes.free(found, now + one)
        now += 0.5
    while lanes.waiting:
        now += 2
        while found := lanes.next(now):
            out.append(found)
            lanes.free(found, now)
    assert sorted(d.id for d in out) == list(range(1, number + 1))
    for chat in "abc":
        for urgency in Urgency:
            own = [d.id for d in out if d.recipient == chat and d.urgency is urgency]
            assert own == sorted(own)
