"""Consents: events, append-only; what holds is the latest of each purpose."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction
from storage.signatures import Signature
from storage.times import moment, stamp


@dataclass(frozen=True, slots=True)
class ConsentEvent:
    person: int
    """Whose doing it was, as a bare number: after a handover, not always the one who asks."""
    purpose: str
    given: bool
    method: str
    language: str
    notice_hash: str
    edition_hash: str
    at: datetime


def record(
    tx: Transaction,
    signature: Signature,
    purpose: str,
    *,
    given: bool,
    method: str,
    language: str,
    notice_hash: str,
    by: int | None = None,
) -> None:
    """Append an event: `method` is 'answered', 'switched', 'erased' or 'imported'.

    `by` is who brought it, where that is not the signature's own person.
    """
    tx.execute(
        "INSERT INTO consent (id, signature, person, purpose, given, method, language,"
        " notice_hash, edition_hash, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(tx.new_id(), signature.id, by or signature.person or 0, purpose, given, method),
            language,
            *(notice_hash, signature.edition_hash, stamp(tx.now)),
        ),
    )


def events(tx: Transaction, signature: int) -> list[ConsentEvent]:
    """Every event in the order in which it happened."""
    rows = tx.all("SELECT * FROM consent WHERE signature = ? ORDER BY id", (signature,))
    return [
        ConsentEvent(
            row["person"],
            row["purpose"],
            bool(row["given"]),
            row["method"],
            row["language"],
            row["notice_hash"],
            row["edition_hash"],
            moment(row["at"]),
        )
        for row in rows
    ]


def held(tx: Transaction, signature: int) -> dict[str, ConsentEvent]:
    """What holds now: the latest event of each purpose."""
    return {event.purpose: event for event in events(tx, signature)}
