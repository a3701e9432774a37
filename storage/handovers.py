"""One-time links with which a signature passes to a colleague; only a keyed hash is kept."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction
from storage.times import moment, stamp


@dataclass(frozen=True, slots=True)
class Handover:
    id: int
    signature: int
    made: datetime
    taken_by: int | None


def make(tx: Transaction, signature: int) -> str:
    """A new link's token; an earlier link for the same signature works no more."""
    token = secrets.token_urlsafe(18)
    tx.execute("DELETE FROM handover WHERE signature = ?", (signature,))
    tx.execute(
        "INSERT INTO handover (id, token_index, signature, made) VALUES (?, ?, ?, ?)",
        (tx.new_id(), tx.blind("handover.token", token), signature, stamp(tx.now)),
    )
    return token


def find(tx: Transaction, token: str) -> Handover | None:
    for index in tx.blinds("handover.token", token):
        row = tx.one("SELECT * FROM handover WHERE token_index = ?", (index,))
        if row:
            return Handover(row["id"], row["signature"], moment(row["made"]), row["taken_by"])
    return None


def of_signature(tx: Transaction, signature: int) -> Handover | None:
    row = tx.one("SELECT * FROM handover WHERE signature = ?", (signature,))
    if row is None:
        return None
    return Handover(row["id"], row["signature"], moment(row["made"]), row["taken_by"])


def take(tx: Transaction, handover: int, person: int) -> None:
    """The link belongs to the person who opened it, and to nobody else from now on."""
    tx.execute("UPDATE handover SET taken_by = ? WHERE id = ?", (person, handover))


def end(tx: Transaction, signature: int) -> None:
    tx.execute("DELETE FROM handover WHERE signature = ?", (signature,))
