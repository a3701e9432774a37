"""What somebody signed and agreed to, as a document of her own: PDF, text, or data."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.letter import EditionText
from bot.papers.letter_text import letter_text
from bot.papers.manuscript import Block
from bot.papers.paper import Paper


@dataclass(frozen=True, slots=True)
class Receipt:
    stem: str
    """Begins the file's name; nothing personal in it."""
    language: str
    title: str
    heading: str
    """Stands above the title: the organisation that signed."""
    blocks: tuple[Block, ...]
    footer: str
    at: datetime
    """When the receipt was made (UTC)."""
    record: Mapping[str, Any]
    """The same as data, of the shape of `schemas/consent-receipt.schema.json`."""


def receipt_pdf(receipt: Receipt) -> Paper:
    """A typeset A4 PDF; as text when a sign of it is in none of the fonts that ship.

    Takes a good part of a second of CPU: not to be called on the event loop.
    """
    from bot.papers.typesetting import typeset

    words = EditionText(receipt.language, receipt.title, receipt.heading, "", "")
    pdf = typeset(words, receipt.blocks, receipt.footer, receipt.at)
    if pdf is None:
        return receipt_text(receipt)
    return Paper(f"{receipt.stem}.pdf", "application/pdf", pdf)


def receipt_text(receipt: Receipt) -> Paper:
    """Plain text, wrapped, in UTF-8 with a mark at the beginning that old programs need."""
    blocks: Sequence[Block] = receipt.blocks
    words = letter_text(receipt.heading, receipt.title, blocks, receipt.footer)
    return Paper(f"{receipt.stem}.txt", "text/plain; charset=utf-8", words.encode("utf-8-sig"))


def receipt_json(receipt: Receipt) -> Paper:
    """A consent receipt after ISO/IEC TS 27560; times in UTC, ISO 8601."""
    content = json.dumps(receipt.record, ensure_ascii=False, indent=2).encode()
    return Paper(f"{receipt.stem}.json", "application/json", content)
