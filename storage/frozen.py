"""What was delivered: the register as it stood, and the bytes of each paper that was made of it."""

import sqlite3
from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from storage import audit
from storage.database import Transaction
from storage.times import moment, stamp

GONE = """
    SELECT COUNT(*) FROM frozen_name JOIN signature ON signature.id = frozen_name.signature
    JOIN letter ON letter.id = frozen_name.letter
    WHERE frozen_name.letter = ? AND NOT (
        listed_as IS NOT NULL AND on_hold = 0
        AND (signature.status = 'listed' OR (signature.status = 'confirmed' AND review = 0))
        AND COALESCE((SELECT given FROM consent WHERE consent.signature = signature.id
            AND purpose = 'public' ORDER BY consent.id DESC LIMIT 1), 0))
"""


@dataclass(frozen=True, slots=True)
class FrozenRegister:
    letter: int
    content: str
    """JSON; empty when its time is over."""
    hash: str
    """SHA-256 of the content, in hexadecimal."""
    audit_head: str
    """The newest link of the audit chain when it was kept."""
    at: datetime


@dataclass(frozen=True, slots=True)
class FrozenPaper:
    id: int
    letter: int
    language: str
    kind: str
    """'pdf' or 'docx'."""
    name: str
    """As a file."""
    hash: str
    """SHA-256 of its bytes, in hexadecimal."""
    at: datetime
    is_kept: bool
    """False when its time is over: then only the hash is left."""


@dataclass(frozen=True, slots=True)
class Stands:
    """Beside what a register shows of a signature: its row, and the text that it stands on."""

    signature: int
    edition_hash: str
    is_late: bool
    """Confirmed after the delivery."""


def stands(tx: Transaction, letter: int, delivered: datetime | None) -> dict[int, Stands]:
    """Of every signature of the letter that has a number, by that number."""
    rows = tx.all(
        "SELECT id, number, edition_hash, COALESCE(confirmed > :delivered, 0) AS late"
        " FROM signature WHERE letter = :letter AND number IS NOT NULL",
        {"letter": letter, "delivered": stamp(delivered)},
    )
    return {
        row["number"]: Stands(row["id"], row["edition_hash"], bool(row["late"])) for row in rows
    }


def put_register(tx: Transaction, letter: int, content: str, named: Iterable[int]) -> bool:
    """Keep the register, in which these signatures are named; False when there is one already."""
    row = tx.new_id()
    kept = tx.execute(
        "INSERT INTO frozen_register (id, letter, content, hash, audit_head, at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (
            *(row, letter, tx.seal("frozen_register.content", row, content)),
            *(sha256(content.encode()).hexdigest(), str(audit.head(tx)), stamp(tx.now)),
        ),
    )
    if kept.rowcount == 0:
        return False
    for signature in named:
        tx.execute("INSERT INTO frozen_name (letter, signature) VALUES (?, ?)", (letter, signature))
    return True


def register(tx: Transaction, letter: int) -> FrozenRegister | None:
    row = tx.one("SELECT * FROM frozen_register WHERE letter = ?", (letter,))
    if row is None:
        return None
    content = tx.unseal("frozen_register.content", row["id"], row["content"]) or ""
    return FrozenRegister(letter, content, row["hash"], row["audit_head"], moment(row["at"]))


def was_kept(tx: Transaction, letter: int) -> bool:
    """Whether a register was kept when it was delivered, also when its time is over by now."""
    return tx.value("SELECT 1 FROM frozen_register WHERE letter = ?", (letter,)) is not None


def put_paper(
    tx: Transaction, letter: int, language: str, kind: str, name: str, content: bytes
) -> bool:
    """Keep these bytes; False when there is such a paper already, which stays as it is."""
    row = tx.new_id()
    sealed = tx.seal("frozen_paper.content", row, b64encode(content).decode())
    digest = sha256(content).hexdigest()
    kept = tx.execute(
        "INSERT INTO frozen_paper (id, letter, language, kind, name, content, hash, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (row, letter, language, kind, name, sealed, digest, stamp(tx.now)),
    )
    return kept.rowcount == 1


def papers(tx: Transaction, letter: int) -> list[FrozenPaper]:
    """In the order in which they were made."""
    rows = tx.all(f"{PAPERS} WHERE letter = ? ORDER BY id", (letter,))
    return [_paper(row) for row in rows]


def paper(tx: Transaction, number: int) -> FrozenPaper | None:
    row = tx.one(f"{PAPERS} WHERE id = ?", (number,))
    return _paper(row) if row else None


def with_hash(tx: Transaction, digest: str) -> list[FrozenPaper]:
    """The papers with these bytes, of whatever letter."""
    rows = tx.all(f"{PAPERS} WHERE hash = ? ORDER BY id", (digest,))
    return [_paper(row) for row in rows]


def content(tx: Transaction, number: int) -> bytes:
    """The bytes of a paper. Raises `LookupError` when it is not there, or its time is over."""
    sealed = tx.value("SELECT content FROM frozen_paper WHERE id = ?", (number,))
    opened = tx.unseal("frozen_paper.content", number, sealed)
    if opened is None:
        raise LookupError("no such paper is kept")
    return b64decode(opened)


def names_gone(tx: Transaction, letter: int) -> int:
    """How many organisations that it names have withdrawn since, or may be named no more."""
    return int(tx.value(GONE, (letter,)))


def is_clean(tx: Transaction, letter: int) -> bool:
    """Whether its papers may be shown to others than organisers: each name in them still may be.

    False also where nothing was frozen, or its time is over.
    """
    kept = "SELECT 1 FROM frozen_register WHERE letter = ? AND content IS NOT NULL"
    return tx.value(kept, (letter,)) is not None and names_gone(tx, letter) == 0


def over(tx: Transaction, before: datetime) -> list[int]:
    """Letters whose personal data is gone, frozen before then, of which something is kept."""
    rows = tx.all(
        "SELECT letter FROM frozen_register JOIN letter ON letter.id = letter"
        " WHERE content IS NOT NULL AND anonymised IS NOT NULL AND frozen_register.at < ?",
        (stamp(before),),
    )
    return [row["letter"] for row in rows]


def forget(tx: Transaction, letter: int) -> bool:
    """What was delivered goes, the hashes stay; False when there was nothing left of it."""
    gone = tx.execute(
        "UPDATE frozen_register SET content = NULL WHERE letter = ? AND content IS NOT NULL",
        (letter,),
    )
    tx.execute("UPDATE frozen_paper SET content = NULL WHERE letter = ?", (letter,))
    tx.execute("DELETE FROM frozen_name WHERE letter = ?", (letter,))
    return gone.rowcount == 1


PAPERS = (
    "SELECT id, letter, language, kind, name, hash, at, content IS NOT NULL AS kept"
    " FROM frozen_paper"
)


def _paper(row: sqlite3.Row) -> FrozenPaper:
    return FrozenPaper(
        *(row["id"], row["letter"], row["language"], row["kind"], row["name"], row["hash"]),
        *(moment(row["at"]), bool(row["kept"])),
    )
