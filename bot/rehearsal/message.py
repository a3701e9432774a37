"""A message, as the Bot API shows it and as the page shows it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.rehearsal.files import StoredFile
from bot.rehearsal.markup import as_html
from bot.rehearsal.rich_text import RichText

Json = dict[str, Any]
Describe = Callable[[], Json]

_COPIED_FROM_BUTTON = ("callback_data", "url", "style")
_ABOUT_PEOPLE = ("chat_members", "chat_member")
_SERVICE = (
    "new_chat_members",
    "left_chat_member",
    "pinned_message",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
)  # what a message tells that nobody has written


@dataclass(slots=True)
class Message:
    message_id: int
    chat: Describe
    sender: Describe
    sender_id: int | None  # None: the bot
    date: int
    text: RichText | None = None
    caption: RichText | None = None
    document: StoredFile | None = None
    photo: StoredFile | None = None
    markup: Json | None = None
    edit_date: int | None = None
    reply_to: "Message | None" = None
    silent: bool = False
    protected: bool = False
    deleted: bool = False
    pinned: bool = False
    aside: bool = False  # said where the bot is not
    reaction: list[Json] = field(default_factory=list)
    extras: Json = field(default_factory=dict)

    @property
    def buttons(self) -> list[list[Json]]:
        """The rows of the inline keyboard, empty when there is none."""
        rows: list[list[Json]] = (self.markup or {}).get("inline_keyboard", [])
        return rows

    @property
    def is_service(self) -> bool:
        return _service(self.extras) is not None

    @property
    def can_be_edited(self) -> bool:
        """Only the bot's own messages, and none that changed the person's keyboard."""
        ours = self.sender_id is None and "forward_origin" not in self.extras
        return ours and (not self.markup or "inline_keyboard" in self.markup)

    def has_button(self, data: str) -> bool:
        return any(button.get("callback_data") == data for row in self.buttons for button in row)

    def as_bot_api(self) -> Json:
        message: Json = {
            "message_id": self.message_id,
            "from": self.sender(),
            "chat": self.chat(),
            "date": self.date,
        }
        if self.edit_date is not None:
            message["edit_date"] = self.edit_date
        if self.reply_to is not None:
            message["reply_to_message"] = self.reply_to.without_reply()
        self._add_content(message)
        if self.protected:
            message["has_protected_content"] = True
        message.update(self.extras)
        if self.buttons:
            message["reply_markup"] = self.markup
        return message

    def without_reply(self) -> Json:
        """A quoted message shows what it says, not what it answers."""
        message = self.as_bot_api()
        message.pop("reply_to_message", None)
        return message

    def as_seen(self) -> Json:
        """The message as the control interface describes it."""
        return {
            "message_id": self.message_id,
            "from": "bot" if self.sender_id is None else self.sender_id,
            "date": self.date,
            "edit_date": self.edit_date,
            "text": self.text.plain if self.text else None,
            "html": as_html(self.text) if self.text else None,
            "caption": self.caption.plain if self.caption else None,
            "caption_html": as_html(self.caption) if self.caption else None,
            "document": self.document.as_seen() if self.document else None,
            "photo": self.photo.as_seen() if self.photo else None,
            "buttons": [[_seen_button(button) for button in row] for row in self.buttons],
            "reply_keyboard": _seen_keyboard(self.markup or {}),
            "reply_to": self.reply_to.message_id if self.reply_to else None,
            "quote": self.extras.get("quote", {}).get("text"),
            "forwarded_from": _origin(self.extras.get("forward_origin")),
            "service": _service(self.extras),
            "pinned": self.pinned,
            "reaction": [kind.get("emoji") for kind in self.reaction],
            "deleted": self.deleted,
            "silent": self.silent,
            "protected": self.protected,
        }

    def _add_content(self, message: Json) -> None:
        if self.text:
            message["text"] = self.text.plain
            if self.text.entities:
                message["entities"] = self.text.entities
        if self.document:
            message["document"] = self.document.as_document()
        if self.photo:
            message["photo"] = self.photo.as_photo_sizes()
        if self.caption:
            message["caption"] = self.caption.plain
            if self.caption.entities:
                message["caption_entities"] = self.caption.entities


def _origin(origin: Json | None) -> str | None:
    return str(origin["sender_user"]["first_name"]) if origin else None


def _service(extras: Json) -> Json | None:
    """The kind of a service message, and the names of those who came or went."""
    for kind in _SERVICE:
        if kind in extras:
            facts = extras[kind]
            people = facts if isinstance(facts, list) else [facts]
            names = [one["first_name"] for one in people if kind.endswith(_ABOUT_PEOPLE)]
            return {"kind": kind, "names": names}
    return None


def _seen_button(button: Json) -> Json:
    seen: Json = {"text": button["text"]}
    seen.update({key: button.get(key) for key in _COPIED_FROM_BUTTON})
    seen["copy_text"] = button["copy_text"]["text"] if "copy_text" in button else None
    return seen


def _seen_keyboard(markup: Json) -> Json | None:
    if "keyboard" in markup:
        rows = [[button["text"] for button in row] for row in markup["keyboard"]]
        return {"keyboard": rows, "remove": False}
    if "remove_keyboard" in markup:
        return {"keyboard": [], "remove": True}
    return None
