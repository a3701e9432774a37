"""Invitations to a letter that follows another: one to each earlier signatory that allowed it."""

import json
import secrets
import sqlite3
import string
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from storage.database import Transaction
from storage.times import moment, stamp

SIGNS: Final = string.ascii_letters + string.digits
"""Of the secret in a link: a mail program may leave a '-' or '_' at its end out of it."""


class InvitationState(StrEnum):
    WAITING = "waiting"
    """Made, and not with her yet."""
    SENT = "sent"
    OPENED = "opened"
    """She has begun to answer, or her link was opened."""
    SIGNED = "signed"
    DECLINED = "declined"
    """Not this time; she may still come."""
    PASSED_ON = "passed on"
    """She is not authorised any more, and has taken a link for a colleague."""
    UNREACHABLE = "unreachable"
    WITHDRAWN = "withdrawn"
    """The consent to be invited was taken back, or the earlier signature."""


class Post(StrEnum):
    """Whether a message of it is still to come."""

    DUE = "due"
    ON_THE_WAY = "on the way"
    NONE = "none"


ANSWERED = frozenset({InvitationState.SIGNED, InvitationState.DECLINED, InvitationState.WITHDRAWN})
LAPSED = (InvitationState.SENT, InvitationState.OPENED)
"""With her, and not answered."""
STILL_HERS = (
    *(InvitationState.WAITING, InvitationState.SENT, InvitationState.OPENED),
    *(InvitationState.DECLINED, InvitationState.PASSED_ON),
)
"""In which she may answer, be it otherwise than before."""


@dataclass(frozen=True, slots=True)
class Invitation:
    id: int
    token: str
    letter: int
    """The letter to which it invites."""
    earlier: int
    """The signature under the letter before."""
    person: int | None
    """Who it is for; None while it is a link by e-mail that nobody has opened."""
    channel: str
    """'chat' or 'mail'."""
    state: InvitationState
    post: Post
    rounds: int
    """How often she was invited: at most twice."""
    result: int | None
    """The signature that came of it."""
    sent: datetime | None
    """When the first message reached her."""
    changed: datetime


def add(tx: Transaction, letter: int, earlier: int, person: int | None, channel: str) -> int | None:
    """A new one, waiting to be sent; None when that signatory has one already."""
    row = tx.new_id()
    done = tx.execute(
        "INSERT INTO invitation (id, token, letter, earlier, person, channel, state, changed)"
        " VALUES (:id, :token, :letter, :earlier, :person, :channel, 'waiting', :now)"
        " ON CONFLICT (letter, earlier) DO NOTHING",
        {
            "id": row,
            "token": secrets.token_urlsafe(6),
            "letter": letter,
            "earlier": earlier,
            "person": person,
            "channel": channel,
            "now": stamp(tx.now),
        },
    )
    return row if done.rowcount else None


def add_all(tx: Transaction, letter: int, invited: Iterable[tuple[int, int | None, str]]) -> int:
    """One for each (earlier signature, person, channel) that has none yet; how many.

    One statement, so that ten thousand of them do not hold up whoever waits for an answer.
    """
    rows = [[tx.new_id(), secrets.token_urlsafe(6), *one] for one in invited]
    done = tx.execute(
        "INSERT INTO invitation (id, token, letter, earlier, person, channel, state, changed)"
        " SELECT value ->> 0, value ->> 1, :letter, value ->> 2, value ->> 3, value ->> 4,"
        " 'waiting', :now FROM json_each(:rows) WHERE true"
        " ON CONFLICT (letter, earlier) DO NOTHING",
        {"letter": letter, "rows": json.dumps(rows), "now": stamp(tx.now)},
    )
    return done.rowcount


def get(tx: Transaction, invitation: int) -> Invitation:
    known = find(tx, invitation)
    if known is None:
        raise LookupError("no such invitation")
    return known


def find(tx: Transaction, invitation: int) -> Invitation | None:
    row = tx.one("SELECT * FROM invitation WHERE id = ?", (invitation,))
    return _invitation(row) if row else None


def by_token(tx: Transaction, token: str, person: int) -> Invitation | None:
    """Hers, by the name that its buttons bear."""
    row = tx.one("SELECT * FROM invitation WHERE token = ? AND person = ?", (token, person))
    return _invitation(row) if row else None


def of_person(tx: Transaction, person: int) -> list[Invitation]:
    rows = tx.all("SELECT * FROM invitation WHERE person = ? ORDER BY id", (person,))
    return [_invitation(row) for row in rows]


def of_earlier_signature(tx: Transaction, earlier: int) -> list[Invitation]:
    """To each letter to which that signatory was invited."""
    rows = tx.all("SELECT * FROM invitation WHERE earlier = ? ORDER BY id", (earlier,))
    return [_invitation(row) for row in rows]


def of_earlier(tx: Transaction, letter: int, earlier: int) -> Invitation | None:
    row = tx.one("SELECT * FROM invitation WHERE letter = ? AND earlier = ?", (letter, earlier))
    return _invitation(row) if row else None


