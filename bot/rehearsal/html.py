"""Telegram's HTML, as strictly as Telegram reads it, into plain text and entities.

The errors are worded as the Bot API words them, with byte offsets.
"""

import re
from dataclasses import dataclass
from html import unescape

from bot.rehearsal.rich_text import Entity, RichText, utf16_length

_ENTITY_OF_TAG = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_VERBATIM = {"code", "pre"}
_QUOTATIONS = {"blockquote", "expandable_blockquote"}
_CONTAINERS = _VERBATIM | _QUOTATIONS
_MARK = re.compile(r"[<&]")
_TAG_NAME = re.compile(r"[^\s>]*")
_END_TAG = re.compile(r"</([^\s>]*)\s*>")
_SPACE = re.compile(r"\s*")
_ATTRIBUTE_NAME = re.compile(r"[^\s=>/\"']*")
_NAME_TOKEN = re.compile(r"[A-Za-z0-9.\-]*")
_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_LINK = re.compile(r"(?:https?|tg|ton)://\S+|[^\s:/]+\.[^\s:/]{2,}(?:[/?#:]\S*)?", re.IGNORECASE)
_SURROGATES = range(0xD800, 0xE000)


class MarkupError(ValueError):
    """The text is not Telegram's HTML; the message says where and why."""


@dataclass(slots=True)
class _OpenTag:
    name: str
    attributes: dict[str, str]
    offset: int
    part: int


