"""The settings of every connection, and the proof that SQLite took them."""

import sqlite3
from pathlib import Path
from typing import Final

from storage.errors import NotOurDatabase, PragmaRefused

APPLICATION_ID: Final = 0x554E5347
"""'UNSG' in the header of the file."""

SETTINGS: Final[dict[str, str | int]] = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: a commit is on the disk when it is said to be
    "busy_timeout": 5000,  # milliseconds
    "trusted_schema": 0,
    "secure_delete": 1,
    "temp_store": 2,  # memory: no sorting of personal data in files of their own
    "cell_size_check": 1,
}


def settle(connection: sqlite3.Connection) -> None:
    """Set everything but the foreign keys, which migrations need off."""
    connection.execute("PRAGMA foreign_keys = 0")
    for name, value in SETTINGS.items():
        connection.execute(f"PRAGMA {name} = {value}")


def read_back(connection: sqlite3.Connection, **more: int) -> None:
    """Raises PragmaRefused for the first setting that is not as `settle` and `more` say."""
    expected = {**SETTINGS, "foreign_keys": 1, "application_id": APPLICATION_ID, **more}
    for name, wanted in expected.items():
        found = pragma(connection, name)
        if found != wanted:
            raise PragmaRefused(name, wanted, found)


def pragma(connection: sqlite3.Connection, name: str) -> object:
    """The value that SQLite works with."""
    found: object = connection.execute(f"PRAGMA {name}").fetchone()[0]
    return found


def check_owner(connection: sqlite3.Connection, path: Path) -> None:
    """Raises NotOurDatabase, before anything is written, unless the file is ours or empty."""
    try:
        owner = pragma(connection, "application_id")
        objects = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    except sqlite3.DatabaseError:
        raise NotOurDatabase(path) from None
    if owner != APPLICATION_ID and (owner, objects) != (0, 0):
        raise NotOurDatabase(path)
