"""Messages from the bot: to whom they go, what they may say."""

import pytest

from bot.rehearsal import Rehearsal
from tests.rehearsal.caller import Caller, button, buttons


async def test_a_message_comes_back_as_telegram_shows_it(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    sent = await bot.say(representative, "Hello <b>you</b>", parse_mode="HTML")
    assert sent["from"]["is_bot"] is True
    assert sent["chat"] == {
        "id": representative,
        "first_name": "Representative",
        "type": "private",
    }
    assert sent["text"] == "Hello you"
    assert sent["entities"] == [{"type": "bold", "offset": 6, "length": 3}]
    assert sent["date"] == rehearsal.state()["now"]


async def test_the_page_sees_text_and_markup(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    await bot.say(
        representative,
        "Hello <b>you</b>",
        parse_mode="HTML",
        disable_notification=True,
        protect_content=True,
        reply_markup=buttons([{"text": "Code", "copy_text": {"text": "1234"}}]),
    )
    seen = rehearsal.messages(representative)[-1]
    assert (seen["from"], seen["text"], seen["html"]) == (
        "bot",
        "Hello you",
        "Hello <b>you</b>",
    )
    assert (seen["silent"], seen["protected"], seen["deleted"]) == (True, True, False)
    assert seen["buttons"][0][0]["copy_text"] == "1234"


async def test_numbers_of_messages_run_through_all_private_chats(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    organiser = rehearsal.add_person("Organiser")["id"]
    rehearsal.say(organiser, "/start")
    first = await bot.say(representative, "Hello")
    second = await bot.say(organiser, "Hello")
    assert second["message_id"] == first["message_id"] + 1


@pytest.mark.parametrize("chat_id", [404, -404, "@nobody", "nonsense"])
async def test_an_unknown_chat_is_not_found(bot: Caller, chat_id: object) -> None:
    why = await bot.refusal("sendMessage", chat_id=chat_id, text="Hello")
    assert why == "Bad Request: chat not found"


async def test_the_bot_cannot_write_first(rehearsal: Rehearsal, bot: Caller) -> None:
    stranger = rehearsal.add_person("Stranger")["id"]
    answer = await bot.answer("sendMessage", chat_id=stranger, text="Hello")
    assert answer["error_code"] == 403
    assert answer["description"] == ("Forbidden: bot can't initiate conversation with a user")


async def test_a_person_who_blocked_the_bot_gets_nothing(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    rehearsal.block(representative)
    answer = await bot.answer("sendMessage", chat_id=representative, text="Hello")
    assert answer["error_code"] == 403
    assert answer["description"] == "Forbidden: bot was blocked by the user"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "message text is empty"),
        (" \n ", "message text is empty"),
        ("<b> </b>", "message text is empty"),
        ("😀" * 2049, "message is too long"),
        ("<b>x", "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
    ],
)
async def test_a_text_that_cannot_be_sent(
    bot: Caller, representative: int, text: str, why: str
) -> None:
    refusal = await bot.refusal("sendMessage", chat_id=representative, text=text, parse_mode="HTML")
    assert refusal == f"Bad Request: {why}"


async def test_the_length_counts_after_the_markup(bot: Caller, representative: int) -> None:
    sent = await bot.say(representative, f"<b>{'😀' * 2048}</b>", parse_mode="HTML")
    assert len(sent["text"]) == 2048


async def test_other_markup_is_not_supported_here(bot: Caller, representative: int) -> None:
    why = await bot.refusal(
        "sendMessage", chat_id=representative, text="*x*", parse_mode="MarkdownV2"
    )
    assert why == "Bad Request: unsupported parse_mode"


async def test_entities_can_be_given_instead_of_markup(bot: Caller, representative: int) -> None:
    bold = {"type": "bold", "offset": 0, "length": 2}
    sent = await bot.say(representative, "Hello", entities=[bold])
    assert sent["entities"] == [bold]


async def test_a_reply_quotes_what_it_answers(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    asked = rehearsal.say(representative, "Who are you?")["message_id"]
    sent = await bot.say(representative, "A bot", reply_parameters={"message_id": asked})
    assert sent["reply_to_message"]["text"] == "Who are you?"
    missing = {"message_id": 999}
    why = await bot.refusal(
        "sendMessage", chat_id=representative, text="Hm", reply_parameters=missing
    )
    assert why == "Bad Request: message to be replied not found"
    missing["allow_sending_without_reply"] = True
    assert "reply_to_message" not in await bot.say(representative, "Hm", reply_parameters=missing)


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (button(data="x" * 65), "BUTTON_DATA_INVALID"),
        (button(data="é" * 33), "BUTTON_DATA_INVALID"),
        (button(data=""), "BUTTON_DATA_INVALID"),
        ({"text": "Copy", "copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "Go", "url": "javascript://x"}, "BUTTON_URL_INVALID"),
        ({"text": "Go", "url": "https://exa mple.org"}, "BUTTON_URL_INVALID"),
        ({**button(), "style": "pink"}, "BUTTON_STYLE_INVALID"),
        ({"text": "Nothing"}, "Text buttons are unallowed in the inline keyboard"),
    ],
)
async def test_a_button_that_cannot_be_shown(
    bot: Caller, representative: int, bad: dict[str, object], why: str
) -> None:
    refusal = await bot.refusal(
        "sendMessage", chat_id=representative, text="Hi", reply_markup=buttons([bad])
    )
    assert refusal == f"Bad Request: {why}"


@pytest.mark.parametrize(
    "good",
    [
        button(data="x" * 64),
        {"text": "Copy", "copy_text": {"text": "x" * 256}},
        {"text": "Go", "url": "example.org"},
        {"text": "Go", "url": "tg://resolve?domain=somebody"},
    ],
)
async def test_a_button_at_the_limit_is_shown(
    bot: Caller, representative: int, good: dict[str, object]
) -> None:
    sent = await bot.say(representative, "Hi", reply_markup=buttons([good]))
    assert sent["reply_markup"] == buttons([good])


async def test_a_keyboard_has_at_most_a_hundred_buttons(bot: Caller, representative: int) -> None:
    rows = [[button()] for _ in range(101)]
    why = await bot.refusal(
        "sendMessage", chat_id=representative, text="Hi", reply_markup=buttons(*rows)
    )
    assert why == "Bad Request: REPLY_MARKUP_TOO_LONG"


async def test_a_reply_keyboard_is_seen_and_taken_away(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    await bot.say(representative, "Choose", reply_markup={"keyboard": [["Yes", {"text": "No"}]]})
    await bot.say(representative, "Thanks", reply_markup={"remove_keyboard": True})
    shown, taken = rehearsal.messages(representative)[-2:]
    assert shown["reply_keyboard"] == {"keyboard": [["Yes", "No"]], "remove": False}
    assert taken["reply_keyboard"] == {"keyboard": [], "remove": True}


async def test_only_real_chat_actions_are_taken(bot: Caller, representative: int) -> None:
    assert await bot.call("sendChatAction", chat_id=representative, action="typing") is True
    why = await bot.refusal("sendChatAction", chat_id=representative, action="dancing")
    assert why == "Bad Request: wrong parameter action in request"
