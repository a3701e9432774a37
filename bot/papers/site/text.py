"""A letter's text as HTML: what no chat or paper could carry is left out here, too."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Final

from bot.papers.manuscript import (
    Block,
    Heading,
    Item,
    Paragraph,
    Quote,
    Rule,
    Span,
    read_manuscript,
)
from bot.papers.site.markup import Html, joined, tag

FIRST_HEADING, LAST_HEADING = 2, 6
"""The title is the one heading of the first level."""
STYLES: Final = (("bold", "strong"), ("italic", "em"), ("strike", "s"), ("code", "code"))


@lru_cache(maxsize=64)
def body_html(markdown: str) -> Html:
    blocks = read_manuscript(markdown).blocks
    return joined(*_blocks(blocks, _Headings(blocks)))


class _Headings:
    """Which levels a letter uses, brought down to a ladder without missing rungs."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._used = sorted({block.level for block in blocks if isinstance(block, Heading)})
        self._above = FIRST_HEADING - 1

    def of(self, level: int) -> str:
        rung = FIRST_HEADING + self._used.index(level)
        self._above = min(rung, self._above + 1, LAST_HEADING)
        return f"h{self._above}"


def _blocks(blocks: Sequence[Block], headings: _Headings) -> Iterator[Html]:
    for kind, group in groupby(blocks, key=_kind):
        run = list(group)
        match kind:
            case "list":
                yield from _lists(run, 1)
            case "quote":
                yield tag("blockquote", *(tag("p", _spans(block.spans)) for block in run))
            case _:
                yield from (_block(block, headings) for block in run)


def _kind(block: Block) -> str:
    if isinstance(block, Item) or (isinstance(block, Paragraph) and block.depth):
        return "list"
    return "quote" if isinstance(block, Quote) else "other"


def _block(block: Block, headings: _Headings) -> Html:
    if isinstance(block, Heading):
        return tag(headings.of(block.level), _spans(block.spans))
    return tag("hr") if isinstance(block, Rule) else tag("p", _spans(block.spans))


def _lists(blocks: Sequence[Block], depth: int) -> Iterator[Html]:
    """The entries of this depth as lists, those below inside the entry before them."""
    entries = list(_entries(blocks, depth))
    for ordered, run in groupby(entries, key=lambda entry: _number(entry[0]) is not None):
        group = list(run)
        first = _number(group[0][0])
        items = (tag("li", *_entry(blocks, depth)) for blocks in group)
        start = first if ordered and first != 1 else None
        yield tag("ol" if ordered else "ul", *items, start=start)


def _entries(blocks: Sequence[Block], depth: int) -> Iterator[list[Block]]:
    """Apart at each entry of this depth; what goes on with one stays with it."""
    entry: list[Block] = []
    for block in blocks:
        if entry and isinstance(block, Item) and block.depth <= depth:
            yield entry
            entry = []
        entry.append(block)
    if entry:
        yield entry


def _entry(blocks: Sequence[Block], depth: int) -> Iterator[Html]:
    first, *rest = blocks
    if isinstance(first, Item) and first.depth > depth:
        yield from _lists(blocks, depth + 1)
        return
    yield _spans(first.spans)
    for deeper, run in groupby(rest, key=lambda block: _depth(block) > depth):
        group = list(run)
        if deeper:
            yield from _lists(group, depth + 1)
        else:
            yield from (tag("p", _spans(block.spans)) for block in group)


def _depth(block: Block) -> int:
    return block.depth if isinstance(block, Item | Paragraph) else 0


def _number(block: Block) -> int | None:
    return block.ordered if isinstance(block, Item) else None


def _spans(spans: Iterable[Span]) -> Html:
    return joined(*map(_span, spans))


def _span(span: Span) -> Html:
    lines = span.text.split("\n")
    made = joined(*(joined(tag("br") if number else "", line) for number, line in enumerate(lines)))
    for style, name in STYLES:
        if getattr(span.style, style):
            made = tag(name, made)
    if span.style.link:
        made = tag("a", made, href=span.style.link, rel="noopener noreferrer")
    return made
