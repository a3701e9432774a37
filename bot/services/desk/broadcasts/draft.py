"""The draft of a broadcast: whose it is to touch, how it changes, and what was seen of it."""

from dataclasses import replace
from typing import Any

from bot.domain import composing
from bot.services.desk import access
from bot.services.desk.broadcasts import running as broadcast_running
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import broadcast_drafts, broadcasts, letters
from storage.broadcasts import Broadcast
from storage.letters import StoredLetter


def known(visit: Visit, token: str) -> Broadcast | None:
    """The broadcast of that token, whatever its state; a toast when there is none.

    Raises `Hidden` when its letter is not hers to touch.
    """
    broadcast = broadcasts.by_token(visit.tx, token)
    if broadcast is None:
        visit.toast = Line("toast-over")
        return None
    access.letter_of(visit, letter_of(visit, broadcast).letter.slug)
    return broadcast


def opened(visit: Visit, token: str) -> Broadcast | None:
    """The draft of that token; one that has left meanwhile is shown as it is now."""
    broadcast = known(visit, token)
    if broadcast is None:
        return None
    if broadcast.state not in broadcast_drafts.OPEN:
        visit.toast = Line("toast-composing-left")
        broadcast_running.show(visit, token)
        return None
    return broadcast


def change(visit: Visit, broadcast: Broadcast, **changes: Any) -> Broadcast:
    """The draft with these changes, kept. An approval of what it was before is gone."""
    changed = replace(broadcast, **changes)
    if seen(changed) == seen(broadcast):
        return broadcast
    broadcast_drafts.revise(visit.tx, changed, visit.person.id)
    visit.note("broadcast changed", f"broadcast:{broadcast.id}")
    return broadcasts.get(visit.tx, broadcast.id)


def letter_of(visit: Visit, broadcast: Broadcast) -> StoredLetter:
    return letters.get(visit.tx, broadcast.letter)


def title_of(visit: Visit, broadcast: Broadcast) -> str:
    return letter_of(visit, broadcast).letter.text_in(visit.language).title


def seen(broadcast: Broadcast) -> str:
    """What a button was pressed in view of: another one after each change."""
    return composing.fingerprint(
        {
            "content": broadcast.content.as_data(),
            # in the order in which they are kept: the first version is the one for all others
            "order": list(broadcast.content.words),
            "audience": broadcast.audience.as_data(),
            "silent": broadcast.silent,
            "late": broadcast.late,
            "due": broadcast.due.isoformat() if broadcast.due else None,
        }
    )
