"""Two letters side by side: who stands under both, read in one go, however many there are."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from bot.domain.coming_along import Earlier, Invitation, Link
from storage import invitees
from storage.database import Transaction
from storage.invitees import Way

STANDS: Final = (
    "signature.on_hold = 0 AND (signature.status = 'listed'"
    " OR (signature.status = 'confirmed' AND letter.review = 0))"
)
LIVE: Final = "('pending approval', 'submitted', 'confirmed', 'listed')"
LINKED: Final = f"""
    WITH stood AS MATERIALIZED (
        SELECT signature.id, signature.organisation
        FROM signature JOIN letter ON letter.id = signature.letter
        WHERE letter.id = :earlier AND {STANDS}
    ), stands AS MATERIALIZED (
        SELECT signature.id, signature.organisation, ({STANDS}) AS counts
        FROM signature JOIN letter ON letter.id = signature.letter
        WHERE letter.id = :letter AND signature.status IN {LIVE}
    ), old AS (
        SELECT id AS signature, id AS first, organisation FROM stood
        UNION ALL
        SELECT beside.id, beside.duplicate_of, beside.organisation
        FROM signature AS beside JOIN stood ON stood.id = beside.duplicate_of
        WHERE beside.letter = :earlier AND beside.status = 'duplicate'
    ), now AS (
        SELECT id AS signature, id AS first, organisation, counts FROM stands
        UNION ALL
        SELECT beside.id, beside.duplicate_of, beside.organisation, stands.counts
        FROM signature AS beside JOIN stands ON stands.id = beside.duplicate_of
        WHERE beside.letter = :letter AND beside.status = 'duplicate'
    ), linked AS (
        SELECT old.first AS earlier, now.first AS newer, now.counts AS counts
        FROM old JOIN now ON now.organisation = old.organisation
        UNION
        SELECT old.first, now.first, now.counts
        FROM invitation JOIN old ON old.signature = invitation.earlier
        JOIN now ON now.signature = invitation.result
        WHERE invitation.letter = :letter
    )
"""  # noqa: S608 - put together from constants
"""An organisation is the same by its key, by what a reviewer has merged, or by its invitation."""
STANDING: Final = f"""
    SELECT signature.id, signature.number, signature.listed_as, signature.website,
           signature.name, signature.role, signature.email,
           organisation.id AS place, organisation.country,
           COALESCE((SELECT given FROM consent WHERE consent.signature = signature.id
               AND purpose = 'public' ORDER BY consent.id DESC LIMIT 1), 0) AS named
    FROM signature JOIN letter ON letter.id = signature.letter
    LEFT JOIN organisation ON organisation.id = signature.organisation
    WHERE letter.id = :letter AND {STANDS}
    ORDER BY signature.number, signature.id
"""  # noqa: S608 - put together from constants
COMPARED: Final = ("listed_as", "website", "name", "role", "email")
"""What an organisation says of itself; an answer that was not given earlier is no change."""


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who stands under a letter, as the desk may know it."""

    signature: int
    number: int
    listed_as: str
    """Empty where it is kept no longer."""
    country: str
    named: bool
    """Whether the name may be shown to others than the organisers."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two letters as they stand: enough to say who went which way, and to name them."""

    earlier: tuple[Earlier, ...]
    standing: tuple[int, ...]
    links: tuple[Link, ...]
    old: tuple[Signatory, ...]
    """Under the earlier letter, by their numbers."""
    now: tuple[Signatory, ...]
    """Under the letter that follows, by their numbers."""


def signed_again(tx: Transaction, earlier: int, letter: int) -> int:
    """How many signatories of the earlier letter stand under the one that follows."""
    counted = "SELECT COUNT(DISTINCT earlier) FROM linked WHERE counts"
    return int(tx.value(LINKED + counted, {"earlier": earlier, "letter": letter}))


def pair(tx: Transaction, earlier: int, letter: int) -> Pair:
    """Both letters in one look; seconds of work for 100,000 signatories: to be read, not written.

    Names are opened for the desk: what may be shown of them is for the caller to decide.
    """
    old, now = _standing(tx, earlier), _standing(tx, letter)
    said = {row["id"]: row for row in (*old, *now)}
    invited = _invitations(tx, earlier, letter)
    return Pair(
        tuple(
            _earlier(row["id"], invitee.way, invited.get(row["id"], ()))
            for row, invitee in zip(old, invitees.of_letter(tx, earlier, letter), strict=True)
        ),
        tuple(row["id"] for row in now),
        tuple(_links(tx, earlier, letter, said)),
        tuple(_signatory(tx, row) for row in old),
        tuple(_signatory(tx, row) for row in now),
    )


def _standing(tx: Transaction, letter: int) -> list[sqlite3.Row]:
    return tx.all(STANDING, {"letter": letter})


def _links(
    tx: Transaction, earlier: int, letter: int, said: dict[int, sqlite3.Row]
) -> Iterator[Link]:
    rows = tx.all(
        LINKED + "SELECT earlier, newer, counts FROM linked ORDER BY earlier, newer",  # noqa: S608 - a constant
        {"earlier": earlier, "letter": letter},
    )
    for row in rows:
        one, other = said.get(row["earlier"]), said.get(row["newer"])
        changed = one is not None and other is not None and _has_changed(tx, one, other)
        yield Link(row["earlier"], row["newer"], bool(row["counts"]), changed)


def _has_changed(tx: Transaction, one: sqlite3.Row, other: sqlite3.Row) -> bool:
    for column in COMPARED:
        before = _opened(tx, one, column)
        if before and before != _opened(tx, other, column):
            return True
    return False


def _invitations(tx: Transaction, earlier: int, letter: int) -> dict[int, tuple[Invitation, ...]]:
    """By the standing signature; one that a merged signatory got is the organisation's, too."""
    rows = tx.all(
        "SELECT CASE signature.status WHEN 'duplicate' THEN signature.duplicate_of"
        " ELSE signature.id END AS first, invitation.state,"
        " COALESCE(result.status = 'withdrawn', 0) AS withdrawn FROM invitation"
        " JOIN signature ON signature.id = invitation.earlier"
        " LEFT JOIN signature AS result ON result.id = invitation.result"
        " WHERE invitation.letter = ? AND signature.letter = ? ORDER BY invitation.id",
        (letter, earlier),
    )
    found: defaultdict[int, list[Invitation]] = defaultdict(list)
    for row in rows:
        found[row["first"]].append(Invitation(row["state"], bool(row["withdrawn"])))
    return {first: tuple(several) for first, several in found.items()}


def _earlier(signature: int, way: Way, invitations: Iterable[Invitation]) -> Earlier:
    return Earlier(
        signature, way is not Way.NOT_ASKED, way is not Way.UNREACHABLE, tuple(invitations)
    )


def _signatory(tx: Transaction, row: sqlite3.Row) -> Signatory:
    return Signatory(
        row["id"],
        row["number"] or 0,
        _opened(tx, row, "listed_as"),
        tx.unseal("organisation.country", row["place"] or 0, row["country"]) or "",
        bool(row["named"]),
    )


def _opened(tx: Transaction, row: sqlite3.Row, column: str) -> str:
    return tx.unseal(f"signature.{column}", row["id"], row[column]) or ""


def sample(tx: Transaction, letter: int) -> Signatory | None:
    """One who stands under the letter: the first that everybody may see, if there is any."""
    first = None
    for row in tx.execute(STANDING, {"letter": letter}):
        first = first or row
        if row["named"] and row["listed_as"] is not None:
            return _signatory(tx, row)
    return _signatory(tx, first) if first else None
