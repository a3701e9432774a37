"""Messages that people and the bot pass on."""

from typing import Any

import pytest

from bot.rehearsal import ImpossibleError, Rehearsal
from tests.rehearsal.caller import Caller, button, buttons

Json = dict[str, Any]

LINK = {"text": "Open", "url": "https://t.me/rehearsal_bot?start=rivers"}


@pytest.fixture
async def invitation(bot: Caller, representative: int) -> int:
    """A message of the bot with a button that must not leave the chat."""
    sent = await bot.say(representative, "Organise with us", reply_markup=buttons([button()]))
    return int(sent["message_id"])


@pytest.fixture
def colleague(rehearsal: Rehearsal) -> int:
    person = int(rehearsal.add_person("Colleague")["id"])
    told = rehearsal.say(person, "/start")
    rehearsal.world.updates.confirm(told["update_id"] + 1)
    return person


async def test_another_person_sees_it_and_the_bot_is_not_told(
    rehearsal: Rehearsal, bot: Caller, representative: int, colleague: int, invitation: int
) -> None:
    passed = rehearsal.forward(representative, invitation, colleague)
    assert passed["update_id"] is None
    assert await bot.updates() == []
    seen = rehearsal.messages(colleague)[-1]
    assert (seen["text"], seen["from"]) == ("Organise with us", representative)
    assert seen["forwarded_from"] == "Rehearsal"
    place = {"chat_id": colleague, "message_id": seen["message_id"]}
    assert "not found" in await bot.refusal("deleteMessage", **place)


async def test_buttons_stay_behind_and_links_go_along(
    rehearsal: Rehearsal, bot: Caller, representative: int, colleague: int, invitation: int
) -> None:
    mixed = await bot.say(representative, "Both", reply_markup=buttons([button(), LINK]))
    links = await bot.say(representative, "Link", reply_markup=buttons([LINK]))
    for number in (invitation, mixed["message_id"], links["message_id"]):
        rehearsal.forward(representative, number, colleague)
    seen = rehearsal.messages(colleague)[-3:]
    assert [len(message["buttons"]) for message in seen] == [0, 0, 1]
    with pytest.raises(ImpossibleError):
        rehearsal.tap(colleague, seen[0]["message_id"], "sign")


async def test_a_tap_can_be_forged_from_another_account_in_another_chat(
    rehearsal: Rehearsal, bot: Caller, representative: int, colleague: int, invitation: int
) -> None:
    """Whoever learns the data of a button may send it from wherever she likes."""
    passed = rehearsal.forward(representative, invitation, colleague)["message_id"]
    for number in (passed, 4040):
        rehearsal.tap(colleague, number, "sign", force=True)
    rehearsal.tap(colleague, invitation, "sign", chat=representative, force=True)
    queries = [update["callback_query"] for update in await bot.updates()]
    assert {query["from"]["id"] for query in queries} == {colleague}
    assert {query["data"] for query in queries} == {"sign"}
    assert [query["message"]["date"] == 0 for query in queries] == [True, True, False]
    assert [query["message"]["chat"]["id"] for query in queries] == [
        colleague,
        colleague,
        representative,
    ]
    with pytest.raises(ImpossibleError):
        rehearsal.tap(colleague, invitation, "sign", chat=representative)


async def test_a_message_goes_back_to_the_bot_with_its_origin(
    rehearsal: Rehearsal, bot: Caller, representative: int, colleague: int, invitation: int
) -> None:
    passed = rehearsal.forward(representative, invitation, colleague)["message_id"]
    rehearsal.forward(colleague, passed, colleague)
    (update,) = await bot.updates()
    message = update["message"]
    assert message["from"]["id"] == colleague
    assert message["forward_origin"]["type"] == "user"
    assert message["forward_origin"]["sender_user"]["id"] == rehearsal.world.bot.id
    assert "reply_markup" not in message


async def test_in_a_group_the_bot_reads_it_only_if_it_is_addressed(
    rehearsal: Rehearsal, bot: Caller, representative: int, invitation: int
) -> None:
    group = rehearsal.add_group("Coalition", [representative])["id"]
    assert rehearsal.forward(representative, invitation, group)["update_id"] is None
    command = (await bot.say(representative, "Say /today"))["message_id"]
    assert rehearsal.forward(representative, command, group)["update_id"] is not None
    assert [message["from"] for message in rehearsal.messages(group)] == [representative] * 2


async def test_what_cannot_be_passed_on(
    rehearsal: Rehearsal, bot: Caller, representative: int, colleague: int
) -> None:
    guarded = await bot.say(representative, "For you alone", protect_content=True)
    group = rehearsal.add_group("Others", [colleague])["id"]
    mine = rehearsal.say(representative, "Hello")["message_id"]
    for number, target in ((guarded["message_id"], colleague), (404, colleague), (mine, group)):
        with pytest.raises(ImpossibleError):
            rehearsal.forward(representative, number, target)
    with pytest.raises(ImpossibleError):
        rehearsal.forward(colleague, mine, colleague, from_chat=representative)


async def test_the_bot_forwards_with_the_author_named(
    rehearsal: Rehearsal, bot: Caller, representative: int, colleague: int
) -> None:
    said = rehearsal.say(representative, "We sign")["message_id"]
    place = {"from_chat_id": representative, "message_id": said}
    sent = await bot.call("forwardMessage", chat_id=colleague, **place)
    assert sent["text"] == "We sign"
    assert sent["forward_origin"]["sender_user"]["id"] == representative
    why = await bot.refusal(
        "editMessageText", chat_id=colleague, message_id=sent["message_id"], text="We do not"
    )
    assert why == "Bad Request: message can't be edited"


async def test_the_bot_copies_without_the_author_and_with_its_own_keyboard(
    rehearsal: Rehearsal, bot: Caller, representative: int, colleague: int, invitation: int
) -> None:
    place = {"chat_id": colleague, "from_chat_id": representative}
    copied = await bot.call("copyMessage", message_id=invitation, **place)
    assert copied.keys() == {"message_id"}
    assert rehearsal.messages(colleague)[-1]["buttons"] == []
    document = rehearsal.send_document(representative, b"a", "a.csv", "Old")["message_id"]
    await bot.call("copyMessage", message_id=document, **place)
    markup = buttons([button("New")])
    await bot.call("copyMessage", message_id=document, caption="New", reply_markup=markup, **place)
    kept, changed = rehearsal.messages(colleague)[-2:]
    assert (kept["caption"], changed["caption"]) == ("Old", "New")
    assert changed["document"]["file_name"] == "a.csv"
    assert changed["buttons"][0][0]["text"] == "New"
    assert kept["forwarded_from"] is None


@pytest.mark.parametrize(
    ("method", "verb"), [("copyMessage", "copy"), ("forwardMessage", "forward")]
)
async def test_what_the_bot_cannot_pass_on(
    bot: Caller, representative: int, colleague: int, method: str, verb: str
) -> None:
    place = {"chat_id": colleague, "from_chat_id": representative}
    why = await bot.refusal(method, message_id=404, **place)
    assert why == f"Bad Request: message to {verb} not found"
    guarded = await bot.say(representative, "For you alone", protect_content=True)
    why = await bot.refusal(method, message_id=guarded["message_id"], **place)
    assert why.startswith("Bad Request: message can't be")
    place["from_chat_id"] = 404
    assert await bot.refusal(method, message_id=1, **place) == "Bad Request: chat not found"
