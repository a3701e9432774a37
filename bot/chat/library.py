"""The letters as the chat shows them: pages, and papers that are made once for each text."""

import asyncio
import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import Any, TypeVar

from bot.chat.pages import letter_pages
from bot.domain.letter import Letter
from bot.papers.letter_pdf import letter_document
from bot.papers.manuscript import Heading, Span, read_manuscript
from bot.papers.my_data import data_json, data_page
from bot.papers.paper import Paper
from bot.papers.receipt import receipt_json, receipt_pdf, receipt_text
from bot.services import my_data, receipts
from storage import letters
from storage.database import Database, Transaction

KEPT = 64
RECEIPTS = frozenset({"receipt-pdf", "receipt-text", "receipt-json"})
T = TypeVar("T")


class Library:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._pages: dict[str, list[str]] = {}
        self._papers: dict[tuple[str, str], Paper] = {}
        self._press = asyncio.Lock()

    async def pages(self, slug: str, language: str) -> list[str]:
        """The letter's text as pages of Telegram HTML; empty when there is no such letter."""
        letter = await self._letter(slug)
        if letter is None:
            return []
        text = letter.text_in(language)
        if text.hash not in self._pages:
            title = Heading((Span(text.title),), level=1)
            _make_room(self._pages)
            self._pages[text.hash] = letter_pages((title, *read_manuscript(text.body).blocks))
        return self._pages[text.hash]

    async def paper(self, kind: str, key: str, language: str) -> Paper | str:
        """The paper of that kind, or the name under which Telegram holds it.

        Raises `LookupError` when there is none.
        """
        if kind == "letter":
            return await self._letter_paper(key, language)
        if kind in ("data-page", "data-json"):
            held = await self._database.read(partial(my_data.gather, person=int(key)))
            return data_page(held, language) if kind == "data-page" else data_json(held)
        if kind in RECEIPTS:
            made = partial(receipts.receipt_for, whose=key, language=language)
            receipt = await self._database.read(made)
            if kind == "receipt-pdf":
                return await self._print(partial(receipt_pdf, receipt))
            return receipt_text(receipt) if kind == "receipt-text" else receipt_json(receipt)
        raise LookupError("no such paper")

    async def _letter_paper(self, slug: str, language: str) -> Paper:
        letter = await self._letter(slug)
        if letter is None:
            raise LookupError("no such letter")
        text = letter.text_in(language)
        shelved = (slug, text.hash)
        if shelved not in self._papers:
            made = await self._print(partial(letter_document, letter, text.language))
            _make_room(self._papers)
            self._papers[shelved] = made
        return self._papers[shelved]

    async def _print(self, work: Callable[[], T]) -> T:
        """Typeset in a process of its own, which takes its memory and its time with it."""
        async with self._press:
            spawned = multiprocessing.get_context("spawn")
            with ProcessPoolExecutor(1, mp_context=spawned) as press:
                return await asyncio.get_running_loop().run_in_executor(press, work)

    async def _letter(self, slug: str) -> Letter | None:
        return await self._database.read(partial(_find, slug=slug))


def _find(tx: Transaction, slug: str) -> Letter | None:
    stored = letters.by_slug(tx, slug)
    return stored.letter if stored else None


def _make_room(shelf: dict[Any, Any]) -> None:
    if len(shelf) >= KEPT:
        shelf.pop(next(iter(shelf)))
