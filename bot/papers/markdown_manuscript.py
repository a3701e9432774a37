"""A letter's text from a file of Markdown or of plain text."""

from dataclasses import replace
from typing import Final

from bot.domain.refusal import Refusal
from bot.papers.incoming.decoding import decoded
from bot.papers.incoming.front_matter import split_front_matter
from bot.papers.incoming.mending import mended
from bot.papers.incoming.read_text import MOST_SIGNS, Losses, ReadFile, ReadText
from bot.papers.incoming.writing import read_text
from bot.papers.manuscript import read_manuscript
from bot.papers.pasted import read_pasted

__all__ = ["ReadFile", "ReadText", "read_markdown_text"]

MOST_BYTES: Final = 1_000_000


def read_markdown_text(data: bytes, *, plain: bool = False) -> ReadFile:
    """The bytes of a .md file, or of a .txt file when `plain`: the facts on top, and the text.

    Markdown without a flaw comes out as it went in; tables, footnotes, HTML and code become
    words, named in `losses`. Plain text is read as if it had been pasted into the chat.

    Raises `Refusal`: 'text-too-big' (`most`: characters), 'text-unreadable' (no text at all).
    """
    text = decoded(data) if len(data) <= MOST_BYTES else None
    if text is None or len(text) > MOST_SIGNS:
        raise Refusal("text-too-big", {"most": MOST_SIGNS})
    facts, body = split_front_matter(text)
    return ReadFile(read_pasted(body) if plain else _read_markdown(body), facts)


def _read_markdown(body: str) -> ReadText:
    losses = Losses()
    if read_manuscript(body).flaws:
        return read_text(mended(body, losses), losses)
    read = read_text(read_manuscript(body).blocks, losses)
    as_written = body.strip("\n") + "\n" if read.body else ""
    return replace(read, body=as_written, losses=())
