"""Messages pinned to the top of a chat."""

from bot.rehearsal import Rehearsal
from tests.rehearsal.caller import Caller


async def test_a_pin_is_shown_told_and_taken_away(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    sent = await bot.say(representative, "Today: 12 of 300")
    place = {"chat_id": representative, "message_id": sent["message_id"]}
    for _ in range(2):
        assert await bot.call("pinChatMessage", **place) is True
    (update,) = await bot.updates()
    assert update["message"]["pinned_message"]["text"] == "Today: 12 of 300"
    assert update["message"]["from"]["is_bot"] is True
    chat = await bot.call("getChat", chat_id=representative)
    assert chat["pinned_message"]["message_id"] == sent["message_id"]
    pinned = [message["pinned"] for message in rehearsal.messages(representative)]
    assert pinned == [False, True, False]
    await bot.call("unpinChatMessage", chat_id=representative)
    assert "pinned_message" not in await bot.call("getChat", chat_id=representative)
    why = await bot.refusal("unpinChatMessage", **place)
    assert why == "Bad Request: message to unpin not found"


async def test_the_newest_pin_is_on_top_and_all_can_go_at_once(
    bot: Caller, representative: int
) -> None:
    numbers = [(await bot.say(representative, text))["message_id"] for text in ("one", "two")]
    for number in reversed(numbers):
        await bot.call("pinChatMessage", chat_id=representative, message_id=number)
    chat = await bot.call("getChat", chat_id=representative)
    assert chat["pinned_message"]["text"] == "two"
    await bot.call("unpinChatMessage", chat_id=representative)
    chat = await bot.call("getChat", chat_id=representative)
    assert chat["pinned_message"]["text"] == "one"
    await bot.call("unpinAllChatMessages", chat_id=representative)
    assert "pinned_message" not in await bot.call("getChat", chat_id=representative)


async def test_what_cannot_be_pinned(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    sent = await bot.say(representative, "Today")
    place = {"chat_id": representative}
    why = await bot.refusal("pinChatMessage", message_id=404, **place)
    assert why == "Bad Request: message to pin not found"
    await bot.call("pinChatMessage", message_id=sent["message_id"], **place)
    told = rehearsal.messages(representative)[-1]
    assert told["service"] == {"kind": "pinned_message", "names": []}
    why = await bot.refusal("pinChatMessage", message_id=told["message_id"], **place)
    assert why == "Bad Request: message can't be pinned"
    why = await bot.refusal(
        "copyMessage", from_chat_id=representative, **{**place, "message_id": told["message_id"]}
    )
    assert why == "Bad Request: message can't be copied"


async def test_in_a_group_only_an_administrator_pins(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    group = rehearsal.add_group("Organisers", [representative])["id"]
    sent = await bot.say(group, "Today")
    place = {"chat_id": group, "message_id": sent["message_id"]}
    why = await bot.refusal("pinChatMessage", **place)
    assert why == "Bad Request: not enough rights to manage pinned messages in the chat"
    rehearsal.promote(group)
    await bot.call("pinChatMessage", **place)
