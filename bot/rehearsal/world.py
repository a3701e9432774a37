"""The world of a rehearsal: one bot, the people and groups it can meet, and what was said."""

import itertools
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from bot.rehearsal.changes import Changes
from bot.rehearsal.chats import Chat, Group, Person
from bot.rehearsal.clock import Clock
from bot.rehearsal.commands import CommandMenus
from bot.rehearsal.errors import ImpossibleError, bad_request, forbidden, migrated
from bot.rehearsal.faults import Faults
from bot.rehearsal.files import FileStore
from bot.rehearsal.journal import Journal
from bot.rehearsal.limits import Limiter
from bot.rehearsal.mailbox import Mailbox
from bot.rehearsal.message import Message
from bot.rehearsal.profile import BotProfile
from bot.rehearsal.updates import UpdateQueue
from bot.rehearsal.webhook import Webhook

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class CallbackQuery:
    chat: Chat
    asked_at: float


class World:
    def __init__(self, bot_id: int) -> None:
        self.clock = Clock()
        self.changes = Changes()
        self.bot = BotProfile(bot_id)
        self.menus = CommandMenus()
        self.files = FileStore()
        self.faults = Faults()
        self.limiter = Limiter()
        self.journal = Journal()
        self.flaws: list[str] = []
        self.updates = UpdateQueue(self.changes)
        self.webhook = Webhook(self.updates, self.clock)
        self.mailbox = Mailbox(self.changes, self.clock, self.faults)
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, CallbackQuery] = {}
        self.narration: Json | None = None
        self._private_ids = itertools.count(1)
        self._group_ids: dict[int, Iterator[int]] = defaultdict(lambda: itertools.count(1))

    @property
    def people(self) -> list[Person]:
        return [chat.peer for chat in self.chats.values() if isinstance(chat.peer, Person)]

    @property
    def groups(self) -> list[Group]:
        return [chat.peer for chat in self.chats.values() if isinstance(chat.peer, Group)]

    def add(self, peer: Person | Group) -> None:
        if peer.id in self.chats:
            raise ImpossibleError(f"the id {peer.id} is taken", 409)
        self.chats[peer.id] = Chat(peer.id, peer)

    def person(self, person_id: int) -> Person:
        found = self.chats.get(person_id)
        if found is None or not isinstance(found.peer, Person):
            raise ImpossibleError(f"no such person: {person_id}", 404)
        return found.peer

    def chat(self, chat_id: int | str) -> Chat:
        """As the bot looks for it; raises the Bot API's error where there is none."""
        found = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if found is None:
            raise bad_request("chat not found")
        return found

    def chat_to_write_in(self, chat_id: int | str) -> Chat:
        chat = self.chat(chat_id)
        if isinstance(chat.peer, Person):
            _check_person(chat.peer)
        else:
            _check_group(chat.peer)
        return chat

    def move(self, group: Group, new_id: int) -> Chat:
        """From now on the group is a supergroup, and its old id answers with the new one."""
        group.moved_to = new_id
        moved = replace(group, id=new_id, moved_to=None)
        return self.chats.setdefault(new_id, Chat(new_id, moved))

    def new_message(self, chat: Chat, sender: Person | None, **content: Any) -> Message:
        """Puts a message into the chat; without a sender it is the bot's."""
        number = next(self._private_ids if chat.id > 0 else self._group_ids[chat.id])
        message = Message(
            message_id=number,
            chat=chat.as_chat,
            sender=sender.as_user if sender else self.bot.as_user,
            sender_id=sender.id if sender else None,
            date=self.clock.seconds(),
            **content,
        )
        chat.messages[number] = message
        self.tell("message", chat, message)
        return message

    def tell(self, kind: str, chat: Chat, message: Message) -> None:
        self.changes.tell(kind, lambda: {"chat_id": chat.id, "message": message.as_seen()})


def _check_person(person: Person) -> None:
    if not person.started:
        raise forbidden("bot can't initiate conversation with a user")
    if person.blocked:
        raise forbidden("bot was blocked by the user")


def _check_group(group: Group) -> None:
    if group.moved_to is not None:
        raise migrated(group.moved_to)
    if not group.bot_inside:
        raise forbidden("bot is not a member of the group chat")
