"""Whom a broadcast of a letter could reach, signature by signature, and whom not."""

from dataclasses import dataclass

from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Standing:
    """What decides whether whoever gave this signature may be written to."""

    signature: int
    person: int | None
    status: str
    agreed: bool
    muted: bool
    reachable: bool
    """There is an account that has not blocked the bot, or an address."""


def of_letter(tx: Transaction, letter: int) -> list[Standing]:
    """Every signature of the letter, in the order in which they were begun."""
    rows = tx.all(
        "SELECT signature.id, signature.person, signature.status,"
        " COALESCE((SELECT given FROM consent WHERE consent.signature = signature.id"
        "           AND purpose = 'updates' ORDER BY consent.id DESC LIMIT 1), 0) AS agreed,"
        " EXISTS (SELECT 1 FROM muted WHERE muted.person = signature.person) AS muted,"
        " COALESCE(person.reachable, signature.email IS NOT NULL) AS reachable"
        " FROM signature LEFT JOIN person ON person.id = signature.person"
        " WHERE signature.letter = ? ORDER BY signature.id",
        (letter,),
    )
    return [
        Standing(
            *(row["id"], row["person"], row["status"]),
            *(bool(row["agreed"]), bool(row["muted"]), bool(row["reachable"])),
        )
        for row in rows
    ]


def blocked(tx: Transaction) -> frozenset[int]:
    """People who have blocked the bot, or whose account is gone."""
    return frozenset(row["id"] for row in tx.all("SELECT id FROM person WHERE reachable = 0"))
