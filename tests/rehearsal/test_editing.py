"""Messages changed after they were sent."""

from typing import Any

import pytest

from bot.rehearsal import Rehearsal
from tests.rehearsal.caller import Caller, button, buttons

Json = dict[str, Any]

UNCHANGED = (
    "Bad Request: message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)


@pytest.fixture
async def question(bot: Caller, representative: int) -> Json:
    """A question with a button, by its place."""
    sent = await bot.say(representative, "Sign?", reply_markup=buttons([button()]))
    return {"chat_id": representative, "message_id": sent["message_id"]}


async def test_an_edited_message_comes_back_whole(bot: Caller, question: Json) -> None:
    edited = await bot.call("editMessageText", text="Signed.", **question)
    assert edited["message_id"] == question["message_id"]
    assert edited["text"] == "Signed."
    assert edited["from"]["is_bot"] is True
    assert edited["edit_date"] >= edited["date"]


async def test_an_edit_without_a_keyboard_takes_it_away(bot: Caller, question: Json) -> None:
    edited = await bot.call("editMessageText", text="Signed.", **question)
    assert "reply_markup" not in edited


async def test_only_the_keyboard_can_be_changed(bot: Caller, question: Json) -> None:
    other = buttons([button("Withdraw", "withdraw")])
    edited = await bot.call("editMessageReplyMarkup", reply_markup=other, **question)
    assert (edited["text"], edited["reply_markup"]) == ("Sign?", other)


async def test_an_edit_must_change_something(bot: Caller, question: Json) -> None:
    same = {"reply_markup": buttons([button()]), **question}
    assert await bot.refusal("editMessageText", text="Sign?", **same) == UNCHANGED
    assert await bot.refusal("editMessageReplyMarkup", **same) == UNCHANGED


async def test_a_new_entity_is_a_change(bot: Caller, question: Json) -> None:
    edited = await bot.call("editMessageText", text="<b>Sign?</b>", parse_mode="HTML", **question)
    assert edited["entities"][0]["type"] == "bold"


async def test_a_message_that_is_not_there_cannot_be_edited(
    bot: Caller, representative: int, question: Json
) -> None:
    await bot.call("deleteMessage", **question)
    for message_id in (question["message_id"], 999):
        why = await bot.refusal(
            "editMessageText", chat_id=representative, message_id=message_id, text="Hm"
        )
        assert why == "Bad Request: message to edit not found"


async def test_a_persons_words_cannot_be_edited(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    said = rehearsal.say(representative, "My words")["message_id"]
    why = await bot.refusal(
        "editMessageText", chat_id=representative, message_id=said, text="Others"
    )
    assert why == "Bad Request: message can't be edited"


async def test_a_message_with_a_reply_keyboard_cannot_be_edited(
    bot: Caller, representative: int
) -> None:
    sent = await bot.say(representative, "Choose", reply_markup={"keyboard": [["Yes"]]})
    why = await bot.refusal(
        "editMessageText", chat_id=representative, message_id=sent["message_id"], text="Hm"
    )
    assert why == "Bad Request: message can't be edited"


async def test_text_and_caption_are_not_the_same(bot: Caller, representative: int) -> None:
    answer = await bot.upload(
        "sendDocument",
        {"document": ("a.txt", b"a")},
        chat_id=str(representative),
        caption="All",
    )
    place = {"chat_id": representative, "message_id": answer["result"]["message_id"]}
    why = await bot.refusal("editMessageText", text="Hm", **place)
    assert why == "Bad Request: there is no text in the message to edit"
    assert await bot.refusal("editMessageCaption", caption="All", **place) == UNCHANGED
    edited = await bot.call("editMessageCaption", caption="Some", **place)
    assert edited["caption"] == "Some"
    assert "caption" not in await bot.call("editMessageCaption", **place)


async def test_a_text_has_no_caption(bot: Caller, question: Json) -> None:
    why = await bot.refusal("editMessageCaption", caption="Hm", **question)
    assert why == "Bad Request: there is no caption in the message to edit"


async def test_an_edit_is_checked_like_a_message(bot: Caller, question: Json) -> None:
    assert await bot.refusal("editMessageText", **question) == "Bad Request: message text is empty"
    reply_keyboard = {"keyboard": [["Yes"]]}
    why = await bot.refusal("editMessageText", text="Hm", reply_markup=reply_keyboard, **question)
    assert why == "Bad Request: inline keyboard expected"


async def test_a_deleted_message_is_marked_and_gone(
    rehearsal: Rehearsal, bot: Caller, representative: int, question: Json
) -> None:
    assert await bot.call("deleteMessage", **question) is True
    assert rehearsal.messages(representative)[-1]["deleted"] is True
    why = await bot.refusal("deleteMessage", **question)
    assert why == "Bad Request: message to delete not found"


async def test_the_bot_may_delete_a_persons_words_in_private_only(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    said = rehearsal.say(representative, "A secret")["message_id"]
    assert await bot.call("deleteMessage", chat_id=representative, message_id=said) is True
    group = rehearsal.add_group("Organisers", [representative])["id"]
    said = rehearsal.say(representative, "/secret", group)["message_id"]
    why = await bot.refusal("deleteMessage", chat_id=group, message_id=said)
    assert why == "Bad Request: message can't be deleted"


async def test_a_reaction_is_seen(
    rehearsal: Rehearsal, bot: Caller, representative: int, question: Json
) -> None:
    thumb = {"type": "emoji", "emoji": "👍"}
    await bot.call("setMessageReaction", reaction=[thumb], **question)
    assert rehearsal.messages(representative)[-1]["reaction"] == ["👍"]
    await bot.call("setMessageReaction", **question)
    assert rehearsal.messages(representative)[-1]["reaction"] == []


@pytest.mark.parametrize(
    ("emoji", "why"),
    [(["🧮"], "REACTION_INVALID"), (["👍", "🔥"], "REACTIONS_TOO_MANY")],
)
async def test_a_reaction_must_be_one_of_telegrams(
    bot: Caller, question: Json, emoji: list[str], why: str
) -> None:
    reaction = [{"type": "emoji", "emoji": one} for one in emoji]
    refusal = await bot.refusal("setMessageReaction", reaction=reaction, **question)
    assert refusal == f"Bad Request: {why}"
