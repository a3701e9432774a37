"""The database: one SQLite file, one process, one writer, and readers beside it."""

import logging
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from storage import line, lock
from storage.errors import CheckpointBusy, DatabaseClosed
from storage.group_commit import GroupCommit
from storage.ids import Ids
from storage.keys import KeyRing
from storage.line import Line
from storage.private import make_private_file, make_private_folder
from storage.reader import Reader
from storage.sealing import Sealer
from storage.transaction import Transaction
from storage.window import Window
from storage.writer import Writer

__all__ = ["Database", "KeyRing", "Transaction", "utc_now"]

T = TypeVar("T")
Listener = Callable[[Sequence[object]], None]

log = logging.getLogger(__name__)

READERS: Final = 2
"""So that a long read, such as an export, does not hold up the short ones."""


def utc_now() -> datetime:
    """The time, aware, in UTC."""
    return datetime.now(UTC)


class Database:
    """Made by `Database.open`; whoever opened it closes it."""

    def __init__(
        self,
        path: Path,
        writing: Line,
        commit: GroupCommit,
        readers: Sequence[Reader],
        look_in: Callable[[], Window],
        opened: AsyncExitStack,
    ) -> None:
        self.path: Final = path
        self.window: Final = look_in
        """For another process that this one has started, to read by itself."""
        self._writing = writing
        self._writer = Writer(writing, commit, self._hand_out)
        self._readers = readers
        self._opened = opened
        self._listeners: list[Listener] = []
        self._closed = False

    @classmethod
    async def open(
        cls, path: Path, ring: KeyRing, *, clock: Callable[[], datetime] = utc_now
    ) -> "Database":
        """Open or make the database, with its migrations applied and its settings proven.

        `clock` gives aware datetimes in UTC; it is called on other threads. The folder is made
        with mode 0700, the files with 0600. Raises DatabaseInUse, NotOurDatabase,
        DatabaseTooNew, MigrationsBroken, MigrationFailed, PragmaRefused, KeysMissing, WrongKey.
        """
        if clock().utcoffset() != timedelta(0):
            raise ValueError("the clock of a database gives aware times in UTC")
        sealer = Sealer(ring)
        async with AsyncExitStack() as opened:
            place = _claim(path, opened)
            writing = await opened.enter_async_context(_writing(place, sealer))
            commit = GroupCommit(sealer, await writing.run(Ids), clock)
            readers = [
                Reader(await opened.enter_async_context(_reading(place)), sealer, clock)
                for _ in range(READERS)
            ]
            look_in = partial(_window, place, ring, clock)
            return cls(place, writing, commit, readers, look_in, opened.pop_all())

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` on the database's thread; when this returns, what it wrote is on the disk.

        What `work` raises comes out here, with nothing of it kept. `work` runs once, in a commit
        shared with others and a savepoint of its own; a refused commit raises CommitFailed. A
        caller that is cancelled does not know whether its work was committed.
        """
        self._check_open()
        return await self._writer.write(work)

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` over one moment of the database, beside the writer. Writing in it fails."""
        self._check_open()
        return await min(self._readers, key=lambda reader: reader.under_way).read(work)

    def subscribe(self, listener: Listener) -> None:
        """Call `listener` with the events of each commit, in order, before its `write` returns.

        It runs on the event loop and must not block. Commits without events are not told of.
        """
        self._listeners.append(listener)

    async def checkpoint(self) -> None:
        """Move everything into the database file and empty the write-ahead log.

        Erased text is gone from the disk only after this. Writers wait meanwhile. Raises
        CheckpointBusy when a reader held on to the log for five seconds.
        """
        self._check_open()
        await self._writing.run(_checkpoint)

    async def close(self) -> None:
        """Finish what waits, then close. Nothing can be asked afterwards."""
        self._closed = True
        await self._writer.finish()
        await self._opened.aclose()

    def _check_open(self) -> None:
        if self._closed:
            raise DatabaseClosed

    def _hand_out(self, events: Sequence[object]) -> None:
        for listener in self._listeners:
            try:
                listener(events)
            except Exception as error:  # the commit stands, and its callers must hear of it
                # The type alone: the message of a stranger's error may be personal.
                log.error("a listener failed: %s", type(error).__qualname__)


def _claim(path: Path, opened: AsyncExitStack) -> Path:
    """The real path, with its folder and file made and locked for this process."""
    place = path.resolve()
    make_private_folder(place.parent)
    opened.enter_context(lock.held(place))
    make_private_file(place)
    return place


def _writing(place: Path, sealer: Sealer) -> Line:
    return Line(partial(line.writing, place, sealer))


def _reading(place: Path) -> Line:
    return Line(partial(line.reading, place))


def _window(place: Path, ring: KeyRing, clock: Callable[[], datetime]) -> Window:
    return Window(place, clock(), ring.render())


def _checkpoint(connection: sqlite3.Connection) -> None:
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise CheckpointBusy
