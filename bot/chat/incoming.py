"""An update of Telegram, unwrapped to who did what where."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from bot.services.errands import SentFile

ALLOWED_UPDATES: Final = ("message", "callback_query", "my_chat_member")


ODD: Final = (KeyError, TypeError, ValueError, AttributeError, OverflowError)


class Deed(StrEnum):
    COMMAND = "command"
    TEXT = "text"
    TAP = "tap"
    FILE = "file"
    """A document, by the name under which Telegram holds it."""
    OTHER = "other"
    """A picture, a voice: something that holds no typed answer."""
    LEFT = "left"
    """She blocked the bot, or a group removed it."""
    CAME = "came"
    """She unblocked the bot, or a group added it."""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Incoming:
    update_id: int
    deed: Deed
    chat: int
    sender: int
    private: bool
    language_code: str = ""
    text: str = ""
    """What was typed; for a command its argument; for a tap the button's data."""
    command: str = ""
    message: int | None = None
    query: str = ""
    replies_to: int | None = None
    """The message that was answered by replying to it."""
    entities: tuple[Mapping[str, Any], ...] = ()
    """How what was typed is formatted, as Telegram describes it."""
    file: SentFile | None = None
    photo: SentFile | None = None
    """A picture, at its largest."""
    moved_to: int | None = None
    """The new id of a group that has become a supergroup."""


def unwrap(update: Mapping[str, Any], username: str) -> Incoming:
    """What an update says, whatever else stands in it.

    Raises one of `ODD` for an update that is not as the Bot API describes it.
    """
    number = int(update["update_id"])
    if "message" in update:
        return _from_message(number, update["message"], username)
    if "callback_query" in update:
        return _from_tap(number, update["callback_query"])
    if "my_chat_member" in update:
        return _from_membership(number, update["my_chat_member"])
    return Incoming(number, Deed.NOTHING, 0, 0, private=False)


def _from_message(number: int, message: Mapping[str, Any], username: str) -> Incoming:
    chat, sender = message["chat"], message.get("from") or {}
    text = message.get("text")
    deed, command, said = Deed.OTHER, "", ""
    if text is not None:
        deed, said = Deed.TEXT, str(text)
        if said.startswith("/"):
            deed, command, said = _command(said, username)
    elif "document" in message:
        deed = Deed.FILE
    elif not _is_content(message):
        deed = Deed.NOTHING
    return Incoming(
        number,
        deed,
        int(chat["id"]),
        int(sender.get("id", 0)),
        private=chat["type"] == "private",
        language_code=str(sender.get("language_code", "")),
        text=said,
        command=command,
        message=int(message["message_id"]),
        replies_to=(message.get("reply_to_message") or {}).get("message_id"),
        entities=tuple(message.get("entities") or ()),
        file=_file(message["document"], message) if deed is Deed.FILE else None,
        photo=_photo(message) if deed is Deed.OTHER else None,
        moved_to=message.get("migrate_to_chat_id"),
    )


def _file(document: Mapping[str, Any], message: Mapping[str, Any]) -> SentFile:
    name, size = document.get("file_name") or "", document.get("file_size") or 0
    return SentFile(
        str(document["file_id"]),
        str(name),
        int(size),
        str(message.get("caption") or ""),
        tuple(message.get("caption_entities") or ()),
    )


def _photo(message: Mapping[str, Any]) -> SentFile | None:
    sizes = message.get("photo") or ()
    largest = max(sizes, key=lambda one: int(one["width"]) * int(one["height"]), default=None)
    return _file(largest, message) if largest else None


def _command(text: str, username: str) -> tuple[Deed, str, str]:
    head, *argument = re.split(r"\s", text[1:], maxsplit=1)
    command, _, addressed = head.partition("@")
    if addressed and addressed.casefold() != username.casefold():
        return Deed.NOTHING, "", ""
    return Deed.COMMAND, command.casefold(), "".join(argument).strip()


CONTENT: Final = (
    *("photo", "document", "voice", "video", "video_note", "audio", "sticker", "animation"),
    *("contact", "location", "venue", "poll", "dice", "story"),
)


def _is_content(message: Mapping[str, Any]) -> bool:
    """Whether somebody sent something, as against a service message such as 'pinned'."""
    return any(kind in message for kind in CONTENT)


def _from_tap(number: int, query: Mapping[str, Any]) -> Incoming:
    message = query.get("message") or {}
    chat = message.get("chat") or {}
    return Incoming(
        number,
        Deed.TAP,
        int(chat.get("id", 0)),
        int(query["from"]["id"]),
        private=chat.get("type") == "private",
        language_code=str(query["from"].get("language_code", "")),
        text=str(query.get("data", "")),
        message=message.get("message_id"),
        query=str(query["id"]),
    )


def _from_membership(number: int, change: Mapping[str, Any]) -> Incoming:
    gone = change["new_chat_member"]["status"] in ("kicked", "left")
    was_gone = change["old_chat_member"]["status"] in ("kicked", "left")
    deed = Deed.LEFT if gone else Deed.CAME if was_gone else Deed.NOTHING
    return Incoming(
        number,
        deed,
        int(change["chat"]["id"]),
        int(change["from"]["id"]),
        private=change["chat"]["type"] == "private",
        language_code=str(change["from"].get("language_code", "")),
    )
