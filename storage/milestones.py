"""Which moments of a letter were proposed to its organisers: each once."""

from storage.database import Transaction
from storage.times import stamp


def highest(tx: Transaction, letter: int) -> int:
    """The highest number of signatures that was proposed so far; 0 before the first."""
    found = tx.value(
        "SELECT MAX(CAST(what AS INTEGER)) FROM milestone WHERE letter = ? AND what GLOB '[0-9]*'",
        (letter,),
    )
    return int(found or 0)


def is_taken(tx: Transaction, letter: int, what: str) -> bool:
    known = tx.value("SELECT 1 FROM milestone WHERE letter = ? AND what = ?", (letter, what))
    return known is not None


def take(tx: Transaction, letter: int, what: str) -> bool:
    """It is being proposed; False when it was already."""
    taken = tx.execute(
        "INSERT INTO milestone (letter, what, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (letter, what, stamp(tx.now)),
    )
    return taken.rowcount == 1
