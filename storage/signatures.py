"""Signatures, the organisations they stand for, and what was agreed to and confirmed."""

import secrets
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.signature import SignatureStatus
from storage import organisations
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
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """Of a signature whose person was forgotten, her particulars are empty and `person` is None."""

    id: int
    token: str
    letter: int
    organisation: int | None
    person: int | None
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
    quote: str
    decides_on: datetime | None
    """When her board decides, if she said so; of a promise only."""
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
        " status, listed_as, website, name, role, email, email_index, quote, created, changed)"
        " VALUES (:id, :token, :letter, :organisation, :person, :edition_hash, :language,"
        " :status, :listed_as, :website, :name, :role, :email, :email_index, :quote, :now, :now)",
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
        " email_index = :email_index, quote = :quote, status = :status, changed = :now"
        " WHERE id = :id",
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


def standing(tx: Transaction, letter: int) -> list[Signature]:
    """The signatures that stand under the letter, in the order of their numbers.

    Where the letter asks for review, one stands once an organiser has listed it.
    """
    rows = tx.all(
        "SELECT signature.* FROM signature JOIN letter ON letter.id = signature.letter"
        " WHERE letter = ? AND (signature.status = 'listed'"
        " OR (signature.status = 'confirmed' AND letter.review = 0)) ORDER BY number",
        (letter,),
    )
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


def standing_for(tx: Transaction, letter: int, organisation: int | None) -> int | None:
    """The signature with which this organisation stands under the letter, if it does."""
    found = tx.value(
        "SELECT id FROM signature WHERE letter = ? AND organisation = ?"
        " AND status IN ('confirmed', 'listed')",
        (letter, organisation),
    )
    return None if found is None else int(found)


def expect_decision(tx: Transaction, signature: int, on: datetime | None) -> None:
    """Remember when the board of a promised signature decides (UTC)."""
    tx.execute("UPDATE signature SET decides_on = ? WHERE id = ?", (stamp(on), signature))


def hand_over(tx: Transaction, signature: int, person: int, said: Particulars) -> None:
    """Another representative stands for the same signature from now on."""
    revise(tx, signature, SignatureStatus(_status(tx, signature)), said)
    tx.execute("UPDATE signature SET person = ? WHERE id = ?", (person, signature))


def set_beside(tx: Transaction, signature: int, first: int | None) -> None:
    """Which signature stands for the same organisation already, if one does."""
    tx.execute("UPDATE signature SET duplicate_of = ? WHERE id = ?", (first, signature))


def beside(tx: Transaction, signature: int) -> list[int]:
    """The numbers of the signatures that were set beside this one."""
    rows = tx.all(
        "SELECT number FROM signature WHERE duplicate_of = ? AND status = 'duplicate'"
        " ORDER BY number",
        (signature,),
    )
    return [row["number"] for row in rows]


def drop_quote(tx: Transaction, signature: int) -> None:
    tx.execute("UPDATE signature SET quote = NULL WHERE id = ?", (signature,))


def standing_under_key(tx: Transaction, letter: int, organisation_key: str) -> int | None:
    """The signature with which the organisation of that key stands under the letter."""
    known = organisations.find(tx, organisation_key)
    return None if known is None else standing_for(tx, letter, known)


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
        "UPDATE signature SET status = :status, number = :number, duplicate_of = :first,"
        " changed = :now, confirmed = :now WHERE id = :id",
        {
            "id": signature,
            "status": status,
            "number": number,
            "first": duplicate_of,
            "now": stamp(tx.now),
        },
    )


def count_by_status(tx: Transaction, letter: int) -> dict[str, int]:
    rows = tx.all(
        "SELECT status, COUNT(*) AS n FROM signature WHERE letter = ? GROUP BY status", (letter,)
    )
    return {row["status"]: row["n"] for row in rows}


def is_signed(tx: Transaction, letter: int) -> bool:
    return tx.value("SELECT 1 FROM signature WHERE letter = ? LIMIT 1", (letter,)) is not None


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


def record_consent(
    tx: Transaction,
    signature: Signature,
    purpose: str,
    *,
    given: bool,
    method: str,
    language: str,
    notice_hash: str,
) -> None:
    """Append an event: `method` is 'answered', 'switched' or 'erased'."""
    tx.execute(
        "INSERT INTO consent (id, signature, person, purpose, given, method, language,"
        " notice_hash, edition_hash, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(tx.new_id(), signature.id, signature.person or 0, purpose, given, method, language),
            *(notice_hash, signature.edition_hash, stamp(tx.now)),
        ),
    )


def consent_events(tx: Transaction, signature: int) -> list[ConsentEvent]:
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


def consents(tx: Transaction, signature: int) -> dict[str, ConsentEvent]:
    """What holds now: the latest event of each purpose."""
    return {event.purpose: event for event in consent_events(tx, signature)}


def record_confirmation(
    tx: Transaction, signature: Signature, kind: str, evidence: str = ""
) -> None:
    """Append what confirms the signature; `evidence` holds nothing personal."""
    tx.execute(
        "INSERT INTO confirmation (id, signature, person, kind, evidence, edition_hash, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            *(tx.new_id(), signature.id, signature.person or 0, kind, evidence),
            *(signature.edition_hash, stamp(tx.now)),
        ),
    )


def confirmations(
    tx: Transaction, signature: int, person: int | None = None
) -> Sequence[tuple[str, datetime]]:
    """What confirms it, in order; with `person`, what that person herself has confirmed."""
    rows = tx.all(
        "SELECT kind, at FROM confirmation WHERE signature = :signature"
        " AND (:person IS NULL OR person = :person) ORDER BY id",
        {"signature": signature, "person": person},
    )
    return [(row["kind"], moment(row["at"])) for row in rows]


def _status(tx: Transaction, signature: int) -> str:
    return str(tx.value("SELECT status FROM signature WHERE id = ?", (signature,)))


def _particulars(tx: Transaction, row: int, said: Particulars) -> dict[str, object]:
    return {
        "organisation": organisations.place(
            tx, said.organisation_key, said.organisation, said.country
        ),
        "listed_as": tx.seal("signature.listed_as", row, said.organisation),
        "website": tx.seal("signature.website", row, said.website),
        "name": tx.seal("signature.name", row, said.name),
        "role": tx.seal("signature.role", row, said.role),
        "email": tx.seal("signature.email", row, said.email),
        "email_index": tx.blind("signature.email", said.email.casefold()),
        "quote": tx.seal("signature.quote", row, said.quote),
    }


def _signature(tx: Transaction, row: sqlite3.Row) -> Signature:
    number = row["id"]

    def plain(column: str) -> str:
        return tx.unseal(f"signature.{column}", number, row[column]) or ""

    organisation = row["organisation"]
    country = tx.value("SELECT country FROM organisation WHERE id = ?", (organisation,))
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
        country=tx.unseal("organisation.country", organisation or 0, country) or "",
        website=plain("website"),
        name=plain("name"),
        role=plain("role"),
        email=plain("email"),
        quote=plain("quote"),
        decides_on=moment(row["decides_on"]),
        created=moment(row["created"]),
        changed=moment(row["changed"]),
    )
