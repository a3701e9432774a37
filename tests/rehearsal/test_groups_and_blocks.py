"""Groups, which the bot may read only in part, and people who block it."""

from typing import Any

import pytest

from bot.rehearsal import ImpossibleError, Rehearsal
from tests.rehearsal.caller import Caller

Json = dict[str, Any]


@pytest.fixture
async def group(rehearsal: Rehearsal, bot: Caller, representative: int) -> int:
    """A group with the bot, its arrival confirmed."""
    number = int(rehearsal.add_group("Organisers", [representative])["id"])
    (update,) = await bot.updates()
    await bot.updates(offset=update["update_id"] + 1)
    return number


async def test_the_bot_is_told_of_its_new_group(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    group = rehearsal.add_group("Organisers", [representative])["id"]
    (update,) = await bot.updates()
    change = update["my_chat_member"]
    assert group < 0
    assert change["chat"] == {"id": group, "title": "Organisers", "type": "group"}
    assert change["old_chat_member"]["status"] == "left"
    assert change["new_chat_member"]["status"] == "member"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Good morning", False),
        ("/today", True),
        ("/today@rehearsal_bot", True),
        ("/today@another_bot", False),
        ("Hey @Rehearsal_Bot, who signed?", True),
        ("Hey @another_bot", False),
    ],
)
async def test_the_bot_reads_only_what_is_meant_for_it(
    rehearsal: Rehearsal, bot: Caller, representative: int, group: int, text: str, read: bool
) -> None:
    said = rehearsal.say(representative, text, group)
    assert (said["update_id"] is not None) is read
    heard = [update["message"]["text"] for update in await bot.updates()]
    assert heard == ([text] if read else [])


async def test_the_bot_reads_replies_to_itself(
    rehearsal: Rehearsal, bot: Caller, representative: int, group: int
) -> None:
    sent = await bot.say(group, "Who signed?")
    said = rehearsal.say(representative, "I did", group, reply_to=sent["message_id"])
    assert said["update_id"] is not None


async def test_numbers_of_messages_are_the_groups_own(
    bot: Caller, representative: int, group: int
) -> None:
    await bot.say(representative, "Hello")
    assert (await bot.say(group, "Hello"))["message_id"] == 1


async def test_only_members_speak_in_a_group(
    rehearsal: Rehearsal, representative: int, group: int
) -> None:
    stranger = rehearsal.add_person("Stranger")["id"]
    for chat in (group, representative):
        with pytest.raises(ImpossibleError):
            rehearsal.say(stranger, "Hello", chat)


async def test_the_bot_asks_who_is_in_the_group(
    rehearsal: Rehearsal, bot: Caller, representative: int, group: int
) -> None:
    stranger = rehearsal.add_person("Stranger")["id"]
    standings = [
        (await bot.call("getChatMember", chat_id=group, user_id=user))["status"]
        for user in (representative, stranger, rehearsal.world.bot.id)
    ]
    assert standings == ["creator", "left", "member"]
    assert await bot.call("getChatMemberCount", chat_id=group) == 2
    why = await bot.refusal("getChatMember", chat_id=group, user_id=404)
    assert why == "Bad Request: member not found"


async def test_a_group_that_was_left_is_closed(
    rehearsal: Rehearsal, bot: Caller, representative: int, group: int
) -> None:
    await bot.call("leaveChat", chat_id=group)
    why = await bot.refusal("sendMessage", chat_id=group, text="Hello")
    assert why == "Forbidden: bot is not a member of the group chat"
    assert rehearsal.say(representative, "/today", group)["update_id"] is None


async def test_a_private_chat_cannot_be_left(bot: Caller, representative: int) -> None:
    why = await bot.refusal("leaveChat", chat_id=representative)
    assert "private chats" in why


async def test_the_bot_is_told_when_it_is_blocked_and_let_in_again(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    rehearsal.block(representative)
    rehearsal.block(representative)
    rehearsal.block(representative, False)
    changes = [update["my_chat_member"] for update in await bot.updates()]
    statuses = [change["new_chat_member"]["status"] for change in changes]
    assert statuses == ["kicked", "member"]
    assert rehearsal.state()["people"][0]["blocked"] is False


async def test_who_has_blocked_the_bot_must_start_it_again(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    rehearsal.block(representative)
    with pytest.raises(ImpossibleError):
        rehearsal.say(representative, "Hello?")
    rehearsal.say(representative, "/start")
    await bot.say(representative, "Welcome back")
