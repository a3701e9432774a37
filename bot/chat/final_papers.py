"""The final document of a letter: the bytes that are kept, or the list of today set anew."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final, Protocol, TypeVar

from bot.domain.refusal import Refusal
from bot.papers.paper import Paper
from bot.services import taking_out
from bot.services.delivery import final_document
from bot.services.exporting import Taker
from bot.services.taking_out import Kind, Wanted
from storage import delivered_files, letters, public_page
from storage.database import Database, Transaction

T = TypeVar("T")
State = tuple[int, int, str]
"""Of the letter, of its list, and of the document that was sent in."""
EVERYBODY: Final = Taker("everybody who may read the letter")


class Print(Protocol):
    def __call__(self, work: Callable[[], T], /) -> Awaitable[T]: ...


class FinalPapers:
    """What was found is kept in memory for as long as nothing that decides it has changed."""

    def __init__(self, database: Database, print_: Print) -> None:
        self._database = database
        self._print = print_
        self._finding = asyncio.Lock()
        self._found: dict[tuple[str, str, str], tuple[State, Paper | str]] = {}

    async def paper(self, kind: str, slug: str, language: str) -> Paper | str:
        """Raises `LookupError` when the letter is not delivered."""
        look = partial(_look, slug=slug, language=language)
        spoken, state = await self._database.read(look)
        place = (kind, slug, spoken)
        if place not in self._found or self._found[place][0] != state:
            async with self._finding:
                if place not in self._found or self._found[place][0] != state:
                    self._found[place] = state, await self._find(*place)
        return self._found[place][1]

    async def kept(self, _kind: str, number: str, _language: str) -> Paper:
        """One that is kept, for an organiser of the letter."""
        return await self._database.read(partial(final_document.of_number, number=int(number)))

    async def _find(self, kind: str, slug: str, language: str) -> Paper | str:
        sent_in = kind == final_document.PAPER
        find = partial(final_document.find, slug=slug, language=language, sent_in=sent_in)
        return await self._database.read(find) or await self._set_anew(slug, language)

    async def _set_anew(self, slug: str, language: str) -> Paper:
        take = partial(taking_out.take_out, self._database, taker=EVERYBODY, press=self._print)
        try:
            [paper] = await take(Wanted(Kind.PDF, slug, language=language))
        except Refusal:  # letters that no font has
            [paper] = await take(Wanted(Kind.DOCX, slug, language=language))
        return paper


def _look(tx: Transaction, slug: str, language: str) -> tuple[str, State]:
    """The letter's language that is nearest, and what decides which paper it is."""
    stored = letters.by_slug(tx, slug)
    if stored is None:
        raise LookupError("no such letter")
    file = delivered_files.of_letter(tx, stored.id)
    state = (stored.revision, public_page.register(tx, stored.id), file.hash if file else "")
    return stored.letter.text_in(language).language, state
