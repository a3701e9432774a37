"""What people are reminded of: who is watched, what was sent, what a letter has switched off."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.domain.reminding import MOST, Kind, Reminded, Unfinished
from storage.database import Transaction
from storage.times import moment, stamp

NEVER: Final = "9999"
"""Sleeps until something of the letter, or of hers, changes: triggers wake it."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Somebody who may have something unfinished under a letter."""

    person: int
    letter: int


def due(tx: Transaction, most: int) -> list[Watch]:
    """Whom to look at now, the longest waiting first."""
    rows = tx.all(
        "SELECT person, letter FROM reminder_watch WHERE due <= ? ORDER BY due LIMIT ?",
        (stamp(tx.now), most),
    )
    return [Watch(row["person"], row["letter"]) for row in rows]


def look_again(tx: Transaction, watch: Watch, at: datetime | None) -> None:
    """At that moment; with None only when something changes."""
    tx.execute(
        "UPDATE reminder_watch SET due = ? WHERE person = ? AND letter = ?",
        (stamp(at) or NEVER, watch.person, watch.letter),
    )


def look_no_more(tx: Transaction, watch: Watch) -> None:
    tx.execute(
        "DELETE FROM reminder_watch WHERE person = ? AND letter = ?", (watch.person, watch.letter)
    )


def unfinished(tx: Transaction, watch: Watch) -> list[Unfinished]:
    """What she has begun under the letter: a draft or a code to be typed, and her promises.

    Hers are few and the letter's promises may be many: the index of her signatures is the one.
    """
    key = (watch.person, watch.letter)
    begun = tx.all(
        "SELECT id, changed, sent FROM conversation LEFT JOIN email_code ON conversation = id"
        " AND signature IS NOT NULL WHERE person = ? AND letter = ? AND flow = 'signing'",
        key,
    )
    promised = tx.all(
        "SELECT id, changed, decides_on FROM signature INDEXED BY signature_by_person"
        " WHERE person = ? AND letter = ? AND status = 'pending approval' ORDER BY id",
        key,
    )
    return [_begun(row) for row in begun] + [_promised(row) for row in promised]


def sent(tx: Transaction, watch: Watch) -> list[Reminded]:
    """What she was reminded of under the letter, the oldest first."""
    rows = tx.all(
        "SELECT kind, about, at FROM reminder WHERE person = ? AND letter = ? ORDER BY number",
        (watch.person, watch.letter),
    )
    return [Reminded(Kind(row["kind"]), row["about"], moment(row["at"])) for row in rows]


def record(tx: Transaction, watch: Watch, number: int, kind: Kind, about: int) -> None:
    """The `number`th of hers is sent with this commit.

    Raises `sqlite3.IntegrityError` when it was already, or would be one too many.
    """
    tx.execute(
        "INSERT INTO reminder (id, person, letter, number, kind, about, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (tx.new_id(), watch.person, watch.letter, number, kind, about, stamp(tx.now)),
    )


def stop(tx: Transaction, watch: Watch) -> None:
    """She wants no more reminders of this letter."""
    tx.execute(
        "INSERT INTO reminder_stopped (person, letter, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (watch.person, watch.letter, stamp(tx.now)),
    )


def resume(tx: Transaction, watch: Watch) -> None:
    key = (watch.person, watch.letter)
    tx.execute("DELETE FROM reminder_stopped WHERE person = ? AND letter = ?", key)
    tx.execute("UPDATE reminder_watch SET due = '' WHERE person = ? AND letter = ?", key)


def is_stopped(tx: Transaction, watch: Watch) -> bool:
    key = (watch.person, watch.letter)
    known = tx.value("SELECT 1 FROM reminder_stopped WHERE person = ? AND letter = ?", key)
    return known is not None


def off(tx: Transaction, letter: int) -> frozenset[Kind]:
    """What the letter does not remind of."""
    rows = tx.all("SELECT kind FROM reminder_off WHERE letter = ?", (letter,))
    return frozenset(Kind(row["kind"]) for row in rows)


def switch(tx: Transaction, letter: int, kind: Kind, *, on: bool) -> bool:
    """False when it was so already."""
    if on:
        sql = "DELETE FROM reminder_off WHERE letter = ? AND kind = ?"
    else:
        sql = "INSERT INTO reminder_off (letter, kind) VALUES (?, ?) ON CONFLICT DO NOTHING"
    return tx.execute(sql, (letter, kind)).rowcount == 1


def reach(tx: Transaction, letter: int) -> dict[Kind, int]:
    """How many people each kind could reach now; who stopped it or has had her share is none."""
    rows = tx.all(_REACH, {"letter": letter, "most": MOST})
    found = {Kind(row["kind"]): int(row["people"]) for row in rows if row["kind"] != "all"}
    anything = next((int(row["people"]) for row in rows if row["kind"] == "all"), 0)
    nobody = dict.fromkeys(Kind, 0)
    return {**nobody, **found, Kind.WEEK: anything, Kind.DAY: anything}


def of_person(tx: Transaction, person: int) -> list[tuple[int, Kind, datetime]]:
    """Letter, kind and moment of every reminder that she got."""
    rows = tx.all("SELECT letter, kind, at FROM reminder WHERE person = ? ORDER BY id", (person,))
    return [(row["letter"], Kind(row["kind"]), moment(row["at"])) for row in rows]


def stopped_by(tx: Transaction, person: int) -> list[tuple[int, datetime]]:
    """The letters of which she wants no more reminders, and since when."""
    rows = tx.all("SELECT letter, at FROM reminder_stopped WHERE person = ?", (person,))
    return [(row["letter"], moment(row["at"])) for row in rows]


_REACH: Final = """
WITH reachable AS (
    SELECT watch.person, watch.letter FROM reminder_watch AS watch
    JOIN person ON person.id = watch.person AND person.reachable = 1
    WHERE watch.letter = :letter
        AND NOT EXISTS (SELECT 1 FROM muted WHERE muted.person = watch.person)
        AND NOT EXISTS (SELECT 1 FROM reminder_stopped AS stopped
                        WHERE stopped.person = watch.person AND stopped.letter = watch.letter)
        AND (SELECT COUNT(*) FROM reminder
             WHERE reminder.person = watch.person AND reminder.letter = watch.letter) < :most
), waiting AS (
    SELECT reachable.person AS person,
        CASE WHEN conversation.signature IS NOT NULL AND email_code.sent IS NOT NULL
             THEN 'code' ELSE 'draft' END AS kind
    FROM reachable JOIN conversation USING (person, letter)
    LEFT JOIN email_code ON email_code.conversation = conversation.id
    WHERE conversation.flow = 'signing'
    UNION ALL
    SELECT reachable.person, 'approval'
    FROM reachable JOIN signature INDEXED BY signature_by_person USING (person, letter)
    WHERE signature.status = 'pending approval'
)
SELECT kind, COUNT(DISTINCT person) AS people FROM waiting GROUP BY kind
UNION ALL SELECT 'all', COUNT(DISTINCT person) FROM waiting
"""


def _begun(row: sqlite3.Row) -> Unfinished:
    if row["sent"] is not None:
        return Unfinished(Kind.CODE, row["id"], moment(row["sent"]))
    return Unfinished(Kind.DRAFT, row["id"], moment(row["changed"]))


def _promised(row: sqlite3.Row) -> Unfinished:
    asked_for = moment(row["decides_on"])
    return Unfinished(Kind.APPROVAL, row["id"], moment(row["changed"]), asked_for)
