"""What the organisers decided on signatures. The state and its decision change as one."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.signature import SignatureStatus
from storage.database import Transaction
from storage.signatures import Signature, SignatureChanged
from storage.times import moment, stamp


class DecisionKind(StrEnum):
    APPROVED = "approved"
    DECLINED = "declined"
    MERGED = "merged"
    """The same organisation as the other signature, which stands for both."""
    DIFFERENT = "different"
    """Not the same as the other; or, about itself, in order as it is."""
    PUT_IN_PLACE = "put in place"
    """It stands from now on, for the one that stood has gone."""
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class State:
    """What a decision changes of a signature."""

    status: SignatureStatus
    duplicate_of: int | None
    changed: str
    """As the database keeps it."""


@dataclass(frozen=True, slots=True)
class Before:
    """How it was before a decision: all that is needed to undo it."""

    state: State | None = None
    other: State | None = None
    moved: tuple[int, ...] = ()
    """Signatures that stood beside the one that went, and went with it."""
    learned: int | None = None
    """The pair of names that was learned with it."""
    settled: str = ""
    """'itself' when its own letters were found in order with it; for a pair, how it was settled
    before."""


@dataclass(frozen=True, slots=True)
class Decision:
    id: int
    signature: int
    kind: DecisionKind
    other: int | None
    person: int
    """The organiser, as a bare number."""
    at: datetime
    reason: str = ""
    """What the signatory was told, as it was kept; empty once it was forgotten."""
    before: Before = field(default_factory=Before)


def state_of(signature: Signature) -> State:
    return State(signature.status, signature.duplicate_of, stamp(signature.changed))


def change(
    tx: Transaction, signature: Signature, status: SignatureStatus, beside: int | None = None
) -> bool:
    """Bring the signature into another state, if it still is as it was seen; False if not."""
    changed = tx.execute(
        "UPDATE signature SET status = :status, duplicate_of = :beside, changed = :now"
        " WHERE id = :id AND status = :was AND changed = :seen",
        {
            "id": signature.id,
            "status": status,
            "beside": beside,
            "now": stamp(tx.now),
            "was": signature.status,
            "seen": stamp(signature.changed),
        },
    )
    if changed.rowcount == 1:
        tx.announce(SignatureChanged(signature.id))
    return changed.rowcount == 1


def restore(tx: Transaction, signature: int, before: State, after: State) -> bool:
    """Put a signature back into its state before, if it still is in the state after.

    What its signatory has corrected in the meantime stays corrected. Where the one beside which
    it was set has itself been set beside another, it stands beside that one.

    Raises `sqlite3.IntegrityError` where `is_taken`.
    """
    restored = tx.execute(
        "UPDATE signature SET status = :status, compared = 0, duplicate_of = COALESCE((SELECT"
        " first.duplicate_of FROM signature AS first WHERE first.id = :beside"
        " AND first.status = 'duplicate' AND first.duplicate_of <> :id), :beside),"
        " changed = CASE WHEN changed = :seen THEN :changed ELSE changed END"
        " WHERE id = :id AND status = :was AND organisation IS NOT NULL",
        {
            "id": signature,
            "status": before.status,
            "beside": before.duplicate_of,
            "changed": before.changed,
            "was": after.status,
            "seen": after.changed,
        },
    )
    if restored.rowcount == 1:
        tx.announce(SignatureChanged(signature))
    return restored.rowcount == 1


def is_taken(tx: Transaction, signature: int, before: State, but: int | None) -> bool:
    """Whether a signature cannot go back: another one (`but` for that one) has its place.

    Another one stands for the organisation by now, or the same person has signed anew for it.
    """
    found = tx.value(
        "SELECT 1 FROM signature AS s JOIN signature AS other ON other.letter = s.letter"
        " AND other.organisation = s.organisation AND other.id <> s.id"
        " WHERE s.id = :id AND other.id IS NOT :but AND ("
        "  (:before IN ('confirmed', 'listed') AND other.status IN ('confirmed', 'listed'))"
        "  OR (other.person = s.person AND other.status NOT IN ('declined', 'withdrawn')))",
        {"id": signature, "before": before.status, "but": but},
    )
    return found is not None


def take_along(tx: Transaction, before: int, after: int) -> tuple[int, ...]:
    """What was set beside the one is set beside the other from now on; which they were."""
    rows = tx.all(
        "UPDATE signature SET duplicate_of = ? WHERE duplicate_of = ? AND status = 'duplicate'"
        " RETURNING id",
        (after, before),
    )
    return tuple(row["id"] for row in rows)


def take_back(tx: Transaction, moved: Sequence[int], before: int, after: int) -> None:
    for signature in moved:
        tx.execute(
            "UPDATE signature SET duplicate_of = ? WHERE id = ? AND duplicate_of = ?",
            (before, signature, after),
        )


def record(
    tx: Transaction,
    signature: int,
    kind: DecisionKind,
    person: int,
    *,
    before: Before,
    other: int | None = None,
    reason: str | None = None,
) -> int:
    row = tx.new_id()
    tx.execute(
        "INSERT INTO decision (id, signature, kind, before, other, reason, person, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(row, signature, kind, _written(before), other),
            *(tx.seal("decision.reason", row, reason), person, stamp(tx.now)),
        ),
    )
    return row


def get(tx: Transaction, decision: int) -> Decision | None:
    row = tx.one("SELECT * FROM decision WHERE id = ?", (decision,))
    return _decision(tx, row) if row else None


def latest(tx: Transaction, signature: int) -> Decision | None:
    """The last decision on this signature."""
    row = tx.one(
        "SELECT * FROM decision WHERE signature = ? ORDER BY id DESC LIMIT 1", (signature,)
    )
    return _decision(tx, row) if row else None


def latest_between(tx: Transaction, one: int, other: int) -> Decision | None:
    """The last decision on these two."""
    row = tx.one(
        "SELECT * FROM decision WHERE (signature = :one AND other = :other)"
        " OR (signature = :other AND other = :one) ORDER BY id DESC LIMIT 1",
        {"one": one, "other": other},
    )
    return _decision(tx, row) if row else None


def declined(tx: Transaction, signature: int) -> Decision | None:
    """The decision by which it is declined, of one that is."""
    row = tx.one(
        "SELECT * FROM decision WHERE signature = ? AND kind = 'declined' ORDER BY id DESC LIMIT 1",
        (signature,),
    )
    return _decision(tx, row) if row else None


def recent(tx: Transaction, letter: int, most: int) -> list[Decision]:
    """The last decisions under a letter, the newest first."""
    rows = tx.all(
        "SELECT decision.* FROM decision JOIN signature ON signature.id = decision.signature"
        " WHERE signature.letter = ? ORDER BY decision.id DESC LIMIT ?",
        (letter, most),
    )
    return [_decision(tx, row) for row in rows]


def _written(before: Before) -> str:
    return json.dumps(
        {
            "state": _listed(before.state),
            "other": _listed(before.other),
            "moved": before.moved,
            "learned": before.learned,
            "settled": before.settled,
        }
    )


def _listed(state: State | None) -> list[object] | None:
    return None if state is None else [state.status, state.duplicate_of, state.changed]


def _state(listed: Sequence[object] | None) -> State | None:
    if listed is None:
        return None
    status, beside, changed = listed
    return State(
        SignatureStatus(str(status)), beside if isinstance(beside, int) else None, str(changed)
    )


def _read(written: str) -> Before:
    said = json.loads(written)
    return Before(
        _state(said["state"]),
        _state(said["other"]),
        tuple(said["moved"]),
        said["learned"],
        said["settled"],
    )


def _decision(tx: Transaction, row: sqlite3.Row) -> Decision:
    return Decision(
        *(row["id"], row["signature"], DecisionKind(row["kind"]), row["other"]),
        *(row["person"], moment(row["at"])),
        tx.unseal("decision.reason", row["id"], row["reason"]) or "",
        _read(row["before"]),
    )
