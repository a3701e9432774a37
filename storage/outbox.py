"""The outbox: what is promised to somebody, committed together with its cause.

A row goes when it has been handed over. After a crash the rows that are left are sent again,
so a message may arrive twice, but never not at all.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any

from storage.database import Transaction
from storage.times import moment, stamp


class Channel(StrEnum):
    CHAT = "chat"
    MAIL = "mail"


class Urgency(IntEnum):
    """Who goes first: somebody who waits for an answer before everything else."""

    CONVERSATION = 0
    NOTICE = 1
    BROADCAST = 2


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One message on its way."""

    id: int
    channel: Channel
    person: int | None
    recipient: str
    """A chat's id, or an e-mail address."""
    urgency: Urgency
    payload: Mapping[str, Any]
    due: datetime
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Recalled:
    """These dispatches are not to be sent any more."""

    ids: tuple[int, ...]


def put(
    tx: Transaction,
    channel: Channel,
    recipient: str,
    payload: Mapping[str, Any],
    *,
    person: int | None = None,
    urgency: Urgency = Urgency.CONVERSATION,
    due: datetime | None = None,
    topic: str | None = None,
) -> None:
    """Promise a message. One still waiting for the same person and topic is recalled."""
    if topic is not None and person is not None:
        recall(tx, person, topic)
    row, at = tx.new_id(), due or tx.now
    tx.execute(
        "INSERT INTO outbox (id, channel, person, recipient, urgency, payload, topic, due)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(row, channel, person, tx.seal("outbox.recipient", row, recipient), int(urgency)),
            tx.seal("outbox.payload", row, json.dumps(payload, ensure_ascii=False)),
            *(topic, stamp(at)),
        ),
    )
    tx.announce(Dispatch(row, channel, person, recipient, urgency, payload, at))


def recall(tx: Transaction, person: int, topic: str) -> None:
    rows = tx.all("DELETE FROM outbox WHERE person = ? AND topic = ? RETURNING id", (person, topic))
    if rows:
        tx.announce(Recalled(tuple(row["id"] for row in rows)))


def waits(tx: Transaction, person: int, topic: str) -> bool:
    """Whether a message of this topic is still on its way to her."""
    known = tx.value("SELECT 1 FROM outbox WHERE person = ? AND topic = ?", (person, topic))
    return known is not None


def recall_all(tx: Transaction, person: int) -> None:
    """Nothing that waits for this person is sent any more."""
    rows = tx.all("DELETE FROM outbox WHERE person = ? RETURNING id", (person,))
    if rows:
        tx.announce(Recalled(tuple(row["id"] for row in rows)))


def delivered(tx: Transaction, dispatch: int) -> None:
    tx.execute("DELETE FROM outbox WHERE id = ?", (dispatch,))


def postpone(tx: Transaction, dispatch: int, due: datetime) -> None:
    tx.execute("UPDATE outbox SET tries = tries + 1, due = ? WHERE id = ?", (stamp(due), dispatch))


def redirect(tx: Transaction, dispatch: int, recipient: str) -> None:
    """The chat has a new id."""
    sealed = tx.seal("outbox.recipient", dispatch, recipient)
    tx.execute("UPDATE outbox SET recipient = ? WHERE id = ?", (sealed, dispatch))


def waiting(tx: Transaction) -> list[Dispatch]:
    """Everything that has not been handed over, the oldest first."""
    rows = tx.all("SELECT * FROM outbox ORDER BY id")
    return [
        Dispatch(
            row["id"],
            Channel(row["channel"]),
            row["person"],
            tx.unseal("outbox.recipient", row["id"], row["recipient"]) or "",
            Urgency(row["urgency"]),
            json.loads(tx.unseal("outbox.payload", row["id"], row["payload"]) or "{}"),
            moment(row["due"]),
            row["tries"],
        )
        for row in rows
    ]


def count(tx: Transaction) -> int:
    return int(tx.value("SELECT COUNT(*) FROM outbox"))
