"""Confirmations: what shows that a signature is genuine, append-only."""

from collections.abc import Sequence
from datetime import datetime

from storage.database import Transaction
from storage.signatures import Signature
from storage.times import moment, stamp


def record(
    tx: Transaction,
    signature: Signature,
    kind: str,
    evidence: str = "",
    by: int | None = None,
) -> None:
    """Append what confirms the signature; `evidence` holds nothing personal.

    `by` is who confirmed it, where that is not the signature's own person.
    """
    tx.execute(
        "INSERT INTO confirmation (id, signature, person, kind, evidence, edition_hash, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            *(tx.new_id(), signature.id, by or signature.person or 0, kind, evidence),
            *(signature.edition_hash, stamp(tx.now)),
        ),
    )


def of(
    tx: Transaction, signature: int, person: int | None = None
) -> Sequence[tuple[str, datetime]]:
    """What confirms it, in order; with `person`, what that person herself has confirmed."""
    rows = tx.all(
        "SELECT kind, at FROM confirmation WHERE signature = :signature"
        " AND (:person IS NULL OR person = :person) ORDER BY id",
        {"signature": signature, "person": person},
    )
    return [(row["kind"], moment(row["at"])) for row in rows]
