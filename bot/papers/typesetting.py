"""How a letter looks on paper."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.domain.letter import EditionText
from bot.papers.letter_text import with_addresses
from bot.papers.manuscript import Block, Heading, Item, Paragraph, Quote, Rule
from bot.papers.progress import told
from bot.papers.sheet import ITEM_INSET, Look, Sheet
from bot.papers.spans import Span, plain

ADDRESSEE: Final = Look(below=9)
TITLE: Final = Look(size=19, leading=8.6, style="B", below=8, lines_after=2)
BODY: Final = Look()
HEADINGS: Final = {
    1: Look(size=14, leading=7, style="B", above=4.5, below=2.4, lines_after=2),
    2: Look(size=12.2, leading=6.4, style="B", above=3.8, below=2, lines_after=2),
    3: Look(style="B", above=2.5, below=1.2, lines_after=2),
}
ITEM: Final = Look(below=1.6)
QUOTE: Final = Look(style="I", above=1.4, below=4.3, inset=9, inset_after=9)
FOOTER: Final = Look(size=9, leading=4.8, grey=95, below=0)


def typeset(text: EditionText, blocks: Sequence[Block], footer: str, at: datetime) -> bytes | None:
    """The letter as a PDF, or None when a sign of it is in none of the fonts."""
    words = [plain(with_addresses(block.spans)) for block in blocks]
    words += [block.marker for block in blocks if isinstance(block, Item)]
    all_words = "\n".join([text.addressee, text.title, footer, *words])
    sheet = Sheet(text.language, text.title, all_words, at)
    try:
        if sheet.lacks(all_words):
            return None
        _set(sheet, text, blocks, footer)
        return bytes(sheet.output())
    finally:
        sheet.close_fonts()


def _set(sheet: Sheet, text: EditionText, blocks: Sequence[Block], footer: str) -> None:
    sheet.put([Span(text.addressee)], ADDRESSEE)
    sheet.put([Span(text.title)], TITLE)
    following = [*blocks[1:], None]
    for block, after in told(zip(blocks, following, strict=True), len(blocks)):
        put_block(sheet, block, after)
    if footer:
        sheet.put_rule(width=sheet.epw, space=4)
        sheet.put([Span(footer)], FOOTER)
    sheet.number_pages()


def put_block(sheet: Sheet, block: Block, following: Block | None) -> None:
    if isinstance(block, Rule):
        sheet.put_rule(width=30, space=4)
    else:
        sheet.put(with_addresses(block.spans), _look(block, following))


def _look(block: Block, following: Block | None) -> Look:
    match block:
        case Heading(level=level):
            return HEADINGS[min(level, 3)]
        case Item(depth=depth, marker=marker):
            below = ITEM.below if isinstance(following, Item) else BODY.below
            return replace(ITEM, inset=depth * ITEM_INSET, marker=marker, below=below)
        case Quote():
            return replace(QUOTE, below=BODY.below) if isinstance(following, Quote) else QUOTE
        case Paragraph(depth=depth):
            return replace(BODY, inset=depth * ITEM_INSET)
        case Rule():
            return BODY
