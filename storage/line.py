"""A connection with a thread of its own."""

import asyncio
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, TypeVar, cast

import aiosqlite

from storage import pragmas, schema
from storage.errors import StorageError
from storage.key_check import check_keys
from storage.sealing import Sealer

T = TypeVar("T")

CACHED_STATEMENTS: Final = 512


class Line(aiosqlite.Connection):
    """aiosqlite's connection and thread, with whole functions sent over instead of statements."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        # A program that ends by an error must end, also when nobody closed its database.
        self._thread.daemon = True

    async def __aenter__(self) -> "Line":
        try:
            await self
        except BaseException:
            # aiosqlite tells its thread to stop, but does not wait until it has.
            await asyncio.to_thread(self._thread.join)
            raise
        return self

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run `work` on the connection's thread. A cancelled caller leaves; the work goes on."""
        # Protected, but the only way to its thread: one hop for a transaction instead of one for
        # each statement is several times as fast, and leaves no gap for a cancellation.
        answer = await self._execute(_portably, work, self._conn)  # type: ignore[no-untyped-call] # aiosqlite's
        return cast(T, answer)


def writing(path: Path, sealer: Sealer) -> sqlite3.Connection:
    """The connection that writes, after migrations and checks."""
    return _prepared(path, partial(_prepare_writing, path=path, sealer=sealer))


def reading(path: Path) -> sqlite3.Connection:
    """A connection that cannot write."""
    return _prepared(path, _prepare_reading)


def _prepared(path: Path, prepare: Callable[[sqlite3.Connection], None]) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, cached_statements=CACHED_STATEMENTS)
    connection.row_factory = sqlite3.Row
    try:
        prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare_writing(connection: sqlite3.Connection, path: Path, sealer: Sealer) -> None:
    pragmas.check_owner(connection, path)
    pragmas.settle(connection)
    schema.migrate(connection)
    connection.execute("PRAGMA foreign_keys = 1")
    pragmas.read_back(connection, user_version=len(schema.migrations()))
    check_keys(connection, sealer)


def _prepare_reading(connection: sqlite3.Connection) -> None:
    pragmas.settle(connection)
    connection.execute("PRAGMA foreign_keys = 1")
    connection.execute("PRAGMA query_only = 1")
    pragmas.read_back(connection, user_version=len(schema.migrations()), query_only=1)


def _portably(work: Callable[[sqlite3.Connection], T], connection: sqlite3.Connection) -> T:
    try:
        return work(connection)
    except StopIteration as error:
        raise portable(error) from error


def portable(error: BaseException) -> BaseException:
    """The error as a future can carry it: a StopIteration would leave its caller waiting."""
    if isinstance(error, StopIteration):
        return StorageError("StopIteration left a transaction")
    return error
