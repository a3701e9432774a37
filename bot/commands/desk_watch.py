"""Keeps the desk's messages true: whoever looks at a letter's numbers sees them change."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Final

from bot.services.desk import overview
from bot.services.desk.follow_up import hub as inviting_again
from bot.services.visit import Surroundings
from storage import letters
from storage.database import Database, Transaction
from storage.errors import StorageError

EVERY: Final = 5.0
LIVE_FOR: Final = timedelta(hours=12)
"""A message of the desk is edited for so long; then a tap begins anew."""
BOARDS: Final = {"desk": overview, "invitations": inviting_again}
"""What is looked at: each says whether anybody does, what it would say, and says it anew."""

log = logging.getLogger(__name__)


class DeskWatch:
    """Subscribe `take` to the database, call `start` once, and `stop` at the end."""

    def __init__(self, database: Database, surroundings: Surroundings) -> None:
        self._database = database
        self._surroundings = surroundings
        self._stirred = asyncio.Event()
        self._seen: dict[tuple[str, int], object] = {}
        self._running: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._running = asyncio.create_task(self._work(), name="desk watch")

    async def stop(self) -> None:
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    def take(self, _events: Sequence[object]) -> None:
        """Something was said to somebody: numbers may have changed with it."""
        self._stirred.set()

    async def look(self) -> None:
        """Edit what is looked at and has changed since the last look."""
        for looked, state in (await self._database.read(_looked_at)).items():
            if self._seen.get(looked) != state:
                refresh = partial(_refresh, looked=looked, surroundings=self._surroundings)
                await self._database.write(refresh)
                self._seen[looked] = state

    async def _work(self) -> None:
        while True:
            await self._stirred.wait()
            await asyncio.sleep(EVERY)
            self._stirred.clear()
            try:
                await self.look()
            except StorageError as error:
                log.warning("the desk was not looked at: %s", type(error).__qualname__)


def _looked_at(tx: Transaction) -> dict[tuple[str, int], object]:
    """The boards and letters at which somebody looks, and what their messages would say now."""
    return {
        (name, stored.id): board.state_of(tx, stored)
        for stored in letters.every(tx)
        for name, board in BOARDS.items()
        if board.is_looked_at(tx, stored, tx.now - LIVE_FOR)
    }


def _refresh(tx: Transaction, looked: tuple[str, int], surroundings: Surroundings) -> None:
    name, letter = looked
    BOARDS[name].refresh(tx, letters.get(tx, letter), tx.now - LIVE_FOR, surroundings)
