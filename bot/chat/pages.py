"""A letter's blocks as messages that Telegram takes: HTML, each short enough to read at ease."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from bot.chat.cutting import sentence_cut, units, word_cut
from bot.papers.manuscript import Block, Heading, Item, Paragraph, Quote, Rule, Span
from bot.papers.spans import divided, merged, plain
from bot.texts.markup import escape

MOST_UNITS: Final = 4_096
"""What Telegram takes: UTF-16 units of the text that is left once the tags are read."""
FEWEST_UNITS: Final = 64
INDENT: Final = "    "
DEEPEST: Final = 4


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block, or the part of it that fits on a page; `gap` parts it from the piece before."""

    spans: tuple[Span, ...]
    marker: str = ""
    gap: str = "\n\n"
    quoted: bool = False
    leads: bool = False
    """A heading: it stays with what it is the heading of."""

    @property
    def units(self) -> int:
        return units(self.marker) + units(plain(self.spans))


def letter_pages(blocks: Iterable[Block], most: int = 3_500) -> list[str]:
    """The pages, in order, as Telegram HTML; none of them is blank.

    A page holds at most `most` UTF-16 units of text, counted after the tags are read.
    It ends between two blocks, else between two sentences, else between two words.
    Raises `ValueError` when `most` is not between 64 and 4,096.
    """
    if not FEWEST_UNITS <= most <= MOST_UNITS:
        raise ValueError(f"a page holds {FEWEST_UNITS} to {MOST_UNITS} units, not {most}")
    return [_html(page) for page in _filled(_pieces(blocks), most)]


def _pieces(blocks: Iterable[Block]) -> Iterator[_Piece]:
    before: Block | None = None
    for block in blocks:
        piece = _piece(block, before)
        yield replace(piece, spans=merged(piece.spans))
        before = block


def _piece(block: Block, before: Block | None) -> _Piece:
    match block:
        case Heading():
            return _Piece(_bold(block.spans), leads=True)
        case Quote():
            return _Piece(block.spans, quoted=True)
        case Item():
            gap = "\n" if _in_list(before) else "\n\n"
            return _Piece(block.spans, f"{_indent(block.depth - 1)}{block.marker} ", gap)
        case Paragraph():
            return _Piece(block.spans, _indent(block.depth), "\n" if block.depth else "\n\n")
        case Rule():
            return _Piece(block.spans)


def _in_list(block: Block | None) -> bool:
    return isinstance(block, Item) or (isinstance(block, Paragraph) and block.depth > 0)


def _bold(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(replace(span, style=replace(span.style, bold=True)) for span in spans)


def _indent(depth: int) -> str:
    return INDENT * min(depth, DEEPEST)


def _filled(pieces: Iterable[_Piece], most: int) -> Iterator[list[_Piece]]:
    page: list[_Piece] = []
    for piece in pieces:
        rest: _Piece | None = piece
        while rest is not None:
            if _taken([*page, rest]) <= most:
                page.append(rest)
                break
            ready, page, rest = _turned(page, rest, most)
            if ready:
                yield ready
    if page:
        yield page


def _turned(
    page: list[_Piece], piece: _Piece, most: int
) -> tuple[list[_Piece], list[_Piece], _Piece | None]:
    """The page to hand out, what the next one begins with, and what is still to be placed."""
    body, headings = _without_last_headings(page)
    if body and _taken([*headings, piece]) <= most:
        return body, headings, piece
    part, rest = _parted(piece, most - _taken([*page, replace(piece, spans=())]), not body)
    if part:
        return [*page, part], [], rest
    return (body, headings, piece) if body else (page, [], piece)


def _without_last_headings(page: list[_Piece]) -> tuple[list[_Piece], list[_Piece]]:
    end = len(page)
    while end and page[end - 1].leads:
        end -= 1
    return page[:end], page[end:]


def _parted(piece: _Piece, room: int, by_words: bool) -> tuple[_Piece | None, _Piece]:
    text = plain(piece.spans)
    cut = sentence_cut(text, room) or (word_cut(text, room) if by_words else 0)
    if not cut:
        return None, piece
    first, second = divided(piece.spans, cut)
    return replace(piece, spans=first), replace(piece, spans=second, marker="", gap="\n\n")


def _taken(page: Sequence[_Piece]) -> int:
    gaps = sum(units(piece.gap) for piece in page[1:])
    return gaps + sum(piece.units for piece in page)


def _html(page: Sequence[_Piece]) -> str:
    parts: list[str] = []
    for quoted, run in groupby(page, key=lambda piece: piece.quoted):
        pieces = list(run)
        text = _piece_html(pieces[0])
        text += "".join(piece.gap + _piece_html(piece) for piece in pieces[1:])
        parts.append(pieces[0].gap if parts else "")
        parts.append(f"<blockquote>{text}</blockquote>" if quoted else text)
    return "".join(parts)


def _piece_html(piece: _Piece) -> str:
    return escape(piece.marker) + "".join(_span_html(span) for span in piece.spans)


def _span_html(span: Span) -> str:
    """Telegram lets no other style into code, no code into a link, and finds e-mail by itself."""
    text, style = escape(span.text), span.style
    if style.link and not style.link.lower().startswith("mailto:"):
        text = f'<a href="{escape(style.link)}">{text}</a>'
    elif style.code:
        return f"<code>{text}</code>"
    for tag, used in (("s", style.strike), ("i", style.italic), ("b", style.bold)):
        text = f"<{tag}>{text}</{tag}>" if used else text
    return text
