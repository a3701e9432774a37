"""Which personal data has stayed long enough, a batch at a time."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from storage import broadcast_drafts, intakes
from storage.database import Transaction
from storage.times import stamp

_OF_A_PERSON: Final = "COALESCE(person, email, name, role, website, quote, decides_on) IS NOT NULL"
_OF_NOBODY_SHOWN: Final = (
    "(organisation IS NOT NULL OR listed_as IS NOT NULL)"
    " AND NOT (status IN ('confirmed', 'listed') AND COALESCE((SELECT given FROM consent"
    "  WHERE consent.signature = signature.id AND purpose = 'public'"
    "  ORDER BY consent.id DESC LIMIT 1), 0))"
)
"""The name of an organisation that is not shown. Looked for last: it asks each one's consents."""


def signatures_not_anonymous(
    tx: Transaction, letter: int, most: int, told: Sequence[str] = ()
) -> list[tuple[int, int | None]]:
    """Signatures under the letter that still lead to somebody: their ids and her, if known.

    But those that agree to be invited to the next letter, and were `told` so of the time. What
    `erasure.make_anonymous` leaves of a signature is never among them.
    """
    for is_left in (_OF_A_PERSON, _OF_NOBODY_SHOWN):
        rows = tx.all(
            f"SELECT id, person FROM signature WHERE letter = ? AND {is_left}"  # noqa: S608 - only holes
            " AND NOT (status IN ('confirmed', 'listed', 'duplicate') AND COALESCE(("
            "  SELECT given AND notice.content ->> 'retention' IN"
            f"  ({', '.join('?' for _ in told)}) FROM consent JOIN notice ON hash = notice_hash"
            "  WHERE consent.signature = signature.id AND consent.purpose = 'follow-up'"
            "  ORDER BY consent.id DESC LIMIT 1), 0)) ORDER BY id LIMIT ?",
            (letter, *told, most),
        )
        if rows:
            return [(row["id"], row["person"]) for row in rows]
    return []


def has_anything_left(tx: Transaction, person: int) -> bool:
    """Whether a signature or a draft still belongs to this person, a role, or a question."""
    return bool(
        tx.value(
            "SELECT EXISTS (SELECT 1 FROM signature WHERE person = :person)"
            " OR EXISTS (SELECT 1 FROM conversation WHERE person = :person)"
            " OR EXISTS (SELECT 1 FROM role WHERE person = :person)"
            " OR EXISTS (SELECT 1 FROM thread WHERE person = :person)",
            {"person": person},
        )
    )


def idle_drafts(tx: Transaction, before: datetime, most: int) -> list[int]:
    """Conversations that nobody has touched since then."""
    rows = tx.all(
        "SELECT id FROM conversation WHERE changed < ? ORDER BY changed LIMIT ?",
        (stamp(before), most),
    )
    return [row["id"] for row in rows]


def idle_errands(tx: Transaction, before: datetime, most: int) -> list[int]:
    """What somebody began to type beside a signing and has not touched since then."""
    rows = tx.all(
        "SELECT id FROM errand WHERE changed < ? ORDER BY changed LIMIT ?", (stamp(before), most)
    )
    return [row["id"] for row in rows]


def idle_broadcasts(tx: Transaction, before: datetime, most: int) -> list[int]:
    """Drafts of broadcasts that nobody has changed since then."""
    return broadcast_drafts.idle(tx, before, most)


def idle_intakes(tx: Transaction, before: datetime, most: int) -> list[int]:
    """Lists that were read and that nobody has stored, dropped or touched since then."""
    rows = tx.all(
        "SELECT id FROM intake WHERE changed < ? AND state IN ('reading', 'columns', 'evidence',"
        " 'preview') ORDER BY changed LIMIT ?",
        (stamp(before), most),
    )
    return [row["id"] for row in rows]


def end_old_links(tx: Transaction, before: datetime) -> None:
    """Links to the desk and for groups that work no more go, with the name of who was meant."""
    tx.execute("DELETE FROM role_link WHERE made < ?", (stamp(before),))
    tx.execute("DELETE FROM team_link WHERE made < ?", (stamp(before),))


def idle_people(tx: Transaction, before: datetime, most: int) -> list[int]:
    """People who came before then, and of whom nothing but the account is held."""
    rows = tx.all(
        "SELECT id FROM person WHERE since < ?"
        " AND NOT EXISTS (SELECT 1 FROM signature WHERE signature.person = person.id)"
        " AND NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.person = person.id)"
        " AND NOT EXISTS (SELECT 1 FROM role WHERE role.person = person.id)"
        " AND NOT EXISTS (SELECT 1 FROM thread WHERE thread.person = person.id)"
        " LIMIT ?",
        (stamp(before), most),
    )
    return [row["id"] for row in rows]


def mark_announced(tx: Transaction, letter: int) -> None:
    tx.execute("UPDATE letter SET erasure_announced = ? WHERE id = ?", (stamp(tx.now), letter))


def mark_anonymous(tx: Transaction, letter: int) -> None:
    """All who signed are anonymous; what was begun, and said of them elsewhere, goes, too."""
    for row in tx.all("SELECT id FROM intake WHERE letter = ?", (letter,)):
        intakes.forget_words(tx, row["id"])
    tx.execute("DELETE FROM translation WHERE letter = ?", (letter,))
    tx.execute(
        "UPDATE invitation SET person = NULL, link_index = NULL, post = 'none' WHERE letter = ?",
        (letter,),
    )
    tx.execute(
        "UPDATE decision SET reason = NULL"
        " WHERE signature IN (SELECT id FROM signature WHERE letter = ?)",
        (letter,),
    )
    tx.execute(
        "UPDATE delivery SET person = NULL, signature = NULL"
        " WHERE broadcast IN (SELECT id FROM broadcast WHERE letter = ?)",
        (letter,),
    )
    for begun in ("conversation", "errand"):
        tx.execute(
            f"UPDATE person SET {begun} = NULL"  # noqa: S608 - names from here
            f" WHERE {begun} IN (SELECT id FROM {begun} WHERE letter = ?)",
            (letter,),
        )
        tx.execute(f"DELETE FROM {begun} WHERE letter = ?", (letter,))  # noqa: S608 - names from here
    for table in ("reminder", "reminder_stopped", "reminder_watch"):
        tx.execute(f"DELETE FROM {table} WHERE letter = ?", (letter,))  # noqa: S608 - names from here
    tx.execute("UPDATE letter SET anonymised = ? WHERE id = ?", (stamp(tx.now), letter))


def state(tx: Transaction, letter: int) -> tuple[bool, bool]:
    """Whether the organisers were told, and whether it is done."""
    row = tx.one("SELECT erasure_announced, anonymised FROM letter WHERE id = ?", (letter,))
    if row is None:
        raise LookupError("no such letter")
    return row["erasure_announced"] is not None, row["anonymised"] is not None
