"""Broadcasts, and one row for each of their recipients."""

import json
import secrets
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.broadcast import (
    Audience,
    BroadcastState,
    Content,
    DeliveryState,
    Tally,
    audience_from,
    content_from,
)
from storage.database import Transaction
from storage.times import moment, stamp


@dataclass(frozen=True, slots=True)
class Broadcast:
    id: int
    token: str
    letter: int
    state: BroadcastState
    content: Content
    audience: Audience
    silent: bool
    late: bool
    """Goes to those who sign later, too."""
    due: datetime | None
    made_by: int
    approved_by: int | None
    why: str
    """Why it paused by itself: a key, or ''."""
    started: datetime | None
    ended: datetime | None


@dataclass(frozen=True, slots=True)
class Delivery:
    """One recipient of one broadcast."""

    id: int
    broadcast: int
    channel: str
    person: int | None
    signature: int | None
    language: str
    state: DeliveryState
    why: str
    tries: int


@dataclass(frozen=True, slots=True)
class BroadcastChanged:
    """Something is to be begun, to be gone on with, or to be stopped."""

    id: int


def add(
    tx: Transaction,
    letter: int,
    content: Content,
    audience: Audience,
    made_by: int,
    *,
    silent: bool = False,
    late: bool = False,
    due: datetime | None = None,
) -> Broadcast:
    row = tx.new_id()
    tx.execute(
        "INSERT INTO broadcast (id, token, letter, state, content, audience, silent, late, due,"
        " made_by, made) VALUES (:id, :token, :letter, 'draft', :content, :audience, :silent,"
        " :late, :due, :made_by, :now)",
        {
            "id": row,
            "token": secrets.token_urlsafe(6),
            "letter": letter,
            "content": tx.seal("broadcast.content", row, _json(content.as_data())),
            "audience": _json(audience.as_data()),
            "silent": silent,
            "late": late,
            "due": stamp(due),
            "made_by": made_by,
            "now": stamp(tx.now),
        },
    )
    return get(tx, row)


def get(tx: Transaction, broadcast: int) -> Broadcast:
    row = tx.one("SELECT * FROM broadcast WHERE id = ?", (broadcast,))
    if row is None:
        raise LookupError("no such broadcast")
    return _broadcast(tx, row)


def by_token(tx: Transaction, token: str) -> Broadcast | None:
    row = tx.one("SELECT * FROM broadcast WHERE token = ?", (token,))
    return _broadcast(tx, row) if row else None


def of_letter(tx: Transaction, letter: int, most: int = 20) -> list[Broadcast]:
    """The newest first; drafts that were never sent are left out."""
    rows = tx.all(
        "SELECT * FROM broadcast WHERE letter = ? AND state <> 'draft' ORDER BY id DESC LIMIT ?",
        (letter, most),
    )
    return [_broadcast(tx, row) for row in rows]


def at_work(tx: Transaction) -> list[Broadcast]:
    """Those that are running, or wait for their time."""
    rows = tx.all("SELECT * FROM broadcast WHERE state IN ('scheduled', 'running') ORDER BY id")
    return [_broadcast(tx, row) for row in rows]


def for_late_signers(tx: Transaction, letter: int) -> list[Broadcast]:
    """Those of the letter that go to whoever signs later."""
    rows = tx.all(
        "SELECT * FROM broadcast WHERE letter = ? AND late = 1"
        " AND state IN ('running', 'paused', 'done') ORDER BY id",
        (letter,),
    )
    return [_broadcast(tx, row) for row in rows]


def go(
    tx: Transaction,
    broadcast: int,
    before: Sequence[BroadcastState],
    state: BroadcastState,
    why: str = "",
) -> bool:
    """Bring it from one of the states before to the next; False when it is in none of them.

    Of two organisers who press at once, one gets True.
    """
    holes = ", ".join("?" for _ in before)
    started = ", started = COALESCE(started, ?)" if state is BroadcastState.RUNNING else ""
    ended = ", ended = ?" if state in (BroadcastState.DONE, BroadcastState.CANCELLED) else ""
    times = [stamp(tx.now)] * bool(started or ended)
    moved = tx.execute(
        f"UPDATE broadcast SET state = ?, why = ?{started}{ended}"  # noqa: S608 - only holes
        f" WHERE id = ? AND state IN ({holes})",
        (state, why, *times, broadcast, *before),
    )
    if moved.rowcount == 1:
        tx.announce(BroadcastChanged(broadcast))
        return True
    return False


def approve(tx: Transaction, broadcast: int, person: int) -> bool:
    """A second pair of eyes has seen it; False when it waits for none, or it is her own."""
    approved = tx.execute(
        "UPDATE broadcast SET approved_by = :person WHERE id = :id AND state = 'approval'"
        " AND made_by <> :person AND approved_by IS NULL",
        {"id": broadcast, "person": person},
    )
    return approved.rowcount == 1


def set_due(tx: Transaction, broadcast: int, due: datetime | None) -> None:
    tx.execute("UPDATE broadcast SET due = ? WHERE id = ?", (stamp(due), broadcast))


