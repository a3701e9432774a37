"""Answers to a tap on a button."""

from typing import Any

from bot.rehearsal.errors import bad_request
from bot.rehearsal.rich_text import utf16_length
from bot.rehearsal.world import World

Json = dict[str, Any]

_LIFETIME = 15 * 60  # seconds
_LONGEST_TOAST = 200
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(world: World, parameters: Json) -> bool:
    query_id = parameters["callback_query_id"]
    query = world.queries.get(query_id)
    if query is None or world.clock.now() - query.asked_at > _LIFETIME:
        raise bad_request(_TOO_OLD)
    text = parameters.get("text", "")
    if utf16_length(text) > _LONGEST_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    toast = {
        "query_id": query_id,
        "text": text,
        "alert": parameters.get("show_alert", False),
        "at": world.clock.seconds(),
    }
    query.chat.toasts.append(toast)
    world.changes.tell("toast", lambda: {"chat_id": query.chat.id, "toast": toast})
    return True
