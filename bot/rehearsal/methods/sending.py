"""Messages, documents and photos from the bot."""

from typing import Any

from bot.rehearsal.chats import Chat
from bot.rehearsal.errors import bad_request
from bot.rehearsal.keyboards import checked_markup
from bot.rehearsal.message import Message
from bot.rehearsal.methods.attaching import as_document, as_photo
from bot.rehearsal.rich_text import utf16_length
from bot.rehearsal.texts import caption_text, message_text
from bot.rehearsal.world import World

Json = dict[str, Any]

_ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note",
    "upload_video_note",
}  # fmt: skip


def send_message(world: World, parameters: Json) -> Json:
    chat = world.chat_to_write_in(parameters["chat_id"])
    return post(world, chat, parameters, text=message_text(parameters)).as_bot_api()


def send_document(world: World, parameters: Json) -> Json:
    chat = world.chat_to_write_in(parameters["chat_id"])
    caption = caption_text(parameters)
    document = as_document(world, parameters["document"])
    return post(world, chat, parameters, document=document, caption=caption).as_bot_api()


def send_photo(world: World, parameters: Json) -> Json:
    chat = world.chat_to_write_in(parameters["chat_id"])
    caption = caption_text(parameters)
    photo = as_photo(world, parameters["photo"])
    return post(world, chat, parameters, photo=photo, caption=caption).as_bot_api()


def send_chat_action(world: World, parameters: Json) -> bool:
    chat = world.chat_to_write_in(parameters["chat_id"])
    action = parameters["action"]
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.changes.tell("typing", lambda: {"chat_id": chat.id, "action": action})
    return True


def post(
    world: World, chat: Chat, parameters: Json, extras: Json | None = None, **content: Any
) -> Message:
    """Puts a message of the bot into the chat, with what all ways of sending have in common."""
    reply = parameters.get("reply_parameters") or {}
    quoted = _quoted(chat, reply)
    return world.new_message(
        chat,
        None,
        markup=content.pop("markup", None) or checked_markup(parameters.get("reply_markup")),
        reply_to=quoted,
        silent=parameters.get("disable_notification", False),
        protected=parameters.get("protect_content", False),
        extras={**_extras(parameters), **_quote(quoted, reply), **(extras or {})},
        **content,
    )


def _quoted(chat: Chat, reply: Json) -> Message | None:
    if not reply:
        return None
    quoted = chat.message(reply.get("message_id", 0))
    if quoted is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return quoted


def _quote(quoted: Message | None, reply: Json) -> Json:
    """The part that is quoted, which must stand in the message."""
    if quoted is None or not (words := reply.get("quote")):
        return {}
    text = quoted.text or quoted.caption
    place = text.plain.find(words) if text else -1
    if text is None or place < 0:
        raise bad_request("QUOTE_TEXT_INVALID")
    position = utf16_length(text.plain[:place])
    return {"quote": {"text": words, "position": position, "is_manual": True}}


def _extras(parameters: Json) -> Json:
    extras: Json = {}
    if preview := parameters.get("link_preview_options"):
        extras["link_preview_options"] = preview
    if effect := parameters.get("message_effect_id"):
        extras["effect_id"] = effect
    return extras
