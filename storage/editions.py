"""A text that changed after it was signed: who is told of it or asked, and what she answered."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.domain.edition import ChangeKind, QuestionState, Unanswered
from storage.database import Transaction
from storage.times import moment, stamp

LIVE: Final = "('pending approval', 'submitted', 'confirmed', 'listed', 'duplicate')"
OPEN: Final = "('waiting', 'asked', 'unreachable')"


@dataclass(frozen=True, slots=True)
class TextChange:
    """What was told of an edition when it was made. Times are UTC."""

    id: int
    letter: int
    number: int
    """Of the new edition."""
    kind: ChangeKind
    unanswered: Unanswered
    due: datetime | None
    """Until when an answer is asked for; of a substantive change."""
    at: datetime
    nudged: bool
    """Whether an organiser has reminded of it by herself, which she can do once."""
    closed: datetime | None


@dataclass(frozen=True, slots=True)
class Reach:
    """How many signatories are reached on which way."""

    chat: int
    mail: int
    nobody: int

    @property
    def all(self) -> int:
        return self.chat + self.mail + self.nobody


@dataclass(frozen=True, slots=True)
class TextQuestion:
    """One signatory's, about one change."""

    id: int
    change: int
    signature: int
    state: QuestionState
    reminded: int


def reach(tx: Transaction, letter: int, hashes: Iterable[str]) -> Reach:
    """Those whose words would be none of these."""
    kept, no_address = tuple(hashes), tuple(tx.blinds("signature.email", ""))
    row = tx.one(
        "SELECT COALESCE(SUM(person.reachable = 1), 0) AS chat,"  # noqa: S608 - only holes
        " COALESCE(SUM(person IS NULL AND email_index NOT IN"
        f" ({', '.join('?' for _ in no_address)})), 0) AS mail, COUNT(*) AS every"
        " FROM signature LEFT JOIN person ON person.id = signature.person"
        f" WHERE letter = ? AND status IN {LIVE}"
        f" AND edition_hash NOT IN ({', '.join('?' for _ in kept)})",
        (*no_address, letter, *kept),
    )
    chat, mail, every = tuple(row) if row else (0, 0, 0)
    return Reach(chat, mail, every - chat - mail)


def add(
    tx: Transaction,
    letter: int,
    number: int,
    kind: ChangeKind,
    unanswered: Unanswered,
    due: datetime | None,
    made_by: int,
) -> int:
    """Record what the newest edition changed, with a row for each signatory whom it concerns.

    Call it right after the edition was added, in the same transaction.
    """
    change = tx.new_id()
    tx.execute(
        "INSERT INTO edition_change (id, letter, number, kind, unanswered, due, made_by, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (change, letter, number, kind, unanswered, stamp(due), made_by, stamp(tx.now)),
    )
    facts = {"letter": letter, "number": number, "change": change, "now": stamp(tx.now)}
    _settle_who_stands_by_it(tx, facts)
    if kind is ChangeKind.SUBSTANTIVE:
        _replace_earlier(tx, facts)
    _ask(tx, facts)
    if kind is ChangeKind.SUBSTANTIVE and unanswered is Unanswered.NOT_LISTED:
        tx.execute(
            "UPDATE signature SET on_hold = 1 WHERE id IN"
            " (SELECT signature FROM edition_question WHERE change = :change)",
            facts,
        )
    return change


def _settle_who_stands_by_it(tx: Transaction, facts: dict[str, object]) -> None:
    """The new words are the very ones that she signed: there is nothing to be asked any more."""
    tx.execute(
        "UPDATE edition_question SET state = 'replaced', changed = :now"  # noqa: S608 - constants
        f" WHERE state IN {OPEN} AND signature IN (SELECT signature.id FROM signature"
        " JOIN edition ON edition.letter = signature.letter AND edition.number = :number"
        " AND edition.hash = edition_hash WHERE signature.letter = :letter)",
        facts,
    )
    tx.execute(
        "UPDATE signature SET on_hold = 0 WHERE letter = :letter AND on_hold = 1 AND edition_hash"
        " IN (SELECT hash FROM edition WHERE letter = :letter AND number = :number)",
        facts,
    )