def address(
    tx: Transaction, broadcast: int, recipients: Iterable[tuple[int | None, int | None, str]]
) -> int:
    """A row for each recipient (person, signature, language) that has none; how many are new.

    A recipient without a person is reached by e-mail.
    """
    added = 0
    for person, signature, language in recipients:
        channel = "mail" if person is None else "chat"
        row = tx.execute(
            "INSERT INTO delivery (id, broadcast, channel, person, signature, language, state,"
            " changed) VALUES (?, ?, ?, ?, ?, ?, 'pending', ?) ON CONFLICT DO NOTHING",
            (tx.new_id(), broadcast, channel, person, signature, language, stamp(tx.now)),
        )
        added += row.rowcount
    return added


def pending(tx: Transaction, broadcast: int, channel: str, most: int) -> list[Delivery]:
    rows = tx.all(
        "SELECT * FROM delivery WHERE broadcast = ? AND state = 'pending' AND channel = ?"
        " ORDER BY id LIMIT ?",
        (broadcast, channel, most),
    )
    return [_delivery(row) for row in rows]


def on_the_way(tx: Transaction, broadcast: int, channel: str) -> int:
    return int(
        tx.value(
            "SELECT COUNT(*) FROM delivery WHERE broadcast = ? AND state = 'sending'"
            " AND channel = ?",
            (broadcast, channel),
        )
    )


def delivery(tx: Transaction, delivery: int) -> Delivery | None:
    row = tx.one("SELECT * FROM delivery WHERE id = ?", (delivery,))
    return _delivery(row) if row else None


def settle(
    tx: Transaction, delivery: int, state: DeliveryState, why: str = "", *, tries: int = 0
) -> None:
    tx.execute(
        "UPDATE delivery SET state = ?, why = ?, tries = tries + ?, changed = ? WHERE id = ?",
        (state, why, tries, stamp(tx.now), delivery),
    )


def take_back_claims(tx: Transaction) -> int:
    """At the start: what was on its way when the program ended is sent again, never lost.

    E-mails on their way lie in the outbox, and leave from there.
    """
    back = tx.execute(
        "UPDATE delivery SET state = 'pending' WHERE state = 'sending' AND channel = 'chat'"
    )
    return back.rowcount


def again(tx: Transaction, broadcast: int, states: Sequence[DeliveryState]) -> int:
    """Those in these states are to be sent once more; how many they are."""
    holes = ", ".join("?" for _ in states)
    back = tx.execute(
        f"UPDATE delivery SET state = 'pending', why = '' WHERE broadcast = ?"  # noqa: S608 - only holes
        f" AND state IN ({holes})",
        (broadcast, *states),
    )
    return back.rowcount


def tally(tx: Transaction, broadcast: int) -> Tally:
    rows = tx.all(
        "SELECT state, COUNT(*) AS n FROM delivery WHERE broadcast = ? GROUP BY state", (broadcast,)
    )
    return Tally({DeliveryState(row["state"]): row["n"] for row in rows})


def deliveries(
    tx: Transaction, broadcast: int, state: DeliveryState, offset: int = 0, most: int = 20
) -> list[Delivery]:
    rows = tx.all(
        "SELECT * FROM delivery WHERE broadcast = ? AND state = ? ORDER BY id LIMIT ? OFFSET ?",
        (broadcast, state, most, offset),
    )
    return [_delivery(row) for row in rows]


def every_delivery(tx: Transaction, broadcast: int) -> list[Delivery]:
    rows = tx.all("SELECT * FROM delivery WHERE broadcast = ? ORDER BY state, id", (broadcast,))
    return [_delivery(row) for row in rows]


def who_got(tx: Transaction, broadcast: int) -> set[int]:
    """The people to whom it was sent."""
    rows = tx.all(
        "SELECT person FROM delivery WHERE broadcast = ? AND state = 'sent' AND person IS NOT NULL",
        (broadcast,),
    )
    return {row["person"] for row in rows}


def wrong_in_itself(tx: Transaction, broadcast: int) -> int:
    """How many were refused for the message's own sake."""
    return int(
        tx.value(
            "SELECT COUNT(*) FROM delivery WHERE broadcast = ? AND state = 'failed'"
            " AND why LIKE 'BadRequest%'",
            (broadcast,),
        )
    )


def mute(tx: Transaction, person: int) -> None:
    """No more updates of any letter."""
    tx.execute(
        "INSERT INTO muted (person, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (person, stamp(tx.now)),
    )


def unmute(tx: Transaction, person: int) -> None:
    tx.execute("DELETE FROM muted WHERE person = ?", (person,))


def is_muted(tx: Transaction, person: int) -> bool:
    return tx.value("SELECT 1 FROM muted WHERE person = ?", (person,)) is not None


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _broadcast(tx: Transaction, row: sqlite3.Row) -> Broadcast:
    content = tx.unseal("broadcast.content", row["id"], row["content"]) or "{}"
    return Broadcast(
        *(row["id"], row["token"], row["letter"], BroadcastState(row["state"])),
        content_from(json.loads(content)),
        audience_from(json.loads(row["audience"])),
        *(bool(row["silent"]), bool(row["late"]), moment(row["due"])),
        *(row["made_by"], row["approved_by"], row["why"]),
        *(moment(row["started"]), moment(row["ended"])),
    )


def _delivery(row: sqlite3.Row) -> Delivery:
    return Delivery(
        *(row["id"], row["broadcast"], row["channel"], row["person"], row["signature"]),
        *(row["language"], DeliveryState(row["state"]), row["why"], row["tries"]),
    )
