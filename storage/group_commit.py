"""Several callers, one commit: each in a savepoint of its own. Runs on the writer's thread."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.errors import CommitFailed
from storage.ids import Ids
from storage.line import portable
from storage.sealing import Sealer
from storage.transaction import Transaction

Work = Callable[[Transaction], Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one caller's function came to: a value and events, or the error it raised."""

    value: Any = None
    error: BaseException | None = None
    events: Sequence[object] = ()


class GroupCommit:
    """Makes one commit of the work of several callers."""

    def __init__(self, sealer: Sealer, ids: Ids, clock: Callable[[], datetime]) -> None:
        self._sealer = sealer
        self._ids = ids
        self._clock = clock

    def of(self, works: Sequence[Work], connection: sqlite3.Connection) -> list[Outcome]:
        """One outcome for each, in their order. When it returns, all of it is on the disk.

        When the commit fails, every outcome is CommitFailed, also of those that had raised an
        error: what made them raise may have been what was just undone.
        """
        try:
            connection.execute("BEGIN IMMEDIATE")
            outcomes = [self._share(work, connection) for work in works]
            self._ids.reserve(connection)
            connection.execute("COMMIT")
        except BaseException as error:  # whatever it is, the callers wait for an answer
            self._undo(connection)
            return [Outcome(error=_commit_failed(error)) for _ in works]
        return outcomes

    def _share(self, work: Work, connection: sqlite3.Connection) -> Outcome:
        connection.execute("SAVEPOINT share")
        try:
            transaction = Transaction(connection, self._sealer, self._ids, self._clock())
            outcome = Outcome(work(transaction), events=transaction.events)
        except BaseException as error:  # the caller's, whatever it is
            if not connection.in_transaction:
                raise  # SQLite gave up the whole transaction, as it does on a full disk
            connection.execute("ROLLBACK TO share")
            outcome = Outcome(error=portable(error))
        connection.execute("RELEASE share")
        return outcome

    def _undo(self, connection: sqlite3.Connection) -> None:
        self._ids.forget_reservation()
        if connection.in_transaction:
            # Should even this fail, the next BEGIN fails and comes back here.
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")


def _commit_failed(cause: BaseException) -> CommitFailed:
    """A new one for each caller, as each adds its own traceback."""
    failure = CommitFailed()
    failure.__cause__ = cause
    return failure
