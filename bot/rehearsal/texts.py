"""What the bot wants to say, read and measured before it is said."""

from functools import lru_cache
from typing import Any

from bot.rehearsal.detection import with_detected
from bot.rehearsal.errors import bad_request
from bot.rehearsal.html import MarkupError, parse_html
from bot.rehearsal.rich_text import RichText, cleaned, trimmed

Json = dict[str, Any]

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024


def message_text(parameters: Json) -> RichText:
    """The text of a message; raises the Bot API's errors for markup and length."""
    text = _formatted(parameters.get("text", ""), parameters, "entities")
    if not text.plain:
        raise bad_request("message text is empty")
    if text.length > LONGEST_TEXT:
        raise bad_request("message is too long")
    return text


def caption_text(parameters: Json) -> RichText | None:
    raw = parameters.get("caption")
    if not raw:
        return None
    caption = _formatted(raw, parameters, "caption_entities")
    if caption.length > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return caption if caption.plain else None


def _formatted(raw: str, parameters: Json, entities: str) -> RichText:
    mode = parameters.get("parse_mode", "").lower()
    if mode not in ("", "html"):
        raise bad_request("unsupported parse_mode")
    if mode == "html":
        return _from_html(raw)
    return with_detected(trimmed(RichText(cleaned(raw), parameters.get(entities) or [])))


@lru_cache(maxsize=512)  # one text to thousands of people is read once
def _from_html(raw: str) -> RichText:
    try:
        return with_detected(trimmed(parse_html(cleaned(raw))))
    except MarkupError as error:
        raise bad_request(f"can't parse entities: {error}") from error