def by_link(tx: Transaction, link: str) -> Invitation | None:
    for index in tx.blinds("invitation.link", link):
        row = tx.one("SELECT * FROM invitation WHERE link_index = ?", (index,))
        if row:
            return _invitation(row)
    return None


def make_link(tx: Transaction, invitation: int) -> str:
    """The secret of a link that works once; the one before works no more."""
    link = "".join(secrets.choice(SIGNS) for _ in range(24))
    index = tx.blind("invitation.link", link)
    tx.execute("UPDATE invitation SET link_index = ? WHERE id = ?", (index, invitation))
    return link


def free(tx: Transaction, invitation: int) -> None:
    """Whoever has opened its link holds it no more: it waits for the one to whom it was sent."""
    tx.execute(
        "UPDATE invitation SET person = NULL, link_index = NULL, changed = :now,"
        " state = CASE WHEN sent IS NULL THEN 'waiting' ELSE 'sent' END"
        " WHERE id = :id AND state NOT IN ('signed', 'withdrawn')",
        {"id": invitation, "now": stamp(tx.now)},
    )


def end_link(tx: Transaction, invitation: int) -> None:
    tx.execute("UPDATE invitation SET link_index = NULL WHERE id = ?", (invitation,))


def take(tx: Transaction, invitation: int, person: int) -> bool:
    """Her link is opened: from now on it is hers, and nobody else's; False when it is taken.

    It goes on to lead her, and her alone, to the invitation.
    """
    done = tx.execute(
        "UPDATE invitation SET person = :person, state = 'opened', changed = :now"
        " WHERE id = :id AND link_index IS NOT NULL AND state NOT IN ('signed', 'withdrawn')"
        " AND (person IS NULL OR state = 'passed on')",
        {"id": invitation, "person": person, "now": stamp(tx.now)},
    )
    return done.rowcount == 1


def hand_over(tx: Transaction, earlier: int, before: int, after: int) -> None:
    """The earlier signature has passed to a colleague, and what is not answered with it."""
    tx.execute(
        "UPDATE invitation SET person = :after WHERE earlier = :earlier AND person = :before"
        " AND state NOT IN ('signed', 'withdrawn')",
        {"earlier": earlier, "before": before, "after": after},
    )


def go(
    tx: Transaction,
    invitation: int,
    before: Iterable[InvitationState],
    state: InvitationState,
    result: int | None = None,
) -> bool:
    """Into another state; False when it is in none of those any more."""
    allowed = ", ".join(f"'{one}'" for one in before)
    done = tx.execute(
        "UPDATE invitation SET state = :state, result = COALESCE(:result, result),"  # noqa: S608 - states from here
        f" changed = :now WHERE id = :id AND state IN ({allowed})",
        {"id": invitation, "state": state, "result": result, "now": stamp(tx.now)},
    )
    return done.rowcount == 1


def leads_to(tx: Transaction, token: str, person: int, signature: int) -> None:
    """What she began to sign from that invitation of hers is this signature."""
    tx.execute(
        "UPDATE invitation SET result = :signature WHERE token = :token AND person = :person"
        " AND letter = (SELECT letter FROM signature WHERE id = :signature)"
        " AND state <> 'signed'",
        {"token": token, "person": person, "signature": signature},
    )


def answered_by(tx: Transaction, signature: int) -> list[int]:
    """The open invitations that this signature, confirmed now, is the answer to; now signed.

    It may have come of the invitation, or the same person has signed for the same organisation
    by another way.
    """
    rows = tx.all(
        "UPDATE invitation SET state = 'signed', result = :signature, changed = :now"
        " WHERE state NOT IN ('signed', 'withdrawn') AND id IN ("
        " SELECT invitation.id FROM invitation WHERE result = :signature"
        " UNION SELECT invitation.id FROM signature AS new"
        " JOIN invitation ON invitation.person = new.person AND invitation.letter = new.letter"
        " JOIN signature AS old ON old.id = invitation.earlier"
        " AND old.organisation = new.organisation WHERE new.id = :signature) RETURNING id",
        {"signature": signature, "now": stamp(tx.now)},
    )
    return [row["id"] for row in rows]


def count_by_state(tx: Transaction, letter: int) -> dict[InvitationState, int]:
    rows = tx.all(
        "SELECT state, COUNT(*) AS n FROM invitation WHERE letter = ? GROUP BY state", (letter,)
    )
    return {InvitationState(row["state"]): row["n"] for row in rows}


# What is sent of them: at most two rounds, each message once.


def next_due(tx: Transaction, letter: int, channel: str, most: int) -> list[Invitation]:
    """Those whose message is to be put into the outbox, the oldest first.

    One by e-mail goes to the mailbox each time: whoever has opened its link may be a stranger.
    """
    rows = tx.all(
        "SELECT * FROM invitation WHERE letter = :letter AND post = 'due'"
        " AND (CASE WHEN person IS NULL OR (channel = 'mail' AND person IS NOT"
        "  (SELECT person FROM signature WHERE id = earlier)) THEN 'mail' ELSE 'chat' END)"
        " = :channel ORDER BY id LIMIT :most",
        {"letter": letter, "channel": channel, "most": most},
    )
    return [_invitation(row) for row in rows]


