"""Broadcasts that are still being composed: any organiser of the letter may change them.

Every change is bound to the state: what has been sent, or waits for its time, stays as it is.
"""

import json
from datetime import datetime
from typing import Final

from bot.domain.broadcast import BroadcastState
from storage.broadcasts import Broadcast, get
from storage.database import Transaction
from storage.times import stamp

OPEN: Final = (BroadcastState.DRAFT, BroadcastState.APPROVAL)
_OPEN: Final = "state IN ('draft', 'approval')"


def revise(tx: Transaction, broadcast: Broadcast, person: int) -> bool:
    """Keep it as it is given, as that person's doing; an approval holds no more.

    False when it is not open any more.
    """
    content = json.dumps(broadcast.content.as_data(), ensure_ascii=False)
    revised = tx.execute(
        "UPDATE broadcast SET content = :content, audience = :audience, silent = :silent,"
        " late = :late, due = :due, made_by = :person, made = :now, state = 'draft',"
        f" approved_by = NULL WHERE id = :id AND {_OPEN}",  # noqa: S608 - a constant
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
        f"SELECT id FROM broadcast WHERE letter = ? AND {_OPEN} ORDER BY id DESC",  # noqa: S608 - a constant
        (letter,),
    )
    return [get(tx, row["id"]) for row in rows]


def sent_ones(tx: Transaction, letter: int, most: int) -> list[Broadcast]:
    """What has left or is to leave, the newest first: what can be copied, and referred to."""
    rows = tx.all(
        f"SELECT id FROM broadcast WHERE letter = ? AND NOT {_OPEN}"  # noqa: S608 - a constant
        " ORDER BY id DESC LIMIT ?",
        (letter, most),
    )
    return [get(tx, row["id"]) for row in rows]


def drop(tx: Transaction, broadcast: int) -> bool:
    """Delete a draft, and whatever somebody was typing for it; False when it has left."""
    gone = tx.execute(
        f"DELETE FROM broadcast WHERE id = ? AND {_OPEN}",  # noqa: S608 - a constant
        (broadcast,),
    )
    if gone.rowcount != 1:
        return False
    typed = "SELECT id FROM errand WHERE about = :id AND kind LIKE 'composing%'"
    tx.execute(f"UPDATE person SET errand = NULL WHERE errand IN ({typed})", {"id": broadcast})  # noqa: S608 - a constant
    tx.execute(f"DELETE FROM errand WHERE id IN ({typed})", {"id": broadcast})  # noqa: S608 - a constant
    return True


def idle(tx: Transaction, before: datetime, most: int) -> list[int]:
    """Drafts that nobody has changed since then."""
    rows = tx.all(
        f"SELECT id FROM broadcast WHERE made < ? AND {_OPEN} ORDER BY made LIMIT ?",  # noqa: S608 - a constant
        (stamp(before), most),
    )
    return [row["id"] for row in rows]