def _replace_earlier(tx: Transaction, facts: dict[str, object]) -> None:
    """Her answer about the newest words answers what was asked about those between."""
    tx.execute(
        "UPDATE edition_question SET state = 'replaced', changed = :now"  # noqa: S608 - constants
        f" WHERE state IN {OPEN} AND change IN"
        " (SELECT id FROM edition_change WHERE letter = :letter AND id <> :change)",
        facts,
    )
    tx.execute(
        "UPDATE edition_change SET closed = :now"
        " WHERE letter = :letter AND id <> :change AND closed IS NULL",
        facts,
    )


def _ask(tx: Transaction, facts: dict[str, object]) -> None:
    """A row for each whose words are others now, but who has a question open already."""
    concerned = (
        "FROM signature WHERE letter = :letter"  # noqa: S608 - constants
        f" AND status IN {LIVE}"
        " AND edition_hash NOT IN"
        " (SELECT hash FROM edition WHERE letter = :letter AND number = :number)"
        " AND NOT EXISTS (SELECT 1 FROM edition_question JOIN edition_change"
        " ON edition_change.id = change WHERE signature = signature.id"
        f" AND state IN {OPEN} AND kind = 'substantive')"
    )
    count = tx.value(f"SELECT COUNT(*) {concerned}", facts)
    ids = [tx.new_id() for _ in range(count)]
    tx.execute(
        "INSERT INTO edition_question (id, change, signature, state, changed)"
        " SELECT :first + ROW_NUMBER() OVER (ORDER BY id) - 1, :change, id, 'waiting', :now"
        f" {concerned}",
        {**facts, "first": ids[0] if ids else 0},
    )


def get(tx: Transaction, change: int) -> TextChange | None:
    row = tx.one("SELECT * FROM edition_change WHERE id = ?", (change,))
    return _change(row) if row else None


def of_letter(tx: Transaction, letter: int) -> list[TextChange]:
    """The newest first."""
    rows = tx.all("SELECT * FROM edition_change WHERE letter = ? ORDER BY number DESC", (letter,))
    return [_change(row) for row in rows]


def substantive(tx: Transaction, letter: int) -> TextChange | None:
    """The newest change that was more than a correction."""
    row = tx.one(
        "SELECT * FROM edition_change WHERE letter = ? AND kind = 'substantive'"
        " ORDER BY number DESC LIMIT 1",
        (letter,),
    )
    return _change(row) if row else None


def under_way(tx: Transaction) -> list[TextChange]:
    """Those about which an answer is still asked for."""
    rows = tx.all("SELECT * FROM edition_change WHERE kind = 'substantive' AND closed IS NULL")
    return [_change(row) for row in rows]


def close(tx: Transaction, change: int) -> bool:
    """Nobody is reminded any more; False when it was so already."""
    done = tx.execute(
        "UPDATE edition_change SET closed = ? WHERE id = ? AND closed IS NULL",
        (stamp(tx.now), change),
    )
    return done.rowcount == 1


def extend(tx: Transaction, change: int, due: datetime) -> bool:
    """Another moment until which an answer is asked for; False when the asking is over."""
    done = tx.execute(
        "UPDATE edition_change SET due = ? WHERE id = ? AND closed IS NULL", (stamp(due), change)
    )
    return done.rowcount == 1


def nudge(tx: Transaction, change: int) -> bool:
    """The one reminder that an organiser may send by herself; False when it is spent."""
    done = tx.execute(
        "UPDATE edition_change SET nudged = 1 WHERE id = ? AND nudged = 0 AND closed IS NULL",
        (change,),
    )
    return done.rowcount == 1


def number_of(tx: Transaction, letter: int, edition_hash: str) -> int:
    """The newest edition with these very words; 0 when there is none any more."""
    found = tx.value(
        "SELECT MAX(number) FROM edition WHERE letter = ? AND hash = ?", (letter, edition_hash)
    )
    return int(found or 0)


def _change(row: sqlite3.Row) -> TextChange:
    return TextChange(
        row["id"],
        row["letter"],
        row["number"],
        ChangeKind(row["kind"]),
        Unanswered(row["unanswered"]),
        moment(row["due"]),
        moment(row["at"]),
        bool(row["nudged"]),
        moment(row["closed"]),
    )
