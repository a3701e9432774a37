"""Signatures that look like the same organisation, from when it is noticed until it is settled.

A pair is kept once: under `signature` the one that came later, by its number. A row in which
a signature is its own `other` says that its own letters ask for a second look.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from storage.database import Transaction

COUNTED: Final = "('confirmed', 'listed', 'duplicate')"
MERGED, DIFFERENT = "merged", "different"
_KNOWN: Final = (
    "SELECT signature.id, listed_as, website, email, organisation, country FROM signature"  # noqa: S608 - COUNTED is a constant
    " LEFT JOIN organisation ON organisation.id = signature.organisation"
    f" WHERE signature.status IN {COUNTED} AND listed_as IS NOT NULL"
)


@dataclass(frozen=True, slots=True)
class Lookalike:
    signature: int
    other: int
    verdict: str
    """'same' or 'ask'."""
    reasons: tuple[str, ...]
    settled: str | None
    """'merged' or 'different', by a person; None: nobody has looked yet."""

    def beside(self, signature: int) -> int:
        """The one of the two that is not this one."""
        return self.other if signature == self.signature else self.signature


@dataclass(frozen=True, slots=True)
class Found:
    """What a look-up has found."""

    other: int
    verdict: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What is compared of a signature that counts."""

    signature: int
    name: str
    country: str
    website: str
    email: str


def known(tx: Transaction, letter: int) -> list[Known]:
    """Everything under the letter that counts and has a name."""
    rows = tx.all(f"{_KNOWN} AND signature.letter = ?", (letter,))
    return [_known(tx, row) for row in rows]


def known_one(tx: Transaction, signature: int, letter: int | None = None) -> Known | None:
    """None when it does not count, its name was forgotten, or it is another letter's."""
    row = tx.one(
        f"{_KNOWN} AND signature.id = :id AND (:letter IS NULL OR signature.letter = :letter)",
        {"id": signature, "letter": letter},
    )
    return _known(tx, row) if row else None


def unsettled(tx: Transaction, signature: int) -> list[Lookalike]:
    """The pairs of this signature that wait for somebody to look, itself included."""
    rows = tx.all(
        "SELECT * FROM lookalike WHERE settled IS NULL AND (signature = :id OR other = :id)"
        " ORDER BY verdict DESC, signature, other",
        {"id": signature},
    )
    return [_lookalike(row) for row in rows]


def pair(tx: Transaction, one: int, other: int) -> Lookalike | None:
    row = tx.one(
        "SELECT * FROM lookalike WHERE (signature = :one AND other = :other)"
        " OR (signature = :other AND other = :one)",
        {"one": one, "other": other},
    )
    return _lookalike(row) if row else None


def replace(tx: Transaction, signature: int, found: Iterable[Found]) -> None:
    """What a new look-up has found takes the place of what nobody has settled yet."""
    tx.execute(
        "DELETE FROM lookalike WHERE settled IS NULL AND (signature = :id OR other = :id)",
        {"id": signature},
    )
    if _is_counted(tx, signature) and not is_merged(tx, signature):
        for one in found:
            about_itself = one.other == signature
            beside = signature if about_itself else _head(tx, one.other)
            if about_itself or (beside != signature and _is_counted(tx, beside)):
                _keep(tx, signature, beside, one.verdict, one.reasons)
    tx.execute("UPDATE signature SET compared = 1 WHERE id = ?", (signature,))


def settle(tx: Transaction, one: int, other: int, settled: str) -> None:
    """A person has looked; a pair that no look-up had found is kept as well."""
    later, earlier = _in_order(tx, one, other)
    tx.execute(
        "INSERT INTO lookalike (signature, other, verdict, reasons, settled)"
        " VALUES (:later, :earlier, 'ask', '', :settled)"
        " ON CONFLICT (signature, other) DO UPDATE SET settled = excluded.settled",
        {"later": later, "earlier": earlier, "settled": settled},
    )


def reopen(tx: Transaction, one: int, other: int) -> None:
    """It is as if nobody had looked.

    A pair without a reason of its own is forgotten, and one of which a part counts no more.
    """
    later, earlier = _in_order(tx, one, other)
    where = {"later": later, "earlier": earlier}
    tx.execute(
        "DELETE FROM lookalike WHERE signature = :later AND other = :earlier AND (reasons = ''"  # noqa: S608 - COUNTED is a constant
        " OR EXISTS (SELECT 1 FROM signature WHERE id IN (:later, :earlier)"
        f" AND status NOT IN {COUNTED}))",
        where,
    )
    tx.execute(
        "UPDATE lookalike SET settled = NULL WHERE signature = :later AND other = :earlier", where
    )


