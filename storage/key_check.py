"""A value sealed under each key is kept, so that a wrong key is named before anything runs."""

import sqlite3
from typing import Final

from storage.errors import KeysMissing, SealBroken, WrongKey
from storage.sealing import Sealer
from storage.transaction import Transaction

PLACE: Final = "key_check.sealed"
ROW: Final = 0


def check_keys(connection: sqlite3.Connection, sealer: Sealer) -> None:
    """Raises KeysMissing or WrongKey. A current key that is new to the database is written down.

    The other keys of the ring are not: one that never sealed anything here, or was retired,
    may be taken out of the ring at any time.
    """
    known: dict[str, bytes] = dict(connection.execute("SELECT key_id, sealed FROM key_check"))
    for key_id, sealed in known.items():
        _check(sealer, key_id, sealed)
    current = sealer.ring.current
    if current not in known:
        connection.execute(
            "INSERT INTO key_check (key_id, sealed) VALUES (?, ?)",
            (current, sealer.seal(PLACE, ROW, current)),
        )


def retire_all_but(tx: Transaction, key_id: str) -> tuple[str, ...]:
    """The other keys are not asked for any more; returns their ids."""
    rows = tx.all("DELETE FROM key_check WHERE key_id <> ? RETURNING key_id", (key_id,))
    return tuple(sorted(row["key_id"] for row in rows))


def is_right(sealer: Sealer, key_id: str, sealed: bytes) -> bool:
    """Whether the ring's key of this id is the one that the database knows."""
    try:
        return sealer.unseal(PLACE, ROW, sealed) == key_id
    except SealBroken:
        return False


def _check(sealer: Sealer, key_id: str, sealed: bytes) -> None:
    if key_id not in sealer.ring.keys:
        raise KeysMissing(key_id)
    if not is_right(sealer, key_id, sealed):
        raise WrongKey(key_id)
