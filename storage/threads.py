"""Threads: questions to the organisers of a letter, their answers, and what they ask back."""

import secrets
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction
from storage.times import moment, stamp


@dataclass(frozen=True, slots=True)
class Thread:
    id: int
    token: str
    letter: int
    person: int | None
    """The signatory's side; None once she was forgotten, and nobody can be answered."""
    signature: int | None
    """The signature about which the organisers have asked, if they began."""
    opened: datetime
    answered: datetime | None
    """When the organisers wrote last; None while something waits for them."""
    closed: datetime | None


@dataclass(frozen=True, slots=True)
class ThreadMessage:
    id: int
    from_desk: bool
    person: int
    """Who wrote it, by a bare number."""
    words: str
    """Empty once they were erased."""
    at: datetime


def begin(tx: Transaction, letter: int, person: int, signature: int | None = None) -> Thread:
    row, token = tx.new_id(), secrets.token_urlsafe(6)
    tx.execute(
        "INSERT INTO thread (id, token, letter, person, signature, opened)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (row, token, letter, person, signature, stamp(tx.now)),
    )
    return Thread(row, token, letter, person, signature, tx.now, None, None)


def write(tx: Transaction, thread: int, person: int, words: str, *, from_desk: bool) -> int:
    """Append a message, and return its id: one of the signatory's waits for an answer again."""
    row = tx.new_id()
    tx.execute(
        "INSERT INTO thread_message (id, thread, from_desk, person, words, at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            *(row, thread, from_desk, person, tx.seal("thread_message.words", row, words)),
            stamp(tx.now),
        ),
    )
    if from_desk:
        tx.execute("UPDATE thread SET answered = ? WHERE id = ?", (stamp(tx.now), thread))
    else:
        tx.execute("UPDATE thread SET answered = NULL, closed = NULL WHERE id = ?", (thread,))
    return row


def close(tx: Transaction, thread: int, last: int) -> bool:
    """Close it as far as message `last`; False when it is closed, or somebody wrote since then."""
    closed = tx.execute(
        "UPDATE thread SET closed = :now, answered = COALESCE(answered, :now) WHERE id = :thread"
        " AND closed IS NULL"
        " AND (SELECT MAX(id) FROM thread_message WHERE thread = :thread) = :last",
        {"thread": thread, "last": last, "now": stamp(tx.now)},
    )
    return closed.rowcount == 1


def get(tx: Transaction, thread: int) -> Thread | None:
    row = tx.one("SELECT * FROM thread WHERE id = ?", (thread,))
    return _thread(row) if row else None


def by_token(tx: Transaction, token: str) -> Thread | None:
    row = tx.one("SELECT * FROM thread WHERE token = ?", (token,))
    return _thread(row) if row else None


def about(tx: Transaction, signature: int, person: int) -> Thread | None:
    """The newest thread with this person that the organisers began about the signature."""
    row = tx.one(
        "SELECT * FROM thread WHERE signature = ? AND person = ? ORDER BY id DESC LIMIT 1",
        (signature, person),
    )
    return _thread(row) if row else None


def open_ones(tx: Transaction, letter: int) -> list[Thread]:
    """Not closed: those that wait for an answer first, the oldest first; then the newest."""
    rows = tx.all(
        "SELECT * FROM thread WHERE letter = ? AND person IS NOT NULL AND closed IS NULL"
        " ORDER BY answered IS NOT NULL, answered DESC, id",
        (letter,),
    )
    return [_thread(row) for row in rows]


def of_person(tx: Transaction, person: int) -> list[Thread]:
    return [_thread(r) for r in tx.all("SELECT * FROM thread WHERE person = ?", (person,))]


def messages(tx: Transaction, thread: int) -> list[ThreadMessage]:
    """The whole thread, in its order."""
    rows = tx.all("SELECT * FROM thread_message WHERE thread = ? ORDER BY id", (thread,))
    return [_message(tx, row) for row in rows]


def unanswered(tx: Transaction, person: int, since: datetime) -> int:
    """How many messages this person wrote since then to which nobody has answered or seen to."""
    return int(
        tx.value(
            "SELECT COUNT(*) FROM thread JOIN thread_message AS said ON said.thread = thread.id"
            " WHERE thread.person = :person AND answered IS NULL AND from_desk = 0 AND at > :since"
            " AND NOT EXISTS (SELECT 1 FROM thread_message AS later WHERE later.thread = thread.id"
            " AND later.from_desk = 1 AND later.id > said.id)",
            {"person": person, "since": stamp(since)},
        )
    )


def signed_then(tx: Transaction, thread: Thread) -> list[int]:
    """The signatures that its person had given when it was opened, and that are not taken back.

    One that she gave later tells nobody who had asked. One that was declined is known anyway.
    """
    rows = tx.all(
        "SELECT id FROM signature WHERE letter = ? AND person = ? AND confirmed <= ?"
        " AND status IN ('confirmed', 'listed', 'duplicate', 'declined') ORDER BY id",
        (thread.letter, thread.person, stamp(thread.opened)),
    )
    return [row["id"] for row in rows]


def written_at_the_desk(tx: Transaction, person: int) -> list[tuple[int, ThreadMessage]]:
    """What she wrote to signatories for the organisers of a letter, with the letter's id."""
    rows = tx.all(
        "SELECT thread.letter, thread_message.* FROM thread_message"
        " JOIN thread ON thread.id = thread_message.thread"
        " WHERE thread_message.person = ? AND from_desk = 1 ORDER BY thread_message.id",
        (person,),
    )
    return [(row["letter"], _message(tx, row)) for row in rows]


def forget_words(tx: Transaction, letter: int) -> None:
    """Nothing of what was written stays, nor whose it was; that something was asked does."""
    tx.execute(
        "DELETE FROM sent_message WHERE purpose IN"
        " (SELECT 'answer:' || token FROM thread WHERE letter = :letter"
        " UNION SELECT 'thread:' || token || ':' || thread_message.id FROM thread"
        " JOIN thread_message ON thread_message.thread = thread.id WHERE letter = :letter)",
        {"letter": letter},
    )
    tx.execute(
        "UPDATE thread_message SET words = NULL, person = 0"
        " WHERE thread IN (SELECT id FROM thread WHERE letter = ?)",
        (letter,),
    )
    tx.execute("UPDATE thread SET person = NULL, signature = NULL WHERE letter = ?", (letter,))


def _thread(row: sqlite3.Row) -> Thread:
    return Thread(
        *(row["id"], row["token"], row["letter"], row["person"], row["signature"]),
        *(moment(row["opened"]), moment(row["answered"]), moment(row["closed"])),
    )


def _message(tx: Transaction, row: sqlite3.Row) -> ThreadMessage:
    words = tx.unseal("thread_message.words", row["id"], row["words"]) or ""
    return ThreadMessage(row["id"], bool(row["from_desk"]), row["person"], words, moment(row["at"]))
