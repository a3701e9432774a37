"""The letters as the chat shows them: pages, and papers that are made once for each text."""

import asyncio
import multiprocessing
from collections.abc import Awaitable, Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from bot.chat.desk_papers import DESK_PICTURES
from bot.chat.final_papers import FinalPapers
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
from bot.services import changed_words, deadlines, my_data, receipts, signed_text, taking_out
from bot.services.delivery import final_document
from bot.services.desk.broadcasts import addressees as broadcast_list
from bot.services.desk.letters import gathered, share_kit
from bot.services.exporting import Taker
from bot.services.presenting import OTHER_LANGUAGE
from bot.services.taking_out.ticket import read_ticket
from storage import letters
from storage.database import Database, Transaction

KEPT = 64
MOST_OF_CHANGES = 2_600
"""Units of a page of changes: above it stands what they mean for whoever reads."""
LAID_OUT_SECONDS = 300
"""How long a big file stays in memory on its way to whoever asked for it."""
RECEIPTS = frozenset({"receipt-pdf", "receipt-text", "receipt-json"})
WORDS_OF = {"signed-text": signed_text.letter_for, "next-edition": gathered.letter_for}
"""Words of a letter other than today's, and who knows them."""
T = TypeVar("T")
Maker = Callable[[str, str, str], Awaitable[Paper | str]]
"""Makes a paper from its kind, its key and a language."""


class Library:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._pages: dict[str, list[str]] = {}
        self._papers: dict[tuple[str, str], Paper] = {}
        self._laid_out: dict[str, Paper] = {}
        self._press = asyncio.Lock()
        self._final = FinalPapers(database, self._print)
        self._makers = self._all_makers()

    def lay_out(self, key: str, paper: Paper) -> None:
        """It is about to be sent, as the document of that key; a while later it is put away."""
        self._laid_out[key] = paper
        asyncio.get_running_loop().call_later(LAID_OUT_SECONDS, self._laid_out.pop, key, None)

    async def pages(self, slug: str, language: str) -> list[str]:
        """The letter's text as pages of Telegram HTML; empty when there is no such letter.

        A name such as 'defenders-2018@fr' asks for that language, whoever reads.
        """
        if changed_words.BETWEEN in slug:
            return await self._changed_pages(slug, language)
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

    async def _changed_pages(self, key: str, language: str) -> list[str]:
        try:
            pair = await self._database.read(partial(changed_words.pair_for, key=key))
        except LookupError:
            return []
        place = changed_words.BETWEEN.join((pair.before.hash, pair.after.hash, language))
        if place not in self._pages:
            blocks = await asyncio.to_thread(pair.blocks, language)
            _make_room(self._pages)
            self._pages[place] = letter_pages(blocks, MOST_OF_CHANGES)
        return self._pages[place]

    async def _changes(self, _kind: str, key: str, language: str) -> Paper:
        pair = await self._database.read(partial(changed_words.pair_for, key=key))
        at = await self._database.read(_now)
        return await self._print(partial(changed_words.paper_of, pair, language, at))

    async def paper(self, kind: str, key: str, language: str) -> Paper | str:
        """The paper of that kind, or the name under which Telegram holds it.

        Raises `LookupError` when there is none.
        """
        maker = self._makers.get(kind)
        if maker is None:
            raise LookupError("no such paper")
        return await maker(kind, key, language)

    def _all_makers(self) -> dict[str, Maker]:
        return {
            "letter": self._letter_paper,
            "export": self._export,
            "broadcast-list": self._broadcast_list,
            "frozen": self._final.kept,
            **dict.fromkeys((final_document.PAPER, final_document.AS_FILE), self._final.paper),
            deadlines.PAPER: self._deadline,
            changed_words.PAPER: self._changes,
            **dict.fromkeys(("data-page", "data-json"), self._data),
            **dict.fromkeys(RECEIPTS, self._receipt),
            **dict.fromkeys(WORDS_OF, self._other_words),
            **dict.fromkeys(share_kit.PAPERS, self._kit_paper),
            **dict.fromkeys(DESK_PICTURES, self._picture),
        }

    async def _data(self, kind: str, key: str, language: str) -> Paper:
        held = await self._database.read(partial(my_data.gather, person=int(key)))
        return data_page(held, language) if kind == "data-page" else data_json(held)

    async def _other_words(self, kind: str, key: str, _language: str) -> Paper:
        words = await self._database.read(partial(WORDS_OF[kind], whose=key))
        return await self._print(partial(letter_document, *words))

    async def _deadline(self, _kind: str, key: str, language: str) -> Paper:
        asked = partial(deadlines.deadline_of, link=key, language=language)
        return deadline_paper(await self._database.read(asked))

    async def _export(self, _kind: str, key: str, _language: str) -> Paper:
        """What was laid out; made anew where the program has begun anew meanwhile."""
        if key in self._laid_out:
            return self._laid_out[key]
        ticket = read_ticket(key)
        taker = Taker(f"person:{ticket.person}", ticket.person)
        papers = await taking_out.take_out(
            self._database, ticket.wanted, taker, self._print, ticket.most
        )
        return papers[min(ticket.part, len(papers) - 1)]

    async def _broadcast_list(self, _kind: str, key: str, _language: str) -> Paper:
        told = await self._database.read(partial(broadcast_list.rows, token=key))
        return csv_paper("broadcast.csv", told)

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

    async def _letter_paper(self, _kind: str, slug: str, language: str) -> Paper:
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


def _now(tx: Transaction) -> datetime:
    return tx.now


def _make_room(shelf: dict[Any, Any]) -> None:
    if len(shelf) >= KEPT:
        shelf.pop(next(iter(shelf)))
