"""A look into the database from another process of this program: one moment of it, read alone."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from storage import line
from storage.keys import KeyRing
from storage.sealing import Sealer
from storage.transaction import Transaction

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Window:
    """Can be handed to a process that the one which holds the database has started.

    `now` is UTC, and the moment that a look through it has for its own. The keys go along: a
    window is given to a child of this process and written nowhere.
    """

    path: Path
    now: datetime
    keys: str = field(repr=False)

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` over one moment of the database. Writing in it fails."""
        with closing(line.reading(self.path)) as connection:
            connection.execute("BEGIN")
            try:
                return work(
                    Transaction(connection, Sealer(KeyRing.parse(self.keys)), None, self.now)
                )
            finally:
                connection.execute("ROLLBACK")
