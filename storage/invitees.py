"""Who may be invited to the letter that follows: one way for each organisation that stands."""

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from sqlite3 import Row

from storage.database import Transaction


class Way(StrEnum):
    CHAT = "chat"
    MAIL = "mail"
    NOT_ASKED = "not asked"
    """Nobody who signed for it has agreed to be invited, or she wants no messages at all."""
    UNREACHABLE = "unreachable"
    """She agreed; there is no account that can be written to any more, and no address."""
    ALREADY = "already"
    """Invited before, or among the signatories of the letter that follows."""


@dataclass(frozen=True, slots=True)
class Invitee:
    signature: int
    """Through which the organisation is invited; the standing one unless nobody is behind it."""
    person: int | None
    way: Way


def of_letter(tx: Transaction, earlier: int, letter: int) -> list[Invitee]:
    """One for each organisation that stands under the `earlier` letter, in their order."""
    beside: defaultdict[int, list[Row]] = defaultdict(list)
    standing: list[Row] = []
    for row in tx.all(_SIGNED, {"earlier": earlier, "letter": letter}):
        if row["stands"]:
            standing.append(row)
        elif row["duplicate_of"] is not None:
            beside[row["duplicate_of"]].append(row)
    nothing = tx.blinds("signature.email", "")
    return [_invitee([row, *beside[row["id"]]], nothing) for row in standing]


def is_still_agreed(tx: Transaction, signature: int) -> bool:
    """Whether she agrees to be invited, and the signature by which she is still stands."""
    found = tx.value(
        "SELECT (SELECT given FROM consent WHERE consent.signature = signature.id"
        " AND purpose = 'follow-up' ORDER BY consent.id DESC LIMIT 1) FROM signature"
        " WHERE id = ? AND status IN ('confirmed', 'listed', 'duplicate')",
        (signature,),
    )
    return bool(found)


def _invitee(signed: list[Row], nothing: tuple[bytes, ...]) -> Invitee:
    """The first through whom somebody can be written to; the others only if she is gone."""
    ways = [_way(row, nothing) for row in signed]
    if any(row["is_there"] or row["invited"] for row in signed):
        return Invitee(signed[0]["id"], signed[0]["person"], Way.ALREADY)
    for row, way in zip(signed, ways, strict=True):
        if way in (Way.CHAT, Way.MAIL):
            return Invitee(row["id"], row["person"], way)
        if _is_somebody(row, nothing):
            return Invitee(row["id"], row["person"], way)
    return Invitee(signed[0]["id"], signed[0]["person"], ways[0])


def _way(row: Row, nothing: tuple[bytes, ...]) -> Way:
    if not row["agreed"] or row["muted"]:
        return Way.NOT_ASKED
    if row["person"] is not None:
        return Way.CHAT if row["reachable"] else Way.UNREACHABLE
    return Way.MAIL if _is_somebody(row, nothing) else Way.UNREACHABLE


def _is_somebody(row: Row, nothing: tuple[bytes, ...]) -> bool:
    has_email = row["email_index"] is not None and row["email_index"] not in nothing
    return row["person"] is not None or has_email


_SIGNED = """
SELECT signature.id, signature.person, signature.email_index, signature.duplicate_of,
    person.reachable,
    signature.on_hold = 0 AND (signature.status = 'listed'
        OR (signature.status = 'confirmed' AND letter.review = 0)) AS stands,
    (SELECT given FROM consent WHERE consent.signature = signature.id
        AND purpose = 'follow-up' ORDER BY consent.id DESC LIMIT 1) AS agreed,
    EXISTS (SELECT 1 FROM muted WHERE muted.person = signature.person) AS muted,
    EXISTS (SELECT 1 FROM invitation WHERE invitation.letter = :letter
        AND invitation.earlier = signature.id) AS invited,
    EXISTS (SELECT 1 FROM signature AS next WHERE next.letter = :letter
        AND next.organisation = signature.organisation
        AND next.status IN ('confirmed', 'listed')) AS is_there
FROM signature JOIN letter ON letter.id = signature.letter
LEFT JOIN person ON person.id = signature.person
WHERE signature.letter = :earlier AND signature.status IN ('confirmed', 'listed', 'duplicate')
ORDER BY signature.number, signature.id
"""
