"""Row ids that grow and are never given out twice."""

import sqlite3
from datetime import datetime
from typing import Final

COUNTER_BITS: Final = 20
RESERVED_AHEAD: Final = 10_000 << COUNTER_BITS
"""Ten seconds: while the bot is busy, the mark is written that often at most."""


class Ids:
    """63 bits: milliseconds since 1970 and a counter of 20 bits. Used by the writer alone.

    The clock is a start, not an authority: when it stands still or steps back, the ids go on
    from the last one, also over a restart, as a mark above all ids given out is kept in the
    database. So an id tells the order, not the time.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        (self._reserved,) = connection.execute("SELECT reserved FROM id_mark").fetchone()
        self._last: int = self._reserved

    def next(self, now: datetime) -> int:
        self._last = max(self._last + 1, int(now.timestamp() * 1000) << COUNTER_BITS)
        return self._last

    def reserve(self, connection: sqlite3.Connection) -> None:
        """Within the commit that holds the new ids, keep the mark above them."""
        if self._last > self._reserved:
            self._reserved = self._last + RESERVED_AHEAD
            connection.execute("UPDATE id_mark SET reserved = ?", (self._reserved,))

    def forget_reservation(self) -> None:
        """The commit that held the mark failed: write it again with the next one."""
        self._reserved = 0
