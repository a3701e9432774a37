"""Counts for the desk: by state, by day, and what waits; nothing personal is read for them."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction
from storage.times import moment, stamp


@dataclass(frozen=True, slots=True)
class Overview:
    """A letter in numbers, as it stands at one moment."""

    standing: int
    """Organisations under the letter, those collected elsewhere included."""
    by_status: dict[str, int]
    since: int
    """Confirmed since the moment asked for."""
    drafts: int
    """Signings that were begun and not sent."""
    alike: int
    """Pairs that may be the same organisation, until somebody has looked."""
    questions: int
    """Threads that wait for an answer of the organisers."""


def overview(tx: Transaction, letter: int, since: datetime) -> Overview:
    statuses = tx.all(
        "SELECT status, COUNT(*) AS n FROM signature WHERE letter = ? GROUP BY status", (letter,)
    )
    row = tx.one(
        "SELECT standing + collected_elsewhere AS standing,"
        " (SELECT COUNT(*) FROM signature WHERE letter = :letter AND confirmed >= :since"
        "  AND on_hold = 0 AND status IN ('confirmed', 'listed')) AS since,"
        " (SELECT COUNT(*) FROM conversation WHERE letter = :letter AND flow = 'signing'"
        "  AND signature IS NULL) AS drafts,"
        " (SELECT COUNT(*) FROM lookalike JOIN signature ON signature.id = lookalike.signature"
        "  WHERE signature.letter = :letter AND settled IS NULL) AS alike,"
        " (SELECT COUNT(*) FROM thread WHERE letter = :letter AND answered IS NULL"
        "  AND person IS NOT NULL) AS questions"
        " FROM letter WHERE id = :letter",
        {"letter": letter, "since": stamp(since)},
    )
    if row is None:
        raise LookupError("no such letter")
    by_status = {status["status"]: status["n"] for status in statuses}
    return Overview(
        row["standing"], by_status, row["since"], row["drafts"], row["alike"], row["questions"]
    )


def confirmed_at(tx: Transaction, letter: int) -> list[datetime]:
    """When each signature that stands was confirmed (UTC), the earliest first."""
    rows = tx.all(
        "SELECT confirmed FROM signature WHERE letter = ? AND confirmed IS NOT NULL"
        " AND on_hold = 0 AND status IN ('confirmed', 'listed') ORDER BY confirmed",
        (letter,),
    )
    return [moment(row["confirmed"]) for row in rows]


def countries(tx: Transaction, letter: int) -> dict[str, int]:
    """How many stand in each country (ISO code), the most first; '' where it was forgotten."""
    rows = tx.all(
        "SELECT organisation.id, organisation.country, COUNT(*) AS n FROM signature"
        " JOIN organisation ON organisation.id = signature.organisation"
        " WHERE letter = ? AND on_hold = 0 AND status IN ('confirmed', 'listed')"
        " GROUP BY organisation.id",
        (letter,),
    )
    counts: dict[str, int] = {}
    for row in rows:
        code = tx.unseal("organisation.country", row["id"], row["country"]) or ""
        counts[code] = counts.get(code, 0) + row["n"]
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
