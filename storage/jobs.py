"""Long pieces of work, as rows: what is left to do is read from them after a restart."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from storage.database import Transaction
from storage.times import stamp


@dataclass(frozen=True, slots=True)
class Job:
    id: int
    kind: str
    person: int | None
    """Who is told how it goes."""
    about: int | None
    done: int
    total: int
    tries: int
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class JobAdded:
    """Work waits: announced with the commit."""

    id: int


def add(
    tx: Transaction,
    kind: str,
    payload: Mapping[str, Any],
    *,
    person: int | None = None,
    about: int | None = None,
    total: int = 0,
) -> int:
    row = tx.new_id()
    tx.execute(
        "INSERT INTO job (id, kind, person, about, state, total, payload, created, changed)"
        " VALUES (:id, :kind, :person, :about, 'waiting', :total, :payload, :now, :now)",
        {
            "id": row,
            "kind": kind,
            "person": person,
            "about": about,
            "total": total,
            "payload": tx.seal("job.payload", row, json.dumps(payload, ensure_ascii=False)),
            "now": stamp(tx.now),
        },
    )
    tx.announce(JobAdded(row))
    return row


def waiting(tx: Transaction) -> list[Job]:
    """What is still to be done, the oldest first."""
    return [_job(tx, r) for r in tx.all("SELECT * FROM job WHERE state = 'waiting' ORDER BY id")]


def waiting_for(tx: Transaction, person: int, kind: str) -> list[Job]:
    """What is still to be done of that kind for somebody."""
    rows = tx.all(
        "SELECT * FROM job WHERE state = 'waiting' AND person = ? AND kind = ? ORDER BY id",
        (person, kind),
    )
    return [_job(tx, row) for row in rows]


def get(tx: Transaction, job: int) -> Job | None:
    """The job, if it still is to be done."""
    row = tx.one("SELECT * FROM job WHERE id = ? AND state = 'waiting'", (job,))
    return _job(tx, row) if row else None


def is_waiting(tx: Transaction, kind: str, about: int) -> bool:
    """Whether such work about this is still to be done."""
    found = "SELECT 1 FROM job WHERE state = 'waiting' AND kind = ? AND about = ?"
    return tx.value(found, (kind, about)) is not None


def advance(tx: Transaction, job: int, done: int, total: int) -> None:
    tx.execute(
        "UPDATE job SET done = ?, total = ?, changed = ? WHERE id = ?",
        (done, total, stamp(tx.now), job),
    )


def tried(tx: Transaction, job: int) -> None:
    tx.execute("UPDATE job SET tries = tries + 1 WHERE id = ?", (job,))


def end(tx: Transaction, job: int, state: str = "done") -> None:
    """It ends as 'done', 'failed' or 'cancelled', and what it needed to know is forgotten."""
    tx.execute(
        "UPDATE job SET state = ?, payload = ?, changed = ? WHERE id = ?",
        (state, tx.seal("job.payload", job, "{}"), stamp(tx.now), job),
    )


def _job(tx: Transaction, row: sqlite3.Row) -> Job:
    return Job(
        *(row["id"], row["kind"], row["person"], row["about"]),
        *(row["done"], row["total"], row["tries"]),
        json.loads(tx.unseal("job.payload", row["id"], row["payload"]) or "{}"),
    )
