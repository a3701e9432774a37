"""Groups as they live: the bot let in by a link, members who come, speak, tap and go."""

from typing import Any

import pytest

from bot.rehearsal import ImpossibleError, Rehearsal
from tests.rehearsal.caller import Caller, button, buttons

Json = dict[str, Any]


@pytest.fixture
def colleague(rehearsal: Rehearsal) -> int:
    return int(rehearsal.add_person("Colleague", "ar")["id"])


@pytest.fixture
async def group(rehearsal: Rehearsal, representative: int, colleague: int) -> int:
    """A group of two that does not know the bot yet."""
    members = [representative, colleague]
    return int(rehearsal.add_group("Coalition", members, with_bot=False)["id"])


async def heard(bot: Caller) -> list[Json]:
    """The updates since the last time, confirmed."""
    updates = await bot.updates()
    if updates:
        await bot.updates(offset=updates[-1]["update_id"] + 1)
    return updates


def kinds(updates: list[Json]) -> list[str]:
    return [next(kind for kind in update if kind != "update_id") for update in updates]


async def test_a_link_lets_the_bot_in_and_starts_it_there(
    rehearsal: Rehearsal, bot: Caller, colleague: int, group: int
) -> None:
    assert await bot.refusal("sendMessage", chat_id=group, text="Hello") == (
        "Forbidden: bot is not a member of the group chat"
    )
    rehearsal.follow(colleague, "https://t.me/rehearsal_bot?startgroup=desk-1", group=group)
    arrived, welcome, start = await heard(bot)
    change = arrived["my_chat_member"]
    assert change["chat"]["id"] == group
    assert change["from"]["id"] == colleague
    statuses = change["old_chat_member"]["status"], change["new_chat_member"]["status"]
    assert statuses == ("left", "member")
    assert welcome["message"]["new_chat_members"] == [rehearsal.world.bot.as_user()]
    assert start["message"]["text"] == "/start@rehearsal_bot desk-1"
    assert start["message"]["from"]["id"] == colleague
    assert start["message"]["entities"][0]["length"] == len("/start@rehearsal_bot")
    await bot.say(group, "Here I am")


async def test_a_link_opened_again_only_starts_it(
    rehearsal: Rehearsal, bot: Caller, representative: int, group: int
) -> None:
    rehearsal.start_group(representative, group, "a")
    await heard(bot)
    rehearsal.start_group(representative, group)
    assert [update["message"]["text"] for update in await heard(bot)] == ["/start@rehearsal_bot"]


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("https://t.me/rehearsal_bot?start=rivers", "/start rivers"),
        ("t.me/Rehearsal_bot", "/start"),
        ("tg://resolve?domain=rehearsal_bot&start=rivers", "/start rivers"),
    ],
)
async def test_a_link_to_the_private_chat_starts_it_there(
    rehearsal: Rehearsal, representative: int, link: str, said: str
) -> None:
    rehearsal.follow(representative, link)
    assert rehearsal.messages(representative)[-1]["text"] == said


@pytest.mark.parametrize(
    "link",
    [
        "https://t.me/another_bot?start=x",
        "https://example.org/rehearsal_bot?start=x",
        "https://t.me/rehearsal_bot?start=a%20b",
        "https://t.me/rehearsal_bot?startgroup=x",
        "https://t.me/rehearsal_bot?start=" + "x" * 65,
    ],
)
async def test_other_links_lead_nowhere(
    rehearsal: Rehearsal, representative: int, link: str
) -> None:
    with pytest.raises(ImpossibleError):
        rehearsal.follow(representative, link)


async def test_every_member_can_tap_and_is_named(
    rehearsal: Rehearsal, bot: Caller, representative: int, colleague: int, group: int
) -> None:
    rehearsal.start_group(representative, group)
    sent = await bot.say(group, "Who reviews?", reply_markup=buttons([button("Me", "me")]))
    await heard(bot)
    for member in (representative, colleague):
        rehearsal.tap(member, sent["message_id"], "me", chat=group)
    queries = [update["callback_query"] for update in await heard(bot)]
    assert [query["from"]["id"] for query in queries] == [representative, colleague]
    assert {query["message"]["chat"]["id"] for query in queries} == {group}
    await bot.call("answerCallbackQuery", callback_query_id=queries[1]["id"], text="Thanks")
    assert [toast["text"] for toast in rehearsal.toasts(group)] == ["Thanks"]


async def test_answers_to_the_bot_reach_it_and_other_talk_does_not(
    rehearsal: Rehearsal, bot: Caller, representative: int, colleague: int, group: int
) -> None:
    rehearsal.start_group(representative, group)
    asked = (await bot.say(group, "Which duplicates?"))["message_id"]
    await heard(bot)
    talk = rehearsal.say(colleague, "Hm", group)["message_id"]
    rehearsal.say(representative, "I think so too", group, reply_to=talk)
    rehearsal.say(colleague, "The second", group, reply_to=asked)
    (update,) = await heard(bot)
    assert update["message"]["text"] == "The second"
    assert update["message"]["reply_to_message"]["message_id"] == asked


