"""The letters as the chat shows them: pages and documents, made once for each text."""

import asyncio
from functools import partial
from typing import Any

from bot.chat.pages import letter_pages
from bot.domain.letter import Letter
from bot.papers.letter_pdf import letter_document
from bot.papers.manuscript import Heading, Span, read_manuscript
from bot.papers.paper import Paper
from storage import letters
from storage.database import Database, Transaction

KEPT = 64


class Library:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._pages: dict[str, list[str]] = {}
        self._papers: dict[str, Paper] = {}
        self._one_paper_at_a_time = asyncio.Lock()

    async def pages(self, slug: str, language: str) -> list[str]:
        """The letter's text as pages of Telegram HTML; empty when there is no such letter."""
        letter = await self._letter(slug)
        if letter is None:
            return []
        text = letter.text_in(language)
        if text.hash not in self._pages:
            title = Heading((Span(text.title),), level=1)
            blocks = (title, *read_manuscript(text.body).blocks)
            _make_room(self._pages)
            self._pages[text.hash] = letter_pages(blocks)
        return self._pages[text.hash]

    async def document(self, slug: str, language: str) -> Paper:
        """The letter as a document. Raises `LookupError` when there is no such letter."""
        letter = await self._letter(slug)
        if letter is None:
            raise LookupError("no such letter")
        text = letter.text_in(language)
        async with self._one_paper_at_a_time:
            if text.hash not in self._papers:
                _make_room(self._papers)
                made = await asyncio.to_thread(letter_document, letter, text.language)
                self._papers[text.hash] = made
        return self._papers[text.hash]

    async def _letter(self, slug: str) -> Letter | None:
        return await self._database.read(partial(_find, slug=slug))


def _find(tx: Transaction, slug: str) -> Letter | None:
    stored = letters.by_slug(tx, slug)
    return stored.letter if stored else None


def _make_room(shelf: dict[str, Any]) -> None:
    if len(shelf) >= KEPT:
        shelf.pop(next(iter(shelf)))
