"""Whose turn it is in a broadcast, and whether it may still reach her."""

import sqlite3
from dataclasses import dataclass

from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class NextUp:
    """Whose turn it is in a chat, and what speaks for it or against it at this moment."""

    delivery: int
    person: int | None
    """None: she was forgotten."""
    telegram: int
    language: str
    reachable: bool
    muted: bool
    signature: int | None
    status: str | None
    """Of that signature."""
    agreed: bool
    """To updates, with that signature."""


def next_up(tx: Transaction, broadcast: int, most: int) -> list[NextUp]:
    """The next who wait for it in their chats, as they stand now: one look for all."""
    rows = tx.all(
        "SELECT delivery.id, delivery.signature, person.id AS person, person.telegram,"
        " person.language, person.reachable, signature.status,"
        " EXISTS (SELECT 1 FROM muted WHERE muted.person = delivery.person) AS muted,"
        " (SELECT given FROM consent WHERE consent.signature = delivery.signature"
        "  AND purpose = 'updates' ORDER BY consent.id DESC LIMIT 1) AS agreed"
        " FROM delivery LEFT JOIN person ON person.id = delivery.person"
        " LEFT JOIN signature ON signature.id = delivery.signature"
        " WHERE delivery.broadcast = ? AND delivery.state = 'pending' AND channel = 'chat'"
        " ORDER BY delivery.id LIMIT ?",
        (broadcast, most),
    )
    return [_next_up(tx, row) for row in rows]


def _next_up(tx: Transaction, row: sqlite3.Row) -> NextUp:
    person = row["person"]
    telegram = tx.unseal("person.telegram", person, row["telegram"]) if person else None
    return NextUp(
        *(row["id"], person, int(telegram or 0), row["language"] or "", bool(row["reachable"])),
        *(bool(row["muted"]), row["signature"], row["status"], bool(row["agreed"])),
    )