def count_by_post(tx: Transaction, letter: int) -> dict[Post, int]:
    rows = tx.all(
        "SELECT post, COUNT(*) AS n FROM invitation WHERE letter = ? AND post <> 'none'"
        " GROUP BY post",
        (letter,),
    )
    return {Post(row["post"]): row["n"] for row in rows}


def letters_with_post(tx: Transaction) -> list[int]:
    """The letters of which invitations wait and none is on its way."""
    rows = tx.all(
        "SELECT DISTINCT letter FROM invitation AS due WHERE post = 'due' AND NOT EXISTS"
        " (SELECT 1 FROM invitation AS one WHERE one.letter = due.letter"
        "  AND one.post = 'on the way')"
    )
    return [row["letter"] for row in rows]


def drop(tx: Transaction, invitation: int) -> None:
    """One of which nothing was ever sent."""
    tx.execute("DELETE FROM invitation WHERE id = ? AND rounds = 0", (invitation,))


def put(tx: Transaction, invitation: int) -> None:
    """Its message is in the outbox."""
    tx.execute(
        "UPDATE invitation SET post = 'on the way', rounds = rounds + 1 WHERE id = ?",
        (invitation,),
    )


def arrived(tx: Transaction, invitation: int) -> bool:
    """Its message has been handed over; False when none was on its way."""
    done = tx.execute(
        "UPDATE invitation SET post = 'none', sent = COALESCE(sent, :now), changed = :now,"
        " state = CASE state WHEN 'waiting' THEN 'sent' ELSE state END"
        " WHERE id = :id AND post = 'on the way'",
        {"id": invitation, "now": stamp(tx.now)},
    )
    return done.rowcount == 1


def end_post(tx: Transaction, invitation: int, state: InvitationState | None = None) -> bool:
    """No message of it is to come; with a state, that is what it is in now."""
    done = tx.execute(
        "UPDATE invitation SET post = 'none', state = COALESCE(:state, state), changed = :now"
        " WHERE id = :id AND post <> 'none'",
        {"id": invitation, "state": state, "now": stamp(tx.now)},
    )
    return done.rowcount == 1


def second_round(tx: Transaction, letter: int, before: datetime) -> int:
    """Those who got the first message before then and have not answered get one more."""
    done = tx.execute(
        f"UPDATE invitation SET post = 'due' WHERE {_LAPSED}",  # noqa: S608 - a constant
        {"letter": letter, "before": stamp(before)},
    )
    return done.rowcount


def count_lapsed(tx: Transaction, letter: int, before: datetime) -> int:
    """How many a second round would reach."""
    found = tx.value(
        f"SELECT COUNT(*) FROM invitation WHERE {_LAPSED}",  # noqa: S608 - a constant
        {"letter": letter, "before": stamp(before)},
    )
    return int(found)


def first_lapse(tx: Transaction, letter: int) -> datetime | None:
    """When the first of those who have not answered got her message."""
    found = tx.value(
        "SELECT MIN(sent) FROM invitation WHERE letter = ? AND rounds = 1 AND post = 'none'"
        " AND state IN ('sent', 'opened')",
        (letter,),
    )
    return None if found is None else moment(found)


def hold(tx: Transaction, letter: int) -> int:
    """What is not on its way yet is not sent; who was never invited may be another time."""
    tx.execute(
        "UPDATE invitation SET post = 'none' WHERE letter = ? AND post = 'due' AND rounds > 0",
        (letter,),
    )
    gone = tx.execute("DELETE FROM invitation WHERE letter = ? AND post = 'due'", (letter,))
    return gone.rowcount


def withdraw(tx: Transaction, invitation: int) -> bool:
    """She is not to be invited any more; False when she has signed, or it is so already."""
    done = tx.execute(
        "UPDATE invitation SET state = 'withdrawn', post = 'none', link_index = NULL,"
        " changed = :now WHERE id = :id AND state NOT IN ('signed', 'withdrawn')",
        {"id": invitation, "now": stamp(tx.now)},
    )
    return done.rowcount == 1


_LAPSED = (
    "letter = :letter AND rounds = 1 AND post = 'none' AND state IN ('sent', 'opened')"
    " AND sent <= :before"
)


def _invitation(row: sqlite3.Row) -> Invitation:
    said: dict[str, Any] = {
        name: row[name]
        for name in ("id", "token", "letter", "earlier", "person", "channel", "rounds", "result")
    }
    return Invitation(
        **said,
        state=InvitationState(row["state"]),
        post=Post(row["post"]),
        sent=moment(row["sent"]) if row["sent"] else None,
        changed=moment(row["changed"]),
    )
