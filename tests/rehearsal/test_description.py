"""Everything the stand-in says is held against two independent descriptions of the Bot API."""

import io
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.rehearsal import Rehearsal
from bot.rehearsal.methods.table import METHODS
from tests.rehearsal.caller import Caller, button, buttons
from tests.rehearsal.description import flaws_of_answer, flaws_of_update, unknown_parameters
from tests.rehearsal.published_api import (
    DATA,
    flaws_of_published,
    flaws_of_result,
    parameters_of,
)

Json = dict[str, Any]

RICH = (
    "<b>Open</b> <i>letter</i> <u>to</u> <s>the</s> <tg-spoiler>ministry</tg-spoiler>, see "
    '<a href="https://example.org">here</a>: <code>x</code> 😀 @somebody /sign #letter '
    "write@example.org https://example.org/letter\n"
    '<pre><code class="language-python">1</code></pre>'
    "<blockquote expandable>long</blockquote><blockquote>short</blockquote>"
    '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>'
)
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x02\x00\x00\x00\x03\x08\x02\x00\x00\x00"
needs_data = pytest.mark.skipif(not DATA.exists(), reason=f"{DATA.name} is not at hand")


class Recorder(Caller):
    """Keeps every call with its answer."""

    def __init__(self, rehearsal: Rehearsal, http: httpx.AsyncClient) -> None:
        super().__init__(rehearsal, http)
        self.calls: list[tuple[str, Json, Json]] = []

    async def answer(self, method: str, **parameters: Any) -> Json:
        answer = await super().answer(method, **parameters)
        self.calls.append((method, parameters, answer))
        return answer

    async def upload(self, method: str, files: Json, **parameters: str) -> Json:
        answer = await super().upload(method, files, **parameters)
        as_in_journal = {name: {"file_name": "", "size": 0} for name in files}
        self.calls.append((method, parameters | as_in_journal, answer))
        return answer

    @property
    def updates_seen(self) -> list[Json]:
        return [
            update
            for method, _, answer in self.calls
            if method == "getUpdates" and answer["ok"]
            for update in answer["result"]
        ]


@pytest.fixture
async def evening(rehearsal: Rehearsal) -> AsyncIterator[Recorder]:
    """A long evening in which every method and every deed has its turn."""
    async with httpx.AsyncClient() as http:
        recorder = Recorder(rehearsal, http)
        person = rehearsal.add_person("Representative", "fr", username="someone", id=1001)["id"]
        await _a_talk(rehearsal, recorder, person)
        await _files(rehearsal, recorder, person)
        await _a_group(rehearsal, recorder, person)
        await _profile(recorder, person)
        await _refusals(rehearsal, recorder, person)
        yield recorder


async def _a_talk(rehearsal: Rehearsal, bot: Recorder, person: int) -> None:
    asked = rehearsal.say(person, "/start letter-1")["message_id"]
    sent = await bot.say(
        person,
        RICH,
        parse_mode="HTML",
        reply_parameters={"message_id": asked},
        reply_markup=buttons(
            [button(), {"text": "Copy", "copy_text": {"text": "code"}, "style": "primary"}],
            [{"text": "Site", "url": "https://example.org"}],
        ),
        link_preview_options={"is_disabled": True},
        protect_content=True,
        disable_notification=True,
    )
    place = {"chat_id": person, "message_id": sent["message_id"]}
    await bot.call("editMessageText", text="Later", reply_markup=buttons([button()]), **place)
    tapped = rehearsal.tap(person, sent["message_id"], "sign")
    await bot.call("answerCallbackQuery", callback_query_id=tapped["query_id"], text="Thanks")
    await bot.call("editMessageReplyMarkup", **place)
    await bot.call("setMessageReaction", reaction=[{"type": "emoji", "emoji": "👍"}], **place)
    await bot.call("sendChatAction", chat_id=person, action="typing")
    await bot.call("deleteMessage", **place)
    rehearsal.tap(person, sent["message_id"], "sign", force=True)
    await bot.call("deleteMessages", chat_id=person, message_ids=[asked])
    await bot.say(person, "Choose", reply_markup={"keyboard": [[{"text": "Yes"}]]})
    rehearsal.block(person)
    rehearsal.say(person, "/start")
    await bot.call("getUpdates")


async def _files(rehearsal: Rehearsal, bot: Recorder, person: int) -> None:
    rehearsal.send(person, b"# A letter", "letter.md", caption="/publish it")
    sent = await bot.upload(
        "sendDocument",
        {"document": ("list.csv", io.BytesIO(b"a,b"), "text/csv")},
        chat_id=str(person),
        caption="<b>All</b>",
        parse_mode="HTML",
    )
    place = {"chat_id": person, "message_id": sent["result"]["message_id"]}
    await bot.call("editMessageCaption", caption="Some", **place)
    await bot.call("getFile", file_id=sent["result"]["document"]["file_id"])
    await bot.upload("sendPhoto", {"photo": ("chart.png", PNG)}, chat_id=str(person))
    await bot.call("getUpdates", offset=-1)


async def _a_group(rehearsal: Rehearsal, bot: Recorder, person: int) -> None:
    group = rehearsal.add_group("Organisers", [person])["id"]
    rehearsal.say(person, "/today@rehearsal_bot", group)
    await bot.say(group, "Nobody yet")
    await bot.call("getChat", chat_id=group)
    await bot.call("getChatMemberCount", chat_id=group)
    for user in (person, rehearsal.world.bot.id):
        await bot.call("getChatMember", chat_id=group, user_id=user)
    await bot.call("leaveChat", chat_id=group)
    await bot.call("getUpdates")
    await bot.call("getChat", chat_id=person)


