"""Lists of signatures that came by e-mail or on a form: read, looked at, stored, undone."""

import json
import secrets
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from storage.database import Transaction
from storage.times import stamp


@dataclass(frozen=True, slots=True)
class Intake:
    id: int
    token: str
    letter: int
    person: int
    """Who brought it, by a bare number; 0 for the command line."""
    state: str
    file_name: str
    file_hash: str
    """SHA-256 of the file's bytes, in hexadecimal."""
    reading: Mapping[str, Any]
    """The table that was read, and its columns; empty once the rows are made of it."""
    evidence: Mapping[str, str]
    """How, when and where consent was given, as whoever imports declares it."""
    total: int


@dataclass(frozen=True, slots=True)
class IntakeRow:
    id: int
    line: int
    content: Mapping[str, Any]
    verdict: str
    """'new', 'alike' (perhaps there already), 'repeat' (twice in the file) or 'broken'."""
    taken: bool
    signature: int | None


def add(tx: Transaction, letter: int, person: int, file_name: str) -> Intake:
    row, token = tx.new_id(), secrets.token_urlsafe(6)
    tx.execute(
        "INSERT INTO intake (id, token, letter, person, state, file_name, file_hash, made, changed)"
        " VALUES (:id, :token, :letter, :person, 'reading', :file_name, '', :now, :now)",
        {
            "id": row,
            "token": token,
            "letter": letter,
            "person": person,
            "file_name": tx.seal("intake.file_name", row, file_name),
            "now": stamp(tx.now),
        },
    )
    return Intake(row, token, letter, person, "reading", file_name, "", {}, {}, 0)


def get(tx: Transaction, intake: int) -> Intake:
    row = tx.one("SELECT * FROM intake WHERE id = ?", (intake,))
    if row is None:
        raise LookupError("no such intake")
    return _intake(tx, row)


def by_token(tx: Transaction, token: str) -> Intake | None:
    row = tx.one("SELECT * FROM intake WHERE token = ?", (token,))
    return _intake(tx, row) if row else None


def of_letter(tx: Transaction, letter: int) -> list[Intake]:
    """Those that stored something, the newest first."""
    rows = tx.all(
        "SELECT * FROM intake WHERE letter = ? AND state IN ('storing', 'stored', 'undone')"
        " ORDER BY id DESC",
        (letter,),
    )
    return [_intake(tx, row) for row in rows]


def go(tx: Transaction, intake: int, before: Sequence[str], state: str) -> bool:
    """Bring it from one of the states before to the next; False when it is in none of them."""
    holes = ", ".join("?" for _ in before)
    moved = tx.execute(
        f"UPDATE intake SET state = ?, changed = ? WHERE id = ? AND state IN ({holes})",  # noqa: S608 - only holes
        (state, stamp(tx.now), intake, *before),
    )
    return moved.rowcount == 1


def keep_reading(tx: Transaction, intake: int, reading: Mapping[str, Any], file_hash: str) -> None:
    tx.execute(
        "UPDATE intake SET reading = ?, file_hash = ? WHERE id = ?",
        (tx.seal("intake.reading", intake, _json(reading)), file_hash, intake),
    )


def keep_evidence(tx: Transaction, intake: int, evidence: Mapping[str, str]) -> None:
    tx.execute(
        "UPDATE intake SET evidence = ? WHERE id = ?",
        (tx.seal("intake.evidence", intake, _json(evidence)), intake),
    )


def add_rows(
    tx: Transaction, intake: int, rows: Iterable[tuple[int, Mapping[str, Any], str, bool]]
) -> None:
    """Rows as (line, content, verdict, taken), in the order of the file."""
    for line, content, verdict, taken in rows:
        row = tx.new_id()
        tx.execute(
            "INSERT INTO intake_row (id, intake, line, content, verdict, taken)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (row, intake, line, tx.seal("intake_row.content", row, _json(content)), verdict, taken),
        )


def clear_rows(tx: Transaction, intake: int) -> None:
    """They are made anew: nothing was stored of them yet."""
    tx.execute("DELETE FROM intake_row WHERE intake = ? AND signature IS NULL", (intake,))


