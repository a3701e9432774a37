"""The audit chain: what happened, in an order that cannot be changed without a trace.

Each entry's MAC covers the one before it, under a key that lies sealed in the database. The
facts of an entry are committed to with a salt and kept apart: erasing them leaves the chain
whole. What the chain cannot show is a whole database put back to an earlier state; for that,
its head is given to others daily and with each export, and `verify` takes such a head.
"""

import hmac
import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Final

from storage.database import Transaction
from storage.errors import SealBroken
from storage.times import moment, stamp

START: Final = bytes(32)
SALT_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class Head:
    """The newest link: how many entries there are, and the last one's MAC."""

    entries: int
    mac: bytes

    def __str__(self) -> str:
        return f"{self.entries}:{self.mac.hex()}"

    @classmethod
    def parse(cls, text: str) -> "Head":
        """Raises `ValueError` when the text is no head."""
        entries, _, mac = text.strip().partition(":")
        newest = cls(int(entries), bytes.fromhex(mac))
        if newest.entries < 0 or len(newest.mac) != len(START):
            raise ValueError("no head of an audit chain")
        return newest


class Why(StrEnum):
    """How one can tell that the chain does not hold; the keys of what is said about it."""

    MISSING = "entry-missing"
    CHANGED = "entry-changed"
    """Changed, put in or moved."""
    CUT_OFF = "end-missing"
    FACTS = "facts-changed"
    ANOTHER = "another-chain"
    """Not the one to which the head that is known outside belongs."""
    PUT_BACK = "put-back"
    """Shorter than it was when the head that is known outside was given."""


@dataclass(frozen=True, slots=True)
class Break:
    """Where the chain does not hold, and how one can tell."""

    entry: int
    why: Why


@dataclass(frozen=True, slots=True)
class Entry:
    id: int
    at: datetime
    what: str
    subject: str


def record(
    tx: Transaction,
    what: str,
    subject: str,
    *,
    person: int | None = None,
    facts: Mapping[str, object] | None = None,
) -> None:
    """Append an entry. `what` and `subject` ('signature:17') hold nothing personal.

    `person` is whose doing or data it is: forgetting her erases the entry's facts.
    """
    key, head = _state(tx)
    entry, at = head.entries + 1, stamp(tx.now)
    salt = secrets.token_bytes(SALT_BYTES)
    said = json.dumps(dict(facts or {}), ensure_ascii=False, sort_keys=True)
    commitment = _commitment(salt, said)
    mac = _mac(key, head.mac, entry, at, what, subject, commitment)
    tx.execute(
        "INSERT INTO audit (id, at, what, subject, commitment, mac) VALUES (?, ?, ?, ?, ?, ?)",
        (entry, at, what, subject, commitment, mac),
    )
    tx.execute(
        "INSERT INTO audit_facts (entry, person, salt, facts) VALUES (?, ?, ?, ?)",
        (entry, person, salt, tx.seal("audit_facts.facts", entry, said)),
    )
    _keep_head(tx, Head(entry, mac))


def head(tx: Transaction) -> Head:
    return _state_or_none(tx)[1]


def give_once_a_day(tx: Transaction) -> Head | None:
    """The head, the first time that it is asked for on a day (UTC) and something has happened."""
    newest, today = head(tx), tx.now.date().isoformat()
    if newest.entries == 0:
        return None
    given = tx.execute(
        "UPDATE audit_state SET given_on = :today WHERE id = 1 AND given_on <> :today",
        {"today": today},
    )
    return newest if given.rowcount else None


def verify(tx: Transaction, known: Head | None = None) -> Break | None:
    """None when every link holds, and the head `known` from outside is a part of the chain."""
    key, newest = _state_or_none(tx)
    last, seen = START, 0
    for row in tx.execute("SELECT * FROM audit ORDER BY id"):
        seen += 1
        if row["id"] != seen:
            return Break(seen, Why.MISSING)
        fields = (row["at"], row["what"], row["subject"], row["commitment"])
        if not hmac.compare_digest(_mac(key, last, seen, *fields), row["mac"]):
            return Break(seen, Why.CHANGED)
        last = row["mac"]
        if known is not None and known.entries == seen and known.mac != last:
            return Break(seen, Why.ANOTHER)
    if (seen, last) != (newest.entries, newest.mac):
        return Break(seen + 1, Why.CUT_OFF)
    if known is not None and known.entries > seen:
        return Break(seen + 1, Why.PUT_BACK)
    return _first_changed_facts(tx)


