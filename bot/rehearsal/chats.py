"""The people, the groups, and the chats in which they meet the bot."""

import secrets
from dataclasses import dataclass, field
from typing import Any

from bot.rehearsal.message import Message

Json = dict[str, Any]


@dataclass(slots=True)
class Person:
    id: int
    first_name: str
    language_code: str
    role: str | None = None
    username: str | None = None
    started: bool = False
    blocked: bool = False
    backstage: bool = False
    """She does all that others do; the page shows no phone of hers."""

    def as_user(self) -> Json:
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.username:
            user["username"] = self.username
        user["language_code"] = self.language_code
        return user

    def as_chat(self) -> Json:
        chat: Json = {"id": self.id, "first_name": self.first_name, "type": "private"}
        if self.username:
            chat["username"] = self.username
        return chat


@dataclass(slots=True)
class Group:
    id: int
    title: str
    members: list[int]
    bot_inside: bool = True
    bot_is_administrator: bool = False
    moved_to: int | None = None
    owner: int | None = None
    administrators: set[int] = field(default_factory=set)

    def is_led_by(self, person_id: int) -> bool:
        """Whether that is the owner or an administrator."""
        return person_id == self.owner or person_id in self.administrators

    def as_chat(self) -> Json:
        kind = "supergroup" if self.id < -1_000_000_000_000 else "group"
        return {"id": self.id, "title": self.title, "type": kind}


@dataclass(slots=True)
class Chat:
    """A private chat has the id of its person; the id of a group is negative."""

    id: int
    peer: Person | Group
    messages: dict[int, Message] = field(default_factory=dict)
    toasts: list[Json] = field(default_factory=list)
    instance: str = field(default_factory=lambda: str(secrets.randbits(63)))

    def as_chat(self) -> Json:
        return self.peer.as_chat()

    def message(self, message_id: int) -> Message | None:
        """The message as long as it has not been deleted, and the bot was there."""
        found = self.messages.get(message_id)
        return None if found is None or found.deleted or found.aside else found
