"""What goes wrong on purpose."""

from typing import Any

import httpx
import pytest

from bot.rehearsal import ImpossibleError, Rehearsal
from tests.rehearsal.caller import Caller

Json = dict[str, Any]


@pytest.mark.parametrize(
    ("fault", "code", "description"),
    [
        ({"kind": "retry_after", "retry_after": 7}, 429, "Too Many Requests: retry after 7"),
        ({"kind": "forbidden"}, 403, "Forbidden: bot was blocked by the user"),
        (
            {"kind": "forbidden", "description": "user is deactivated"},
            403,
            "Forbidden: user is deactivated",
        ),
        ({"kind": "chat_not_found"}, 400, "Bad Request: chat not found"),
        ({"kind": "bad_request", "description": "no"}, 400, "Bad Request: no"),
    ],
)
async def test_an_answer_on_purpose(
    rehearsal: Rehearsal,
    bot: Caller,
    representative: int,
    fault: Json,
    code: int,
    description: str,
) -> None:
    rehearsal.fault(**fault)
    answer = await bot.answer("sendMessage", chat_id=representative, text="Hello")
    assert (answer["error_code"], answer["description"]) == (code, description)
    assert len(rehearsal.messages(representative)) == 1
    await bot.say(representative, "Hello")


async def test_a_fault_strikes_as_often_as_told(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    rehearsal.fault("forbidden", times=2)
    answers = [
        (await bot.answer("sendMessage", chat_id=representative, text="Hello"))["ok"]
        for _ in range(3)
    ]
    assert answers == [False, False, True]


async def test_a_fault_strikes_only_its_method_and_chat(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    organiser = rehearsal.add_person("Organiser")["id"]
    rehearsal.say(organiser, "/start")
    rehearsal.fault("forbidden", method="sendMessage", chat_id=organiser)
    await bot.say(representative, "Hello")
    await bot.call("sendChatAction", chat_id=organiser, action="typing")
    assert not (await bot.answer("sendMessage", chat_id=organiser, text="Hello"))["ok"]


async def test_faults_can_be_taken_back(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    rehearsal.fault("forbidden", times=100)
    rehearsal.clear_faults()
    await bot.say(representative, "Hello")


async def test_a_conflict_meets_the_poller(rehearsal: Rehearsal, bot: Caller) -> None:
    rehearsal.fault("conflict", method="getUpdates")
    assert (await bot.answer("getUpdates"))["error_code"] == 409


@pytest.mark.parametrize("kind", ["timeout_before", "drop_connection"])
async def test_a_connection_that_ends_before_anything_happened(
    rehearsal: Rehearsal, bot: Caller, representative: int, kind: str
) -> None:
    rehearsal.fault(kind, method="sendMessage")
    with pytest.raises(httpx.TransportError):
        await bot.say(representative, "Hello")
    assert len(rehearsal.messages(representative)) == 1


async def test_a_connection_that_ends_after_the_message_arrived(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    """The case in which sending again means sending twice."""
    rehearsal.fault("timeout_after", method="sendMessage")
    with pytest.raises(httpx.TransportError):
        await bot.say(representative, "Hello")
    assert rehearsal.messages(representative)[-1]["text"] == "Hello"
    assert rehearsal.journal()[-1]["ok"] is True


async def test_a_dropped_connection_can_be_for_one_chat(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    organiser = rehearsal.add_person("Organiser")["id"]
    rehearsal.fault("drop_connection", chat_id=representative)
    assert not (await bot.answer("sendMessage", chat_id=organiser, text="Hello"))["ok"]
    with pytest.raises(httpx.TransportError):
        await bot.say(representative, "Hello")
    await bot.say(representative, "Hello")


async def test_a_held_connection_lets_the_caller_time_out(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    rehearsal.fault("timeout_after", method="sendMessage", hold=0.3)
    with pytest.raises(httpx.ReadTimeout):
        await bot.http.post(
            f"{rehearsal.url}/bot{rehearsal.token}/sendMessage",
            json={"chat_id": representative, "text": "Hello"},
            timeout=0.1,
        )
    assert rehearsal.messages(representative)[-1]["text"] == "Hello"


async def test_a_broken_server_answers_no_json(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    rehearsal.fault("server_error")
    answer = await bot.http.get(f"{rehearsal.url}/bot{rehearsal.token}/getMe")
    assert answer.status_code == 502
    assert answer.headers["Content-Type"].startswith("text/html")


async def test_a_group_moves_and_can_be_found_where_it_went(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    group = rehearsal.add_group("Organisers", [representative])["id"]
    moved = -1001234567890
    rehearsal.fault("migrate", chat_id=group, migrate_to=moved)
    for _ in range(2):
        answer = await bot.answer("sendMessage", chat_id=group, text="Hello")
        assert answer["parameters"] == {"migrate_to_chat_id": moved}
    sent = await bot.say(moved, "Hello")
    assert sent["chat"] == {"id": moved, "title": "Organisers", "type": "supergroup"}


@pytest.mark.parametrize(
    "fault", [{"kind": "earthquake"}, {"kind": "migrate"}, {"kind": "forbidden", "colour": 1}]
)
def test_an_impossible_fault_is_refused(fault: Json) -> None:
    with pytest.raises(ImpossibleError):
        Rehearsal().fault(**fault)
