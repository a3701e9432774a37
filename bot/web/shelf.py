"""Lists of signatories kept ready for readers, and made anew when something in them changes.

A list is made outside the event loop, once for all who wait for it. While a long one is being
made the one before is shown, for a minute at the most: a name that was withdrawn is gone by then.
"""

import asyncio
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Final

from bot.domain.listing import Arrangement, order_of
from bot.papers.register_facts import Export
from bot.papers.site.board import Board, board_of
from bot.services.exporting import Wish, gather
from bot.services.registering import find
from bot.services.site.ordering import AS_SIGNED, ordered
from bot.services.site.showing import Shown
from storage import editions, public_page
from storage.database import Database, Transaction

PATIENCE: Final = 1.0
"""Seconds for which a reader waits for the newest list while there is another one."""
LONGEST_OLD: Final = 60.0
"""Seconds after which a list that may have changed is shown to nobody."""
MOST_NAMES: Final = 500_000
"""In all lists together: about 150 MB."""

State = tuple[int, int]
Key = tuple[str, str]
"""Slug and language."""


@dataclass(slots=True)
class _Kept:
    board: Board
    state: State
    read_at: float
    """When it was begun to be read, by the loop's clock."""
    true_at: float
    """When it was last known to be the newest."""


class Shelf:
    """`board` gives the list of a letter in a language, in the order that the letter asks for."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: dict[Key, _Kept] = {}
        self._making: dict[Key, asyncio.Task[_Kept]] = {}

    async def board(self, letter: Shown) -> Board:
        """The list as it was when `letter` was looked up, or later; see `LONGEST_OLD`."""
        key = (letter.facts.slug, letter.facts.language)
        begun = self._now()
        while True:
            kept = self._known(key)
            if kept is not None and (kept.state == letter.state or kept.read_at >= begun):
                kept.true_at = max(kept.true_at, begun)
                return kept.board
            making = self._making.get(key) or self._begin(key)
            if kept is None or begun - kept.true_at > LONGEST_OLD:
                await asyncio.shield(making)
                continue
            left = PATIENCE - (self._now() - begun)
            await asyncio.wait({making}, timeout=max(left, 0))
            if not making.done():
                return kept.board

    async def stop(self) -> None:
        for making in self._making.values():
            making.cancel()
        await asyncio.gather(*self._making.values(), return_exceptions=True)

    def _known(self, key: Key) -> _Kept | None:
        """What is kept, moved to the end of those that may have to make room."""
        kept = self._kept.pop(key, None)
        if kept is not None:
            self._kept[key] = kept
        return kept

    def _begin(self, key: Key) -> "asyncio.Task[_Kept]":
        making = asyncio.create_task(self._make(key), name="list of signatories")
        self._making[key] = making
        making.add_done_callback(partial(self._made, key))
        return making

    def _made(self, key: Key, making: "asyncio.Task[_Kept]") -> None:
        self._making.pop(key, None)
        if not making.cancelled() and making.exception() is None:
            self._kept[key] = making.result()
            self._make_room()

    async def _make(self, key: Key) -> _Kept:
        begun = self._now()
        with _garbage_left_alone():
            finish, state = await self._database.read(partial(_read, key=key))
            return _Kept(await asyncio.to_thread(finish), state, begun, begun)

    def _make_room(self) -> None:
        """Let go of those that nobody has asked for the longest."""
        names = sum(len(kept.board.lines) for kept in self._kept.values())
        for key in list(self._kept)[:-1]:
            if names <= MOST_NAMES:
                return
            names -= len(self._kept.pop(key).board.lines)

    def _now(self) -> float:
        return asyncio.get_running_loop().time()


@contextmanager
def _garbage_left_alone() -> Iterator[None]:
    """A collection among the pieces of a long list would stop everything for a third of a second.

    They are no cycles, and go by themselves.
    """
    _at_work.append(gc.isenabled() or any(_at_work))
    gc.disable()
    try:
        yield
    finally:
        was_on = _at_work.pop()
        if not _at_work and was_on:
            gc.enable()


_at_work: list[bool] = []
"""One for each list that is being made: whether there were collections before."""


def _read(tx: Transaction, key: Key) -> tuple[Callable[[], Board], State]:
    """The register in one moment, what is left to do with it, and which moment that was."""
    slug, language = key
    wish = Wish(slug, AS_SIGNED, language, representatives=False)
    export = gather(tx, wish)
    stored = find(tx, slug)
    how = Arrangement(order_of(stored.letter.policy.order))
    state = (stored.revision, public_page.register(tx, stored.id))
    change = editions.substantive(tx, stored.id)
    return partial(_made, export, how, change.number if change else 0), state


def _made(export: Export, how: Arrangement, changed: int) -> Board:
    return board_of(ordered(export, how), changed)