async def test_members_come_and_go(
    rehearsal: Rehearsal, bot: Caller, representative: int, colleague: int, group: int
) -> None:
    rehearsal.start_group(representative, group)
    await heard(bot)
    newcomer = rehearsal.add_person("Newcomer")["id"]
    rehearsal.add_member(group, newcomer, by=representative)
    rehearsal.say(newcomer, "/today", group)
    rehearsal.remove_member(group, newcomer)
    rehearsal.remove_member(group, colleague, by=representative)
    came, spoke, left, sent_out = (update["message"] for update in await heard(bot))
    assert came["from"]["id"] == representative
    assert [user["id"] for user in came["new_chat_members"]] == [newcomer]
    assert spoke["from"]["id"] == newcomer
    assert (left["from"]["id"], left["left_chat_member"]["id"]) == (newcomer, newcomer)
    assert sent_out["from"]["id"] == representative
    assert rehearsal.state()["groups"][0]["members"] == [representative]
    for gone in (newcomer, colleague):
        with pytest.raises(ImpossibleError):
            rehearsal.say(gone, "/today", group)
        member = await bot.call("getChatMember", chat_id=group, user_id=gone)
        assert member["status"] == "left"


async def test_who_is_in_cannot_join_and_who_is_out_cannot_let_in(
    rehearsal: Rehearsal, representative: int, group: int
) -> None:
    stranger = rehearsal.add_person("Stranger")["id"]
    with pytest.raises(ImpossibleError):
        rehearsal.add_member(group, representative)
    with pytest.raises(ImpossibleError):
        rehearsal.add_member(group, stranger, by=stranger)
    with pytest.raises(ImpossibleError):
        rehearsal.remove_member(group, stranger)
    with pytest.raises(ImpossibleError):
        rehearsal.add_member(representative, stranger)
    assert stranger not in rehearsal.state()["groups"][0]["members"]


async def test_the_bot_is_sent_out_and_hears_nothing_more(
    rehearsal: Rehearsal, bot: Caller, representative: int, group: int
) -> None:
    rehearsal.start_group(representative, group)
    await heard(bot)
    rehearsal.remove_bot(group, by=representative)
    (update,) = await heard(bot)
    assert update["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert rehearsal.say(representative, "/today", group)["update_id"] is None
    assert "not a member" in await bot.refusal("sendMessage", chat_id=group, text="Hello?")
    with pytest.raises(ImpossibleError):
        rehearsal.remove_bot(group)
    rehearsal.start_group(representative, group)
    await bot.say(group, "Again")


async def test_who_leads_the_group_is_known(
    rehearsal: Rehearsal, bot: Caller, representative: int, colleague: int, group: int
) -> None:
    rehearsal.start_group(representative, group)

    async def leaders() -> dict[int, str]:
        found = await bot.call("getChatAdministrators", chat_id=group)
        return {member["user"]["id"]: member["status"] for member in found}

    assert await leaders() == {representative: "creator"}
    rehearsal.promote(group, colleague)
    rehearsal.promote(group)
    own = rehearsal.world.bot.id
    led = {representative: "creator", colleague: "administrator", own: "administrator"}
    assert await leaders() == led
    member = await bot.call("getChatMember", chat_id=group, user_id=colleague)
    assert member["can_pin_messages"] is True
    rehearsal.promote(group, colleague, leads=False)
    rehearsal.promote(group, leads=False)
    rehearsal.remove_member(group, representative)
    rehearsal.add_member(group, representative)
    assert await leaders() == {}
    why = await bot.refusal("getChatAdministrators", chat_id=colleague)
    assert why == "Bad Request: there are no administrators in the private chat"


async def test_as_an_administrator_the_bot_reads_everything_and_learns_who_comes(
    rehearsal: Rehearsal, bot: Caller, representative: int, colleague: int, group: int
) -> None:
    await bot.updates(allowed_updates=["message", "my_chat_member", "chat_member"])
    rehearsal.start_group(representative, group)
    rehearsal.promote(group)
    await heard(bot)
    rehearsal.say(colleague, "Good morning", group)
    rehearsal.remove_member(group, colleague)
    updates = await heard(bot)
    assert kinds(updates) == ["message", "message", "chat_member"]
    assert updates[-1]["chat_member"]["new_chat_member"]["status"] == "left"


async def test_a_group_becomes_a_supergroup(
    rehearsal: Rehearsal, bot: Caller, representative: int, group: int
) -> None:
    rehearsal.start_group(representative, group)
    rehearsal.promote(group)
    await heard(bot)
    moved = rehearsal.migrate(group)
    left, came = (update["message"] for update in await heard(bot))
    assert (left["chat"]["id"], left["migrate_to_chat_id"]) == (group, moved)
    assert (came["chat"]["type"], came["migrate_from_chat_id"]) == ("supergroup", group)
    answer = await bot.answer("sendMessage", chat_id=group, text="Hello")
    assert answer["parameters"] == {"migrate_to_chat_id": moved}
    await bot.say(moved, "Hello")
    rehearsal.say(representative, "/today", moved)
    member = await bot.call("getChatMember", chat_id=moved, user_id=representative)
    assert member["status"] == "creator"
    with pytest.raises(ImpossibleError):
        rehearsal.say(representative, "/today", group)
    for again in (group, moved):
        with pytest.raises(ImpossibleError):
            rehearsal.migrate(again)
