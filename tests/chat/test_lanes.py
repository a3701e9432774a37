"""One lane a chat: in order, one at a time, the urgent ones first."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

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


@dataclass
class SimpleLanes:
    """The same, slowly: looks through everything that waits, each time."""

    waiting: list[Dispatch] = field(default_factory=list)
    busy: set[str] = field(default_factory=set)
    free_at: dict[str, float] = field(default_factory=dict)

    def next(self, now: float) -> Dispatch | None:
        ready = [
            one
            for one in self.waiting
            if one.recipient not in self.busy and self.free_at.get(one.recipient, 0) <= now
        ]
        if not ready:
            return None
        found = min(ready, key=lambda one: (one.urgency, one.id))
        self.waiting.remove(found)
        self.busy.add(found.recipient)
        return found

    def free(self, dispatch: Dispatch, at: float) -> None:
        self.busy.remove(dispatch.recipient)
        self.free_at[dispatch.recipient] = at


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.sampled_from("abc"), st.sampled_from(list(Urgency))),
        st.tuples(st.just("next"), st.just(""), st.floats(0, 2)),
        st.tuples(st.just("free"), st.just(""), st.floats(0, 2)),
    ),
    max_size=80,
)


@given(STEPS)
def test_it_gives_out_what_a_plain_search_would_find(steps: list[tuple[str, str, Any]]) -> None:
    lanes, simple, now, out = Lanes(), SimpleLanes(), 0.0, list[Dispatch]()
    for number, (what, chat, value) in enumerate(steps):
        if what == "put":
            lanes.put(one := dispatch(number, chat, value))
            simple.waiting.append(one)
        elif what == "next":
            now += value
            found = lanes.next(now)
            assert found == simple.next(now)
            out += [found] if found else []
        elif out:
            sent = out.pop(0)
            lanes.free(sent, now + value)
            simple.free(sent, now + value)
        assert lanes.waiting == len(simple.waiting)


@given(STEPS)
def test_who_waits_until_a_lane_is_ready_misses_none(steps: list[tuple[str, str, Any]]) -> None:
    """Asked again after the seconds that it named, it always has something to give out."""
    lanes, now, given_out, put = Lanes(), 0.0, set[int](), set[int]()
    for number, (what, chat, value) in enumerate(steps):
        if what == "put":
            lanes.put(dispatch(number, chat, value))
            put.add(number)
        elif found := lanes.next(now):
            given_out.add(found.id)
            lanes.free(found, now + value)
    while lanes.waiting:
        found = lanes.next(now)
        if found is None:
            rest = lanes.until_ready(now)
            assert rest is not None
            now += rest
            continue
        given_out.add(found.id)
        lanes.free(found, now + 1)
    assert given_out == put


def test_what_is_less_urgent_stays_where_it_is() -> None:
    lanes = Lanes()
    lanes.put(dispatch(1, "a", Urgency.BROADCAST))
    assert lanes.next(0, Urgency.NOTICE) is None
    assert lanes.is_one_ready
    lanes.put(dispatch(2, "b", Urgency.NOTICE))
    found = lanes.next(0, Urgency.NOTICE)
    assert found is not None
    assert found.id == 2


def test_of_a_broadcast_those_are_counted_that_were_not_tried() -> None:
    lanes = Lanes()
    for number in (1, 2):
        lanes.put(dispatch(number, str(number), Urgency.BROADCAST))
    lanes.put(dispatch(3, "c"))
    assert lanes.fresh_broadcasts == 2
    for _ in range(2):
        assert lanes.next(0)
    assert lanes.fresh_broadcasts == 1
    lanes.put(replace(dispatch(1, "1", Urgency.BROADCAST), tries=1))
    assert lanes.fresh_broadcasts == 1
