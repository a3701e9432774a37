"""Entities that Telegram finds by itself: commands, mentions, links, addresses, hashtags."""

import re

from bot.rehearsal.rich_text import Entity, RichText, utf16_length

_FOUND = re.compile(
    r"(?P<url>(?<![\w@])(?:https?://|www\.|t\.me/)[^\s<>\"']*[^\s<>\"'.,:;!?)\]])"
    r"|(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<mention>(?<![\w@])@[A-Za-z0-9_]{3,32}(?!\w))"
    r"|(?P<bot_command>(?<![\w/@<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<hashtag>(?<![\w#])#\w*[^\W\d]\w*)"
)
_OPAQUE = ("code", "pre", "text_link", "text_mention")


def with_detected(text: RichText) -> RichText:
    """The same text with the entities Telegram adds where the author has set none."""
    if not any(sign in text.plain for sign in "/@#."):
        return text
    opaque = [entity for entity in text.entities if entity["type"] in _OPAQUE]
    found = [entity for entity in _detected(text.plain) if not _overlaps(entity, opaque)]
    if not found:
        return text
    everything = sorted(
        [*text.entities, *found], key=lambda entity: (entity["offset"], -entity["length"])
    )
    return RichText(text.plain, everything, text.html)


def _detected(plain: str) -> list[Entity]:
    return [
        {
            "type": found.lastgroup,
            "offset": utf16_length(plain[: found.start()]),
            "length": utf16_length(found.group()),
        }
        for found in _FOUND.finditer(plain)
    ]


def _overlaps(entity: Entity, others: list[Entity]) -> bool:
    end = entity["offset"] + entity["length"]
    return any(
        other["offset"] < end and entity["offset"] < other["offset"] + other["length"]
        for other in others
    )
