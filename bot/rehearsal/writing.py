"""What people write, as apps send it: cleaned, and cut where one message cannot hold it all."""

from typing import Any

from bot.rehearsal.detection import with_detected
from bot.rehearsal.errors import ImpossibleError
from bot.rehearsal.rich_text import Entity, RichText, cleaned, part, trimmed, utf16_length
from bot.rehearsal.texts import LONGEST_CAPTION, LONGEST_TEXT

Json = dict[str, Any]


def written(text: str, entities: list[Entity] | None = None) -> list[RichText]:
    """The messages that a text becomes, none when there is nothing in it.

    entities: what is marked, with offsets in UTF-16 code units of the text as it is given.
    """
    _check(text, entities or [])
    whole = trimmed(RichText(cleaned(text), entities or []))
    return [with_detected(piece) for piece in _pieces(whole)]


def caption(text: str | None, entities: list[Entity] | None = None) -> RichText | None:
    """Raises ImpossibleError when it is longer than an app lets it be."""
    if not text or not text.strip():
        return None
    _check(text, entities or [])
    whole = trimmed(RichText(cleaned(text), entities or []))
    if whole.length > LONGEST_CAPTION:
        raise ImpossibleError("a caption cannot be that long")
    return with_detected(whole)


def _check(text: str, entities: list[Entity]) -> None:
    if not entities:
        return
    if "\r" in text:
        raise ImpossibleError("apps send no carriage returns, so the offsets would be wrong")
    length = utf16_length(text)
    for entity in entities:
        begin, end = entity["offset"], entity["offset"] + entity["length"]
        if not 0 <= begin < end <= length:
            raise ImpossibleError(f"an entity lies outside the text: {begin} to {end}")


def _pieces(text: RichText) -> list[RichText]:
    pieces: list[RichText] = []
    while text.length > LONGEST_TEXT:
        end = _split_point(text.plain)
        pieces.append(part(text, 0, end))
        rest = len(text.plain) - len(text.plain[end:].lstrip())
        text = part(text, rest, len(text.plain))
    return [*pieces, text] if text.plain else pieces


def _split_point(text: str) -> int:
    """As much as fits, up to the last line break or else the last space if that is not far."""
    fitting = text.encode("utf-16-le")[: 2 * LONGEST_TEXT].decode("utf-16-le", "ignore")
    end = len(fitting)
    for mark, nearest in (("\n", end // 2), (" ", end * 9 // 10)):
        if (found := fitting.rfind(mark, nearest)) > 0:
            return found
    return end
