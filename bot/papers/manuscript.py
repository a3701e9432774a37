"""A letter's Markdown as plain blocks, and what in it no paper or chat could carry."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from bot.papers.markdown import Leaf, leaves, unreadable_characters
from bot.papers.spans import ManuscriptFlaw, Span, Style, merged, plain, spans_of

__all__ = [
    "Block",
    "Heading",
    "Item",
    "Manuscript",
    "ManuscriptFlaw",
    "Paragraph",
    "Quote",
    "Rule",
    "Span",
    "Style",
    "read_manuscript",
]

RULE: Final = "———"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`depth` is 0, or the depth of the list item that the paragraph goes on with."""

    spans: tuple[Span, ...]
    depth: int = 0

    @property
    def text(self) -> str:
        return plain(self.spans)


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` is 1 to 6; 1 is the biggest."""

    spans: tuple[Span, ...]
    level: int

    @property
    def text(self) -> str:
        return plain(self.spans)


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list; `ordered` is its number, or None under a bullet; `depth` starts at 1."""

    spans: tuple[Span, ...]
    ordered: int | None = None
    depth: int = 1

    @property
    def marker(self) -> str:
        if self.ordered is not None:
            return f"{self.ordered}."
        return "•" if self.depth == 1 else "–"

    @property
    def text(self) -> str:
        return f"{self.marker} {plain(self.spans)}"


@dataclass(frozen=True, slots=True)
class Quote:
    """One paragraph of a quotation; the next `Quote` goes on with the same quotation."""

    spans: tuple[Span, ...]

    @property
    def text(self) -> str:
        return plain(self.spans)


@dataclass(frozen=True, slots=True)
class Rule:
    """A pause between two parts."""

    spans: tuple[Span, ...] = (Span(RULE),)

    @property
    def text(self) -> str:
        return RULE


Block: TypeAlias = Paragraph | Heading | Item | Quote | Rule


@dataclass(frozen=True, slots=True)
class Manuscript:
    blocks: tuple[Block, ...]
    flaws: tuple[ManuscriptFlaw, ...]

    @property
    def text(self) -> str:
        """The words as a reader sees them, one block after the other."""
        return "\n\n".join(block.text for block in self.blocks)


def read_manuscript(markdown: str, first_line: int = 1) -> Manuscript:
    """Read CommonMark with `~~strike~~`.

    `first_line` is the number of the file's line at which `markdown` begins. What cannot
    be carried is left out of `blocks` and told in `flaws`, by line, all at once.
    """
    flaws: list[ManuscriptFlaw] = list(unreadable_characters(markdown))
    blocks: list[Block] = []
    for leaf in leaves(markdown, flaws):
        block = _block(leaf, flaws)
        if block is not None:
            blocks.append(block)
    return Manuscript(tuple(blocks), _in_order(flaws, first_line))


def _block(leaf: Leaf, flaws: list[ManuscriptFlaw]) -> Block | None:
    if leaf.kind == "rule":
        return Rule()
    spans = merged(spans_of(leaf.inline, leaf.line, flaws))
    if not _readable(plain(spans)):
        return None
    if leaf.kind == "heading":
        return Heading(_without_breaks(spans), leaf.level)
    if leaf.quoted:
        return Quote(spans)
    if leaf.opens_item:
        return Item(spans, leaf.number, leaf.depth)
    return Paragraph(spans, leaf.depth)


def _readable(text: str) -> bool:
    return any(sign.isprintable() and not sign.isspace() for sign in text)


def _without_breaks(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(replace(span, text=re.sub(r"\s*\n\s*", " ", span.text)) for span in spans)


def _in_order(flaws: Iterable[ManuscriptFlaw], first_line: int) -> tuple[ManuscriptFlaw, ...]:
    moved = {replace(flaw, line=flaw.line + first_line - 1): None for flaw in flaws}
    return tuple(sorted(moved, key=lambda flaw: flaw.line))
