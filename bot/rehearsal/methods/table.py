"""Every method of the Bot API that the stand-in knows, with all parameters Telegram knows."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.rehearsal.methods import (
    albums,
    answering,
    changing,
    chat_facts,
    passing_on,
    pinning,
    profile,
    receiving,
    sending,
)
from bot.rehearsal.parameters import Signature
from bot.rehearsal.world import World

Json = dict[str, Any]
Run = Callable[[World, Json], Any | Awaitable[Any]]

_SENDING = (
    "business_connection_id chat_id! message_thread_id direct_messages_topic_id "
    "disable_notification protect_content allow_paid_broadcast message_effect_id "
    "suggested_post_parameters reply_parameters reply_markup"
)
_CAPTION = "caption parse_mode caption_entities"
_EDITING = "business_connection_id chat_id message_id inline_message_id reply_markup"


@dataclass(frozen=True, slots=True)
class Method:
    """limited: counts against the limits on sending."""

    name: str
    run: Run
    signature: Signature
    limited: bool = False


def _method(name: str, run: Run, *parameters: str, limited: bool = False) -> Method:
    return Method(name, run, Signature.of(*parameters), limited)


_ALL = [
    _method("getMe", profile.get_me),
    _method("logOut", profile.agree),
    _method("close", profile.agree),
    _method("getUpdates", receiving.get_updates, "offset limit timeout allowed_updates"),
    _method(
        "setWebhook",
        receiving.set_webhook,
        "url certificate ip_address max_connections allowed_updates drop_pending_updates "
        "secret_token",
    ),
    _method("deleteWebhook", receiving.delete_webhook, "drop_pending_updates"),
    _method("getWebhookInfo", receiving.get_webhook_info),
    _method(
        "sendMessage",
        sending.send_message,
        _SENDING,
        "text! parse_mode entities link_preview_options",
        limited=True,
    ),
    _method(
        "sendDocument",
        sending.send_document,
        _SENDING,
        _CAPTION,
        "document! thumbnail disable_content_type_detection",
        limited=True,
    ),
    _method(
        "sendPhoto",
        sending.send_photo,
        _SENDING,
        _CAPTION,
        "photo! show_caption_above_media has_spoiler",
        limited=True,
    ),
    _method(
        "sendMediaGroup",
        albums.send_media_group,
        "business_connection_id chat_id! message_thread_id direct_messages_topic_id media! "
        "disable_notification protect_content allow_paid_broadcast message_effect_id "
        "reply_parameters",
        limited=True,
    ),
    _method(
        "copyMessage",
        passing_on.copy_message,
        _SENDING.replace("business_connection_id ", ""),
        _CAPTION,
        "from_chat_id! message_id! video_start_timestamp show_caption_above_media",
        limited=True,
    ),
    _method(
        "forwardMessage",
        passing_on.forward_message,
        "chat_id! message_thread_id direct_messages_topic_id from_chat_id! message_id! "
        "video_start_timestamp disable_notification protect_content message_effect_id "
        "suggested_post_parameters",
        limited=True,
    ),
    _method(
        "sendChatAction",
        sending.send_chat_action,
        "business_connection_id chat_id! message_thread_id action!",
    ),
    _method(
        "editMessageText",
        changing.edit_message_text,
        _EDITING,
        "text parse_mode entities link_preview_options rich_message",
        limited=True,
    ),
    _method(
        "editMessageCaption",
        changing.edit_message_caption,
        _EDITING,
        _CAPTION,
        "show_caption_above_media",
        limited=True,
    ),
    _method("editMessageMedia", changing.edit_message_media, _EDITING, "media!", limited=True),
    _method("editMessageReplyMarkup", changing.edit_message_reply_markup, _EDITING, limited=True),
    _method("deleteMessage", changing.delete_message, "chat_id! message_id!"),
    _method("deleteMessages", changing.delete_messages, "chat_id! message_ids!"),
    _method(
        "setMessageReaction",
        changing.set_message_reaction,
        "chat_id! message_id! reaction is_big",
    ),
    _method(
        "pinChatMessage",
        pinning.pin_chat_message,
        "business_connection_id chat_id! message_id! disable_notification",
    ),
    _method(
        "unpinChatMessage",
        pinning.unpin_chat_message,
        "business_connection_id chat_id! message_id",
    ),
    _method("unpinAllChatMessages", pinning.unpin_all_chat_messages, "chat_id!"),
    _method(
        "answerCallbackQuery",
        answering.answer_callback_query,
        "callback_query_id! text show_alert url cache_time",
    ),
    _method("getFile", chat_facts.get_file, "file_id!"),
    _method("getChat", chat_facts.get_chat, "chat_id!"),
    _method("getChatMember", chat_facts.get_chat_member, "chat_id! user_id!"),
    _method("getChatAdministrators", chat_facts.get_chat_administrators, "chat_id! return_bots"),
    _method("getChatMemberCount", chat_facts.get_chat_member_count, "chat_id!"),
    _method("leaveChat", chat_facts.leave_chat, "chat_id!"),
    _method("setMyCommands", profile.set_my_commands, "commands! scope language_code"),
    _method("getMyCommands", profile.get_my_commands, "scope language_code"),
    _method("deleteMyCommands", profile.delete_my_commands, "scope language_code"),
    _method("setMyName", profile.set_my_name, "name language_code"),
    _method("getMyName", profile.get_my_name, "language_code"),
    _method("setMyDescription", profile.set_my_description, "description language_code"),
    _method("getMyDescription", profile.get_my_description, "language_code"),
    _method(
        "setMyShortDescription",
        profile.set_my_short_description,
        "short_description language_code",
    ),
    _method("getMyShortDescription", profile.get_my_short_description, "language_code"),
    _method("setChatMenuButton", profile.set_chat_menu_button, "chat_id menu_button"),
    _method("getChatMenuButton", profile.get_chat_menu_button, "chat_id"),
]

METHODS = {method.name.lower(): method for method in _ALL}
