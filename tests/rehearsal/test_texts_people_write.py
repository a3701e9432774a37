"""What Telegram finds in a text by itself, and how apps send a long one."""

import pytest

from bot.rehearsal import ImpossibleError, Rehearsal
from bot.rehearsal.detection import with_detected
from bot.rehearsal.rich_text import RichText, utf16_length
from tests.rehearsal.caller import Caller


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start letter-1", [("bot_command", "/start")]),
        ("/today@rehearsal_bot now", [("bot_command", "/today@rehearsal_bot")]),
        ("Ask @somebody", [("mention", "@somebody")]),
        ("Write to info@example.org.", [("email", "info@example.org")]),
        ("See https://example.org/a?b=c.", [("url", "https://example.org/a?b=c")]),
        ("A #petition", [("hashtag", "#petition")]),
        ("😀 /help", [("bot_command", "/help")]),
        ("either/or, 1/2, a @ b, #1", []),
    ],
)
def test_entities_are_found(text: str, found: list[tuple[str, str]]) -> None:
    units = text.encode("utf-16-le")
    seen = [
        (
            entity["type"],
            units[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2].decode(
                "utf-16-le"
            ),
        )
        for entity in with_detected(RichText(text)).entities
    ]
    assert seen == found


def test_nothing_is_found_inside_code() -> None:
    code = {"type": "code", "offset": 0, "length": 6}
    assert with_detected(RichText("/start", [code])).entities == [code]


async def test_a_long_text_arrives_in_several_messages(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    """As apps do when somebody pastes a whole letter."""
    letter = "\n".join(f"{number}. We ask for an answer 😀" for number in range(300))
    last = rehearsal.say(representative, letter)
    updates = await bot.updates()
    parts = [update["message"]["text"] for update in updates]
    assert len(parts) == 3
    assert all(utf16_length(part) <= 4096 for part in parts)
    assert "\n".join(parts) == letter
    assert last["update_id"] == updates[-1]["update_id"]


async def test_a_long_text_without_spaces_is_cut_where_it_must_be(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    rehearsal.say(representative, "😀" * 3000)
    parts = [update["message"]["text"] for update in await bot.updates()]
    assert "".join(parts) == "😀" * 3000
    assert [utf16_length(part) for part in parts] == [4096, 1904]


async def test_nobody_can_say_nothing(rehearsal: Rehearsal, representative: int) -> None:
    with pytest.raises(ImpossibleError):
        rehearsal.say(representative, " \n ")
