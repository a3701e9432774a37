"""What the bot tells about itself."""

from typing import Any

import pytest

from bot.rehearsal import Rehearsal
from tests.rehearsal.caller import Caller

Json = dict[str, Any]


def menu(*names: str) -> list[Json]:
    return [{"command": name, "description": name.title()} for name in names]


def shown(rehearsal: Rehearsal, person: int) -> list[str]:
    people = {one["id"]: one for one in rehearsal.state()["people"]}
    return [command["command"] for command in people[person]["commands"]]


async def test_the_narrowest_menu_is_shown_and_in_it_the_persons_language(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    private = {"type": "all_private_chats"}
    own = {"type": "chat", "chat_id": representative}
    steps: list[tuple[str, Json]] = [
        ("default", {}),
        ("default_fr", {"language_code": "fr"}),
        ("private", {"scope": private}),
        ("private_fr", {"scope": private, "language_code": "fr"}),
        ("own", {"scope": own}),
        ("own_fr", {"scope": own, "language_code": "fr"}),
    ]
    for name, place in steps:
        await bot.call("setMyCommands", commands=menu(name), **place)
        assert shown(rehearsal, representative) == [name]
    for name, place in reversed(steps):
        assert shown(rehearsal, representative) == [name]
        assert await bot.call("getMyCommands", **place) == menu(name)
        await bot.call("deleteMyCommands", **place)
    assert shown(rehearsal, representative) == []


async def test_the_menu_of_another_chat_or_language_is_not_shown(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    await bot.call("setMyCommands", commands=menu("start"))
    await bot.call("setMyCommands", commands=menu("arabic"), language_code="ar")
    other = {"type": "chat", "chat_id": representative + 1}
    await bot.call("setMyCommands", commands=menu("organise"), scope=other)
    assert shown(rehearsal, representative) == ["start"]


@pytest.mark.parametrize(
    ("parameters", "why"),
    [
        ({"commands": menu("Start")}, "BOT_COMMAND_INVALID"),
        ({"commands": menu("x" * 33)}, "BOT_COMMAND_INVALID"),
        (
            {"commands": [{"command": "start", "description": ""}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        (
            {"commands": [{"command": "start", "description": "x" * 257}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        ({"commands": menu(*["start"] * 101)}, "BOT_COMMANDS_TOO_MUCH"),
        (
            {"commands": [], "language_code": "french"},
            "invalid language code specified",
        ),
        (
            {"commands": [], "scope": {"type": "everywhere"}},
            "can't parse BotCommandScope: unsupported type specified",
        ),
    ],
)
async def test_a_menu_that_cannot_be_set(bot: Caller, parameters: Json, why: str) -> None:
    assert await bot.refusal("setMyCommands", **parameters) == f"Bad Request: {why}"


@pytest.mark.parametrize(
    ("what", "field", "longest"),
    [
        ("Name", "name", 64),
        ("Description", "description", 512),
        ("ShortDescription", "short_description", 120),
    ],
)
async def test_names_and_descriptions_have_languages_and_limits(
    bot: Caller, what: str, field: str, longest: int
) -> None:
    await bot.call(f"setMy{what}", **{field: "Signatures"})
    await bot.call(f"setMy{what}", **{field: "x" * longest, "language_code": "fr"})
    assert await bot.call(f"getMy{what}", language_code="ar") == {field: "Signatures"}
    assert await bot.call(f"getMy{what}", language_code="fr") == {field: "x" * longest}
    await bot.call(f"setMy{what}", **{field: "", "language_code": "fr"})
    assert await bot.call(f"getMy{what}", language_code="fr") == {field: "Signatures"}
    why = await bot.refusal(f"setMy{what}", **{field: "x" * (longest + 1)})
    assert why == f"Bad Request: {field.upper()}_TOO_LONG"


async def test_a_new_name_is_seen(rehearsal: Rehearsal, bot: Caller) -> None:
    await bot.call("setMyName", name="Signatures")
    assert rehearsal.state()["bot"]["first_name"] == "Signatures"
    assert (await bot.call("getMe"))["first_name"] == "Signatures"


async def test_a_chat_can_have_its_own_menu_button(bot: Caller, representative: int) -> None:
    assert await bot.call("getChatMenuButton") == {"type": "commands"}
    await bot.call("setChatMenuButton", chat_id=representative, menu_button={"type": "default"})
    button = await bot.call("getChatMenuButton", chat_id=representative)
    assert button == {"type": "default"}
    assert await bot.call("getChatMenuButton") == {"type": "commands"}
