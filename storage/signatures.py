"""Signatures, the organisations they stand for, and what was agreed to and confirmed."""

import secrets
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.signature import SignatureStatus
from storage.database import Transaction
from storage.times import moment, stamp

LIVE = "('pending approval', 'submitted', 'confirmed', 'listed', 'duplicate')"


@dataclass(frozen=True, slots=True)
class Particulars:
    """What the representative said, as it goes into the record."""

    organisation: str
    organisation_key: str
    """The folded name under which the same organisation is recognised."""
    country: str
    website: str
    name: str
    role: str
    email: str


@dataclass(frozen=True, slots=True)
class Signature:
    id: int
    token: str
    letter: int
    organisation: int
    person: int
    edition_hash: str
    language: str
    status: SignatureStatus
    number: int | None
    duplicate_of: int | None
    listed_as: str
    country: str
    website: str
    name: str
    role: str
    email: str
    created: datetime
    changed: datetime


def add(
    tx: Transaction,
    *,
    letter: int,
    person: int,
    edition_hash: str,
    language: str,
    status: SignatureStatus,
    said: Particulars,
) -> int:
    """Store a signature and return its id.

    Raises `sqlite3.IntegrityError` when this person already has a live one for the organisation.
    """
    row = tx.new_id()
    tx.execute(
        "INSERT INTO signature (id, token, letter, organisation, person, edition_hash, language,"
        " status, listed_as, website, name, role, email, email_index, created, changed)"
        " VALUES (:id, :token, :letter, :organisation, :person, :edition_hash, :language,"
        " :status, :listed_as, :website, :name, :role, :email, :email_index, :now, :now)",
        {
            "id": row,
            "token": secrets.token_urlsafe(6),
            "letter": letter,
            "person": person,
            "edition_hash": edition_hash,
            "language": language,
            "status": status,
            "now": stamp(tx.now),
            **_particulars(tx, row, said),
        },
    )
    return row


def revise(tx: Transaction, signature: int, status: SignatureStatus, said: Particulars) -> None:
    """Put newly given particulars into a signature that is not confirmed yet."""
    tx.execute(
        "UPDATE signature SET organisation = :organisation, listed_as = :listed_as,"
        " website = :website, name = :name, role = :role, email = :email,"
        " email_index = :email_index, status = :status, changed = :now WHERE id = :id",
        {
            "id": signature,
            "status": status,
            "now": stamp(tx.now),
            **_particulars(tx, signature, said),
        },
    )


def get(tx: Transaction, signature: int) -> Signature:
    row = tx.one("SELECT * FROM signature WHERE id = ?", (signature,))
    if row is None:
        raise LookupError("no such signature")
    return _signature(tx, row)


def by_token(tx: Transaction, token: str, person: int) -> Signature | None:
    row = tx.one("SELECT * FROM signature WHERE token = ? AND person = ?", (token, person))
    return _signature(tx, row) if row else None


def of_person(tx: Transaction, person: int) -> list[Signature]:
    rows = tx.all("SELECT * FROM signature WHERE person = ? ORDER BY id", (person,))
    return [_signature(tx, row) for row in rows]


def live_of_person(
    tx: Transaction, letter: int, person: int, organisation_key: str
) -> Signature | None:
    """The person's own live signature under this letter for the organisation of that key."""
    for index in tx.blinds("organisation.key", organisation_key):
        row = tx.one(
            "SELECT signature.* FROM signature JOIN organisation"  # noqa: S608 - LIVE is a constant
            " ON organisation.id = signature.organisation"
            f" WHERE letter = ? AND person = ? AND key_index = ? AND status IN {LIVE}",
            (letter, person, index),
        )
        if row:
            return _signature(tx, row)
    return None


def standing_for(tx: Transaction, letter: int, organisation: int) -> int | None:
    """The signature with which this organisation stands under the letter, if it does."""
    found = tx.value(
        "SELECT id FROM signature WHERE letter = ? AND organisation = ?"
        " AND status IN ('confirmed', 'listed')",
        (letter, organisation),
    )
    return None if found is None else int(found)


def set_status(tx: Transaction, signature: int, status: SignatureStatus) -> None:
    tx.execute(
        "UPDATE signature SET status = ?, changed = ? WHERE id = ?",
        (status, stamp(tx.now), signature),
    )