def latest(tx: Transaction, most: int) -> list[Entry]:
    """The last entries, the newest at the end; nothing personal is in them."""
    rows = tx.all("SELECT id, at, what, subject FROM audit ORDER BY id DESC LIMIT ?", (most,))
    return [Entry(r["id"], moment(r["at"]), r["what"], r["subject"]) for r in reversed(rows)]


def last_about(tx: Transaction, subject: str) -> tuple[datetime, int | None] | None:
    """When the newest entry about it was made, and whose doing it was, if that is known."""
    row = tx.one(
        "SELECT at, person FROM audit LEFT JOIN audit_facts ON entry = audit.id"
        " WHERE subject = ? ORDER BY audit.id DESC LIMIT 1",
        (subject,),
    )
    return (moment(row["at"]), row["person"]) if row else None


def erase_facts(tx: Transaction, person: int) -> None:
    """What the entries say of this person goes; that something happened stays."""
    tx.execute("DELETE FROM audit_facts WHERE person = ?", (person,))


def facts_about(tx: Transaction, person: int) -> list[tuple[str, str, str]]:
    """When, what and about which subject, for every entry that is hers."""
    rows = tx.all(
        "SELECT at, what, subject FROM audit JOIN audit_facts ON entry = audit.id"
        " WHERE person = ? ORDER BY audit.id",
        (person,),
    )
    return [(row["at"], row["what"], row["subject"]) for row in rows]


def _first_changed_facts(tx: Transaction) -> Break | None:
    for entry, salt, sealed, commitment in _kept_facts(tx):
        try:
            said = tx.unseal("audit_facts.facts", entry, sealed) or ""
        except SealBroken:
            return Break(entry, Why.FACTS)
        if not hmac.compare_digest(_commitment(salt, said), commitment):
            return Break(entry, Why.FACTS)
    return None


def _kept_facts(tx: Transaction) -> Iterator[tuple[int, bytes, bytes, bytes]]:
    rows = tx.execute(
        "SELECT entry, salt, facts, commitment FROM audit_facts LEFT JOIN audit"
        " ON audit.id = entry ORDER BY entry"
    )
    for row in rows:
        yield row["entry"], row["salt"], row["facts"], row["commitment"] or b""


def _state(tx: Transaction) -> tuple[bytes, Head]:
    key, newest = _state_or_none(tx)
    if not key:
        key = secrets.token_bytes(32)
        tx.execute(
            "INSERT INTO audit_state (id, mac_key, head) VALUES (1, ?, ?)",
            (
                tx.seal("audit_state.mac_key", 1, key.hex()),
                tx.seal("audit_state.head", 1, str(newest)),
            ),
        )
    return key, newest


def _state_or_none(tx: Transaction) -> tuple[bytes, Head]:
    row = tx.one("SELECT mac_key, head FROM audit_state WHERE id = 1")
    if row is None:
        return b"", Head(0, START)
    key = bytes.fromhex(tx.unseal("audit_state.mac_key", 1, row["mac_key"]) or "")
    return key, Head.parse(tx.unseal("audit_state.head", 1, row["head"]) or "")


def _keep_head(tx: Transaction, newest: Head) -> None:
    sealed = tx.seal("audit_state.head", 1, str(newest))
    tx.execute("UPDATE audit_state SET head = ? WHERE id = 1", (sealed,))


def _commitment(salt: bytes, said: str) -> bytes:
    return sha256(salt + said.encode()).digest()


def _mac(
    key: bytes, last: bytes, entry: int, at: str, what: str, subject: str, commitment: bytes
) -> bytes:
    link = json.dumps([last.hex(), entry, at, what, subject, commitment.hex()])
    return hmac.digest(key, link.encode(), "sha256")
