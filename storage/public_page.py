"""What the public page wants to know of a letter beside its words: numbers and days, no names."""

from dataclasses import dataclass
from datetime import datetime

from storage import letters
from storage.database import Transaction
from storage.letters import StoredLetter
from storage.times import moment, stamp


@dataclass(frozen=True, slots=True)
class Reached:
    count: int
    at: datetime


def register(tx: Transaction, letter: int) -> int:
    """Another number after every change of what the letter's list may show."""
    return int(tx.value("SELECT register FROM letter WHERE id = ?", (letter,)))


def opened(tx: Transaction, letter: int) -> datetime | None:
    """When it was opened first; None for a letter that came here open."""
    at: str | None = tx.value("SELECT opened FROM letter WHERE id = ?", (letter,))
    return moment(at)


def standing_before(tx: Transaction, letter: int, at: datetime) -> int:
    """How many of those who stand under it now had been confirmed at that moment (UTC)."""
    return int(
        tx.value(
            "SELECT COUNT(*) FROM signature JOIN letter ON letter.id = signature.letter"
            " WHERE letter.id = :letter AND on_hold = 0 AND (signature.status = 'listed'"
            " OR (signature.status = 'confirmed' AND review = 0))"
            " AND (confirmed IS NULL OR confirmed < :at)",
            {"letter": letter, "at": stamp(at)},
        )
    )


def milestones(tx: Transaction, letter: int) -> list[Reached]:
    """The round numbers that were reached, the first one first."""
    rows = tx.all(
        "SELECT CAST(what AS INTEGER) AS count, at FROM milestone WHERE letter = ?"
        " AND what GLOB '[0-9]*' ORDER BY count",
        (letter,),
    )
    return [Reached(row["count"], moment(row["at"])) for row in rows]


def following(tx: Transaction, slug: str) -> list[StoredLetter]:
    """The letters that follow the one of this name, the first one first."""
    rows = tx.all("SELECT id FROM letter WHERE follows = ? ORDER BY id", (slug,))
    return [letters.get(tx, row["id"]) for row in rows]
