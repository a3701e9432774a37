"""Numbered migrations: forward only, each in one transaction with its number.

A file `NNNN_name.sql` is never edited once it has landed; a mistake is mended by the next one.
"""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from storage.errors import DatabaseTooNew, MigrationFailed, MigrationsBroken
from storage.pragmas import APPLICATION_ID

FOLDER: Final = Path(__file__).parent / "migrations"
NAME: Final = re.compile(r"(\d{4})_[a-z0-9_]+\.sql")


def migrations(folder: Path = FOLDER) -> Sequence[Path]:
    """The files in their order, number 1 first; raises MigrationsBroken."""
    files = sorted(folder.glob("*.sql"))
    for number, file in enumerate(files, start=1):
        name = NAME.fullmatch(file.name)
        if name is None or int(name[1]) != number:
            raise MigrationsBroken(f"{file.name} stands where migration {number:04} is due")
    return files


def migrate(connection: sqlite3.Connection, folder: Path = FOLDER, upto: int | None = None) -> None:
    """Bring the database to the newest migration, or to number `upto`.

    Foreign keys have to be off, so that a table can be rebuilt without its children being
    deleted; they are checked before each commit. Raises DatabaseTooNew, MigrationsBroken,
    MigrationFailed.
    """
    files = migrations(folder)
    at = version(connection)
    if at > len(files):
        raise DatabaseTooNew(at, len(files))
    for number, file in enumerate(files[at:upto], start=at + 1):
        _apply(connection, number, file.read_text(encoding="utf-8"))


def version(connection: sqlite3.Connection) -> int:
    """The number of the last migration that the database has."""
    number: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return number


def statements(script: str) -> Iterator[str]:
    """Split a script at the semicolons that end a statement, not at those inside one."""
    pending = ""
    for piece in re.findall(r"[^;]*;|[^;]+$", script):
        pending += piece
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip():
        yield pending


def _apply(connection: sqlite3.Connection, number: int, script: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in statements(script):
            connection.execute(statement)
        _check_foreign_keys(connection, number)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        _roll_back(connection)
        raise MigrationFailed(number, str(error)) from error
    except BaseException:
        _roll_back(connection)
        raise


def _check_foreign_keys(connection: sqlite3.Connection, number: int) -> None:
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise MigrationFailed(number, f"a foreign key of {broken[0]} points nowhere")


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")
