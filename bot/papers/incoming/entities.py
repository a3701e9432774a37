"""A chat message's formatting put onto its signs."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import Any, Final

from bot.papers.incoming.read_text import Losses
from bot.papers.incoming.signs import PLAIN, Sign, cleaned
from bot.papers.manuscript import Style

STYLES: Final[Mapping[str, Mapping[str, bool]]] = {
    "bold": {"bold": True},
    "italic": {"italic": True},
    "strikethrough": {"strike": True},
    "code": {"code": True},
    "pre": {"code": True},
}
NOT_KEPT: Final = {
    "underline": "underline",
    "spoiler": "spoiler",
    "custom_emoji": "custom-emoji",
    "text_mention": "link",
}
LITERAL: Final = frozenset(
    ["url", "email", "mention", "hashtag", "cashtag", "bot_command", "phone_number", "text_link"]
)
QUOTES: Final = frozenset(["blockquote", "expandable_blockquote"])


@dataclass(slots=True)
class Formatted:
    """The signs of a message; in `literal` no sign is Markdown, `quoted` stand in a quotation."""

    signs: list[Sign]
    quoted: set[int] = field(default_factory=set)
    literal: set[int] = field(default_factory=set)


def formatted(text: str, entities: Sequence[Mapping[str, Any]], losses: Losses) -> Formatted:
    """`entities` are Telegram's MessageEntity as dicts, their offsets in UTF-16 units.

    They may nest and overlap; one that lies outside the text or that says nothing known is
    passed over.
    """
    signs = [(sign, PLAIN) for sign in cleaned(text, losses)]
    message = Formatted(signs)
    units = [0, *accumulate(2 if sign > "\uffff" else 1 for sign in text)]
    for entity in entities:
        part = _part(entity, units)
        if part:
            _lay(str(entity.get("type")), entity, part, message, losses)
    return message


def _part(entity: Mapping[str, Any], units: Sequence[int]) -> range:
    """The places of the signs that an entity covers."""
    offset, length = entity.get("offset"), entity.get("length")
    if not isinstance(offset, int) or not isinstance(length, int) or offset < 0 or length < 1:
        return range(0)
    start = bisect_left(units, offset)
    return range(start, min(bisect_left(units, offset + length), len(units) - 1))


def _lay(
    kind: str, entity: Mapping[str, Any], part: range, message: Formatted, losses: Losses
) -> None:
    changes: dict[str, Any] = {**STYLES.get(kind, {})}
    if kind == "text_link":
        changes["link"] = str(entity.get("url") or "") or None
    if kind in NOT_KEPT:
        losses.note(NOT_KEPT[kind], "".join(message.signs[at][0] for at in part))
    if kind in QUOTES:
        message.quoted.update(part)
    if kind in LITERAL or "code" in changes:
        message.literal.update(part)
    for at in part if changes else ():
        sign, style = message.signs[at]
        message.signs[at] = (sign, replace(style, **changes))


@dataclass(frozen=True, slots=True)
class Line:
    """One line as typed; `quoted` when it stands in a quotation."""

    signs: list[Sign]
    quoted: bool = False
    literal: frozenset[int] = frozenset()

    @property
    def text(self) -> str:
        return "".join(sign for sign, _ in self.signs)

    @property
    def is_code(self) -> bool:
        return bool(self.signs) and all(style.code for _, style in self.signs)

    def after(self, start: int) -> "Line":
        literal = frozenset(at - start for at in self.literal if at >= start)
        return Line(self.signs[start:], self.quoted, literal)


def lines(message: Formatted) -> Iterator[Line]:
    start = 0
    for at, (sign, _) in enumerate([*message.signs, ("\n", Style())]):
        if sign == "\n":
            quoted = start in message.quoted and at > start
            literal = frozenset(
                place - start for place in range(start, at) if place in message.literal
            )
            yield Line(message.signs[start:at], quoted, literal)
            start = at + 1
