"""A message passed on: what of it goes along, and who is named as its author."""

from typing import Any

from bot.rehearsal.message import Message

Json = dict[str, Any]

_LEADS_OUT = {"url", "login_url", "switch_inline_query"}


def copied(message: Message) -> Json:
    """What the message says, without who said it to whom."""
    return {
        "text": message.text,
        "caption": message.caption,
        "document": message.document,
        "photo": message.photo,
    }


def as_forwarded(message: Message) -> Json:
    """The author, and the keyboard if all its buttons are links: no other goes along."""
    origin = message.extras.get("forward_origin") or {
        "type": "user",
        "sender_user": message.sender(),
        "date": message.date,
    }
    return {"extras": {"forward_origin": origin}, "markup": _links_only(message)}


def _links_only(message: Message) -> Json | None:
    buttons = [button for row in message.buttons for button in row]
    all_lead_out = buttons and all(_LEADS_OUT & button.keys() for button in buttons)
    return message.markup if all_lead_out else None
