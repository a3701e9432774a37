"""Messages of the bot that it edits later, or that are answered by replying to them."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction
from storage.times import stamp


@dataclass(frozen=True, slots=True)
class SentMessage:
    message: int
    purpose: str
    """What it is for, for instance 'thread:Ab3' or 'job:17'."""
    person: int | None
    """To whom it went, by a bare number; None in a group."""


def keep(tx: Transaction, chat: str, message: int, purpose: str, person: int | None) -> None:
    tx.execute(
        "INSERT INTO sent_message (id, chat_index, message, purpose, person, at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (chat_index, message)"
        " DO UPDATE SET purpose = excluded.purpose, at = excluded.at",
        (
            *(tx.new_id(), tx.blind("sent_message.chat", chat), message, purpose, person),
            stamp(tx.now),
        ),
    )


def answered(tx: Transaction, chat: str, message: int) -> SentMessage | None:
    """What the message is for to which somebody has replied in this chat."""
    for index in tx.blinds("sent_message.chat", chat):
        row = tx.one(
            "SELECT message, purpose, person FROM sent_message"
            " WHERE chat_index = ? AND message = ?",
            (index, message),
        )
        if row:
            return SentMessage(row["message"], row["purpose"], row["person"])
    return None


def newest(tx: Transaction, purpose: str, person: int) -> int | None:
    """The newest message for that purpose in this person's chat."""
    found = tx.value(
        "SELECT message FROM sent_message WHERE purpose = ? AND person = ?"
        " ORDER BY id DESC LIMIT 1",
        (purpose, person),
    )
    return None if found is None else int(found)


def newest_in_chat(tx: Transaction, purpose: str, chat: str) -> int | None:
    """The newest message for that purpose in this chat, a group's too."""
    for index in tx.blinds("sent_message.chat", chat):
        found = tx.value(
            "SELECT message FROM sent_message WHERE purpose = ? AND chat_index = ?"
            " ORDER BY id DESC LIMIT 1",
            (purpose, index),
        )
        if found is not None:
            return int(found)
    return None


def holders(tx: Transaction, purpose: str, since: datetime) -> list[tuple[int, int]]:
    """Who has had a message for that purpose since then (person, message): the newest of each."""
    rows = tx.all(
        "SELECT person, MAX(message) AS message FROM sent_message"
        " WHERE purpose = ? AND person IS NOT NULL AND at >= ? GROUP BY person",
        (purpose, stamp(since)),
    )
    return [(row["person"], row["message"]) for row in rows]


def forget_of(tx: Transaction, purpose: str, person: int) -> None:
    """Her earlier messages for that purpose are not edited any more."""
    tx.execute("DELETE FROM sent_message WHERE purpose = ? AND person = ?", (purpose, person))


def release(tx: Transaction, chat: str, message: int) -> None:
    """Something else stands in that message from now on: nobody edits it any more."""
    for index in tx.blinds("sent_message.chat", chat):
        tx.execute(
            "DELETE FROM sent_message WHERE chat_index = ? AND message = ?", (index, message)
        )


def forget(tx: Transaction, purpose: str) -> None:
    tx.execute("DELETE FROM sent_message WHERE purpose = ?", (purpose,))
