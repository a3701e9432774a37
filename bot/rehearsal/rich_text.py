"""Text with entities, measured as Telegram measures it: in UTF-16 code units."""

from dataclasses import dataclass, field
from typing import Any

Entity = dict[str, Any]

_SPACES = {code: " " for code in range(32) if chr(code) not in "\n\r"}
_REMOVED = dict.fromkeys((ord("\r"), *range(8232, 8239)))
_CLEANING = {**_SPACES, **_REMOVED}


@dataclass(slots=True)
class RichText:
    plain: str
    entities: list[Entity] = field(default_factory=list)
    html: str | None = None

    @property
    def length(self) -> int:
        return utf16_length(self.plain)

    def same_as(self, other: "RichText") -> bool:
        return self.plain == other.plain and self.entities == other.entities


def utf16_length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cleaned(text: str) -> str:
    """Without the characters that Telegram drops: control characters, U+2028 to U+202E."""
    return text if text.isprintable() else text.translate(_CLEANING)


def trimmed(text: RichText) -> RichText:
    """Without white space at the ends, the entities moved along."""
    start = len(text.plain) - len(text.plain.lstrip())
    plain = text.plain.strip()
    return text if len(plain) == len(text.plain) else part(text, start, start + len(plain))


def part(text: RichText, start: int, end: int) -> RichText:
    """The characters from start to end with what is marked in them."""
    plain = text.plain[start:end]
    before, length = utf16_length(text.plain[:start]), utf16_length(plain)
    moved = (_moved(entity, before, length) for entity in text.entities)
    return RichText(plain, [entity for entity in moved if entity["length"] > 0], text.html)


def _moved(entity: Entity, start: int, length: int) -> Entity:
    begin = max(entity["offset"] - start, 0)
    end = min(entity["offset"] - start + entity["length"], length)
    return {**entity, "offset": begin, "length": end - begin}
