"""What each signatory is asked about a changed text: whom to tell next, and the answers."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.domain.edition import QuestionState
from storage.database import Transaction
from storage.editions import LIVE, OPEN, TextQuestion
from storage.times import stamp

WANTS_NO_REMINDER: Final = (
    " AND NOT EXISTS (SELECT 1 FROM muted WHERE muted.person = signature.person)"
    " AND NOT EXISTS (SELECT 1 FROM reminder_stopped AS stopped"
    " WHERE stopped.person = signature.person AND stopped.letter = signature.letter)"
)


@dataclass(frozen=True, slots=True)
class Tally:
    """How a question stands with all whom it concerns."""

    waiting: int
    silent: int
    """Told or asked, and without an answer."""
    kept: int
    withdrawn: int
    unreachable: int
    """Of those without an answer, the ones whom the bot cannot reach."""

    @property
    def unanswered(self) -> int:
        return self.waiting + self.silent + self.unreachable

    @property
    def all(self) -> int:
        return self.unanswered + self.kept + self.withdrawn


@dataclass(frozen=True, slots=True)
class Silent:
    """A signature without an answer; its name is for organisers in their own chat."""

    question: int
    signature: int
    number: int
    listed_as: str
    reached: bool


def open_of(tx: Transaction, signature: int) -> TextQuestion | None:
    """What this signature is asked and has not answered."""
    row = tx.one(
        "SELECT edition_question.* FROM edition_question JOIN edition_change"  # noqa: S608 - constants
        f" ON edition_change.id = change WHERE signature = ? AND state IN {OPEN}"
        " AND kind = 'substantive' ORDER BY number DESC LIMIT 1",
        (signature,),
    )
    return _question(row) if row else None


def get(tx: Transaction, question: int) -> TextQuestion | None:
    row = tx.one("SELECT * FROM edition_question WHERE id = ?", (question,))
    return _question(row) if row else None


def of_signature(tx: Transaction, signature: int) -> list[Mapping[str, object]]:
    """Everything that is held of her on changed texts, the oldest first."""
    rows = tx.all(
        "SELECT number AS edition, kind, state AS answer, changed FROM edition_question"
        " JOIN edition_change ON edition_change.id = change WHERE signature = ? ORDER BY number",
        (signature,),
    )
    return [dict(row) for row in rows]


def next_to_tell(tx: Transaction, change: int, most: int) -> list[tuple[int, int | None]]:
    """Signatures whose turn has come, each with its person."""
    rows = tx.all(
        "SELECT signature.id, person FROM edition_question JOIN signature"
        " ON signature.id = signature WHERE change = ? AND state = 'waiting'"
        " ORDER BY edition_question.id LIMIT ?",
        (change, most),
    )
    return [(row["id"], row["person"]) for row in rows]


def take(
    tx: Transaction, change: int, signature: int, person: int | None, state: QuestionState
) -> list[TextQuestion]:
    """Bring what waits of this person, or of this signature, into the next state.

    Of two that do it at once, one gets them.
    """
    rows = tx.all(
        "UPDATE edition_question SET state = :state, changed = :now WHERE change = :change"
        " AND state = 'waiting' AND (signature = :signature OR (:person IS NOT NULL AND signature"
        " IN (SELECT id FROM signature INDEXED BY signature_by_person WHERE person = :person)))"
        " RETURNING *",
        {
            "change": change,
            "signature": signature,
            "person": person,
            "state": state,
            "now": stamp(tx.now),
        },
    )
    return [_question(row) for row in rows]


def answer(tx: Transaction, question: int, state: QuestionState) -> bool:
    """False when it has an answer already, or is asked no more."""
    done = tx.execute(
        "UPDATE edition_question SET state = ?, changed = ?"  # noqa: S608 - a constant
        f" WHERE id = ? AND state IN {OPEN}",
        (state, stamp(tx.now), question),
    )
    return done.rowcount == 1


def cannot_be_reached(tx: Transaction, question: int) -> None:
    """The mail server will never take it."""
    tx.execute(
        "UPDATE edition_question SET state = 'unreachable', changed = ?"
        " WHERE id = ? AND state = 'asked'",
        (stamp(tx.now), question),
    )


def to_remind(tx: Transaction, change: int, stage: int, most: int) -> list[TextQuestion]:
    """Without an answer, reachable in the chat, and not reminded so often yet."""
    rows = tx.all(
        "SELECT edition_question.* FROM edition_question"  # noqa: S608 - constants
        " JOIN signature ON signature.id = signature"
        " JOIN person ON person.id = signature.person AND reachable = 1"
        f" WHERE change = ? AND state = 'asked' AND reminded < ? AND status IN {LIVE}"
        f"{WANTS_NO_REMINDER} ORDER BY edition_question.id LIMIT ?",
        (change, stage, most),
    )
    return [_question(row) for row in rows]


def remind(tx: Transaction, change: int, person: int, stage: int) -> int:
    """Her questions of this change count as reminded; how many there are."""
    done = tx.execute(
        "UPDATE edition_question SET reminded = :stage WHERE change = :change AND state = 'asked'"
        " AND reminded < :stage AND signature IN"
        " (SELECT id FROM signature INDEXED BY signature_by_person WHERE person = :person)",
        {"stage": stage, "change": change, "person": person},
    )
    return done.rowcount


def tally(tx: Transaction, change: int) -> Tally:
    row = tx.one(
        "SELECT COALESCE(SUM(state = 'waiting'), 0) AS waiting,"  # noqa: S608 - constants
        " COALESCE(SUM(state IN ('asked', 'told') AND reached), 0) AS silent,"
        " COALESCE(SUM(state = 'kept'), 0) AS kept,"
        " COALESCE(SUM(state = 'withdrawn'), 0) AS withdrawn,"
        " COALESCE(SUM(state = 'unreachable' OR (state IN ('asked', 'told') AND NOT reached)), 0)"
        f" AS unreachable FROM ({_REACHED} WHERE change = ?)",
        (change,),
    )
    return Tally(*row) if row else Tally(0, 0, 0, 0, 0)


def silent(tx: Transaction, change: int, most: int, after: int = 0) -> list[Silent]:
    """Those without an answer, from the question `after` on."""
    rows = tx.all(
        f"SELECT * FROM ({_REACHED} WHERE change = :change) WHERE id > :after"  # noqa: S608 - constants
        f" AND state IN {OPEN} AND status IN {LIVE} ORDER BY id LIMIT :most",
        {"change": change, "after": after, "most": most},
    )
    return [
        Silent(
            row["id"],
            row["signature"],
            row["number"] or 0,
            tx.unseal("signature.listed_as", row["signature"], row["listed_as"]) or "",
            bool(row["reached"]),
        )
        for row in rows
    ]


_REACHED: Final = (
    "SELECT edition_question.id, change, signature, state, status, number, listed_as,"
    " CASE WHEN signature.person IS NULL THEN email IS NOT NULL ELSE reachable = 1 END AS reached"
    " FROM edition_question JOIN signature ON signature.id = signature"
    " LEFT JOIN person ON person.id = signature.person"
)


def _question(row: sqlite3.Row) -> TextQuestion:
    return TextQuestion(
        row["id"], row["change"], row["signature"], QuestionState(row["state"]), row["reminded"]
    )
