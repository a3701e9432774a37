"""What people do: write, send files, tap buttons, block the bot.

Each deed returns what the control interface answers; `update_id` is None when the bot is not
told (it may not read everything in a group, or does not want that kind of update).
"""

import secrets
from typing import Any

from bot.rehearsal.chats import Chat, Group, Person
from bot.rehearsal.detection import with_detected
from bot.rehearsal.errors import ImpossibleError
from bot.rehearsal.files import Upload
from bot.rehearsal.membership import bot_membership_changed
from bot.rehearsal.message import Message
from bot.rehearsal.rich_text import RichText, cleaned, utf16_length
from bot.rehearsal.texts import LONGEST_TEXT
from bot.rehearsal.world import CallbackQuery, World

Json = dict[str, Any]

_START = "/start"


def say(world: World, person_id: int, text: str, chat_id: int | None, reply_to: int | None) -> Json:
    """A text too long for one message is sent as several, as apps do; answers for the last."""
    person, chat = _meet(world, person_id, chat_id)
    parts = _pieces(cleaned(text).strip())
    if not parts:
        raise ImpossibleError("there is nothing to say")
    _enter(world, person, chat, parts[0])
    quoted = chat.message(reply_to) if reply_to else None
    for part in parts:
        message = world.new_message(
            chat, person, text=with_detected(RichText(part)), reply_to=quoted
        )
        told = _told(world, chat, message)
    return told


def send(
    world: World, person_id: int, file: Upload, chat_id: int | None, caption: str | None
) -> Json:
    person, chat = _meet(world, person_id, chat_id)
    _enter(world, person, chat, "")
    message = world.new_message(
        chat,
        person,
        document=world.files.keep_document(file.data, file.name, file.mime_type),
        caption=with_detected(RichText(cleaned(caption).strip())) if caption else None,
    )
    return _told(world, chat, message)


def tap(
    world: World, person_id: int, message_id: int, data: str, chat_id: int | None, force: bool
) -> Json:
    """Raises ImpossibleError unless the button is there; with force the query goes out anyway."""
    person, chat = _meet(world, person_id, chat_id)
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


def found_group(world: World, title: str, members: list[int]) -> Group:
    """A group with the bot in it; the first member is its owner."""
    people = [world.person(member) for member in members]
    if not people:
        raise ImpossibleError("a group needs a member")
    group = Group(-(1_000_000_000 + secrets.randbelow(1_000_000_000)), title, members)
    world.add(group)
    chat = world.chats[group.id]
    bot_membership_changed(world, chat, by=people[0].as_user(), before="left", after="member")
    return group


def _meet(world: World, person_id: int, chat_id: int | None) -> tuple[Person, Chat]:
    person = world.person(person_id)
    chat = world.chats.get(chat_id or person_id)
    if chat is None:
        raise ImpossibleError(f"no such chat: {chat_id}", 404)
    inside = chat.peer.members if isinstance(chat.peer, Group) else [chat.id]
    if person_id not in inside:
        raise ImpossibleError("that person is not in that chat", 409)
    return person, chat


def _enter(world: World, person: Person, chat: Chat, text: str) -> None:
    """A first message opens the private chat; only /start opens a blocked one again."""
    if chat.peer is not person:
        return
    if person.blocked and not text.startswith(_START):
        raise ImpossibleError("that person has blocked the bot", 409)
    block(world, person.id, False)
    person.started = True


def _told(world: World, chat: Chat, message: Message) -> Json:
    update_id = None
    if _bot_may_read(world, chat, message):
        update_id = world.updates.put("message", message.as_bot_api())
    return {"message_id": message.message_id, "update_id": update_id}


def _bot_may_read(world: World, chat: Chat, message: Message) -> bool:
    """In a group: commands that are not another bot's, mentions, replies to the bot."""
    if not isinstance(chat.peer, Group):
        return True
    if not chat.peer.bot_inside:
        return False
    if message.reply_to is not None and message.reply_to.sender_id is None:
        return True
    return any(_addresses_bot(word, world) for word in _words(message))


def _words(message: Message) -> list[str]:
    text = message.text or message.caption
    return text.plain.split() if text else []


def _addresses_bot(word: str, world: World) -> bool:
    name = f"@{world.bot.username}".lower()
    if word.startswith("/"):
        return "@" not in word or word.lower().endswith(name)
    return name in word.lower()


def _pieces(text: str) -> list[str]:
    pieces: list[str] = []
    while utf16_length(text) > LONGEST_TEXT:
        end = _split_point(text)
        pieces.append(text[:end])
        text = text[end:].lstrip()
    return [*pieces, text] if text else pieces


def _split_point(text: str) -> int:
    """As much as fits, up to the last line break or else the last space if that is not far."""
    fitting = text.encode("utf-16-le")[: 2 * LONGEST_TEXT].decode("utf-16-le", "ignore")
    end = len(fitting)
    for mark, nearest in (("\n", end // 2), (" ", end * 9 // 10)):
        if (found := fitting.rfind(mark, nearest)) > 0:
            return found
    return end


def _inaccessible(chat: Chat, message_id: int) -> Json:
    return {"chat": chat.as_chat(), "message_id": message_id, "date": 0}
