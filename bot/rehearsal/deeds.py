"""What people do in a chat: write, send files, tap buttons, block the bot.

Each deed returns what the control interface answers; `update_id` is None when the bot is not
told (it may not read everything in a group, or does not want that kind of update).
"""

import secrets
from typing import Any

from bot.rehearsal.chats import Chat, Group, Person
from bot.rehearsal.errors import ImpossibleError
from bot.rehearsal.membership import bot_membership_changed
from bot.rehearsal.message import Message
from bot.rehearsal.privacy import bot_may_read
from bot.rehearsal.rich_text import Entity
from bot.rehearsal.world import CallbackQuery, World
from bot.rehearsal.writing import written

Json = dict[str, Any]

_START = "/start"


def say(
    world: World,
    person_id: int,
    text: str,
    chat_id: int | None,
    reply_to: int | None,
    entities: list[Entity] | None = None,
) -> Json:
    """A text too long for one message is sent as several, as apps do; answers for the last."""
    person, chat = meet(world, person_id, chat_id)
    parts = written(text, entities)
    if not parts:
        raise ImpossibleError("there is nothing to say")
    quoted = answered(chat, reply_to)
    enter(world, person, chat, parts[0].plain)
    for part in parts:
        message = world.new_message(chat, person, text=part, reply_to=quoted)
        told = tell(world, chat, message)
        quoted = None
    return told


def tap(
    world: World, person_id: int, message_id: int, data: str, chat_id: int | None, force: bool
) -> Json:
    """Raises ImpossibleError unless the button is there.

    With force the query goes out anyway: with any data, from anybody, on a message that may not
    exist in that chat.
    """
    person, chat = meet(world, person_id, chat_id, uninvited=force)
    message = chat.message(message_id)
    if not force and (message is None or not message.has_button(data)):
        raise ImpossibleError("there is no such button on that message now", 409)
    query_id = str(secrets.randbits(63))
    world.queries[query_id] = CallbackQuery(chat, world.clock.now())
    query = {
        "id": query_id,
        "from": person.as_user(),
        "message": message.as_bot_api() if message else _inaccessible(chat, message_id),
        "chat_instance": chat.instance,
        "data": data,
    }
    return {"update_id": world.updates.put("callback_query", query), "query_id": query_id}


def block(world: World, person_id: int, blocked: bool) -> Json:
    person = world.person(person_id)
    if person.blocked == blocked:
        return {"update_id": None}
    person.blocked = blocked
    before, after = ("member", "kicked") if blocked else ("kicked", "member")
    chat = world.chats[person_id]
    update_id = bot_membership_changed(world, chat, by=person.as_user(), before=before, after=after)
    return {"update_id": update_id}


def meet(
    world: World, person_id: int, chat_id: int | None, *, uninvited: bool = False
) -> tuple[Person, Chat]:
    """Raises ImpossibleError where there is no such chat, or the person is not in it."""
    person = world.person(person_id)
    chat = world.chats.get(chat_id or person_id)
    if chat is None:
        raise ImpossibleError(f"no such chat: {chat_id}", 404)
    inside = chat.peer.members if isinstance(chat.peer, Group) else [chat.id]
    if person_id not in inside and not uninvited:
        raise ImpossibleError("that person is not in that chat", 409)
    if isinstance(chat.peer, Group) and chat.peer.moved_to and not uninvited:
        raise ImpossibleError(f"that group has moved to {chat.peer.moved_to}", 409)
    return person, chat


def answered(chat: Chat, message_id: int | None) -> Message | None:
    """The message that is answered; one deleted meanwhile is answered without it, as by apps."""
    if message_id is None:
        return None
    if message_id not in chat.messages:
        raise ImpossibleError(f"there is no message {message_id} to answer", 404)
    return chat.message(message_id)


def enter(world: World, person: Person, chat: Chat, text: str) -> None:
    """A first message opens the private chat; only /start opens a blocked one again."""
    if chat.peer is not person:
        return
    if person.blocked and not text.startswith(_START):
        raise ImpossibleError("that person has blocked the bot", 409)
    if person.blocked:
        block(world, person.id, False)
    person.started = True


def tell(world: World, chat: Chat, message: Message) -> Json:
    """Lets the bot know of it if it may."""
    update_id = None
    if bot_may_read(world, chat, message):
        update_id = world.updates.put("message", message.as_bot_api())
    return {"message_id": message.message_id, "update_id": update_id}


def _inaccessible(chat: Chat, message_id: int) -> Json:
    return {"chat": chat.as_chat(), "message_id": message_id, "date": 0}
