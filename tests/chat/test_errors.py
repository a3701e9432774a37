"""Each error of Telegram, and what it means for a message."""

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.chat.errors import Fate, judge
from bot.chat.request import NotSent


@pytest.mark.parametrize(
    ("error", "fate"),
    [
        (RetryAfter(7), Fate.HALT),
        (ChatMigrated(-100), Fate.MOVED),
        (Forbidden("bot was blocked by the user"), Fate.GONE),
        (BadRequest("Chat not found"), Fate.GONE),
        (BadRequest("Message is not modified: specified new …"), Fate.DONE),
        (BadRequest("Message to edit not found"), Fate.STALE),
        (BadRequest("Message can't be edited"), Fate.STALE),
        (BadRequest("Can't parse entities"), Fate.WRONG),
        (NotSent("no connection"), Fate.LATER),
        (TimedOut(), Fate.UNCERTAIN),
        (NetworkError("Bad Gateway"), Fate.LATER),
        (Conflict("other poller"), Fate.LATER),
        (InvalidToken(), Fate.LATER),
        (TelegramError("?"), Fate.WRONG),
    ],
)
def test_every_error_has_its_fate(error: TelegramError, fate: Fate) -> None:
    assert judge(error).fate is fate


def test_a_pause_and_a_new_id_are_read() -> None:
    assert judge(RetryAfter(7)).seconds == 7
    assert judge(ChatMigrated(-100)).chat == "-100"
