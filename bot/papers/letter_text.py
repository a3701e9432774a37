"""A letter as plain text, for scripts that no font here can draw."""

import textwrap
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from bot.papers.manuscript import Block, Heading, Item, Paragraph, Quote, Rule, Span
from bot.papers.spans import plain

COLUMNS: Final = 72
INDENT: Final = "  "
WIDE: Final = "WF"


def with_addresses(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans with the address behind each link that does not show it: paper has no taps."""
    for span in spans:
        yield span
        address = span.style.link
        if address and not address.startswith("mailto:") and not _shown(address, span.text):
            yield Span(f" ({address})")


def _shown(address: str, text: str) -> bool:
    return text.strip() in (address, address.partition("://")[2])


def letter_text(
    addressee: str, title: str, blocks: Iterable[Block], footer: str, columns: int = COLUMNS
) -> str:
    """The letter in the order of the typeset one, lines of at most `columns` columns."""
    parts = [_wrapped(addressee, columns), _wrapped(title, columns)]
    parts += [_block(block, columns) for block in blocks]
    if footer:
        parts += ["-" * (columns // 3), _wrapped(footer, columns)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _block(block: Block, columns: int) -> str:
    words = plain(with_addresses(block.spans))
    match block:
        case Heading():
            return _wrapped(words.upper(), columns)
        case Item():
            first = INDENT * (block.depth - 1) + f"{block.marker} "
            return _wrapped(words, columns, first, " " * len(first))
        case Quote():
            return _wrapped(words, columns, "> ", "> ")
        case Paragraph():
            return _wrapped(words, columns, INDENT * block.depth, INDENT * block.depth)
        case Rule():
            return words


def _wrapped(text: str, columns: int, first: str = "", later: str = "") -> str:
    """A sign of Chinese, Japanese or Korean takes two columns."""
    wide = any(unicodedata.east_asian_width(sign) in WIDE for sign in text)
    width = columns // 2 if wide else columns
    lines: list[str] = []
    for line in text.split("\n"):
        lines += textwrap.wrap(
            line,
            max(width, len(first) + 20),
            initial_indent=later if lines else first,
            subsequent_indent=later,
            break_on_hyphens=False,
            break_long_words=wide,
        )
    return "\n".join(lines)
