"""Which commands a person is shown where, as the Bot API documents it."""

from typing import Any

import pytest

from bot.rehearsal import ImpossibleError, Rehearsal
from tests.rehearsal.caller import Caller
from tests.rehearsal.test_profile import menu

Json = dict[str, Any]

MEMBER = ["chat_member", "chat", "all_group_chats", "default"]
LEADER = [
    "chat_member",
    "chat_administrators",
    "chat",
    "all_chat_administrators",
    "all_group_chats",
    "default",
]
PRIVATE = ["chat", "all_private_chats", "default"]
ALL = {*LEADER, *PRIVATE}


@pytest.fixture
def colleague(rehearsal: Rehearsal) -> int:
    return int(rehearsal.add_person("Colleague", "fr-CA")["id"])


@pytest.fixture
def group(rehearsal: Rehearsal, representative: int, colleague: int) -> int:
    return int(rehearsal.add_group("Organisers", [representative, colleague])["id"])


def scope(kind: str, chat: int, person: int) -> Json:
    named: Json = {"type": kind}
    if kind.startswith("chat"):
        named["chat_id"] = chat
    if kind == "chat_member":
        named["user_id"] = person
    return named


async def seen_one_after_the_other(
    rehearsal: Rehearsal, bot: Caller, person: int, chat: int
) -> list[str]:
    """Sets a menu for every scope and language, and takes away what is shown until nothing is."""
    for kind in ALL:
        for language in ("", "fr", "ar"):
            await bot.call(
                "setMyCommands",
                commands=menu(f"{kind}_{language}"),
                scope=scope(kind, chat, person),
                language_code=language,
            )
    seen = []
    while shown := rehearsal.menu(person, chat):
        name = shown[0]["command"]
        seen.append(name)
        kind, _, language = name.rpartition("_")
        await bot.call("deleteMyCommands", scope=scope(kind, chat, person), language_code=language)
    return seen


def in_french_then_in_any(kinds: list[str]) -> list[str]:
    return [name for kind in kinds for name in (f"{kind}_fr", f"{kind}_")]


async def test_in_private_the_narrowest_wins_then_the_language(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    seen = await seen_one_after_the_other(rehearsal, bot, representative, representative)
    assert seen == in_french_then_in_any(PRIVATE)


async def test_a_member_of_a_group_sees_no_menu_of_its_leaders(
    rehearsal: Rehearsal, bot: Caller, colleague: int, group: int
) -> None:
    seen = await seen_one_after_the_other(rehearsal, bot, colleague, group)
    assert seen == in_french_then_in_any(MEMBER)


async def test_who_leads_a_group_sees_the_menu_of_its_leaders(
    rehearsal: Rehearsal, bot: Caller, representative: int, colleague: int, group: int
) -> None:
    assert await seen_one_after_the_other(
        rehearsal, bot, representative, group
    ) == in_french_then_in_any(LEADER)
    rehearsal.promote(group, colleague)
    assert await seen_one_after_the_other(
        rehearsal, bot, colleague, group
    ) == in_french_then_in_any(LEADER)


async def test_the_menu_of_one_member_or_one_group_is_not_anothers(
    rehearsal: Rehearsal, bot: Caller, representative: int, colleague: int, group: int
) -> None:
    other = rehearsal.add_group("Others", [representative])["id"]
    for kind in ("chat_member", "chat_administrators", "chat"):
        place = scope(kind, other, representative)
        await bot.call("setMyCommands", commands=menu("elsewhere"), scope=place)
    own = scope("chat_member", group, representative)
    await bot.call("setMyCommands", commands=menu("review"), scope=own)
    assert [one["command"] for one in rehearsal.menu(representative, group)] == ["review"]
    assert rehearsal.menu(colleague, group) == []
    assert rehearsal.state()["groups"][0]["commands"] == {
        str(representative): menu("review"),
        str(colleague): [],
    }


async def test_who_is_not_there_has_no_menu(rehearsal: Rehearsal, group: int) -> None:
    stranger = rehearsal.add_person("Stranger")["id"]
    with pytest.raises(ImpossibleError):
        rehearsal.menu(stranger, group)
