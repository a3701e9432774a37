"""Broadcasts that are still being composed: any organiser of the letter may change them.

Every change is bound to the state: what has been sent, or waits for its time, stays as it is.
"""

import json
from datetime import datetime
from typing import Final

from bot.domain.broadcast import BroadcastState
from storage.broadcasts import Broadcast, get
from storage.database import Transaction
from storage.errands import forget
from storage.times import stamp

OPEN: Final = (BroadcastState.DRAFT, BroadcastState.APPROVAL)


def find(tx: Transaction, broadcast: int) -> Broadcast | None:
    """The broadcast of that number, whatever its state; None when it was deleted."""
    known = tx.value("SELECT 1 FROM broadcast WHERE id = ?", (broadcast,))
    return get(tx, broadcast) if known else None


def revise(tx: Transaction, broadcast: Broadcast, person: int) -> bool:
    """Keep it as it is given, as that person's doing; an approval holds no more.

    False when it is not open any more.
    """
    content = json.dumps(broadcast.content.as_data(), ensure_ascii=False)
    revised = tx.execute(
        "UPDATE broadcast SET content = :content, audience = :audience, silent = :silent,"
        " late = :late, due = :due, made_by = :person, made = :now, state = 'draft',"
        " approved_by = NULL WHERE id = :id AND state IN ('draft', 'approval')",
        {
            "id": broadcast.id,
            "content": tx.seal("broadcast.content", broadcast.id, content),
            "audience": json.dumps(broadcast.audience.as_data(), ensure_ascii=False),
            "silent": broadcast.silent,
            "late": broadcast.late,
            "due": stamp(broadcast.due),
            "person": person,
            "now": stamp(tx.now),
        },
    )
    return revised.rowcount == 1


def wait_for_approval(tx: Transaction, broadcast: int) -> bool:
    """A second pair of eyes is to see it; False when it waits already, or has left."""
    waits = tx.execute(
        "UPDATE broadcast SET state = 'approval' WHERE id = ? AND state = 'draft'", (broadcast,)
    )
    return waits.rowcount == 1


def take_back(tx: Transaction, broadcast: int) -> bool:
    """It waits for no approval any more, and one that was given is gone."""
    taken = tx.execute(
        "UPDATE broadcast SET state = 'draft', approved_by = NULL"
        " WHERE id = ? AND state = 'approval'",
        (broadcast,),
    )
    return taken.rowcount == 1


def of_letter(tx: Transaction, letter: int) -> list[Broadcast]:
    """The letter's drafts, the newest first."""
    rows = tx.all(
        "SELECT id FROM broadcast WHERE letter = ? AND state IN ('draft', 'approval')"
        " ORDER BY id DESC",
        (letter,),
    )
    return [get(tx, row["id"]) for row in rows]


def sent_ones(tx: Transaction, letter: int, most: int) -> list[Broadcast]:
    """What has left or is to leave, the newest first: what can be copied, and referred to."""
    rows = tx.all(
        "SELECT id FROM broadcast WHERE letter = ? AND state NOT IN ('draft', 'approval')"
        " ORDER BY id DESC LIMIT ?",
        (letter, most),
    )
    return [get(tx, row["id"]) for row in rows]


def drop(tx: Transaction, broadcast: int) -> bool:
    """Delete a draft, and whatever somebody was typing for it; False when it has left."""
    gone = tx.execute(
        "DELETE FROM broadcast WHERE id = ? AND state IN ('draft', 'approval')",
        (broadcast,),
    )
    if gone.rowcount != 1:
        return False
    errands = tx.all(
        "SELECT id FROM errand WHERE about = ? AND kind LIKE 'composing%'", (broadcast,)
    )
    for row in errands:
        forget(tx, row["id"])
    return True


def idle(tx: Transaction, before: datetime, most: int) -> list[int]:
    """Drafts that nobody has changed since then."""
    rows = tx.all(
        "SELECT id FROM broadcast WHERE made < ? AND state IN ('draft', 'approval')"
        " ORDER BY made LIMIT ?",
        (stamp(before), most),
    )
    return [row["id"] for row in rows]
