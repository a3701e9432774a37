"""Letters and their editions."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.letter import EditionText, Letter, LetterStatus, ListingOrder, Policy
from storage.database import Transaction
from storage.times import moment, stamp


@dataclass(frozen=True, slots=True)
class StoredLetter:
    id: int
    letter: Letter
    standing: int
    """How many organisations stand under the letter, those collected elsewhere included."""


def by_slug(tx: Transaction, slug: str) -> StoredLetter | None:
    row = tx.one("SELECT * FROM letter WHERE slug = ?", (slug,))
    return _stored(tx, row) if row else None


def get(tx: Transaction, letter: int) -> StoredLetter:
    row = tx.one("SELECT * FROM letter WHERE id = ?", (letter,))
    if row is None:
        raise LookupError("no such letter")
    return _stored(tx, row)


def every(tx: Transaction, statuses: Iterable[LetterStatus] = LetterStatus) -> list[StoredLetter]:
    """Letters in these states, the newest first."""
    wanted = {str(status) for status in statuses}
    rows = tx.all("SELECT * FROM letter ORDER BY id DESC")
    return [_stored(tx, row) for row in rows if row["status"] in wanted]


def add(tx: Transaction, letter: Letter) -> int:
    """Store a new letter with its first edition in each language."""
    letter_id = tx.new_id()
    tx.execute(
        "INSERT INTO letter (id, slug, status, revision, opens, closes, zone, embargo, delivered,"
        " follows, coordinator, contact, code, review, high_risk, listing_order,"
        " collected_elsewhere) VALUES (:id, :slug, :status, random(), :opens, :closes, :zone,"
        " :embargo, :delivered, :follows, :coordinator, :contact, :code, :review, :high_risk,"
        " :listing_order, :collected_elsewhere)",
        {"id": letter_id, "slug": letter.slug, "status": letter.status, **_columns(letter)},
    )
    _add_editions(tx, letter_id, 1, letter)
    return letter_id


def replace(tx: Transaction, letter_id: int, letter: Letter) -> None:
    """Put the words and facts of a letter that nobody has signed in the place of the old ones."""
    tx.execute(
        "UPDATE letter SET opens = :opens, closes = :closes, zone = :zone, embargo = :embargo,"
        " delivered = :delivered, follows = :follows, coordinator = :coordinator,"
        " contact = :contact, code = :code, review = :review, high_risk = :high_risk,"
        " listing_order = :listing_order, collected_elsewhere = :collected_elsewhere"
        " WHERE id = :id",
        {"id": letter_id, **_columns(letter)},
    )
    tx.execute("DELETE FROM edition WHERE letter = ?", (letter_id,))
    _add_editions(tx, letter_id, 1, letter)


def set_status(tx: Transaction, letter_id: int, status: LetterStatus) -> None:
    tx.execute("UPDATE letter SET status = ? WHERE id = ?", (status, letter_id))


def extend(tx: Transaction, letter_id: int, closes: datetime) -> None:
    tx.execute("UPDATE letter SET closes = ? WHERE id = ?", (stamp(closes), letter_id))


def next_number(tx: Transaction, letter_id: int) -> int:
    """The number of the signature that is confirmed now; never given twice."""
    return int(
        tx.value(
            "UPDATE letter SET last_number = last_number + 1 WHERE id = ? RETURNING last_number",
            (letter_id,),
        )
    )


def _columns(letter: Letter) -> dict[str, object]:
    return {
        "opens": stamp(letter.opens),
        "closes": stamp(letter.closes),
        "zone": letter.zone,
        "embargo": stamp(letter.embargo),
        "delivered": stamp(letter.delivered),
        "follows": letter.follows,
        "coordinator": letter.coordinator,
        "contact": letter.contact,
        "code": letter.policy.code,
        "review": letter.policy.review,
        "high_risk": letter.policy.high_risk,
        "listing_order": letter.policy.order,
        "collected_elsewhere": letter.collected_elsewhere,
    }


def _add_editions(tx: Transaction, letter_id: int, number: int, letter: Letter) -> None:
    for position, text in enumerate(letter.editions.values()):
        tx.execute(
            "INSERT INTO edition (id, letter, number, position, language, title, addressee,"
            " summary, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(tx.new_id(), letter_id, number, position, text.language, text.title),
                *(text.addressee, text.summary, text.body, text.hash),
            ),
        )


def _stored(tx: Transaction, row: sqlite3.Row) -> StoredLetter:
    """A letter is read by everybody and changes seldom: built anew only with its revision."""
    number, revision, slug = row["id"], row["revision"], row["slug"]
    known = _built.get(number)
    if known is None or known[0] != (revision, slug):
        known = _built[number] = ((revision, slug), _build(tx, row))
    return StoredLetter(number, known[1], row["standing"] + row["collected_elsewhere"])


_built: dict[int, tuple[tuple[int, str], Letter]] = {}
"""By the letter's number. Two databases may share one; a revision is drawn anew in each."""


def _build(tx: Transaction, row: sqlite3.Row) -> Letter:
    return Letter(
        slug=row["slug"],
        status=LetterStatus(row["status"]),
        opens=moment(row["opens"]),
        closes=moment(row["closes"]),
        zone=row["zone"],
        embargo=moment(row["embargo"]),
        delivered=moment(row["delivered"]),
        follows=row["follows"],
        coordinator=row["coordinator"],
        contact=row["contact"],
        policy=Policy(
            code=bool(row["code"]),
            review=bool(row["review"]),
            high_risk=bool(row["high_risk"]),
            order=ListingOrder(row["listing_order"]),
        ),
        collected_elsewhere=row["collected_elsewhere"],
        editions=_newest_editions(tx, row["id"]),
    )


def _newest_editions(tx: Transaction, letter_id: int) -> dict[str, EditionText]:
    rows = tx.all(
        "SELECT language, title, addressee, summary, body FROM edition WHERE letter = :letter AND"
        " number = (SELECT MAX(number) FROM edition WHERE letter = :letter) ORDER BY position",
        {"letter": letter_id},
    )
    return {row["language"]: EditionText(*row) for row in rows}