def set_total(tx: Transaction, intake: int, total: int) -> None:
    tx.execute("UPDATE intake SET total = ? WHERE id = ?", (total, intake))


def counts(tx: Transaction, intake: int) -> dict[tuple[str, bool], int]:
    """By verdict, and by whether the row is taken."""
    rows = tx.all(
        "SELECT verdict, taken, COUNT(*) AS n FROM intake_row WHERE intake = ?"
        " GROUP BY verdict, taken",
        (intake,),
    )
    return {(row["verdict"], bool(row["taken"])): row["n"] for row in rows}


def mark(tx: Transaction, intake: int) -> str:
    """Another one when other rows are taken, or when they were made anew."""
    taken = tx.all(
        "SELECT id FROM intake_row WHERE intake = ? AND taken = 1 ORDER BY id", (intake,)
    )
    return sha256(" ".join(str(row["id"]) for row in taken).encode()).hexdigest()


def rows(
    tx: Transaction, intake: int, verdict: str, offset: int = 0, most: int = 10
) -> list[IntakeRow]:
    """Rows of that verdict in the order of the file, from `offset` on."""
    found = tx.all(
        "SELECT * FROM intake_row WHERE intake = ? AND verdict = ? ORDER BY id LIMIT ? OFFSET ?",
        (intake, verdict, most, offset),
    )
    return [_row(tx, row) for row in found]


def row(tx: Transaction, intake: int, number: int) -> IntakeRow | None:
    found = tx.one("SELECT * FROM intake_row WHERE intake = ? AND id = ?", (intake, number))
    return _row(tx, found) if found else None


def take(tx: Transaction, row: int, *, taken: bool) -> None:
    tx.execute("UPDATE intake_row SET taken = ? WHERE id = ?", (taken, row))


def to_store(tx: Transaction, intake: int, most: int) -> list[IntakeRow]:
    """What is taken and not a signature yet, in the order of the file."""
    found = tx.all(
        "SELECT * FROM intake_row WHERE intake = ? AND taken = 1 AND signature IS NULL"
        " ORDER BY id LIMIT ?",
        (intake, most),
    )
    return [_row(tx, one) for one in found]


def stored(tx: Transaction, row: int, signature: int) -> None:
    tx.execute("UPDATE intake_row SET signature = ? WHERE id = ?", (signature, row))


def to_undo(tx: Transaction, intake: int, most: int) -> list[int]:
    """Signatures that came by it, that nobody has taken over, and that are not undone yet."""
    found = tx.all(
        "SELECT id FROM signature WHERE intake = ? AND person IS NULL AND status <> 'withdrawn'"
        " ORDER BY id LIMIT ?",
        (intake, most),
    )
    return [one["id"] for one in found]


def forget_words(tx: Transaction, intake: int) -> None:
    """What the file said is gone; that it came, and how many lines it had, stays."""
    tx.execute(
        "UPDATE intake SET reading = NULL, evidence = NULL, file_name = NULL WHERE id = ?",
        (intake,),
    )
    tx.execute("UPDATE intake_row SET content = NULL WHERE intake = ?", (intake,))


def forget_reading(tx: Transaction, intake: int) -> None:
    """The table as it was read is not needed any more once its rows are stored."""
    tx.execute("UPDATE intake SET reading = NULL WHERE id = ?", (intake,))
    tx.execute("UPDATE intake_row SET content = NULL WHERE intake = ?", (intake,))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _intake(tx: Transaction, row: sqlite3.Row) -> Intake:
    def plain(column: str) -> str | None:
        return tx.unseal(f"intake.{column}", row["id"], row[column])

    return Intake(
        *(row["id"], row["token"], row["letter"], row["person"], row["state"]),
        plain("file_name") or "",
        row["file_hash"],
        json.loads(plain("reading") or "{}"),
        json.loads(plain("evidence") or "{}"),
        row["total"],
    )


def _row(tx: Transaction, row: sqlite3.Row) -> IntakeRow:
    content = tx.unseal("intake_row.content", row["id"], row["content"]) or "{}"
    return IntakeRow(
        *(row["id"], row["line"], json.loads(content), row["verdict"]),
        *(bool(row["taken"]), row["signature"]),
    )
