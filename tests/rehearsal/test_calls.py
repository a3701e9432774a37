"""Who may call the Bot API, in which forms, and what is noticed about the calls."""

import json

import httpx
import pytest

from bot.rehearsal import Rehearsal
from tests.rehearsal.caller import Caller, button, buttons


@pytest.mark.parametrize(
    ("token", "code"),
    [
        ("123:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", 401),
        ("123:short", 404),
        ("nonsense", 404),
    ],
)
async def test_a_wrong_token_opens_nothing(
    rehearsal: Rehearsal, bot: Caller, token: str, code: int
) -> None:
    for path in (f"/bot{token}/getMe", f"/file/bot{token}/documents/file_0.txt"):
        answer = await bot.http.get(rehearsal.url + path)
        assert answer.status_code == code
        assert answer.json()["error_code"] == code


async def test_an_unknown_method_is_not_found(bot: Caller) -> None:
    answer = await bot.answer("sendTelepathy")
    assert answer == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_the_case_of_a_methods_name_does_not_matter(bot: Caller) -> None:
    assert (await bot.call("GETME"))["is_bot"] is True


async def test_parameters_come_in_any_form(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    """In the query, as a form, as multipart, as JSON; objects as JSON in a string or bare."""
    address = f"{rehearsal.url}/bot{rehearsal.token}/sendMessage"
    markup = buttons([button()])
    wanted = {"chat_id": representative, "text": "Hello", "reply_markup": markup}
    flat = {
        "chat_id": str(representative),
        "text": "Hello",
        "reply_markup": json.dumps(markup),
    }
    answers = [
        await bot.http.get(address, params=flat),
        await bot.http.post(address, params=flat),
        await bot.http.post(address, data=flat),
        await bot.http.post(address, data=flat, files={"spare": b"x"}),
        await bot.http.post(address, json=wanted),
        await bot.http.post(address, json=flat),
    ]
    sent = [answer.json()["result"] for answer in answers]
    assert [message["text"] for message in sent] == ["Hello"] * 6
    assert [message["reply_markup"] for message in sent] == [markup] * 6


@pytest.mark.parametrize(
    ("method", "parameters", "why"),
    [
        ("sendMessage", {"text": "Hi"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1}, "message text is empty"),
        ("sendDocument", {"chat_id": 1}, "there is no document in the request"),
        ("sendPhoto", {"chat_id": 1}, "there is no photo in the request"),
        ("deleteMessage", {"chat_id": 1}, "message identifier is not specified"),
        ("sendChatAction", {"chat_id": 1}, "wrong parameter action in request"),
        ("getFile", {}, "file_id not specified"),
        ("setMyCommands", {}, 'parameter "commands" is required'),
        ("getChatMember", {"chat_id": 1}, 'parameter "user_id" is required'),
        (
            "answerCallbackQuery",
            {},
            "query is too old and response timeout expired or query ID is invalid",
        ),
        ("editMessageText", {"text": "Hi"}, "chat_id is empty"),
    ],
)
async def test_a_missing_parameter_is_named(
    bot: Caller, method: str, parameters: dict[str, object], why: str
) -> None:
    assert await bot.refusal(method, **parameters) == f"Bad Request: {why}"


@pytest.mark.parametrize("markup", ["{", "[]", 7, '"inline"'])
async def test_a_broken_object_is_refused(bot: Caller, representative: int, markup: object) -> None:
    why = await bot.refusal("sendMessage", chat_id=representative, text="Hi", reply_markup=markup)
    assert why == "Bad Request: can't parse reply markup JSON object"


@pytest.mark.parametrize("body", ["{", "[1]"])
async def test_a_broken_body_is_refused(rehearsal: Rehearsal, bot: Caller, body: str) -> None:
    answer = await bot.http.post(
        f"{rehearsal.url}/bot{rehearsal.token}/getMe",
        content=body,
        headers={"Content-Type": "application/json"},
    )
    assert answer.status_code == 400


async def test_an_unknown_parameter_is_noted_as_a_flaw(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    """Telegram passes over it in silence; here a test can ask for it."""
    await bot.say(representative, "Hello", colour="red")
    assert rehearsal.flaws == ["sendMessage: unknown parameter 'colour'"]
    answer = await bot.http.get(f"{rehearsal.url}/rehearsal/flaws")
    assert answer.json() == {"flaws": rehearsal.flaws}


async def test_the_journal_tells_every_call_in_order(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    sent = await bot.say(representative, "Hello")
    await bot.refusal("sendMessage", chat_id=representative, text="<b>", parse_mode="HTML")
    told, refused = rehearsal.journal()
    assert (
        told.items()
        >= {
            "n": 1,
            "method": "sendMessage",
            "chat_id": representative,
            "message_id": sent["message_id"],
            "params": {"chat_id": representative, "text": "Hello"},
            "ok": True,
            "error_code": None,
        }.items()
    )
    assert refused["n"] == 2
    assert refused["error_code"] == 400
    assert "can't parse entities" in refused["description"]
    assert rehearsal.journal(after=1) == [refused]


async def test_the_journal_shows_files_by_name_and_size(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    await bot.upload(
        "sendDocument", {"document": ("list.csv", b"a,b")}, chat_id=str(representative)
    )
    (entry,) = rehearsal.journal()
    assert entry["params"]["document"] == {"file_name": "list.csv", "size": 3}


async def test_latency_is_added_to_every_call(rehearsal: Rehearsal, bot: Caller) -> None:
    rehearsal.latency = 30
    with pytest.raises(httpx.ReadTimeout):
        await bot.http.get(f"{rehearsal.url}/bot{rehearsal.token}/getMe", timeout=0.05)
    assert rehearsal.journal() == []
