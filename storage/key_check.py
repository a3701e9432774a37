"""A value sealed under each key is kept, so that a wrong key is named before anything runs."""

import sqlite3
from typing import Final

from storage.errors import KeysMissing, SealBroken, WrongKey
from storage.sealing import Sealer

PLACE: Final = "key_check.sealed"
ROW: Final = 0


def check_keys(connection: sqlite3.Connection, sealer: Sealer) -> None:
    """Raises KeysMissing or WrongKey; keys that are new to the database are written down."""
    known: dict[str, bytes] = dict(connection.execute("SELECT key_id, sealed FROM key_check"))
    for key_id, sealed in known.items():
        _check(sealer, key_id, sealed)
    for key_id in sealer.ring.keys.keys() - known.keys():
        connection.execute(
            "INSERT INTO key_check (key_id, sealed) VALUES (?, ?)",
            (key_id, sealer.seal_under(key_id, PLACE, ROW, key_id)),
        )


def _check(sealer: Sealer, key_id: str, sealed: bytes) -> None:
    if key_id not in sealer.ring.keys:
        raise KeysMissing(key_id)
    try:
        opened = sealer.unseal(PLACE, ROW, sealed)
    except SealBroken:
        raise WrongKey(key_id) from None
    if opened != key_id:
        raise WrongKey(key_id)
