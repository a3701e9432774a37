"""Readers: each read sees one moment of the database, whatever is written meanwhile."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TypeVar

from storage.line import Line
from storage.sealing import Sealer
from storage.transaction import Transaction

T = TypeVar("T")


class Reader:
    """One connection that cannot write."""

    def __init__(self, line: Line, sealer: Sealer, clock: Callable[[], datetime]) -> None:
        self._line = line
        self._sealer = sealer
        self._clock = clock
        self.under_way = 0

    async def read(self, work: Callable[[Transaction], T]) -> T:
        self.under_way += 1
        try:
            return await self._line.run(partial(self._look, work))
        finally:
            self.under_way -= 1

    def _look(self, work: Callable[[Transaction], T], connection: sqlite3.Connection) -> T:
        connection.execute("BEGIN")
        try:
            return work(Transaction(connection, self._sealer, None, self._clock()))
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
