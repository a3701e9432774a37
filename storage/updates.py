"""Which updates have had their effects, and which could not be handled."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Transaction
from storage.times import moment, stamp

KEPT_FOR = timedelta(days=3)
"""Telegram keeps an unconfirmed update for 24 hours; longer than that is enough."""


@dataclass(frozen=True, slots=True)
class SetAside:
    id: int
    at: datetime
    what: str
    error: str
    tries: int


def take(tx: Transaction, update_id: int) -> bool:
    """True when the update's effects are due; False when they have happened before."""
    cursor = tx.execute(
        "INSERT INTO handled_update (id, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (update_id, stamp(tx.now)),
    )
    return cursor.rowcount == 1


def forget_old(tx: Transaction) -> None:
    tx.execute("DELETE FROM handled_update WHERE at < ?", (stamp(tx.now - KEPT_FOR),))


def set_aside(tx: Transaction, what: str, error: str, tries: int, body: str) -> None:
    """Keep what could not be handled; `what` and `error` carry nothing personal, `body` may."""
    row = tx.new_id()
    tx.execute(
        "INSERT INTO set_aside (id, at, what, error, tries, body) VALUES (?, ?, ?, ?, ?, ?)",
        (row, stamp(tx.now), what, error, tries, tx.seal("set_aside.body", row, body)),
    )


def all_set_aside(tx: Transaction) -> list[SetAside]:
    rows = tx.all("SELECT id, at, what, error, tries FROM set_aside ORDER BY id")
    return [
        SetAside(row["id"], moment(row["at"]), row["what"], row["error"], row["tries"])
        for row in rows
    ]
