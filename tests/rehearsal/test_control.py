"""The control interface over HTTP: what the page and other processes use."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.rehearsal import Rehearsal
from tests.rehearsal.caller import Caller, button, buttons
from tests.rehearsal.test_files import PNG

Json = dict[str, Any]


@pytest.fixture
async def control(rehearsal: Rehearsal) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=f"{rehearsal.url}/rehearsal", timeout=10) as http:
        yield http


async def ask(control: httpx.AsyncClient, method: str, path: str, **request: Any) -> Json:
    answer = await control.request(method, path, **request)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def test_people_come_and_change_their_language(control: httpx.AsyncClient) -> None:
    wished = {"first_name": "Observer", "language_code": "fr", "role": "observer", "id": 77}
    person = await ask(control, "POST", "/people", json=wished)
    assert person.items() >= wished.items()
    assert person["chat_id"] == 77
    changed = await ask(control, "PATCH", "/people/77", json={"language_code": "ar"})
    assert changed["language_code"] == "ar"
    state = await ask(control, "GET", "/state")
    assert state["people"] == [changed]
    assert state["bot"]["username"] == "rehearsal_bot"


async def test_a_conversation_can_be_had_over_http(control: httpx.AsyncClient, bot: Caller) -> None:
    person = (await ask(control, "POST", "/people", json={"first_name": "Observer"}))["id"]
    said = await ask(control, "POST", "/say", json={"person": person, "text": "/start"})
    assert said.keys() == {"message_id", "update_id"}
    sent = await bot.say(person, "Sign?", reply_markup=buttons([button()]))
    tap = {"person": person, "message_id": sent["message_id"], "data": "sign"}
    tapped = await ask(control, "POST", "/tap", json=tap)
    await bot.call("answerCallbackQuery", callback_query_id=tapped["query_id"], text="Yes")
    messages = (await ask(control, "GET", f"/chats/{person}/messages"))["messages"]
    assert [message["from"] for message in messages] == [person, "bot"]
    (toast,) = (await ask(control, "GET", f"/toasts/{person}"))["toasts"]
    assert toast["text"] == "Yes"
    assert await ask(control, "GET", "/pending") == {"unconfirmed": 2}
    journal = await ask(control, "GET", "/journal?after=1")
    assert (journal["last"], len(journal["entries"])) == (2, 1)


async def test_a_file_travels_both_ways(
    control: httpx.AsyncClient, bot: Caller, representative: int
) -> None:
    await ask(
        control,
        "POST",
        "/send",
        data={"person": str(representative), "caption": "The letter"},
        files={"file": ("lettre ouverte.md", b"# A letter", "text/markdown")},
    )
    (update,) = await bot.updates()
    assert update["message"]["document"]["file_name"] == "lettre ouverte.md"
    messages = (await ask(control, "GET", f"/chats/{representative}/messages"))["messages"]
    url = messages[-1]["document"]["url"]
    downloaded = await control.get(url.removeprefix("/rehearsal"))
    assert downloaded.content == b"# A letter"
    assert "lettre%20ouverte.md" in downloaded.headers["Content-Disposition"]
    assert (await control.get("/files/unknown")).status_code == 404


async def test_a_picture_is_sent_as_an_answer_and_passed_on(
    rehearsal: Rehearsal, control: httpx.AsyncClient, bot: Caller, representative: int
) -> None:
    asked = (await bot.say(representative, "Your logo?"))["message_id"]
    form = {"person": str(representative), "as": "photo", "reply_to": str(asked)}
    sent = await ask(control, "POST", "/send", data=form, files={"file": ("logo.png", PNG)})
    (update,) = await bot.updates()
    assert update["message"]["photo"][-1]["file_id"] == sent["photo"]["file_id"]
    assert update["message"]["reply_to_message"]["message_id"] == asked
    colleague = (await ask(control, "POST", "/people", json={"first_name": "Colleague"}))["id"]
    passed = {"person": representative, "message_id": asked, "to_chat": colleague}
    assert (await ask(control, "POST", "/forward", json=passed))["update_id"] is None
    assert rehearsal.messages(colleague)[-1]["forwarded_from"] == "Rehearsal"


async def test_a_group_lives_over_http(
    control: httpx.AsyncClient, bot: Caller, representative: int
) -> None:
    colleague = (await ask(control, "POST", "/people", json={"first_name": "Colleague"}))["id"]
    wished = {"title": "Coalition", "members": [representative], "with_bot": False}
    group = (await ask(control, "POST", "/groups", json=wished))["id"]
    opened = {"person": representative, "link": "t.me/rehearsal_bot?startgroup=a", "group": group}
    assert (await ask(control, "POST", "/follow", json=opened))["update_id"]
    place = f"/groups/{group}"
    await ask(control, "POST", f"{place}/members", json={"person": colleague})
    await ask(control, "POST", f"{place}/administrators", json={"person": colleague})
    commands = [{"command": "review", "description": "Review"}]
    await bot.call("setMyCommands", commands=commands, scope={"type": "all_chat_administrators"})
    menu = await ask(control, "GET", f"/menu/{colleague}?chat={group}")
    assert menu == {"commands": commands}
    await ask(control, "DELETE", f"{place}/members/{colleague}?by={representative}")
    await ask(control, "DELETE", f"{place}/bot")
    await ask(control, "POST", f"{place}/bot", json={"person": representative})
    moved = (await ask(control, "POST", f"{place}/migration"))["id"]
    old, new = (await ask(control, "GET", "/state"))["groups"]
    assert (old["moved_to"], new["members"]) == (moved, [representative])


async def test_faults_limits_and_time_can_be_set(
    rehearsal: Rehearsal, control: httpx.AsyncClient
) -> None:
    assert await ask(control, "POST", "/faults", json={"kind": "forbidden"}) == {"id": 1}
    assert await ask(control, "DELETE", "/faults") == {}
    await ask(control, "PUT", "/limits", json={"per_chat": 2})
    assert rehearsal.world.limiter.limits is not None
    await ask(control, "PUT", "/limits", content="null")
    assert rehearsal.world.limiter.limits is None
    before = rehearsal.state()["now"]
    later = await ask(control, "POST", "/clock", json={"seconds": 3600})
    assert later["now"] >= before + 3600


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/say", {"person": 404, "text": "Hello"}, 404),
        ("/say", {"person": 1001, "text": "Hello", "chat": -404}, 404),
        ("/say", {"person": 1001}, 400),
        ("/say", {"person": 1001, "text": " "}, 400),
        ("/say", [1], 400),
        ("/tap", {"person": 1001, "message_id": 1, "data": "x"}, 409),
        ("/people", {"first_name": "Another", "id": 1001}, 409),
        ("/people", {"name": "Another"}, 400),
        ("/groups", {"title": "Empty", "members": []}, 400),
        ("/groups", {"title": "Ghosts", "members": [404]}, 404),
        ("/faults", {"kind": "earthquake"}, 400),
        ("/send", {}, 400),
        ("/say", {"person": 1001, "text": "Yes", "reply_to": 404}, 404),
        ("/forward", {"person": 1001, "message_id": 404, "to_chat": 1001}, 404),
        ("/follow", {"person": 1001, "link": "https://example.org"}, 400),
        ("/groups/-404/members", {"person": 1001}, 404),
        ("/groups/1001/bot", {"person": 1001}, 404),
    ],
)
async def test_what_cannot_be_done_is_explained(
    rehearsal: Rehearsal, control: httpx.AsyncClient, path: str, body: object, status: int
) -> None:
    rehearsal.add_person("Observer", id=1001)
    answer = await control.post(path, json=body)
    assert answer.status_code == status
    assert answer.json()["error"]


async def test_what_happens_is_told_as_it_happens(
    rehearsal: Rehearsal, control: httpx.AsyncClient, bot: Caller, representative: int
) -> None:
    kinds = []
    async with control.stream("GET", "/events") as stream:
        lines = stream.aiter_lines()
        assert (await anext(lines)).startswith(":")
        await rehearsal.until(lambda: rehearsal.world.changes.is_watched)
        await _a_little_of_everything(rehearsal, bot, representative)
        async for line in lines:
            if line.startswith("data: "):
                event = json.loads(line.removeprefix("data: "))
                kinds.append(event["kind"])
            if kinds and kinds[-1] == "delete":
                break
    assert kinds == ["message", "typing", "message", "edit", "toast", "state", "delete"]
    assert event["message"]["deleted"] is True
    assert event["chat_id"] == representative


async def _a_little_of_everything(rehearsal: Rehearsal, bot: Caller, person: int) -> None:
    rehearsal.say(person, "Hello")
    await bot.call("sendChatAction", chat_id=person, action="typing")
    sent = await bot.say(person, "Sign?", reply_markup=buttons([button()]))
    place = {"chat_id": person, "message_id": sent["message_id"]}
    tapped = rehearsal.tap(person, sent["message_id"], "sign")
    await bot.call("editMessageText", text="Signed", **place)
    await bot.call("answerCallbackQuery", callback_query_id=tapped["query_id"])
    rehearsal.change_person(person, language_code="en")
    await bot.call("deleteMessage", **place)


async def test_the_event_stream_ends_with_the_rehearsal() -> None:
    rehearsal = await Rehearsal().start()
    async with (
        httpx.AsyncClient(timeout=10) as http,
        http.stream("GET", f"{rehearsal.url}/rehearsal/events") as stream,
    ):
        lines = stream.aiter_lines()
        await anext(lines)
        await rehearsal.until(lambda: rehearsal.world.changes.is_watched)
        ending = asyncio.create_task(rehearsal.stop())
        assert [line async for line in lines if line] == []
        await ending


async def test_the_page_is_served(rehearsal: Rehearsal, bot: Caller) -> None:
    page = await bot.http.get(rehearsal.url + "/")
    assert page.status_code == 200
    assert page.headers["Content-Type"].startswith("text/html")
    assert (await bot.http.get(rehearsal.url + "/page/app.js")).status_code == 200
    assert (await bot.http.get(rehearsal.url + "/page/nothing.js")).status_code == 404


async def test_waiting_gives_up_in_the_end(rehearsal: Rehearsal) -> None:
    with pytest.raises(TimeoutError):
        await rehearsal.until(lambda: False, timeout=0.01)


async def test_waiting_returns_what_it_waited_for(
    rehearsal: Rehearsal, representative: int
) -> None:
    asyncio.get_running_loop().call_soon(rehearsal.say, representative, "Here I am")
    said = await rehearsal.until(lambda: rehearsal.messages(representative)[1:])
    assert [message["text"] for message in said] == ["Here I am"]
