"""What waits for a decision under a letter, in the order of the numbers."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from storage.database import Transaction
from storage.times import moment

WAITING: Final = """
    SELECT s.id, s.number FROM signature AS s JOIN letter ON letter.id = s.letter
    WHERE s.letter = :letter AND s.number IS NOT NULL AND (
        (s.status = 'confirmed' AND letter.review = 1)
        OR (s.status IN ('confirmed', 'listed', 'duplicate') AND EXISTS (
            SELECT 1 FROM lookalike WHERE lookalike.signature = s.id AND settled IS NULL))
        OR (s.status = 'duplicate' AND (
            COALESCE((SELECT kind FROM decision WHERE decision.signature = s.id
                AND kind <> 'different' ORDER BY decision.id DESC LIMIT 1), '') <> 'merged'
            OR NOT EXISTS (SELECT 1 FROM signature AS head WHERE head.id = s.duplicate_of
                AND head.status IN ('confirmed', 'listed')))))
"""
"""An organiser has to look: at each one where the letter says so, at those that look alike, and
at one that was set beside another which nobody has confirmed, or which stands no more."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a signature stands in the queue."""

    number: int
    """Counted from one; 0 when it is not in the queue."""
    total: int


def count(tx: Transaction, letter: int) -> int:
    return int(tx.value(f"SELECT COUNT(*) FROM ({WAITING})", {"letter": letter}))  # noqa: S608 - a constant


def first_after(tx: Transaction, letter: int, number: int) -> int | None:
    """The signature that comes after that number; after the last one, the first again."""
    found = tx.value(
        f"SELECT id FROM ({WAITING}) ORDER BY number <= :after, number LIMIT 1",  # noqa: S608 - a constant
        {"letter": letter, "after": number},
    )
    return None if found is None else int(found)


def place(tx: Transaction, letter: int, signature: int) -> Place:
    row = tx.one(
        f"WITH queue AS ({WAITING}) SELECT COUNT(*) AS total,"  # noqa: S608 - a constant
        " TOTAL(number <= (SELECT number FROM queue WHERE id = :id)) AS place FROM queue",
        {"letter": letter, "id": signature},
    )
    return Place(int(row["place"]), row["total"]) if row else Place(0, 0)


def by_number(tx: Transaction, letter: int, number: int) -> int | None:
    """The signature of that number, whether it waits or not."""
    found = tx.value("SELECT id FROM signature WHERE letter = ? AND number = ?", (letter, number))
    return None if found is None else int(found)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another signature of the same organisation."""

    letter: int
    number: int
    status: str


def elsewhere(tx: Transaction, signature: int) -> list[Elsewhere]:
    """The same organisation's other signatures that were ever confirmed, under any letter."""
    rows = tx.all(
        "SELECT other.letter, other.number, other.status FROM signature AS s"
        " JOIN signature AS other ON other.organisation = s.organisation AND other.id <> s.id"
        " WHERE s.id = ? AND other.number IS NOT NULL ORDER BY other.id LIMIT 10",
        (signature,),
    )
    return [Elsewhere(row["letter"], row["number"], row["status"]) for row in rows]


def chain(tx: Transaction, signature: int) -> list[tuple[str, str, datetime]]:
    """What confirms it: the kind, the evidence, and when, in order."""
    rows = tx.all(
        "SELECT kind, evidence, at FROM confirmation WHERE signature = ? ORDER BY id",
        (signature,),
    )
    return [(row["kind"], row["evidence"], moment(row["at"])) for row in rows]


def confirmed_at(tx: Transaction, signature: int) -> datetime | None:
    found = tx.value("SELECT confirmed FROM signature WHERE id = ?", (signature,))
    return None if found is None else moment(str(found))