def parse_html(source: str) -> RichText:
    """Plain text and entities; raises MarkupError where Telegram would refuse the text."""
    return _Parser(source).parse()


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.parts: list[str] = []
        self.length = 0
        self.open: list[_OpenTag] = []
        self.entities: list[Entity] = []

    def parse(self) -> RichText:
        while mark := _MARK.search(self.source, self.at):
            self._append(self.source[self.at : mark.start()])
            self.at = mark.start()
            self._take_mark()
        self._append(self.source[self.at :])
        if self.open:
            name = self.open[-1].name
            raise MarkupError(f'Can\'t find end tag corresponding to start tag "{name}"')
        return RichText("".join(self.parts), _in_order(self.entities), self.source)

    def _take_mark(self) -> None:
        if self.source[self.at] == "&":
            self._take_reference()
        elif self.source.startswith("</", self.at):
            self._take_end_tag()
        else:
            self._take_start_tag()

    def _append(self, text: str) -> None:
        if text:
            self.parts.append(text)
            self.length += utf16_length(text)

    def _take_reference(self) -> None:
        reference = _REFERENCE.match(self.source, self.at)
        raw = reference.group() if reference else "&"
        self._append(_character(raw))
        self.at += len(raw)

    def _take_start_tag(self) -> None:
        begin = self.at
        name = self._take(_TAG_NAME, begin + 1).lower()
        if self.at == len(self.source):
            raise MarkupError(f"Unclosed start tag at byte offset {self._byte(begin)}")
        if name not in _ENTITY_OF_TAG:
            raise MarkupError(f'Unsupported start tag "{name}" at byte offset {self._byte(begin)}')
        attributes = self._take_attributes(name, begin)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise MarkupError(
                f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(begin)}'
            )
        self.open.append(_OpenTag(name, attributes, self.length, len(self.parts)))

    def _take_attributes(self, tag: str, begin: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        self._take(_SPACE, self.at)
        while self._here(begin) != ">":
            name = self._take(_ATTRIBUTE_NAME, self.at)
            if not name:
                raise MarkupError(
                    f'Empty attribute name in the tag "{tag}" at byte offset {self._byte(begin)}'
                )
            attributes[name.lower()] = self._take_value(begin)
            self._take(_SPACE, self.at)
        self.at += 1
        return attributes

    def _take_value(self, begin: int) -> str:
        self._take(_SPACE, self.at)
        if self._here(begin) != "=":
            return ""
        self._take(_SPACE, self.at + 1)
        quote = self._here(begin)
        return self._take_quoted(quote, begin) if quote in "\"'" else self._take_token()

    def _take_quoted(self, quote: str, begin: int) -> str:
        end = self.source.find(quote, self.at + 1)
        if end < 0:
            raise MarkupError(f"Unclosed start tag at byte offset {self._byte(begin)}")
        value = self.source[self.at + 1 : end]
        self.at = end + 1
        return _REFERENCE.sub(lambda reference: _character(reference.group()), value)

    def _take_token(self) -> str:
        start = self.at
        value = self._take(_NAME_TOKEN, start).lower()
        if not re.match(r"[\s>]", self.source[self.at : self.at + 1]):
            raise MarkupError(f"Unexpected end of name token at byte offset {self._byte(start)}")
        return value

    def _take_end_tag(self) -> None:
        if not self.open:
            raise MarkupError(f"Unexpected end tag at byte offset {self._byte(self.at)}")
        end = _END_TAG.match(self.source, self.at)
        if not end:
            raise MarkupError(f"Unclosed end tag at byte offset {self._byte(self.at)}")
        tag = self.open.pop()
        if end[1] and end[1] != tag.name:
            raise MarkupError(
                f"Unmatched end tag at byte offset {self._byte(self.at)}, "
                f'expected "</{tag.name}>", found "</{end[1]}>"'
            )
        self.at = end.end()
        self._close(tag)

    def _close(self, tag: _OpenTag) -> None:
        length = self.length - tag.offset
        if not length:
            return
        entity: Entity = {
            "type": _ENTITY_OF_TAG[tag.name],
            "offset": tag.offset,
            "length": length,
        }
        if self._completed(entity, tag):
            self.entities.append(entity)

    def _completed(self, entity: Entity, tag: _OpenTag) -> bool:
        """Adds what the kind of entity needs; False when there is no entity after all."""
        match tag.name:
            case "a":
                return _link(entity, tag.attributes.get("href") or "".join(self.parts[tag.part :]))
            case "blockquote" if "expandable" in tag.attributes:
                entity["type"] = "expandable_blockquote"
            case "tg-emoji":
                entity["custom_emoji_id"] = _emoji_id(tag)
            case "code":
                entity["language"] = _language(tag)
            case "pre":
                return self._preformatted(entity)
        return True

    def _preformatted(self, entity: Entity) -> bool:
        inner = self.entities[-1] if self.entities else {}
        if inner.get("language") and _place(inner) == _place(entity):
            self.entities.pop()
            entity["language"] = inner["language"]
        return True

    def _take(self, pattern: re.Pattern[str], start: int) -> str:
        match = pattern.match(self.source, start)
        taken = match.group() if match else ""
        self.at = start + len(taken)
        return taken

    def _here(self, begin: int) -> str:
        if self.at >= len(self.source):
            raise MarkupError(f"Unclosed start tag at byte offset {self._byte(begin)}")
        return self.source[self.at]

    def _byte(self, position: int) -> int:
        return len(self.source[:position].encode("utf-8", "surrogatepass"))


def _character(reference: str) -> str:
    """What a reference stands for, or the reference itself when Telegram leaves it alone."""
    if not reference.startswith("&#"):
        return unescape(reference)
    digits = reference[2:-1]
    code = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    known = 0 < code <= 0x10FFFF and code not in _SURROGATES
    return chr(code) if known else reference


def _link(entity: Entity, address: str) -> bool:
    if not _LINK.fullmatch(address):
        return False
    entity["url"] = address if "://" in address else f"http://{address}"
    return True


def _emoji_id(tag: _OpenTag) -> str:
    identifier = tag.attributes.get("emoji-id", "")
    if not (identifier.isascii() and identifier.isdecimal()):
        raise MarkupError("Invalid custom emoji identifier specified")
    return identifier


def _language(tag: _OpenTag) -> str:
    name = tag.attributes.get("class", "")
    return name.removeprefix("language-") if name.startswith("language-") else ""


def _place(entity: Entity) -> tuple[int, int]:
    return entity["offset"], entity["length"]


def _in_order(entities: list[Entity]) -> list[Entity]:
    """By offset, the longer first, without what may not stand inside code or a quotation."""
    kept: list[Entity] = []
    outer: list[Entity] = []
    closed_last_first = reversed(entities)
    for entity in sorted(
        closed_last_first, key=lambda entity: (entity["offset"], -entity["length"])
    ):
        if not any(_swallows(container, entity) for container in outer):
            kept.append(_without_loose_language(entity))
            if entity["type"] in _CONTAINERS:
                outer.append(entity)
    return kept


def _swallows(outer: Entity, inner: Entity) -> bool:
    if inner["offset"] >= outer["offset"] + outer["length"]:
        return False
    return outer["type"] in _VERBATIM or inner["type"] in _QUOTATIONS


def _without_loose_language(entity: Entity) -> Entity:
    if entity["type"] == "code" or not entity.get("language"):
        entity.pop("language", None)
    return entity
