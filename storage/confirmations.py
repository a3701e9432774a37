"""Confirmations: what shows that a signature is genuine, append-only."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from storage.database import Transaction
from storage.signatures import Signature
from storage.times import moment, stamp

_EARLIER = re.compile(r"address confirmed (\d{4}-\d\d-\d\d) under (\S+)")


@dataclass(frozen=True, slots=True)
class ProvenAddress:
    """When the representative has shown that the address is hers, and under which letter."""

    at: datetime
    under: str | None
    """The earlier letter's name; None for the letter of this signature itself."""


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


def evidence_of_address(at: datetime, under: str) -> str:
    """What a re-confirmation names instead of a code; `address_proven` reads it."""
    return f"address confirmed {at.date().isoformat()} under {under}"


def address_proven(tx: Transaction, signature: int, person: int) -> ProvenAddress | None:
    """The last time this person has shown that the address in the signature is hers, if ever."""
    proven: ProvenAddress | None = None
    rows = tx.all(
        "SELECT kind, evidence, at FROM confirmation WHERE signature = ? AND person = ?"
        " ORDER BY id",
        (signature, person),
    )
    for row in rows:
        earlier = _EARLIER.fullmatch(row["evidence"])
        if row["kind"] == "e-mail code":
            proven = ProvenAddress(moment(row["at"]), None)
        elif row["kind"] == "re-confirmation" and earlier:
            day = datetime.fromisoformat(earlier[1]).replace(tzinfo=UTC)
            proven = ProvenAddress(day, earlier[2])
        elif row["kind"] == "correction" and "email" in row["evidence"].split(", "):
            proven = None
    return proven
