"""Notices: what was said before a consent, kept whole under its hash."""

import json
from collections.abc import Mapping
from typing import Any

from storage.database import Transaction
from storage.times import stamp


def keep(
    tx: Transaction, digest: str, purpose: str, language: str, letter: int, content: str
) -> None:
    """Keep a notice, once: `content` is the text over which `digest` was made."""
    tx.execute(
        "INSERT INTO notice (hash, purpose, language, letter, content, since)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (digest, purpose, language, letter, content, stamp(tx.now)),
    )


def content(tx: Transaction, digest: str) -> Mapping[str, Any]:
    """The notice's fields. Raises `LookupError` when there is none of that hash."""
    found = tx.value("SELECT content FROM notice WHERE hash = ?", (digest,))
    if found is None:
        raise LookupError("no such notice")
    fields: Mapping[str, Any] = json.loads(found)
    return fields
