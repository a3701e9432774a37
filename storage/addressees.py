"""Whom a broadcast may reach: read with as little of anybody as it needs."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Row

from storage.database import Transaction
from storage.times import moment


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody who agreed to updates, and has not said no to all of them since."""

    person: int | None
    """None where she came by a list: she is reached by e-mail."""
    signature: int | None
    language: str
    country: str
    confirmed: datetime | None
    has_email: bool
    role: str = ""
    """As she typed it; read only where it is asked for."""
    stands: bool = False
    """Her organisation stands under the letter, by this signature or by another one of it."""


STANDS = """
    EXISTS (SELECT 1 FROM signature AS one JOIN letter ON letter.id = one.letter
        WHERE one.id IN (signature.id, signature.duplicate_of) AND one.on_hold = 0
        AND (one.status = 'listed' OR (one.status = 'confirmed' AND letter.review = 0)))
"""


def signatories(
    tx: Transaction,
    letter: int,
    statuses: Iterable[str],
    *,
    countries: bool = True,
    roles: bool = False,
    only: int | None = None,
) -> list[Addressee]:
    """Those of the letter in these states, in the order in which they signed.

    Sealed values that nobody asks for stay sealed, and empty. `only`: this one signature.
    """
    wanted = sorted(statuses)
    holes = ", ".join("?" for _ in wanted)
    this_one = "" if only is None else " AND signature.id = ?"
    rows = tx.all(  # the holes alone are put in
        "SELECT signature.id, signature.person, signature.confirmed, organisation.country,"  # noqa: S608 - only holes
        " signature.role, organisation.id AS organisation,"
        " signature.email IS NOT NULL AS has_email,"
        f" COALESCE(person.language, signature.language) AS language, {STANDS} AS stands"
        " FROM signature LEFT JOIN person ON person.id = signature.person"
        " LEFT JOIN organisation ON organisation.id = signature.organisation"
        f" WHERE signature.letter = ? AND signature.status IN ({holes}){this_one}"
        " AND (SELECT given FROM consent WHERE consent.signature = signature.id"
        "      AND purpose = 'updates' ORDER BY consent.id DESC LIMIT 1) = 1"
        " AND NOT EXISTS (SELECT 1 FROM muted WHERE muted.person = signature.person)"
        " ORDER BY signature.id",
        (letter, *wanted, *(() if only is None else (only,))),
    )
    return [
        Addressee(
            row["person"],
            row["id"],
            row["language"],
            _country(tx, row) if countries else "",
            moment(row["confirmed"]),
            bool(row["has_email"]),
            _role(tx, row) if roles else "",
            bool(row["stands"]),
        )
        for row in rows
    ]


def of_signature(tx: Transaction, signature: int, *, roles: bool = False) -> Addressee | None:
    """The one behind this signature, if she agreed."""
    row = tx.one("SELECT letter, status FROM signature WHERE id = ?", (signature,))
    if row is None:
        return None
    found = signatories(tx, row["letter"], [row["status"]], roles=roles, only=signature)
    return found[0] if found else None


def beginners(tx: Transaction, letter: int) -> list[Addressee]:
    """Who has begun to sign, not sent it, and answered yes to updates on the way."""
    rows = tx.all(
        "SELECT conversation.id, conversation.person, conversation.draft, person.language"
        " FROM conversation JOIN person ON person.id = conversation.person"
        " WHERE letter = ? AND flow = 'signing' AND signature IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM muted WHERE muted.person = conversation.person)"
        " ORDER BY conversation.id",
        (letter,),
    )
    begun = ((row, _answers(tx, row["id"], row["draft"])) for row in rows)
    return [
        Addressee(
            *(row["person"], None, row["language"], said.get("country", ""), None, False),
            role=said.get("role", ""),
        )
        for row, said in begun
        if said.get("consent-updates") == "yes"
    ]


def _country(tx: Transaction, row: Row) -> str:
    return tx.unseal("organisation.country", row["organisation"] or 0, row["country"]) or ""


def _role(tx: Transaction, row: Row) -> str:
    return tx.unseal("signature.role", row["id"], row["role"]) or ""


def _answers(tx: Transaction, row: int, draft: bytes) -> dict[str, str]:
    said = json.loads(tx.unseal("conversation.draft", row, draft) or "{}")
    answers: dict[str, str] = said.get("answers", {})
    return answers
