"""Messages changed after they were sent: edited, deleted, reacted to."""

from typing import Any

from bot.rehearsal.chats import Chat, Person
from bot.rehearsal.errors import bad_request
from bot.rehearsal.keyboards import checked_inline
from bot.rehearsal.message import Message
from bot.rehearsal.methods.attaching import Media
from bot.rehearsal.methods.reactions import EMOJI
from bot.rehearsal.rich_text import RichText
from bot.rehearsal.texts import caption_text, message_text
from bot.rehearsal.world import World

Json = dict[str, Any]

_UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)


def edit_message_text(world: World, parameters: Json) -> Json:
    chat, message = _message_to_edit(world, parameters)
    if message.text is None:
        raise bad_request("there is no text in the message to edit")
    text = message_text(parameters)
    markup = checked_inline(parameters.get("reply_markup"))
    if text.same_as(message.text) and markup == message.markup:
        raise bad_request(_UNCHANGED)
    message.text = text
    return _edited(world, chat, message, markup)


def edit_message_caption(world: World, parameters: Json) -> Json:
    chat, message = _message_to_edit(world, parameters)
    if message.document is None and message.photo is None:
        raise bad_request("there is no caption in the message to edit")
    caption = caption_text(parameters)
    markup = checked_inline(parameters.get("reply_markup"))
    if _same_caption(caption, message.caption) and markup == message.markup:
        raise bad_request(_UNCHANGED)
    message.caption = caption
    return _edited(world, chat, message, markup)


def edit_message_media(world: World, parameters: Json) -> Json:
    """Another file, or a file in the place of a text; its caption comes with it."""
    chat, message = _message_to_edit(world, parameters)
    media = Media(world, parameters["media"])
    markup = checked_inline(parameters.get("reply_markup"))
    same_file = (message.document, message.photo) == (media.document, media.photo)
    same_words = _same_caption(media.caption, message.caption)
    if same_file and same_words and markup == message.markup:
        raise bad_request(_UNCHANGED)
    message.text, message.caption = None, media.caption
    message.document, message.photo = media.document, media.photo
    return _edited(world, chat, message, markup)


def edit_message_reply_markup(world: World, parameters: Json) -> Json:
    chat, message = _message_to_edit(world, parameters)
    markup = checked_inline(parameters.get("reply_markup"))
    if markup == message.markup:
        raise bad_request(_UNCHANGED)
    return _edited(world, chat, message, markup)


def delete_message(world: World, parameters: Json) -> bool:
    chat = world.chat(parameters["chat_id"])
    message = chat.message(parameters["message_id"])
    if message is None:
        raise bad_request("message to delete not found")
    if message.sender_id is not None and not isinstance(chat.peer, Person):
        raise bad_request("message can't be deleted")
    _delete(world, chat, message)
    return True


def delete_messages(world: World, parameters: Json) -> bool:
    """Like Telegram, passes over what is not there."""
    chat = world.chat(parameters["chat_id"])
    for message_id in parameters["message_ids"]:
        if message := chat.message(message_id):
            _delete(world, chat, message)
    return True


def set_message_reaction(world: World, parameters: Json) -> bool:
    chat = world.chat_to_write_in(parameters["chat_id"])
    message = chat.message(parameters["message_id"])
    if message is None:
        raise bad_request("message to react not found")
    reaction = parameters.get("reaction") or []
    if len(reaction) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if any(kind.get("emoji") not in EMOJI for kind in reaction):
        raise bad_request("REACTION_INVALID")
    message.reaction = reaction
    world.tell("edit", chat, message)
    return True


def _message_to_edit(world: World, parameters: Json) -> tuple[Chat, Message]:
    if "chat_id" not in parameters:
        raise bad_request("chat_id is empty")
    chat = world.chat_to_write_in(parameters["chat_id"])
    if parameters.get("message_id") is None:
        raise bad_request("message identifier is not specified")
    message = chat.message(parameters["message_id"])
    if message is None:
        raise bad_request("message to edit not found")
    if not message.can_be_edited:
        raise bad_request("message can't be edited")
    return chat, message


def _edited(world: World, chat: Chat, message: Message, markup: Json | None) -> Json:
    message.markup = markup
    message.edit_date = world.clock.seconds()
    world.tell("edit", chat, message)
    return message.as_bot_api()


def _delete(world: World, chat: Chat, message: Message) -> None:
    message.deleted = True
    world.tell("delete", chat, message)


def _same_caption(one: RichText | None, other: RichText | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.same_as(other)
