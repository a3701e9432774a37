"""What a caller's function does within one commit. Everything here is synchronous."""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NoReturn

from storage.errors import ReadOnly
from storage.ids import Ids
from storage.sealing import Sealer

Parameters = Mapping[str, object] | Sequence[object]


class Transaction:
    """One caller's share of a commit: it is kept or rolled back as a whole, with nobody else's.

    It lives on the database's thread while the caller's function runs and is worth nothing
    afterwards; read the rows of a cursor inside the function. The function may not begin, commit
    or roll back by itself, and must not wait for anything: everybody else waits for it.
    `now` is UTC, aware, and stands still.
    """

    __slots__ = ("_connection", "_ids", "_sealer", "events", "now")

    def __init__(
        self, connection: sqlite3.Connection, sealer: Sealer, ids: Ids | None, now: datetime
    ) -> None:
        self._connection = connection
        self._sealer = sealer
        self._ids = ids
        self.now: Final = now
        self.events: Final[list[object]] = []

    def execute(self, sql: str, parameters: Parameters = ()) -> sqlite3.Cursor:
        """Raises sqlite3's own errors, such as IntegrityError for a broken UNIQUE."""
        return self._connection.execute(sql, parameters)

    def one(self, sql: str, parameters: Parameters = ()) -> sqlite3.Row | None:
        """The first row."""
        row: sqlite3.Row | None = self.execute(sql, parameters).fetchone()
        return row

    def all(self, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        """Every row."""
        return self.execute(sql, parameters).fetchall()

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row; None when there is no row."""
        row = self.one(sql, parameters)
        return None if row is None else row[0]

    def new_id(self) -> int:
        """A positive id of 63 bits, greater than all before it in this database, never reused."""
        if self._ids is None:
            _needs_write("new_id")
        return self._ids.next(self.now)

    def seal(self, place: str, row: int, text: str | None) -> bytes | None:
        """Seal a text for one `place` ("table.column") and row id; None stays None."""
        return None if text is None else self._sealer.seal(place, row, text)

    def unseal(self, place: str, row: int, sealed: bytes | None) -> str | None:
        """Open what `seal` made for the same place and row; raises SealBroken."""
        return None if sealed is None else self._sealer.unseal(place, row, sealed)

    def blind(self, place: str, text: str) -> bytes:
        """What to store for look-ups of a sealed text: 32 bytes, under the current key.

        Only equal texts meet: bring them to one form (case, Unicode) before.
        """
        return self._sealer.blind(place, text)

    def blinds(self, place: str, text: str) -> tuple[bytes, ...]:
        """What to look for: the index under every key of the ring, the current key's first."""
        return self._sealer.blinds(place, text)

    def announce(self, event: object) -> None:
        """Hand an event to the subscribers once this is committed; forgotten if it is not."""
        if self._ids is None:
            _needs_write("announce")
        self.events.append(event)


def _needs_write(verb: str) -> NoReturn:
    raise ReadOnly(verb)
