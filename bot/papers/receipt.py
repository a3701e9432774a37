"""What somebody signed and agreed to, as a document of her own: PDF, text, or data."""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from bot.domain.letter import EditionText
from bot.papers.letter_text import letter_text
from bot.papers.manuscript import Block, Span
from bot.papers.paper import Paper
from bot.papers.receipt_facts import Receipt
from bot.papers.receipt_record import record
from bot.papers.receipt_words import blocks, heading, title

ISOLATED: Final = re.compile("\u2068(.*?)\u2069", re.DOTALL)
LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"


def receipt_pdf(receipt: Receipt) -> Paper:
    """A typeset A4 PDF; as text when a sign of it is in none of the fonts that ship.

    Takes a good part of a second of CPU: not to be called on the event loop.
    """
    from bot.papers.typesetting import typeset

    words = EditionText(receipt.language, title(receipt), heading(receipt), "", "")
    pdf = typeset(words, tuple(_apart(blocks(receipt))), "", receipt.at)
    if pdf is None:
        return receipt_text(receipt)
    return Paper(f"{receipt.stem}.pdf", "application/pdf", pdf)


def receipt_text(receipt: Receipt) -> Paper:
    """Plain text, wrapped, in UTF-8 with a mark at the beginning that old programs need."""
    words = letter_text(heading(receipt), title(receipt), blocks(receipt), "")
    return Paper(f"{receipt.stem}.txt", "text/plain; charset=utf-8", words.encode("utf-8-sig"))


def receipt_json(receipt: Receipt) -> Paper:
    """A consent receipt after ISO/IEC TS 27560; times in UTC, ISO 8601."""
    content = json.dumps(record(receipt), ensure_ascii=False, indent=2).encode()
    return Paper(f"{receipt.stem}.json", "application/json", content)


def _apart(made: Iterable[Block]) -> Iterator[Block]:
    """The page takes no isolates: marks behind each keep two Arabic names in their order."""
    for block in made:
        spans = (Span(ISOLATED.sub(_marked, span.text), span.style) for span in block.spans)
        yield replace(block, spans=tuple(spans))


def _marked(isolated: re.Match[str]) -> str:
    """A full stop at the end of Arabic words is theirs, what follows is the sentence's again."""
    directions = (unicodedata.bidirectional(sign) for sign in isolated[1])
    first = next((found for found in directions if found in ("L", "R", "AL")), "L")
    return isolated[1] + ("" if first == "L" else RIGHT_TO_LEFT_MARK) + LEFT_TO_RIGHT_MARK
