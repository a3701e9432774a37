"""How many stand under a letter, by what they agreed to: counted without opening anything."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction
from storage.times import stamp


@dataclass(frozen=True, slots=True)
class RegisterCounts:
    named: int
    kept_back: int
    represented: int
    """Of those that are named, where a person agreed to be named beside."""


def counts(tx: Transaction, letter: int, since: datetime | None = None) -> RegisterCounts:
    """With `since`, of those confirmed after that moment (UTC)."""
    row = tx.one(
        """
        WITH standing AS (
            SELECT listed_as IS NOT NULL AND COALESCE((SELECT given FROM consent
                    WHERE consent.signature = signature.id AND purpose = 'public'
                    ORDER BY consent.id DESC LIMIT 1), 0) AS named,
                signature.name IS NOT NULL AND COALESCE((SELECT given FROM consent
                    WHERE consent.signature = signature.id AND purpose = 'representative'
                    ORDER BY consent.id DESC LIMIT 1), 0) AS represented
            FROM signature JOIN letter ON letter.id = signature.letter
            WHERE letter.id = :letter AND on_hold = 0 AND (signature.status = 'listed'
                OR (signature.status = 'confirmed' AND letter.review = 0))
                AND (:since IS NULL OR signature.confirmed > :since)
        )
        SELECT COUNT(*) AS every, COALESCE(SUM(named), 0) AS named,
            COALESCE(SUM(named AND represented), 0) AS represented FROM standing
        """,
        {"letter": letter, "since": stamp(since)},
    )
    if row is None:
        raise LookupError("a count is always one row")
    return RegisterCounts(row["named"], row["every"] - row["named"], row["represented"])
