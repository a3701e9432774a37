"""Messages pinned to the top of a chat."""

from typing import Any

from bot.rehearsal.chats import Chat, Group
from bot.rehearsal.errors import bad_request
from bot.rehearsal.world import World

Json = dict[str, Any]


def pin_chat_message(world: World, parameters: Json) -> bool:
    """Once more pinned changes nothing; a new pin is told as a message, to the bot as well."""
    chat = _chat(world, parameters)
    message = chat.message(parameters["message_id"])
    if message is None:
        raise bad_request("message to pin not found")
    if message.is_service:
        raise bad_request("message can't be pinned")
    if message.pinned:
        return True
    message.pinned = True
    world.tell("edit", chat, message)
    told = world.new_message(chat, None, extras={"pinned_message": message.without_reply()})
    world.updates.put("message", told.as_bot_api())
    return True


def unpin_chat_message(world: World, parameters: Json) -> bool:
    """Without a number the pinned message that was sent last."""
    chat = _chat(world, parameters)
    pinned = [message for message in chat.messages.values() if message.pinned]
    wanted = parameters.get("message_id")
    if wanted is not None:
        pinned = [message for message in pinned if message.message_id == wanted]
    if not pinned:
        raise bad_request("message to unpin not found")
    pinned[-1].pinned = False
    world.tell("edit", chat, pinned[-1])
    return True


def unpin_all_chat_messages(world: World, parameters: Json) -> bool:
    chat = _chat(world, parameters)
    for message in chat.messages.values():
        if message.pinned:
            message.pinned = False
            world.tell("edit", chat, message)
    return True


def _chat(world: World, parameters: Json) -> Chat:
    chat = world.chat_to_write_in(parameters["chat_id"])
    if isinstance(chat.peer, Group) and not chat.peer.bot_is_administrator:
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat
