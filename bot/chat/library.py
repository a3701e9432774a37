"""The letters as the chat shows them: pages, and papers that are made once for each text."""

import asyncio
import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import Any, TypeVar

from bot.chat.desk_papers import DESK_PICTURES
from bot.chat.pages import letter_pages
from bot.domain.letter import Letter
from bot.papers.calendar import deadline_paper
from bot.papers.call_sheet import call_sheet, qr_paper
from bot.papers.letter_pdf import letter_document
from bot.papers.manuscript import Heading, Span, read_manuscript
from bot.papers.my_data import data_json, data_page
from bot.papers.paper import Paper
from bot.papers.receipt import receipt_json, receipt_pdf, receipt_text
from bot.papers.sheet_csv import csv_paper
from bot.services import deadlines, my_data, receipts, signed_text
from bot.services.desk import broadcast_list, delivered, letter_editions, share_kit
from bot.services.presenting import OTHER_LANGUAGE
from storage import letters
from storage.database import Database, Transaction

KEPT = 64
RECEIPTS = frozenset({"receipt-pdf", "receipt-text", "receipt-json"})
WORDS_OF = {"signed-text": signed_text.letter_for, "next-edition": letter_editions.letter_for}
"""Words of a letter other than today's, and who knows them."""
T = TypeVar("T")


class Library:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._pages: dict[str, list[str]] = {}
        self._papers: dict[tuple[str, str], Paper] = {}
        self._press = asyncio.Lock()

    async def pages(self, slug: str, language: str) -> list[str]:
        """The letter's text as pages of Telegram HTML; empty when there is no such letter.

        A name such as 'defenders-2018@fr' asks for that language, whoever reads.
        """
        name, _, asked = slug.replace(OTHER_LANGUAGE, "@").partition("@")
        letter, language = await self._letter(name), asked or language
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
            return await self._receipt(kind, key, language)
        if kind == "delivered":
            return await self._database.read(partial(delivered.file_of, slug=key))
        if kind in WORDS_OF:
            words = await self._database.read(partial(WORDS_OF[kind], whose=key))
            return await self._print(partial(letter_document, *words))
        if kind == deadlines.PAPER:
            asked = partial(deadlines.deadline_of, link=key, language=language)
            return deadline_paper(await self._database.read(asked))
        if kind in share_kit.PAPERS:
            return await self._kit_paper(kind, key, language)
        if kind == "broadcast-list":
            told = await self._database.read(partial(broadcast_list.rows, token=key))
            return csv_paper("broadcast.csv", told)
        if kind in DESK_PICTURES:
            return await self._picture(kind, key, language)
        raise LookupError("no such paper")

    async def _picture(self, kind: str, slug: str, language: str) -> Paper:
        gather, draw = DESK_PICTURES[kind]
        told = await self._database.read(partial(gather, slug=slug, language=language))
        return await asyncio.to_thread(draw, told)

    async def _receipt(self, kind: str, whose: str, language: str) -> Paper:
        made = partial(receipts.receipt_for, whose=whose, language=language)
        receipt = await self._database.read(made)
        if kind == "receipt-pdf":
            return await self._print(partial(receipt_pdf, receipt))
        return receipt_text(receipt) if kind == "receipt-text" else receipt_json(receipt)

    async def _kit_paper(self, kind: str, link: str, language: str) -> Paper:
        slug = share_kit.slug_in(link)
        if kind == "kit-sheet":
            called = partial(share_kit.calls, link=link, language=language)
            letter, calls = await self._letter(slug), await self._database.read(called)
            if letter is None:
                raise LookupError("no such letter")
            return await self._print(partial(call_sheet, slug, calls, letter.closes))
        return await self._print(partial(qr_paper, kind, slug, link))

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
