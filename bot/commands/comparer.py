"""Looks for the same organisation twice, beside the conversation: suggested, never merged."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from bot.services import lookalikes as comparing
from bot.services.likeness import Names
from storage import lookalikes
from storage.database import Database
from storage.erasure import Erased
from storage.errors import StorageError
from storage.lookalikes import Found
from storage.signatures import SignatureChanged
from storage.translations import TranslationsChanged

AT_ONCE: Final = 25
"""How many look-ups are written down in one transaction."""
KEPT_FOR: Final = 3600.0
"""Seconds after which the names of a letter that nobody signs leave the memory."""
MOST_KEPT: Final = 8
PAUSE: Final = 5.0
"""Seconds after a database that could not be used."""

log = logging.getLogger(__name__)


@dataclass
class Shelf:
    """The names of one letter, as they are held in memory."""

    names: Names
    signatures: set[int]
    changed: set[int] = field(default_factory=set)
    used: float = 0.0


class Comparer:
    """Subscribe `take` to the database, call `start` once, and `stop` at the end.

    What is left to look up stands in the database, so a restart forgets nothing.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._shelves: dict[int, Shelf] = {}
        self._outdated = 0
        self._meanwhile: set[int] = set()
        self._stirred = asyncio.Event()
        self._rested = asyncio.Event()
        self._running: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._stirred.set()
        self._running = asyncio.create_task(self._work(), name="comparer")

    async def stop(self) -> None:
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    async def drain(self, seconds: float) -> None:
        """Wait until everything has been looked up, but no longer than this."""
        async with asyncio.timeout(seconds):
            await self._rested.wait()

    def take(self, events: Sequence[object]) -> None:
        for event in events:
            match event:
                case SignatureChanged(id=signature):
                    self._mark(signature)
                case TranslationsChanged(letter=letter):
                    self._shelves.pop(letter, None)
                    self._outdated += 1
                    self._stir()
                case Erased():
                    self._shelves.clear()
                    self._outdated += 1

    def _mark(self, signature: int) -> None:
        self._meanwhile.add(signature)
        for shelf in self._shelves.values():
            shelf.changed.add(signature)
        self._stir()

    def _stir(self) -> None:
        self._rested.clear()
        self._stirred.set()

    async def _work(self) -> None:
        while True:
            try:
                async with asyncio.timeout(KEPT_FOR):
                    await self._stirred.wait()
            except TimeoutError:
                self._clear_away()
                continue
            self._stirred.clear()
            try:
                await self._compare_all()
            except StorageError as error:
                log.warning("names were not compared: %s", type(error).__qualname__)
                await asyncio.sleep(PAUSE)
                self._stir()
            self._clear_away()
            if not self._stirred.is_set():
                self._rested.set()

    async def _compare_all(self) -> None:
        while waiting := await self._database.read(partial(lookalikes.to_compare, most=AT_ONCE)):
            found = [await self._compare(signature, letter) for signature, letter in waiting]
            await self._database.write(partial(comparing.keep, found=found))

    async def _compare(self, signature: int, letter: int) -> tuple[int, list[Found]]:
        shelf = await self._shelf(letter)
        asked = await self._database.read(partial(lookalikes.known_one, signature=signature))
        if asked is None:
            return signature, []
        return signature, await asyncio.to_thread(comparing.look_up, shelf.names, asked)

    async def _shelf(self, letter: int) -> Shelf:
        """The letter's names as they stand now."""
        shelf = self._shelves.get(letter)
        if shelf is None:
            shelf = await self._filled(letter)
        while shelf.changed:
            await self._refresh(letter, shelf, shelf.changed.pop())
        shelf.used = asyncio.get_running_loop().time()
        return shelf

    async def _filled(self, letter: int) -> Shelf:
        """Built from what stands in the database; what changes meanwhile is marked."""
        outdated = -1
        while outdated != self._outdated:
            outdated = self._outdated
            self._meanwhile.clear()
            translated = await self._database.read(
                partial(comparing.translations_of, letter=letter)
            )
            known = await self._database.read(partial(lookalikes.known, letter=letter))
            names = await asyncio.to_thread(comparing.index_of, known, translated)
        shelf = Shelf(names, {one.signature for one in known}, set(self._meanwhile))
        self._shelves[letter] = shelf
        return shelf

    async def _refresh(self, letter: int, shelf: Shelf, signature: int) -> None:
        one = await self._database.read(
            partial(lookalikes.known_one, signature=signature, letter=letter)
        )
        if one is not None:
            shelf.signatures.add(signature)
            await asyncio.to_thread(shelf.names.add, signature, comparing.candidate(one))
        elif signature in shelf.signatures:
            shelf.signatures.discard(signature)
            await asyncio.to_thread(shelf.names.remove, signature)

    def _clear_away(self) -> None:
        now = asyncio.get_running_loop().time()
        by_use = sorted(self._shelves.items(), key=lambda item: item[1].used, reverse=True)
        self._shelves = {
            letter: shelf for letter, shelf in by_use[:MOST_KEPT] if now - shelf.used < KEPT_FOR
        }
