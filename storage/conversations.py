"""Conversations: the sealed answers of somebody who is about to sign."""

import json
import secrets
import sqlite3
from dataclasses import dataclass

from bot.domain.flow import Draft
from storage.database import Transaction
from storage.times import stamp


@dataclass(frozen=True, slots=True)
class Conversation:
    id: int
    token: str
    """Stands on its buttons: a button of another conversation changes nothing here."""
    person: int
    letter: int
    flow: str
    draft: Draft
    signature: int | None
    """The signature that has come of it so far: submitted, its address not yet confirmed."""


def begin(tx: Transaction, person: int, letter: int, flow: str) -> Conversation:
    row, token = tx.new_id(), secrets.token_urlsafe(6)
    tx.execute(
        "INSERT INTO conversation (id, token, person, letter, flow, draft, changed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (row, token, person, letter, flow, _seal(tx, row, Draft()), stamp(tx.now)),
    )
    return Conversation(row, token, person, letter, flow, Draft(), None)


def get(tx: Transaction, conversation: int) -> Conversation | None:
    row = tx.one("SELECT * FROM conversation WHERE id = ?", (conversation,))
    return _conversation(tx, row) if row else None


def by_token(tx: Transaction, token: str, person: int) -> Conversation | None:
    row = tx.one("SELECT * FROM conversation WHERE token = ? AND person = ?", (token, person))
    return _conversation(tx, row) if row else None


def about(tx: Transaction, person: int, letter: int, flow: str) -> Conversation | None:
    row = tx.one(
        "SELECT * FROM conversation WHERE person = ? AND letter = ? AND flow = ?",
        (person, letter, flow),
    )
    return _conversation(tx, row) if row else None


def of_person(tx: Transaction, person: int) -> list[Conversation]:
    rows = tx.all("SELECT * FROM conversation WHERE person = ? ORDER BY changed", (person,))
    return [_conversation(tx, row) for row in rows]


def not_submitted(tx: Transaction, letter: int, flow: str) -> list[Conversation]:
    """Those of this flow under the letter of which no signature has come so far."""
    rows = tx.all(
        "SELECT * FROM conversation WHERE letter = ? AND flow = ? AND signature IS NULL",
        (letter, flow),
    )
    return [_conversation(tx, row) for row in rows]


def remember(
    tx: Transaction, conversation: int, draft: Draft, signature: int | None = None
) -> None:
    tx.execute(
        "UPDATE conversation SET draft = ?, signature = ?, changed = ? WHERE id = ?",
        (_seal(tx, conversation, draft), signature, stamp(tx.now), conversation),
    )


def forget(tx: Transaction, conversation: int) -> None:
    tx.execute(
        "UPDATE person SET conversation = NULL WHERE conversation = :conversation"
        " AND id = (SELECT person FROM conversation WHERE id = :conversation)",
        {"conversation": conversation},
    )
    tx.execute("DELETE FROM conversation WHERE id = ?", (conversation,))


def forget_about_signature(tx: Transaction, person: int, signature: int) -> None:
    """End what this person had begun about a signature."""
    rows = tx.all(
        "SELECT id FROM conversation WHERE person = ? AND signature = ?", (person, signature)
    )
    for row in rows:
        forget(tx, row["id"])


def _seal(tx: Transaction, row: int, draft: Draft) -> bytes | None:
    said = {"answers": dict(draft.answers), "at": draft.at, "offers": draft.offers}
    return tx.seal("conversation.draft", row, json.dumps(said, ensure_ascii=False))


def _conversation(tx: Transaction, row: sqlite3.Row) -> Conversation:
    said = json.loads(tx.unseal("conversation.draft", row["id"], row["draft"]) or "{}")
    draft = Draft(said["answers"], said["at"], tuple(said["offers"]))
    return Conversation(
        row["id"],
        row["token"],
        row["person"],
        row["letter"],
        row["flow"],
        draft,
        row["signature"],
    )
