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
    edition: int = 1
    """The number of its newest edition."""
    revision: int = 0
    """Another one after each change of its facts or words: what was seen is still so."""


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
        " follows, coordinator, contact, code, review, high_risk, listing_order, asks_kind,"
        " asks_ecosoc, collected_elsewhere) VALUES (:id, :slug, :status, random(), :opens, :closes,"
        " :zone, :embargo, :delivered, :follows, :coordinator, :contact, :code, :review,"
        " :high_risk, :listing_order, :asks_kind, :asks_ecosoc, :collected_elsewhere)",
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
        " listing_order = :listing_order, asks_kind = :asks_kind, asks_ecosoc = :asks_ecosoc,"
        " collected_elsewhere = :collected_elsewhere WHERE id = :id",
        {"id": letter_id, **_columns(letter)},
    )
    tx.execute("DELETE FROM edition WHERE letter = ?", (letter_id,))
    _add_editions(tx, letter_id, 1, letter)


def revise(tx: Transaction, stored: StoredLetter, letter: Letter) -> bool:
    """Its name and facts anew, words and state untouched; False when it has changed meanwhile."""
    done = tx.execute(
        "UPDATE letter SET slug = :slug, opens = :opens, closes = :closes, zone = :zone,"
        " embargo = :embargo, delivered = :delivered, follows = :follows,"
        " coordinator = :coordinator, contact = :contact, code = :code, review = :review,"
        " high_risk = :high_risk, listing_order = :listing_order, asks_kind = :asks_kind,"
        " asks_ecosoc = :asks_ecosoc, collected_elsewhere = :collected_elsewhere"
        " WHERE id = :id AND revision = :revision",
        {
            "id": stored.id,
            "slug": letter.slug,
            "revision": stored.revision,
            **_columns(letter),
        },
    )
    return done.rowcount == 1


def replace_words(tx: Transaction, stored: StoredLetter, letter: Letter) -> bool:
    """The newest edition with these words; False when somebody has signed, or it has changed."""
    gone = tx.execute(
        "DELETE FROM edition WHERE letter = :letter AND number = :number"
        " AND EXISTS (SELECT 1 FROM letter WHERE id = :letter AND revision = :revision)"
        " AND NOT EXISTS (SELECT 1 FROM signature WHERE letter = :letter)",
        {"letter": stored.id, "number": stored.edition, "revision": stored.revision},
    )
    if gone.rowcount == 0:
        return False
    _add_editions(tx, stored.id, stored.edition, letter)
    _touch(tx, stored.id)
    return True


def add_edition(tx: Transaction, stored: StoredLetter, letter: Letter) -> bool:
    """The next edition, with these words; False when there is a newer one than `stored` has.

    Earlier editions stay as they are: signatures name them by their hash.
    """
    newest = tx.value("SELECT MAX(number) FROM edition WHERE letter = ?", (stored.id,))
    if newest != stored.edition:
        return False
    _add_editions(tx, stored.id, stored.edition + 1, letter)
    _touch(tx, stored.id)
    return True


def signed_texts(tx: Transaction, letter_id: int, edition_hash: str) -> dict[str, EditionText]:
    """The words of the edition in which that hash stands first, in each of its languages."""
    rows = tx.all(
        "SELECT language, title, addressee, summary, body FROM edition WHERE letter = :letter AND"
        " number = (SELECT MIN(number) FROM edition WHERE letter = :letter AND hash = :hash)"
        " ORDER BY position",
        {"letter": letter_id, "hash": edition_hash},
    )
    return {row["language"]: EditionText(*row) for row in rows}


def texts_of(tx: Transaction, letter_id: int, number: int) -> dict[str, EditionText]:
    """The words of the edition of that number, in each of its languages."""
    rows = tx.all(
        "SELECT language, title, addressee, summary, body FROM edition"
        " WHERE letter = ? AND number = ? ORDER BY position",
        (letter_id, number),
    )
    return {row["language"]: EditionText(*row) for row in rows}


def move(
    tx: Transaction, stored: StoredLetter, status: LetterStatus, delivered: datetime | None = None
) -> bool:
    """Into another state; False when it is no more as `stored` says."""
    done = tx.execute(
        "UPDATE letter SET status = :status, delivered = COALESCE(:delivered, delivered),"
        " opened = CASE :status WHEN 'open' THEN COALESCE(opened, :now) ELSE opened END"
        " WHERE id = :id AND status = :was AND revision = :revision",
        {
            "id": stored.id,
            "was": stored.letter.status,
            "revision": stored.revision,
            "status": status,
            "delivered": stamp(delivered),
            "now": stamp(tx.now),
        },
    )
    return done.rowcount == 1


def extend(tx: Transaction, letter_id: int, closes: datetime) -> None:
    tx.execute("UPDATE letter SET closes = ? WHERE id = ?", (stamp(closes), letter_id))


def deadline_changes(tx: Transaction, letter_id: int) -> int:
    """How often its deadline was changed."""
    return int(tx.value("SELECT deadline_changes FROM letter WHERE id = ?", (letter_id,)))


def next_number(tx: Transaction, letter_id: int) -> int:
    """The number of the signature that is confirmed now; never given twice."""
    return int(
        tx.value(
            "UPDATE letter SET last_number = last_number + 1 WHERE id = ? RETURNING last_number",
            (letter_id,),
        )
    )


def _touch(tx: Transaction, letter_id: int) -> None:
    """Its words have changed: what is kept in memory of it holds no longer."""
    tx.execute("UPDATE letter SET revision = random() WHERE id = ?", (letter_id,))


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
        "asks_kind": letter.policy.asks_kind,
        "asks_ecosoc": letter.policy.asks_ecosoc,
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
        newest = tx.value("SELECT MAX(number) FROM edition WHERE letter = ?", (number,))
        known = _built[number] = ((revision, slug), _build(tx, row), newest or 1)
    standing = row["standing"] + row["collected_elsewhere"]
    return StoredLetter(number, known[1], standing, known[2], revision)


_built: dict[int, tuple[tuple[int, str], Letter, int]] = {}
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
            asks_kind=bool(row["asks_kind"]),
            asks_ecosoc=bool(row["asks_ecosoc"]),
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
