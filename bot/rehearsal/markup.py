"""Text with entities as HTML, for the page: what people and the bot mark without tags."""

from html import escape

from bot.rehearsal.rich_text import Entity, RichText

_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}


def as_html(text: RichText) -> str | None:
    """The HTML it came as or can be written as; None when nothing in it is marked."""
    if text.html is not None:
        return text.html
    marked = [entity for entity in text.entities if _tags(entity)[0]]
    return _written(text.plain.encode("utf-16-le"), marked) if marked else None


def _written(units: bytes, marked: list[Entity]) -> str:
    places = sorted({0, len(units) // 2, *(place for entity in marked for place in _span(entity))})
    pieces: list[str] = []
    inside: list[Entity] = []
    for start, end in zip(places, [*places[1:], places[-1]], strict=True):
        wanted = [entity for entity in marked if _covers(entity, start)]
        kept = _common(inside, wanted)
        pieces += [_tags(entity)[1] for entity in reversed(inside[kept:])]
        pieces += [_tags(entity)[0] for entity in wanted[kept:]]
        words = units[start * 2 : end * 2].decode("utf-16-le", "replace")
        pieces.append(escape(words, quote=False))
        inside = wanted
    return "".join(pieces)


def _common(one: list[Entity], other: list[Entity]) -> int:
    """How many both begin with: those tags stay open."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a is not b), min(len(one), len(other)))


def _span(entity: Entity) -> tuple[int, int]:
    return entity["offset"], entity["offset"] + entity["length"]


def _covers(entity: Entity, place: int) -> bool:
    begin, end = _span(entity)
    return bool(begin <= place < end)


def _tags(entity: Entity) -> tuple[str, str]:
    """What opens and closes it; empty for what the page finds by itself."""
    if entity["type"] == "text_link":
        return f'<a href="{escape(entity["url"])}">', "</a>"
    if entity["type"] == "expandable_blockquote":
        return "<blockquote expandable>", "</blockquote>"
    tag = _TAGS.get(entity["type"])
    return (f"<{tag}>", f"</{tag}>") if tag else ("", "")
