"""Signatures, the organisations they stand for, and what was agreed to and confirmed."""

import secrets
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from bot.domain.signature import STANDING, SignatureStatus
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
    kind: str = ""
    """An `OrganisationKind`; empty where nobody has said."""
    ecosoc: str = ""
    """An `Ecosoc`, or `NO_STATUS`; empty where nobody has said."""


@dataclass(frozen=True, slots=True)
class SignatureChanged:
    """It was confirmed, corrected, or is in another state: announced with the commit."""

    id: int


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
    kind: str
    ecosoc: str
    """As in `Particulars`."""
    decides_on: datetime | None
    """When her board decides, if she said so; of a promise only."""
    created: datetime
    changed: datetime
    on_hold: bool = False
    """Not listed and not counted until she has answered about the changed text."""


def add(
    tx: Transaction,
    *,
    letter: int,
    person: int | None,
    edition_hash: str,
    language: str,
    status: SignatureStatus,
    said: Particulars,
    intake: int | None = None,
) -> int:
    """Store a signature and return its id; one that came by a list has an `intake`.

    Raises `sqlite3.IntegrityError` when this person already has a live one for the organisation.
    """
    row = tx.new_id()
    tx.execute(
        "INSERT INTO signature (id, token, letter, organisation, person, intake, edition_hash,"
        " language, status, listed_as, website, name, role, email, email_index, quote, kind,"
        " ecosoc, created, changed) VALUES (:id, :token, :letter, :organisation, :person, :intake,"
        " :edition_hash, :language, :status, :listed_as, :website, :name, :role, :email,"
        " :email_index, :quote, :kind, :ecosoc, :now, :now)",
        {
            "intake": intake,
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
        " email_index = :email_index, quote = :quote, kind = :kind, ecosoc = :ecosoc,"
        " status = :status, changed = :now, compared = 0 WHERE id = :id",
        {
            "id": signature,
            "status": status,
            "now": stamp(tx.now),
            **_particulars(tx, signature, said),
        },
    )
    tx.announce(SignatureChanged(signature))


def get(tx: Transaction, signature: int) -> Signature:
    known = find_by_id(tx, signature)
    if known is None:
        raise LookupError("no such signature")
    return known


def find_by_id(tx: Transaction, signature: int) -> Signature | None:
    row = tx.one("SELECT * FROM signature WHERE id = ?", (signature,))
    return _signature(tx, row) if row else None


def by_token(tx: Transaction, token: str, person: int) -> Signature | None:
    row = tx.one("SELECT * FROM signature WHERE token = ? AND person = ?", (token, person))
    return _signature(tx, row) if row else None


def of_person(tx: Transaction, person: int) -> list[Signature]:
    rows = tx.all("SELECT * FROM signature WHERE person = ? ORDER BY id", (person,))
    return [_signature(tx, row) for row in rows]


def standing(tx: Transaction, letter: int) -> list[Signature]:
    """The signatures that stand under the letter, in the order of their numbers.

    Where the letter asks for review, one stands once an organiser has listed it; after a change
    of the text that waits for its answer, it stands again with the answer.
    """
    rows = tx.all(
        "SELECT signature.* FROM signature JOIN letter ON letter.id = signature.letter"
        " WHERE letter = ? AND on_hold = 0 AND (signature.status = 'listed'"
        " OR (signature.status = 'confirmed' AND letter.review = 0)) ORDER BY number",
        (letter,),
    )
    return [_signature(tx, row) for row in rows]


def counted(tx: Transaction, letter: int) -> list[Signature]:
    """Those that are confirmed, whether they stand or stand beside another."""
    rows = tx.all(
        "SELECT * FROM signature WHERE letter = ? AND status IN ('confirmed', 'listed',"
        " 'duplicate') ORDER BY number",
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


def stands_through_another(tx: Transaction, signature: Signature) -> bool:
    """Whether its organisation stands under the letter, be it as a reviewer has merged it."""
    if standing_for(tx, signature.letter, signature.organisation) is not None:
        return True
    first = find_by_id(tx, signature.duplicate_of or 0)
    return first is not None and first.status in STANDING


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
    tx.announce(SignatureChanged(signature))


def stand_by(tx: Transaction, signature: int, edition_hash: str, language: str) -> None:
    """It stands under these words from now on, listed and counted."""
    tx.execute(
        "UPDATE signature SET edition_hash = ?, language = ?, on_hold = 0 WHERE id = ?",
        (edition_hash, language, signature),
    )
    tx.announce(SignatureChanged(signature))


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
    tx.announce(SignatureChanged(signature))


def count_by_status(tx: Transaction, letter: int) -> dict[str, int]:
    rows = tx.all(
        "SELECT status, COUNT(*) AS n FROM signature WHERE letter = ? GROUP BY status", (letter,)
    )
    return {row["status"]: row["n"] for row in rows}


def is_signed(tx: Transaction, letter: int) -> bool:
    return tx.value("SELECT 1 FROM signature WHERE letter = ? LIMIT 1", (letter,)) is not None


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
        "kind": tx.seal("signature.kind", row, said.kind or None),
        "ecosoc": tx.seal("signature.ecosoc", row, said.ecosoc or None),
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
        kind=plain("kind"),
        ecosoc=plain("ecosoc"),
        decides_on=moment(row["decides_on"]),
        created=moment(row["created"]),
        changed=moment(row["changed"]),
        on_hold=bool(row["on_hold"]),
    )
