"""Errands: what somebody is typing for, beside the signing. Their answers are sealed."""

import json
import secrets
import sqlite3
from dataclasses import dataclass

from bot.domain.flow import Draft
from storage.database import Transaction
from storage.times import stamp


@dataclass(frozen=True, slots=True)
class Errand:
    id: int
    token: str
    person: int
    kind: str
    letter: int | None
    about: int | None
    """The row it is about: a signature, a thread …, as its kind says."""
    draft: Draft


def begin(tx: Transaction, person: int, kind: str, letter: int | None, about: int | None) -> Errand:
    """A new errand; an earlier one of the same kind about the same is gone."""
    tx.execute(
        "DELETE FROM errand WHERE person = ? AND kind = ?"
        " AND COALESCE(letter, 0) = ? AND COALESCE(about, 0) = ?",
        (person, kind, letter or 0, about or 0),
    )
    row, token = tx.new_id(), secrets.token_urlsafe(6)
    tx.execute(
        "INSERT INTO errand (id, token, person, kind, letter, about, draft, changed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (row, token, person, kind, letter, about, _seal(tx, row, Draft()), stamp(tx.now)),
    )
    return Errand(row, token, person, kind, letter, about, Draft())


def get(tx: Transaction, errand: int) -> Errand | None:
    row = tx.one("SELECT * FROM errand WHERE id = ?", (errand,))
    return _errand(tx, row) if row else None


def by_token(tx: Transaction, token: str, person: int) -> Errand | None:
    row = tx.one("SELECT * FROM errand WHERE token = ? AND person = ?", (token, person))
    return _errand(tx, row) if row else None


def of_kind(tx: Transaction, person: int, kind: str) -> list[Errand]:
    """Hers of that kind, the one that she touched last at the end."""
    rows = tx.all(
        "SELECT * FROM errand WHERE person = ? AND kind = ? ORDER BY changed, id", (person, kind)
    )
    return [_errand(tx, row) for row in rows]


def of_person(tx: Transaction, person: int) -> list[Errand]:
    rows = tx.all("SELECT * FROM errand WHERE person = ? ORDER BY id", (person,))
    return [_errand(tx, row) for row in rows]


def remember(tx: Transaction, errand: int, draft: Draft) -> None:
    tx.execute(
        "UPDATE errand SET draft = ?, changed = ? WHERE id = ?",
        (_seal(tx, errand, draft), stamp(tx.now), errand),
    )


def forget(tx: Transaction, errand: int) -> None:
    tx.execute("UPDATE person SET errand = NULL WHERE errand = ?", (errand,))
    tx.execute("DELETE FROM errand WHERE id = ?", (errand,))


def _seal(tx: Transaction, row: int, draft: Draft) -> bytes | None:
    said = {"answers": dict(draft.answers), "at": draft.at, "offers": draft.offers}
    return tx.seal("errand.draft", row, json.dumps(said, ensure_ascii=False))


def _errand(tx: Transaction, row: sqlite3.Row) -> Errand:
    said = json.loads(tx.unseal("errand.draft", row["id"], row["draft"]) or "{}")
    draft = Draft(said["answers"], said["at"], tuple(said["offers"]))
    return Errand(
        *(row["id"], row["token"], row["person"], row["kind"], row["letter"], row["about"]),
        draft,
    )
