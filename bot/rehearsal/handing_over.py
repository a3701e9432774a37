"""Files that people send, and messages that they pass on."""

from typing import Any

from bot.rehearsal.chats import Chat, Person
from bot.rehearsal.deeds import answered, enter, meet, tell
from bot.rehearsal.errors import ImpossibleError
from bot.rehearsal.files import Upload
from bot.rehearsal.forwarded import as_forwarded, copied
from bot.rehearsal.message import Message
from bot.rehearsal.world import World
from bot.rehearsal.writing import caption

Json = dict[str, Any]


def send_document(
    world: World,
    person_id: int,
    file: Upload,
    chat_id: int | None,
    words: str | None,
    reply_to: int | None,
) -> Json:
    content = {"caption": caption(words)}
    if not file.data:
        raise ImpossibleError("apps do not send empty files")
    document = world.files.keep_document(file.data, file.name, file.mime_type)
    return _send(world, person_id, chat_id, reply_to, document=document, **content)


def send_photo(
    world: World,
    person_id: int,
    file: Upload,
    chat_id: int | None,
    words: str | None,
    reply_to: int | None,
) -> Json:
    """Raises ImpossibleError when the bytes are no picture (PNG or JPEG)."""
    content = {"caption": caption(words)}
    photo = world.files.keep_photo(file.data, file.name)
    if photo is None:
        raise ImpossibleError("that is no picture")
    return _send(world, person_id, chat_id, reply_to, photo=photo, **content)


def forward(
    world: World, person_id: int, message_id: int, to_chat: int, from_chat: int | None
) -> Json:
    """Passes a message on to a group, to another person, or back to the bot.

    What goes to another person goes past the bot: she sees it, the bot is not told.
    """
    person, source = meet(world, person_id, from_chat)
    message = source.messages.get(message_id)
    if message is None or message.deleted:
        raise ImpossibleError(f"there is no message {message_id} to forward", 404)
    if message.protected or message.is_service:
        raise ImpossibleError("that message cannot be forwarded", 409)
    if (stranger := _someone_else(world, person_id, to_chat)) is not None:
        copy = _copied(world, person, stranger, message, aside=True)
        return {"message_id": copy.message_id, "update_id": None}
    _, target = meet(world, person_id, to_chat)
    enter(world, person, target, "")
    return tell(world, target, _copied(world, person, target, message))


def _send(
    world: World, person_id: int, chat_id: int | None, reply_to: int | None, **content: Any
) -> Json:
    person, chat = meet(world, person_id, chat_id)
    quoted = answered(chat, reply_to)
    enter(world, person, chat, "")
    message = world.new_message(chat, person, reply_to=quoted, **content)
    return {**message.as_seen(), **tell(world, chat, message)}


def _someone_else(world: World, person_id: int, chat_id: int) -> Chat | None:
    found = world.chats.get(chat_id)
    another = found and isinstance(found.peer, Person) and found.peer.id != person_id
    return found if another else None


def _copied(
    world: World, person: Person, target: Chat, message: Message, *, aside: bool = False
) -> Message:
    return world.new_message(
        target, person, aside=aside, **copied(message), **as_forwarded(message)
    )
