"""Markdown's tree walked down to its leaves: the blocks that hold text."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.papers.spans import ManuscriptFlaw

PARSER: Final = MarkdownIt("commonmark").enable(["strikethrough", "table"])
NOT_CARRIED: Final = {
    "table_open": "table",
    "html_block": "html",
    "fence": "code-block",
    "code_block": "code-block",
}
KEPT_CONTROLS: Final = "\n\t\r"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A paragraph, heading or rule, and where it hangs; `line` is counted from 1."""

    kind: str
    line: int
    inline: Sequence[Token] = ()
    level: int = 0
    quoted: bool = False
    opens_item: bool = False
    number: int | None = None
    depth: int = 0


@dataclass(slots=True)
class _Place:
    """Where the walk is."""

    flaws: list[ManuscriptFlaw]
    quotes: int = 0
    tables: int = 0
    numbers: list[int | None] = field(default_factory=list)
    fresh_item: bool = False
    kind: str = "paragraph"
    level: int = 0


def leaves(markdown: str, flaws: list[ManuscriptFlaw]) -> Iterator[Leaf]:
    """The leaves in reading order; whole blocks that cannot be carried go to `flaws`."""
    found: dict[str, Any] = {}
    place = _Place(flaws)
    tokens = PARSER.parse(markdown, found)
    notes = {name: note for name, note in found.get("references", {}).items() if name[0] == "^"}
    for name, note in notes.items():
        flaws.append(ManuscriptFlaw(note["map"][0] + 1, "footnote", f"[{name.lower()}]"))
    for token in tokens:
        yield from _visit(token, place)


def unreadable_characters(markdown: str) -> Iterator[ManuscriptFlaw]:
    """Control characters, which word processors leave behind and nobody can see."""
    for number, line in enumerate(markdown.split("\n"), start=1):
        for sign in line:
            if unicodedata.category(sign) == "Cc" and sign not in KEPT_CONTROLS:
                yield ManuscriptFlaw(number, "control-character", f"U+{ord(sign):04X}")


def _visit(token: Token, place: _Place) -> Iterator[Leaf]:
    line = token.map[0] + 1 if token.map else 1
    if token.type in NOT_CARRIED:
        what = token.content.strip().partition("\n")[0][:60]
        place.flaws.append(ManuscriptFlaw(line, NOT_CARRIED[token.type], what))
    if token.type.startswith("table_"):
        place.tables += token.nesting
    elif token.type == "hr":
        yield Leaf("rule", line)
    elif token.type == "inline" and not place.tables:
        yield _leaf(token, line, place)
        place.fresh_item = False
    else:
        _move(token, line, place)


def _move(token: Token, line: int, place: _Place) -> None:
    match token.type:
        case "blockquote_open" | "blockquote_close":
            place.quotes += token.nesting
        case "bullet_list_open":
            place.numbers.append(None)
        case "ordered_list_open":
            place.numbers.append(int(token.attrs.get("start", 1)) - 1)
        case "bullet_list_close" | "ordered_list_close":
            place.numbers.pop()
        case "list_item_open":
            _enter_item(line, place)
        case "list_item_close":
            place.fresh_item = False
        case "heading_open":
            place.kind, place.level = "heading", int(token.tag[1:])
        case "heading_close":
            place.kind = "paragraph"


def _enter_item(line: int, place: _Place) -> None:
    number = place.numbers[-1]
    if number is not None:
        place.numbers[-1] = number + 1
    place.fresh_item = True
    if place.quotes:
        place.flaws.append(ManuscriptFlaw(line, "list-in-quote"))


def _leaf(token: Token, line: int, place: _Place) -> Leaf:
    return Leaf(
        kind=place.kind,
        line=line,
        inline=token.children or (),
        level=place.level,
        quoted=place.quotes > 0,
        opens_item=place.fresh_item,
        number=place.numbers[-1] if place.numbers else None,
        depth=len(place.numbers),
    )
