"""Who stands under a letter, with what each has agreed to: read in one go, however many there are.

Only what a list can show is opened: no address, no account.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.domain.consent import Purpose
from storage.database import Transaction
from storage.times import moment, stamp

SHOWN_BY: Final = (Purpose.PUBLIC, Purpose.REPRESENTATIVE, Purpose.QUOTE)
STANDING: Final = """
    SELECT signature.id, signature.number, listed_as, signature.name, role, quote,
           signature.kind, signature.ecosoc, organisation.id AS place, organisation.country,
           (SELECT MAX(number) FROM edition WHERE edition.letter = signature.letter
               AND hash = edition_hash) AS edition,
           (SELECT given FROM consent WHERE consent.signature = signature.id
               AND purpose = 'public' ORDER BY consent.id DESC LIMIT 1) AS "public",
           (SELECT given FROM consent WHERE consent.signature = signature.id
               AND purpose = 'representative' ORDER BY consent.id DESC LIMIT 1) AS "representative",
           (SELECT given FROM consent WHERE consent.signature = signature.id
               AND purpose = 'quote' ORDER BY consent.id DESC LIMIT 1) AS "quote_given"
    FROM signature JOIN letter ON letter.id = signature.letter
    LEFT JOIN organisation ON organisation.id = signature.organisation
    WHERE letter.id = :letter AND on_hold = 0 AND (signature.status = 'listed'
        OR (signature.status = 'confirmed' AND letter.review = 0))
        AND (:since IS NULL OR signature.confirmed > :since)
    ORDER BY signature.number
"""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a standing signature says; the name of a person only where she agreed to be named."""

    number: int
    listed_as: str
    country: str
    name: str
    role: str
    quote: str
    agreed: Mapping[str, bool]
    kind: str = ""
    ecosoc: str = ""
    """As in `Particulars`."""
    edition: int = 1
    """The newest with the words that were signed."""


@dataclass(frozen=True, slots=True)
class Confirmation:
    kind: str
    at: datetime
    evidence: str
    edition_hash: str


def standing(tx: Transaction, letter: int, since: datetime | None = None) -> Iterator[Standing]:
    """In the order of their numbers; with `since`, those confirmed after that moment (UTC).

    Read while the transaction lasts: the rows come one by one.
    """
    rows = tx.execute(STANDING, {"letter": letter, "since": stamp(since)})
    return (_standing(tx, row) for row in rows)


def confirmations(tx: Transaction, signature: int) -> list[Confirmation]:
    """What confirms the signature, in order, and which text it was about."""
    rows = tx.all(
        "SELECT kind, at, evidence, edition_hash FROM confirmation WHERE signature = ? ORDER BY id",
        (signature,),
    )
    return [
        Confirmation(row["kind"], moment(row["at"]), row["evidence"], row["edition_hash"])
        for row in rows
    ]


def _standing(tx: Transaction, row: sqlite3.Row) -> Standing:
    number = row["id"]

    def opened(column: str, *, when: int | None = 1) -> str:
        if not when:
            return ""
        return tx.unseal(f"signature.{column}", number, row[column]) or ""

    public, named, quoted = row["public"], row["representative"], row["quote_given"]
    return Standing(
        row["number"] or 0,
        opened("listed_as"),
        tx.unseal("organisation.country", row["place"] or 0, row["country"]) or "",
        opened("name", when=named),
        opened("role", when=named),
        opened("quote", when=quoted),
        dict(zip(SHOWN_BY, (bool(public), bool(named), bool(quoted)), strict=True)),
        opened("kind"),
        opened("ecosoc"),
        row["edition"] or 1,
    )