def confirm(
    tx: Transaction,
    signature: int,
    status: SignatureStatus,
    number: int,
    duplicate_of: int | None = None,
) -> None:
    tx.execute(
        "UPDATE signature SET status = ?, number = ?, duplicate_of = ?, changed = ? WHERE id = ?",
        (status, number, duplicate_of, stamp(tx.now), signature),
    )


def count_by_status(tx: Transaction, letter: int) -> dict[str, int]:
    rows = tx.all(
        "SELECT status, COUNT(*) AS n FROM signature WHERE letter = ? GROUP BY status", (letter,)
    )
    return {row["status"]: row["n"] for row in rows}


def is_signed(tx: Transaction, letter: int) -> bool:
    return tx.value("SELECT 1 FROM signature WHERE letter = ? LIMIT 1", (letter,)) is not None


def keep_notice(tx: Transaction, digest: str, purpose: str, language: str, wording: str) -> None:
    tx.execute(
        "INSERT INTO notice (hash, purpose, language, wording, since) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        (digest, purpose, language, wording, stamp(tx.now)),
    )


def record_consent(
    tx: Transaction, signature: Signature, purpose: str, *, given: bool, notice_hash: str
) -> None:
    tx.execute(
        "INSERT INTO consent (id, signature, person, purpose, given, notice_hash, edition_hash, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(tx.new_id(), signature.id, signature.person, purpose, given, notice_hash),
            *(signature.edition_hash, stamp(tx.now)),
        ),
    )


def consents(tx: Transaction, signature: int) -> dict[str, bool]:
    """What holds now, by purpose: the latest event of each."""
    rows = tx.all(
        "SELECT purpose, given FROM consent WHERE signature = ? ORDER BY id", (signature,)
    )
    return {row["purpose"]: bool(row["given"]) for row in rows}


def record_confirmation(tx: Transaction, signature: Signature, kind: str) -> None:
    tx.execute(
        "INSERT INTO confirmation (id, signature, person, kind, edition_hash, at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            *(tx.new_id(), signature.id, signature.person, kind),
            *(signature.edition_hash, stamp(tx.now)),
        ),
    )


def confirmations(tx: Transaction, signature: int) -> Sequence[tuple[str, datetime]]:
    rows = tx.all("SELECT kind, at FROM confirmation WHERE signature = ? ORDER BY id", (signature,))
    return [(row["kind"], moment(row["at"])) for row in rows]


def _particulars(tx: Transaction, row: int, said: Particulars) -> dict[str, object]:
    return {
        "organisation": _organisation(tx, said),
        "listed_as": tx.seal("signature.listed_as", row, said.organisation),
        "website": tx.seal("signature.website", row, said.website),
        "name": tx.seal("signature.name", row, said.name),
        "role": tx.seal("signature.role", row, said.role),
        "email": tx.seal("signature.email", row, said.email),
        "email_index": tx.blind("signature.email", said.email.casefold()),
    }


def _organisation(tx: Transaction, said: Particulars) -> int:
    for index in tx.blinds("organisation.key", said.organisation_key):
        found = tx.value("SELECT id FROM organisation WHERE key_index = ?", (index,))
        if found is not None:
            return int(found)
    row = tx.new_id()
    tx.execute(
        "INSERT INTO organisation (id, key_index, name, country) VALUES (?, ?, ?, ?)",
        (
            row,
            tx.blind("organisation.key", said.organisation_key),
            tx.seal("organisation.name", row, said.organisation),
            tx.seal("organisation.country", row, said.country),
        ),
    )
    return row


def _signature(tx: Transaction, row: sqlite3.Row) -> Signature:
    number = row["id"]

    def plain(column: str) -> str:
        return tx.unseal(f"signature.{column}", number, row[column]) or ""

    country = tx.value("SELECT country FROM organisation WHERE id = ?", (row["organisation"],))
    return Signature(
        id=number,
        token=row["token"],
        letter=row["letter"],
        organisation=row["organisation"],
        person=row["person"],
        edition_hash=row["edition_hash"],
        language=row["language"],
        status=SignatureStatus(row["status"]),
        number=row["number"],
        duplicate_of=row["duplicate_of"],
        listed_as=plain("listed_as"),
        country=tx.unseal("organisation.country", row["organisation"], country) or "",
        website=plain("website"),
        name=plain("name"),
        role=plain("role"),
        email=plain("email"),
        created=moment(row["created"]),
        changed=moment(row["changed"]),
    )
