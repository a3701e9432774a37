"""Everything the stand-in says is held against two independent descriptions of the Bot API."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.rehearsal import Rehearsal
from bot.rehearsal.methods.table import METHODS
from tests.rehearsal.description import flaws_of_answer, flaws_of_update, unknown_parameters
from tests.rehearsal.evening import Recorder, play
from tests.rehearsal.published_api import (
    DATA,
    flaws_of_published,
    flaws_of_result,
    parameters_of,
)

Json = dict[str, Any]

needs_data = pytest.mark.skipif(not DATA.exists(), reason=f"{DATA.name} is not at hand")


@pytest.fixture
async def evening(rehearsal: Rehearsal) -> AsyncIterator[Recorder]:
    async with httpx.AsyncClient() as http:
        recorder = Recorder(rehearsal, http)
        await play(rehearsal, recorder)
        yield recorder


def test_every_method_has_its_turn(evening: Recorder) -> None:
    called = {method for method, _, _ in evening.calls}
    assert called == {method.name for method in METHODS.values()}


def test_every_kind_of_update_has_its_turn(evening: Recorder) -> None:
    kinds = {kind for update in evening.updates_seen for kind in update if kind != "update_id"}
    assert kinds == {"message", "callback_query", "my_chat_member", "chat_member"}


def test_every_kind_of_message_has_its_turn(evening: Recorder) -> None:
    messages = [update["message"] for update in evening.updates_seen if "message" in update]
    fields = {field for message in messages for field in message}
    assert fields >= {
        "text", "document", "photo", "caption", "entities", "reply_to_message", "forward_origin",
        "new_chat_members", "left_chat_member", "pinned_message", "migrate_to_chat_id",
        "migrate_from_chat_id", "sender_chat",
    }  # fmt: skip


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
