"""What an error of Telegram means for a message: classified once, where it comes in."""

from dataclasses import dataclass
from enum import StrEnum

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

from bot.chat.request import NotSent


class Fate(StrEnum):
    GONE = "gone"
    """The person cannot be reached: she has blocked the bot or deleted her account."""
    WRONG = "wrong"
    """The message itself is at fault and will never be taken."""
    STALE = "stale"
    """The message that was to be edited is not there any more, or is a file."""
    DONE = "done"
    """Nothing to do: the message looks like that already."""
    LATER = "later"
    """It was not taken, and may be another time."""
    HALT = "halt"
    """Telegram asks for a pause of everything."""
    UNCERTAIN = "uncertain"
    """Nobody can tell whether it has arrived."""
    MOVED = "moved"
    """The chat has a new id."""


@dataclass(frozen=True, slots=True)
class Verdict:
    fate: Fate
    why: str
    """For the log and the doctor; nothing personal."""
    seconds: float = 0.0
    chat: str = ""


GONE_WORDS = ("chat not found", "user is deactivated", "bot can't initiate", "peer_id_invalid")
STALE_WORDS = (
    *("message to edit not found", "message can't be edited", "message_id_invalid"),
    "there is no text in the message",
)


def judge(error: TelegramError) -> Verdict:
    """What to do about it. `BadRequest` and `TimedOut` are `NetworkError`s, so order matters."""
    match error:
        case RetryAfter():
            return Verdict(Fate.HALT, "RetryAfter", seconds=float(_seconds(error)))
        case ChatMigrated():
            return Verdict(Fate.MOVED, "ChatMigrated", chat=str(error.new_chat_id))
        case Forbidden():
            return Verdict(Fate.GONE, "Forbidden")
        case BadRequest():
            return _bad_request(error.message)
        case NotSent():
            return Verdict(Fate.LATER, "NotSent")
        case TimedOut():
            return Verdict(Fate.UNCERTAIN, "TimedOut")
        case Conflict() | InvalidToken():
            return Verdict(Fate.LATER, type(error).__name__)
        case NetworkError():
            return Verdict(Fate.LATER, "NetworkError")
        case _:
            return Verdict(Fate.WRONG, type(error).__name__)


def _seconds(error: RetryAfter) -> float:
    after = error.retry_after
    return after if isinstance(after, int) else after.total_seconds()


def _bad_request(message: str) -> Verdict:
    said = message.lower()
    if "message is not modified" in said:
        return Verdict(Fate.DONE, "not modified")
    if any(words in said for words in STALE_WORDS):
        return Verdict(Fate.STALE, "BadRequest")
    if any(words in said for words in GONE_WORDS):
        return Verdict(Fate.GONE, "BadRequest")
    return Verdict(Fate.WRONG, f"BadRequest: {message[:120]}")
