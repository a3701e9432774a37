"""How much may be sent in how much time."""

import pytest

from bot.rehearsal import Limits, Rehearsal
from bot.rehearsal.limits import Limiter
from tests.rehearsal.caller import Caller

PERSON, GROUP = 7, -7


def sent_at(limiter: Limiter, chat_id: int, times: list[float]) -> list[int]:
    """The seconds to wait for each message, 0 where it went."""
    return [limiter.seconds_to_wait(chat_id, now) for now in times]


def test_without_limits_everything_goes() -> None:
    assert set(sent_at(Limiter(), PERSON, [0.0] * 500)) == {0}


def test_a_chat_takes_a_short_burst_and_then_one_message_a_second() -> None:
    limiter = Limiter(Limits(per_chat_burst=3))
    assert sent_at(limiter, PERSON, [100.0] * 4) == [0, 0, 0, 1]
    assert sent_at(limiter, PERSON, [101.0, 102.0, 103.0]) == [0, 0, 0]


def test_all_chats_together_take_thirty_messages_a_second() -> None:
    limiter = Limiter(Limits(overall=30, overall_burst=30))
    waits = [limiter.seconds_to_wait(person, 100.0) for person in range(1, 32)]
    assert waits == [0] * 30 + [1]


def test_a_refused_chat_uses_up_nothing_of_the_others() -> None:
    limiter = Limiter(Limits(overall=30, overall_burst=30, per_chat_burst=1))
    sent_at(limiter, PERSON, [100.0] * 20)
    assert [limiter.seconds_to_wait(person, 100.0) for person in range(100, 129)] == [0] * 29


def test_a_group_takes_twenty_messages_a_minute() -> None:
    limiter = Limiter(Limits(group_per_minute=20))
    assert sent_at(limiter, GROUP, [100.0] * 21) == [0] * 20 + [3]


def test_going_on_all_the_same_makes_the_wait_longer() -> None:
    limiter = Limiter(Limits(per_chat_burst=1))
    assert sent_at(limiter, PERSON, [100.0, 100.0, 100.5, 100.5]) == [0, 1, 2, 3]
    assert sent_at(limiter, PERSON, [102.0]) == [2]


def test_who_waits_as_told_may_go_on() -> None:
    limiter = Limiter(Limits(per_chat_burst=1))
    _, wait = sent_at(limiter, PERSON, [100.0, 100.0])
    assert sent_at(limiter, PERSON, [100.0 + wait]) == [0]


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText"])
async def test_the_answer_says_how_long_to_wait(
    rehearsal: Rehearsal, bot: Caller, representative: int, method: str
) -> None:
    rehearsal.limit(Limits(per_chat_burst=1))
    await bot.say(representative, "One")
    answer = await bot.answer(method, chat_id=representative, message_id=1, text="Two")
    assert answer == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    assert await bot.call("getMe")
    rehearsal.advance(1)
    await bot.say(representative, "Two")


async def test_limits_can_be_had_from_the_start() -> None:
    rehearsal = await Rehearsal().start(limits=Limits(), smtp=False)
    assert rehearsal.world.limiter.limits == Limits()
    assert rehearsal.smtp_url == ""
    await rehearsal.stop()
