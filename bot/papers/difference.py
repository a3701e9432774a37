"""What changed between two editions of a letter, as blocks: for pages in a chat, and on paper.

It is the words that a reader sees that are compared, with the addresses behind links; what is
taken out is struck through, what is new is bold.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from typing import Final

from bot.domain.difference import Change, Piece, difference
from bot.domain.letter import EditionText
from bot.papers.letter_text import letter_text, with_addresses
from bot.papers.manuscript import Block, Heading, Item, Paragraph, Span, Style, read_manuscript
from bot.papers.paper import Paper
from bot.papers.spans import plain
from bot.texts import catalogue

FIELDS: Final = ("title", "addressee", "summary", "body")
STYLES: Final = {
    Change.KEPT: Style(),
    Change.REMOVED: Style(strike=True),
    Change.ADDED: Style(bold=True),
}
SIGNS: Final = {Change.REMOVED: ("[–", "–]"), Change.ADDED: ("[+", "+]")}
"""Where nothing can be struck through."""
AROUND: Final = 120
"""Signs of an unchanged stretch that are shown beside a change."""
LEFT_TO_RIGHT_MARK: Final = "\u200e"
LEFT_OUT: Final = "[…]"

Pieces = tuple[Piece, ...]


def difference_blocks(
    before: EditionText, after: EditionText, spoken: str, *, whole: bool = False
) -> tuple[Block, ...]:
    """Each part that changed, under its name; the words of the bot are in `spoken`.

    With `whole`, unchanged paragraphs are there as well, else only what stands near a change.
    """
    found = [block for name in FIELDS for block in _field(name, before, after, spoken, whole)]
    if not found:
        return (_said(spoken, "difference-none"),)
    return (*found, _said(spoken, "difference-legend", italic=True))


def difference_paper(
    stem: str, before: EditionText, after: EditionText, spoken: str, at: datetime
) -> Paper:
    """A typeset A4 PDF; UTF-8 text with signs where a sign of it is in none of the fonts.

    Takes up to a second of CPU: not to be called on the event loop.
    """
    from bot.papers.typesetting import typeset  # it takes a third of a second to import

    blocks = difference_blocks(before, after, spoken, whole=True)
    head = catalogue.plain(spoken, "difference-title")
    pdf = typeset(replace(after, addressee=head), blocks, "", at)
    if pdf is not None:
        return Paper(f"{stem}.pdf", "application/pdf", pdf)
    text = letter_text(head, after.title, _marked(blocks, spoken), "")
    return Paper(f"{stem}.txt", "text/plain; charset=utf-8", text.encode("utf-8-sig"))


def _field(
    name: str, before: EditionText, after: EditionText, spoken: str, whole: bool
) -> Iterator[Block]:
    old, new = getattr(before, name), getattr(after, name)
    if old == new:
        return
    label = "text" if name == "body" else name
    yield Heading((Span(catalogue.plain(spoken, f"label-letter-{label}")),), level=3)
    seen = (_seen(old), _seen(new)) if name == "body" else (old, new)
    if seen[0] == seen[1]:
        yield _said(spoken, "difference-formatting")
        return
    paragraphs = list(_paragraphs(difference(*seen)))
    yield from map(_paragraph, paragraphs) if whole else _near_a_change(paragraphs)


def _seen(body: str) -> str:
    return "\n\n".join(_words(block) for block in read_manuscript(body).blocks)


def _words(block: Block) -> str:
    marker = f"{block.marker} " if isinstance(block, Item) else ""
    return marker + plain(with_addresses(block.spans))


def difference_text(before: EditionText, after: EditionText, spoken: str) -> str:
    """What stands near a change, in plain words with signs: for an e-mail."""
    blocks = _marked(difference_blocks(before, after, spoken), spoken)
    return "\n\n".join(plain(block.spans) for block in blocks)


def all_words(text: EditionText) -> str:
    """Every word of it that a reader sees."""
    return "\n\n".join((text.title, text.addressee, text.summary, _seen(text.body)))


def _paragraphs(pieces: Pieces) -> Iterator[Pieces]:
    """The pieces of each paragraph; an end of one that was taken out or put in is an end, too."""
    paragraph: list[Piece] = []
    for piece in pieces:
        first, *others = piece.text.split("\n\n")
        paragraph.append(replace(piece, text=first))
        for text in others:
            yield tuple(paragraph)
            paragraph = [replace(piece, text=text)]
    yield tuple(paragraph)


def _paragraph(pieces: Iterable[Piece]) -> Paragraph:
    shown = [piece for piece in pieces if piece.text]
    spans: list[Span] = []
    for before, piece in zip([None, *shown], shown, strict=False):
        if before is not None and _touch(before, piece):
            spans.append(Span(" "))
        spans.append(Span(piece.text, STYLES[piece.change]))
    return Paragraph(tuple(spans))


def _touch(before: Piece, piece: Piece) -> bool:
    """Old and new words would be read as one."""
    both = before.change is Change.REMOVED and piece.change is Change.ADDED
    return both and not (before.text[-1].isspace() or piece.text[0].isspace())


def _near_a_change(paragraphs: Iterable[Pieces]) -> Iterator[Block]:
    shown = (paragraph for paragraph in paragraphs if any(p.text.strip() for p in paragraph))
    for changed, run in groupby(shown, key=_is_changed):
        if not changed:
            yield Paragraph((Span(LEFT_OUT),))
            continue
        for paragraph in run:
            yield _paragraph(_shortened(paragraph))


def _is_changed(paragraph: Pieces) -> bool:
    return any(piece.change is not Change.KEPT and piece.text.strip() for piece in paragraph)


def _shortened(paragraph: Pieces) -> Iterator[Piece]:
    last = len(paragraph) - 1
    for place, piece in enumerate(paragraph):
        if piece.change is not Change.KEPT:
            yield piece
            continue
        before = "" if place == 0 else _beginning(piece.text)
        after = "" if place == last else _beginning(piece.text[::-1])[::-1]
        short = f"{before}…{after}"
        yield piece if len(short) >= len(piece.text) else replace(piece, text=short)


def _beginning(text: str) -> str:
    """As many whole words as there is room for, the space behind them included."""
    if len(text) <= AROUND:
        return text
    space = text.rfind(" ", 0, AROUND)
    return text[: space + 1] if space > 0 else text[:AROUND]


def _marked(blocks: Sequence[Block], spoken: str) -> tuple[Block, ...]:
    """With signs for the styles, and with what they mean below."""
    return (*map(_in_signs, blocks[:-1]), _said(spoken, "difference-legend-signs"))


def _in_signs(block: Block) -> Block:
    if not isinstance(block, Paragraph):
        return block
    changes = {style: change for change, style in STYLES.items()}
    spans = (
        replace(span, text=span.text.join(SIGNS.get(changes[span.style], ("", ""))))
        for span in block.spans
    )
    return replace(block, spans=tuple(spans))


def _said(spoken: str, key: str, *, italic: bool = False) -> Paragraph:
    """The bot speaks from left to right, also below a letter that does not."""
    words = catalogue.plain(spoken, key) + LEFT_TO_RIGHT_MARK
    return Paragraph((Span(words, Style(italic=italic)),))
