"""What an organiser does with a letter from the command line: add, open, close, list."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.letter import Letter, LetterStatus
from bot.domain.refusal import Refusal
from bot.services.registering import find
from storage import audit, letters, signatures
from storage.database import Transaction
from storage.letters import StoredLetter


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A letter as the list shows it."""

    letter: Letter
    standing: int
    by_status: dict[str, int]
    open_now: bool


def add(tx: Transaction, letter: Letter) -> bool:
    """Store a letter; True when it takes the place of an earlier version that nobody has signed.

    Raises `Refusal`: `letter-signed` when somebody has, `follows-unknown`.
    """
    if letter.follows and letters.by_slug(tx, letter.follows) is None:
        raise Refusal("follows-unknown", {"letter": letter.slug, "follows": letter.follows})
    known = letters.by_slug(tx, letter.slug)
    if known is None:
        letters.add(tx, letter)
        audit.record(tx, "letter added", f"letter:{letter.slug}")
        return False
    if signatures.is_signed(tx, known.id):
        raise Refusal("letter-signed", {"letter": letter.slug})
    letters.replace(tx, known.id, letter)
    audit.record(tx, "letter replaced", f"letter:{letter.slug}")
    return True


def open_letter(
    tx: Transaction, slug: str, *, sends_mail: bool, person: int | None = None
) -> StoredLetter:
    """Let the letter be signed; `person` is whose doing it is.

    Raises `Refusal`: `letter-not-found`, `needs-mail` when it asks for a code that nothing could
    send, `deadline-past`, `letter-is-open`, `letter-is-delivered`, `letter-is-cancelled`.
    """
    stored = find(tx, slug)
    may_open(stored.letter, tx.now, sends_mail=sends_mail)
    letters.move(tx, stored, LetterStatus.OPEN)
    audit.record(tx, "letter opened", f"letter:{slug}", person=person)
    return find(tx, slug)


def may_open(letter: Letter, now: datetime, *, sends_mail: bool) -> None:
    """Raise the `Refusal` that says why the letter cannot be opened at `now` (UTC)."""
    if letter.status not in (LetterStatus.DRAFT, LetterStatus.CLOSED):
        raise Refusal(f"letter-is-{letter.status}", {"letter": letter.slug})
    if letter.policy.code and not sends_mail:
        raise Refusal("needs-mail", {"letter": letter.slug})
    if letter.closes <= now:
        closes = letter.closes.isoformat()
        raise Refusal("deadline-past", {"letter": letter.slug, "closes": closes})


def close_letter(tx: Transaction, slug: str, *, person: int | None = None) -> StoredLetter:
    """End the signing now. Raises `Refusal`: `letter-not-found`, `letter-not-open`."""
    stored = find(tx, slug)
    if stored.letter.status is not LetterStatus.OPEN:
        raise Refusal("letter-not-open", {"letter": slug})
    letters.move(tx, stored, LetterStatus.CLOSED)
    audit.record(tx, "letter closed", f"letter:{slug}", person=person)
    return find(tx, slug)


def list_letters(tx: Transaction) -> list[LetterLine]:
    return [
        LetterLine(
            stored.letter,
            stored.standing,
            signatures.count_by_status(tx, stored.id),
            stored.letter.is_open(tx.now),
        )
        for stored in letters.every(tx)
    ]


def rehearse_with(tx: Transaction, letter: Letter, closes: datetime | None) -> None:
    """Put a rehearsal's letter in place: open until `closes`, or delivered as it says it was."""
    if letters.by_slug(tx, letter.slug) is None:
        status = LetterStatus.OPEN if closes else LetterStatus.DELIVERED
        letters.add(tx, replace(letter, status=status, closes=closes or letter.closes))
    elif closes:
        stored = find(tx, letter.slug)
        if stored.letter.closes <= tx.now:
            letters.extend(tx, stored.id, closes)
