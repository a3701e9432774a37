"""Messages that the bot forwards or copies from one chat to another."""

from typing import Any

from bot.rehearsal.errors import bad_request
from bot.rehearsal.forwarded import as_forwarded, copied
from bot.rehearsal.message import Message
from bot.rehearsal.methods.sending import post
from bot.rehearsal.texts import caption_text
from bot.rehearsal.world import World

Json = dict[str, Any]


def forward_message(world: World, parameters: Json) -> Json:
    chat = world.chat_to_write_in(parameters["chat_id"])
    message = _original(world, parameters, "forward")
    return post(world, chat, parameters, **copied(message), **as_forwarded(message)).as_bot_api()


def copy_message(world: World, parameters: Json) -> Json:
    """The copy has the caption that is given, else its own, and only the keyboard given."""
    chat = world.chat_to_write_in(parameters["chat_id"])
    content = copied(_original(world, parameters, "copy"))
    if content["text"] is None and "caption" in parameters:
        content["caption"] = caption_text(parameters)
    return {"message_id": post(world, chat, parameters, **content).message_id}


def _original(world: World, parameters: Json, verb: str) -> Message:
    message = world.chat(parameters["from_chat_id"]).message(parameters["message_id"])
    if message is None:
        raise bad_request(f"message to {verb} not found")
    if message.protected or message.is_service:
        done = {"forward": "forwarded", "copy": "copied"}[verb]
        raise bad_request(f"message can't be {done}")
    return message
