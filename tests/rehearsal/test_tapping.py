"""Taps on buttons and the bot's answers to them."""

from typing import Any

import pytest

from bot.rehearsal import ImpossibleError, Rehearsal
from tests.rehearsal.caller import Caller, button, buttons

Json = dict[str, Any]


@pytest.fixture
async def question(bot: Caller, representative: int) -> int:
    sent = await bot.say(representative, "Sign?", reply_markup=buttons([button()]))
    return int(sent["message_id"])


async def test_a_tap_reaches_the_bot_with_the_whole_message(
    rehearsal: Rehearsal, bot: Caller, representative: int, question: int
) -> None:
    rehearsal.tap(representative, question, "sign")
    (update,) = await bot.updates()
    query = update["callback_query"]
    assert query["data"] == "sign"
    assert query["from"]["id"] == representative
    assert query["message"]["message_id"] == question
    assert query["message"]["reply_markup"] == buttons([button()])
    assert query["chat_instance"].isdecimal()


async def test_the_chat_instance_belongs_to_the_chat(
    rehearsal: Rehearsal, bot: Caller, representative: int, question: int
) -> None:
    rehearsal.tap(representative, question, "sign")
    rehearsal.tap(representative, question, "sign")
    first, second = (update["callback_query"] for update in await bot.updates())
    assert first["chat_instance"] == second["chat_instance"]
    assert first["id"] != second["id"]


async def test_only_a_button_that_is_there_can_be_tapped(
    rehearsal: Rehearsal, bot: Caller, representative: int, question: int
) -> None:
    with pytest.raises(ImpossibleError):
        rehearsal.tap(representative, question, "withdraw")
    await bot.call("editMessageReplyMarkup", chat_id=representative, message_id=question)
    with pytest.raises(ImpossibleError):
        rehearsal.tap(representative, question, "sign")


async def test_a_forged_tap_goes_out_all_the_same(
    rehearsal: Rehearsal, bot: Caller, representative: int, question: int
) -> None:
    rehearsal.tap(representative, question, "become-admin", force=True)
    (update,) = await bot.updates()
    assert update["callback_query"]["data"] == "become-admin"


async def test_a_tap_on_a_deleted_message_shows_only_where_it_was(
    rehearsal: Rehearsal, bot: Caller, representative: int, question: int
) -> None:
    await bot.call("deleteMessage", chat_id=representative, message_id=question)
    rehearsal.tap(representative, question, "sign", force=True)
    (update,) = await bot.updates()
    message = update["callback_query"]["message"]
    assert (message["message_id"], message["date"]) == (question, 0)
    assert "text" not in message


async def test_an_answer_is_seen_as_a_toast_or_an_alert(
    rehearsal: Rehearsal, bot: Caller, representative: int, question: int
) -> None:
    for text, alert in (("Thanks", False), ("Closed", True)):
        query = rehearsal.tap(representative, question, "sign")["query_id"]
        await bot.call("answerCallbackQuery", callback_query_id=query, text=text, show_alert=alert)
    seen = [(toast["text"], toast["alert"]) for toast in rehearsal.toasts(representative)]
    assert seen == [("Thanks", False), ("Closed", True)]


async def test_a_query_can_be_answered_for_a_quarter_of_an_hour(
    rehearsal: Rehearsal, bot: Caller, representative: int, question: int
) -> None:
    query = rehearsal.tap(representative, question, "sign")["query_id"]
    rehearsal.advance(14 * 60)
    await bot.call("answerCallbackQuery", callback_query_id=query)
    rehearsal.advance(2 * 60)
    why = await bot.refusal("answerCallbackQuery", callback_query_id=query)
    assert why == (
        "Bad Request: query is too old and response timeout expired or query ID is invalid"
    )


async def test_an_unknown_query_cannot_be_answered(bot: Caller) -> None:
    assert "query ID is invalid" in await bot.refusal("answerCallbackQuery", callback_query_id="1")


async def test_a_toast_is_short(
    rehearsal: Rehearsal, bot: Caller, representative: int, question: int
) -> None:
    query = rehearsal.tap(representative, question, "sign")["query_id"]
    await bot.call("answerCallbackQuery", callback_query_id=query, text="x" * 200)
    why = await bot.refusal("answerCallbackQuery", callback_query_id=query, text="x" * 201)
    assert why == "Bad Request: MESSAGE_TOO_LONG"
