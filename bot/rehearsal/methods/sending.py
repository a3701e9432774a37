"""Messages, documents and photos from the bot."""

from typing import Any

from bot.rehearsal.chats import Chat
from bot.rehearsal.errors import bad_request
from bot.rehearsal.files import StoredFile, Upload
from bot.rehearsal.keyboards import checked_markup
from bot.rehearsal.message import Message
from bot.rehearsal.texts import caption_text, message_text
from bot.rehearsal.world import World

Json = dict[str, Any]

_BIGGEST_PHOTO = 10 * 1024 * 1024
_ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note",
    "upload_video_note",
}  # fmt: skip


def send_message(world: World, parameters: Json) -> Json:
    chat = world.chat_to_write_in(parameters["chat_id"])
    return _send(world, chat, parameters, text=message_text(parameters))


def send_document(world: World, parameters: Json) -> Json:
    chat = world.chat_to_write_in(parameters["chat_id"])
    caption = caption_text(parameters)
    document = _document(world, parameters["document"])
    return _send(world, chat, parameters, document=document, caption=caption)


def send_photo(world: World, parameters: Json) -> Json:
    chat = world.chat_to_write_in(parameters["chat_id"])
    caption = caption_text(parameters)
    photo = _photo(world, parameters["photo"])
    return _send(world, chat, parameters, photo=photo, caption=caption)


def send_chat_action(world: World, parameters: Json) -> bool:
    chat = world.chat_to_write_in(parameters["chat_id"])
    action = parameters["action"]
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.changes.tell("typing", lambda: {"chat_id": chat.id, "action": action})
    return True


def _send(world: World, chat: Chat, parameters: Json, **content: Any) -> Json:
    message = world.new_message(
        chat,
        None,
        markup=checked_markup(parameters.get("reply_markup")),
        reply_to=_quoted(chat, parameters.get("reply_parameters") or {}),
        silent=parameters.get("disable_notification", False),
        protected=parameters.get("protect_content", False),
        extras=_extras(parameters),
        **content,
    )
    return message.as_bot_api()


def _quoted(chat: Chat, reply: Json) -> Message | None:
    if not reply:
        return None
    quoted = chat.message(reply.get("message_id", 0))
    if quoted is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return quoted


def _extras(parameters: Json) -> Json:
    extras: Json = {}
    if preview := parameters.get("link_preview_options"):
        extras["link_preview_options"] = preview
    if effect := parameters.get("message_effect_id"):
        extras["effect_id"] = effect
    return extras


def _document(world: World, given: str | Upload) -> StoredFile:
    if isinstance(given, str):
        return _known_file(world, given)
    if not given.data:
        raise bad_request("file must be non-empty")
    return world.files.keep_document(given.data, given.name, given.mime_type)


def _photo(world: World, given: str | Upload) -> StoredFile:
    if isinstance(given, str):
        return _known_file(world, given)
    if len(given.data) > _BIGGEST_PHOTO:
        raise bad_request("too big for a photo")
    photo = world.files.keep_photo(given.data, given.name)
    if photo is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    return photo


def _known_file(world: World, file_id: str) -> StoredFile:
    found = world.files.by_id(file_id)
    if found is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return found