def hand_on(tx: Transaction, merged: int, stands: int) -> None:
    """What waits of a signature that was merged waits of the one that stands for it."""
    for row in unsettled(tx, merged):
        tx.execute(
            "DELETE FROM lookalike WHERE signature = ? AND other = ?", (row.signature, row.other)
        )
        beside = row.beside(merged)
        if beside not in (merged, stands) and pair(tx, beside, stands) is None:
            _keep(tx, stands, beside, row.verdict, row.reasons)


def is_merged(tx: Transaction, signature: int) -> bool:
    """Whether a person has set it beside the one that stands for the same organisation."""
    found = tx.value(
        "SELECT decision.kind FROM decision JOIN signature AS s ON s.id = decision.signature"
        " WHERE s.id = ? AND s.status = 'duplicate' AND decision.kind <> 'different'"
        " ORDER BY decision.id DESC LIMIT 1",
        (signature,),
    )
    return bool(found == MERGED)


def to_compare(tx: Transaction, most: int) -> list[tuple[int, int]]:
    """Signatures (and their letters) that count and were not looked up as they stand now.

    Only while a letter can still change: one that was delivered is compared no more.
    """
    rows = tx.all(
        "SELECT signature.id, letter FROM signature JOIN letter ON letter.id = signature.letter"  # noqa: S608 - COUNTED is a constant
        f" WHERE compared = 0 AND signature.status IN {COUNTED}"
        " AND letter.status IN ('open', 'closed') ORDER BY signature.id LIMIT ?",
        (most,),
    )
    return [(row["id"], row["letter"]) for row in rows]


def _keep(tx: Transaction, one: int, other: int, verdict: str, reasons: tuple[str, ...]) -> None:
    """Keep the pair. One that was told apart is asked about again only on stronger grounds."""
    later, earlier = _in_order(tx, one, other)
    tx.execute(
        "INSERT INTO lookalike (signature, other, verdict, reasons) VALUES"
        " (:later, :earlier, :verdict, :reasons) ON CONFLICT (signature, other) DO UPDATE"
        " SET verdict = excluded.verdict, reasons = excluded.reasons, settled = NULL"
        " WHERE settled = 'different' AND lookalike.verdict = 'ask' AND lookalike.reasons <> ''"
        " AND excluded.verdict = 'same'",
        {
            "later": later,
            "earlier": earlier,
            "verdict": verdict,
            "reasons": " ".join(reasons),
        },
    )


def _head(tx: Transaction, signature: int) -> int:
    """The one that stands for it, if a person has merged it."""
    if not is_merged(tx, signature):
        return signature
    return int(tx.value("SELECT duplicate_of FROM signature WHERE id = ?", (signature,)))


def _in_order(tx: Transaction, one: int, other: int) -> tuple[int, int]:
    rows = tx.all("SELECT id, number FROM signature WHERE id IN (?, ?)", (one, other))
    numbers = {row["id"]: row["number"] or 0 for row in rows}
    later, earlier = sorted((one, other), key=lambda s: (numbers[s], s), reverse=True)
    return later, earlier


def _is_counted(tx: Transaction, signature: int) -> bool:
    found = tx.value(
        f"SELECT 1 FROM signature WHERE id = ? AND status IN {COUNTED}",  # noqa: S608 - a constant
        (signature,),
    )
    return found is not None


def _known(tx: Transaction, row: sqlite3.Row) -> Known:
    signature = row["id"]
    return Known(
        signature,
        tx.unseal("signature.listed_as", signature, row["listed_as"]) or "",
        tx.unseal("organisation.country", row["organisation"] or 0, row["country"]) or "",
        tx.unseal("signature.website", signature, row["website"]) or "",
        tx.unseal("signature.email", signature, row["email"]) or "",
    )


def _lookalike(row: sqlite3.Row) -> Lookalike:
    return Lookalike(
        *(row["signature"], row["other"], row["verdict"], tuple(row["reasons"].split())),
        row["settled"],
    )
