"""People, known by their sealed Telegram id."""

import sqlite3
from dataclasses import dataclass

from storage.database import Transaction
from storage.times import stamp


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    telegram: int
    language: str
    language_chosen: bool
    reachable: bool
    conversation: int | None
    """The conversation in which a typed word is an answer."""
    errand: int | None = None
    """The errand for which she types, if it is not a conversation."""


def find(tx: Transaction, telegram: int) -> Person | None:
    for index in tx.blinds("person.telegram", str(telegram)):
        row = tx.one("SELECT * FROM person WHERE telegram_index = ?", (index,))
        if row:
            return _person(row, telegram)
    return None


def get(tx: Transaction, person: int) -> Person:
    row = tx.one("SELECT * FROM person WHERE id = ?", (person,))
    if row is None:
        raise LookupError("no such person")
    telegram = tx.unseal("person.telegram", person, row["telegram"])
    return _person(row, int(telegram or 0))


def find_by_id(tx: Transaction, person: int) -> Person | None:
    """None when she was forgotten."""
    try:
        return get(tx, person)
    except LookupError:
        return None


def add(tx: Transaction, telegram: int, language: str) -> Person:
    person = tx.new_id()
    tx.execute(
        "INSERT INTO person (id, telegram, telegram_index, language, since) VALUES (?, ?, ?, ?, ?)",
        (
            person,
            tx.seal("person.telegram", person, str(telegram)),
            tx.blind("person.telegram", str(telegram)),
            language,
            stamp(tx.now),
        ),
    )
    return Person(person, telegram, language, False, True, None)


def choose_language(tx: Transaction, person: int, language: str) -> None:
    tx.execute(
        "UPDATE person SET language = ?, language_chosen = 1 WHERE id = ?", (language, person)
    )


def mark_reachable(tx: Transaction, person: int, reachable: bool) -> None:
    tx.execute(
        "UPDATE person SET reachable = ? WHERE id = ? AND reachable <> ?",
        (reachable, person, reachable),
    )


def turn_to(
    tx: Transaction, person: int, conversation: int | None, errand: int | None = None
) -> None:
    """Typed words belong to this conversation or this errand from now on."""
    tx.execute(
        "UPDATE person SET conversation = ?, errand = ? WHERE id = ?",
        (conversation, errand, person),
    )


def _person(row: sqlite3.Row, telegram: int) -> Person:
    return Person(
        row["id"],
        telegram,
        row["language"],
        bool(row["language_chosen"]),
        bool(row["reachable"]),
        row["conversation"],
        row["errand"],
    )
