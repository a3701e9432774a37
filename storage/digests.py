"""Who gets a daily digest, at which hour of which zone, and when it is due next."""

import sqlite3
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.daily import DayDue
from storage.database import Transaction
from storage.times import moment, stamp


@dataclass(frozen=True, slots=True)
class Digest:
    person: int
    hour: int
    zone: str
    """The IANA name of the zone whose clock counts."""
    last_day: date
    """The day there for which it was last due."""
    due: datetime
    """When it is due next (UTC)."""


def get(tx: Transaction, person: int) -> Digest | None:
    row = tx.one("SELECT * FROM digest WHERE person = ?", (person,))
    return _digest(row) if row else None


def set_hour(
    tx: Transaction, person: int, hour: int, zone: str, last_day: date, coming: DayDue
) -> None:
    tx.execute(
        "INSERT INTO digest (person, hour, zone, last_day, due)"
        " VALUES (:person, :hour, :zone, :last_day, :due) ON CONFLICT (person)"
        " DO UPDATE SET hour = :hour, zone = :zone, last_day = :last_day, due = :due",
        {
            "person": person,
            "hour": hour,
            "zone": zone,
            "last_day": last_day.isoformat(),
            "due": stamp(coming.at),
        },
    )


def switch_off(tx: Transaction, person: int) -> None:
    tx.execute("DELETE FROM digest WHERE person = ?", (person,))


def due(tx: Transaction) -> list[Digest]:
    """Those whose hour has come."""
    rows = tx.all("SELECT * FROM digest WHERE due <= ? ORDER BY due", (stamp(tx.now),))
    return [_digest(row) for row in rows]


def take(tx: Transaction, digest: Digest, last: date, coming: DayDue) -> bool:
    """That day's digest is being seen to; False when it was already."""
    taken = tx.execute(
        "UPDATE digest SET last_day = :last, due = :next WHERE person = :person AND due = :seen",
        {
            "last": last.isoformat(),
            "next": stamp(coming.at),
            "person": digest.person,
            "seen": stamp(digest.due),
        },
    )
    return taken.rowcount == 1


def _digest(row: sqlite3.Row) -> Digest:
    return Digest(
        *(row["person"], row["hour"], row["zone"]),
        *(date.fromisoformat(row["last_day"]), moment(row["due"])),
    )
