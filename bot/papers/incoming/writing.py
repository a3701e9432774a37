"""Blocks written as Markdown: what `read_manuscript` reads back as these blocks."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Final

from bot.papers.incoming.read_text import Losses, ReadText
from bot.papers.incoming.signs import (
    Sign,
    cleaned,
    is_readable,
    signs_of,
    spans_from,
    stripped,
    usable_link,
    without_footnote_marks,
)
from bot.papers.incoming.spelling import guarded, softened, spelt
from bot.papers.manuscript import (
    Block,
    Heading,
    Item,
    Paragraph,
    Quote,
    Rule,
    Span,
    Style,
    read_manuscript,
)
from bot.papers.spans import plain

MOST_NUMBER: Final = 999_999_999


def read_text(blocks: Iterable[Block], losses: Losses) -> ReadText:
    """The text that the blocks make; what their styles lose on the way is noted in `losses`."""
    settled = [block for block in (_settled(block, losses) for block in blocks) if block]
    written = [(block, _spelt(block, losses)) for block in settled]
    title = _title(settled)
    body = _laid_out(written)
    below = _laid_out(pair for pair in written if pair[0] is not title) if title else body
    return ReadText(body, title.text if title else "", losses.told(), below)


def _title(blocks: list[Block]) -> Heading | None:
    """A heading above all, or the only one of the first level."""
    headings = [block for block in blocks if isinstance(block, Heading)]
    biggest = [heading for heading in headings if heading.level == 1]
    if headings and headings[0] is blocks[0] and len(biggest) <= 1:
        return headings[0]
    return biggest[0] if len(biggest) == 1 else None


def _settled(block: Block, losses: Losses) -> Block | None:
    if isinstance(block, Rule):
        return block
    signs = signs_of(_with_addresses(block.spans, losses))
    text = cleaned("".join(sign for sign, _ in signs), losses)
    signs = [(sign, style) for sign, (_, style) in zip(text, signs, strict=True)]
    spans = spans_from(stripped(without_footnote_marks(signs, losses)))
    if not is_readable(plain(spans)):
        return None
    return _with_spans(block, spans)


def _with_spans(block: Block, spans: tuple[Span, ...]) -> Block:
    if isinstance(block, Heading):
        lines = tuple(replace(span, text=re.sub(r"\s*\n\s*", " ", span.text)) for span in spans)
        return Heading(lines, min(max(block.level, 1), 6))
    if isinstance(block, Item) and not 0 <= (block.ordered or 0) <= MOST_NUMBER:
        return Paragraph((Span(f"{block.ordered}. "), *spans), block.depth)
    return replace(block, spans=spans)


def _with_addresses(spans: Iterable[Span], losses: Losses) -> Iterator[Span]:
    """A link that nobody else can open becomes text; an address of mail is shown."""
    for address, group in groupby(spans, key=lambda span: span.style.link):
        link = usable_link(address) if address else None
        told = ""
        for span in group:
            told += span.text
            yield replace(span, style=replace(span.style, link=link))
        if address and not link:
            losses.note("link", told)
        if link and link.lower().startswith("mailto:"):
            mailbox = link[len("mailto:") :].partition("?")[0]
            if is_readable(told) and mailbox not in told:
                yield Span(f" ({mailbox})", Style(link=link))


def _spelt(block: Block, losses: Losses) -> str:
    """With the least change of style that can be read back; the words themselves always can."""
    if isinstance(block, Rule):
        return "---"
    for lost, spans in _attempts(block.spans):
        for slant in "*_":
            text = _in_its_form(block, spelt(spans, slant))
            if _reads_back(block, spans, text):
                if lost:
                    losses.note("emphasis", plain(spans))
                return text
    losses.note("emphasis", block.text)
    return _in_its_form(block, spelt((Span(plain(block.spans)),)))


def _attempts(spans: tuple[Span, ...]) -> Iterator[tuple[bool, tuple[Span, ...]]]:
    yield False, spans
    yield False, softened(spans)
    yield True, _kept(spans, "bold", "link")
    yield True, _kept(spans, "link")


def _kept(spans: tuple[Span, ...], *names: str) -> tuple[Span, ...]:
    return spans_from(
        (sign, Style(**{name: getattr(style, name) for name in names}))
        for sign, style in signs_of(spans)
    )


def _in_its_form(block: Block, text: str) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} " + re.sub(r"(?<!\S)(?=#+$)", r"\\", text)
    return "\\\n".join(guarded(line) for line in text.split("\\\n"))


def _reads_back(block: Block, spans: tuple[Span, ...], text: str) -> bool:
    """Space has no style that anybody sees."""
    manuscript = read_manuscript(text)
    if manuscript.flaws or len(manuscript.blocks) != 1:
        return False
    if isinstance(manuscript.blocks[0], Heading) != isinstance(block, Heading):
        return False
    return _seen(manuscript.blocks[0].spans) == _seen(spans)


def _seen(spans: Iterable[Span]) -> list[Sign]:
    return [sign for sign in signs_of(spans) if not sign[0].isspace()]


class _Page:
    """Where the lists stand: how far each is set in, and which number came last."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.before: Block | None = None
        self.insets: list[int] = []
        self.numbers: list[tuple[int | None, str]] = []

    def put(self, block: Block, text: str) -> None:
        first, rest, tight = self._margins(block)
        lines = text.split("\n")
        shown = [first + lines[0], *(rest + line for line in lines[1:])]
        if self.parts:
            self.parts.append(self._gap(block, tight))
        self.parts.append("\n".join(shown))
        self.before = block

    def _gap(self, block: Block, tight: bool) -> str:
        if isinstance(block, Quote) and isinstance(self.before, Quote):
            return "\n>\n"
        return "\n" if tight and isinstance(self.before, Item) else "\n\n"

    def _margins(self, block: Block) -> tuple[str, str, bool]:
        """What stands before the first line and the others, and whether no gap is needed."""
        match block:
            case Item():
                return self._enter(block)
            case Paragraph():
                self._leave(block.depth)
                inset = " " * (self.insets[-1] if self.insets else 0)
                return inset, inset, False
        self._leave(0)
        quote = "> " if isinstance(block, Quote) else ""
        return quote, quote, False

    def _leave(self, depth: int) -> None:
        """Only the lists down to this depth go on."""
        del self.insets[depth:]
        del self.numbers[depth:]

    def _enter(self, item: Item) -> tuple[str, str, bool]:
        depth = max(1, min(item.depth, len(self.insets) + 1))
        number, delimiter = self._last(depth)
        goes_on = item.ordered is not None and number is not None and item.ordered == number + 1
        if item.ordered is not None and number is not None and not goes_on:
            delimiter = ")" if delimiter == "." else "."  # another sign begins another list
        self._leave(depth - 1)
        outer = self.insets[-1] if self.insets else 0
        marker = "- " if item.ordered is None else f"{item.ordered}{delimiter} "
        self.insets.append(outer + len(marker))
        self.numbers.append((item.ordered, delimiter))
        tight = goes_on or item.ordered in (None, 1)
        return " " * outer + marker, " " * self.insets[-1], tight

    def _last(self, depth: int) -> tuple[int | None, str]:
        return self.numbers[depth - 1] if len(self.numbers) >= depth else (None, ".")


def _laid_out(written: Iterable[tuple[Block, str]]) -> str:
    page = _Page()
    for block, text in written:
        page.put(block, text)
    return "".join(page.parts) + ("\n" if page.parts else "")