async def _profile(bot: Recorder, person: int) -> None:
    scope = {"type": "chat", "chat_id": person}
    commands = [{"command": "start", "description": "Begin"}]
    await bot.call("getMe")
    await bot.call("setMyCommands", commands=commands, scope=scope, language_code="fr")
    await bot.call("getMyCommands", scope=scope, language_code="fr")
    await bot.call("deleteMyCommands", scope=scope, language_code="fr")
    for what in ("Name", "Description", "ShortDescription"):
        field = {"Name": "name", "Description": "description"}.get(what, "short_description")
        await bot.call(f"setMy{what}", **{field: "Signatures", "language_code": "fr"})
        await bot.call(f"getMy{what}", language_code="fr")
    await bot.call("setChatMenuButton", chat_id=person, menu_button={"type": "commands"})
    await bot.call("getChatMenuButton", chat_id=person)
    await bot.call("setWebhook", url="http://127.0.0.1:9/", secret_token="hush")
    await bot.call("getWebhookInfo")
    await bot.call("deleteWebhook", drop_pending_updates=True)
    await bot.call("logOut")
    await bot.call("close")


async def _refusals(rehearsal: Rehearsal, bot: Recorder, person: int) -> None:
    group = rehearsal.add_group("Organisers", [person])["id"]
    rehearsal.fault("migrate", chat_id=group, migrate_to=-1001234567890)
    rehearsal.fault("retry_after", chat_id=person, retry_after=3)
    await bot.refusal("sendMessage", chat_id=group, text="Hello")
    await bot.refusal("sendMessage", chat_id=person, text="Hello")
    await bot.refusal("sendMessage", chat_id=person, text="")


def test_every_method_has_its_turn(evening: Recorder) -> None:
    called = {method for method, _, _ in evening.calls}
    assert called == {method.name for method in METHODS.values()}


def test_every_kind_of_update_has_its_turn(evening: Recorder) -> None:
    kinds = {kind for update in evening.updates_seen for kind in update if kind != "update_id"}
    assert kinds == {"message", "callback_query", "my_chat_member"}


def test_aiogram_knows_every_field_of_every_answer(evening: Recorder) -> None:
    flaws = [
        flaw for method, _, answer in evening.calls for flaw in flaws_of_answer(method, answer)
    ]
    assert flaws == []


def test_aiogram_knows_every_field_of_every_update(evening: Recorder) -> None:
    assert [flaw for update in evening.updates_seen for flaw in flaws_of_update(update)] == []


def test_aiogram_knows_every_parameter_of_the_calls(evening: Recorder) -> None:
    flaws = [
        flaw for method, params, _ in evening.calls for flaw in unknown_parameters(method, params)
    ]
    assert flaws == []


def test_the_journal_can_be_held_against_aiogram(evening: Recorder, rehearsal: Rehearsal) -> None:
    flaws = [
        flaw
        for entry in rehearsal.journal()
        for flaw in unknown_parameters(entry["method"], entry["params"])
    ]
    assert flaws == []


@needs_data
def test_every_answer_is_as_published(evening: Recorder) -> None:
    flaws = [
        flaw
        for method, _, answer in evening.calls
        if answer["ok"]
        for flaw in flaws_of_result(method, answer["result"])
    ]
    assert flaws == []


@needs_data
def test_every_update_is_as_published(evening: Recorder) -> None:
    updates = evening.updates_seen
    assert [flaw for update in updates for flaw in flaws_of_published("Update", update)] == []


@needs_data
@pytest.mark.parametrize("name", sorted(method.name for method in METHODS.values()))
def test_a_method_takes_the_parameters_that_are_published(name: str) -> None:
    assert METHODS[name.lower()].signature.known == parameters_of(name)


def test_an_unknown_parameter_is_found() -> None:
    markup = {"inline_keyboard": [[{"text": "Sign", "callback_data": "s", "colour": "red"}]]}
    flaws = unknown_parameters(
        "sendMessage", {"chat_id": 1, "text": "Hi", "silent": True, "reply_markup": markup}
    )
    assert flaws == [
        "sendMessage: unknown parameter silent",
        "sendMessage: unknown field .reply_markup.inline_keyboard[][].colour",
    ]


def test_a_parameter_of_the_wrong_kind_is_found() -> None:
    flaws = unknown_parameters("sendMessage", {"chat_id": 1, "text": "Hi", "entities": "bold"})
    assert [flaw for flaw in flaws if "entities" in flaw] != []


def test_an_incomplete_answer_is_found() -> None:
    answer = {"ok": True, "result": {"id": 1, "first_name": "Bot", "age": 3}}
    assert flaws_of_answer("getMe", answer) == ["getMe: is_bot: Field required"]


def test_a_foreign_field_in_an_answer_is_found() -> None:
    answer = {"ok": True, "result": {"id": 1, "first_name": "Bot", "is_bot": True, "age": 3}}
    assert flaws_of_answer("getMe", answer) == ["getMe: unknown field .age"]


def test_a_method_that_does_not_exist_is_found() -> None:
    assert unknown_parameters("sendTelepathy", {}) == ["sendTelepathy: no such method"]
