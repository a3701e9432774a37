"""What became of a letter, for everybody to read: replies, outcomes, and what was delivered."""

from typing import Final

from bot.papers.site.facts import Document, Happening
from storage import frozen, outcomes, public_page
from storage.database import Transaction
from storage.letters import StoredLetter
from storage.outcomes import Outcome

ADDRESSES: Final = ("https://", "http://")

_clean: dict[int, tuple[int, bool]] = {}
"""By the letter's number, with its list's: of a long list, looking takes half a second."""


def happenings(tx: Transaction, stored: StoredLetter, language: str) -> tuple[Happening, ...]:
    """In the order of their days."""
    return tuple(_happening(one, language) for one in outcomes.of_letter(tx, stored.id))


def documents(tx: Transaction, stored: StoredLetter) -> tuple[Document, ...]:
    """The papers that were delivered, as long as every name in them may still be shown."""
    if stored.letter.policy.high_risk:
        return ()
    kept = [paper for paper in frozen.papers(tx, stored.id) if paper.is_kept]
    if not kept or not _is_clean(tx, stored.id):
        return ()
    slug = stored.letter.slug
    return tuple(
        Document(one.language, one.kind, f"{slug}-{one.language}.{one.kind}", one.id)
        for one in kept
    )


def content(tx: Transaction, stored: StoredLetter, file: str) -> bytes | None:
    """The bytes of one of these documents; None when it may not, or no longer, be shown."""
    for document in documents(tx, stored):
        if document.file == file:
            return frozen.content(tx, document.number)
    return None


def _happening(one: Outcome, language: str) -> Happening:
    own = language if language in one.words else next(iter(one.words))
    link = one.link if one.link.startswith(ADDRESSES) else ""
    return Happening(one.token, one.kind.value, one.day, one.words[own], own, link)


def _is_clean(tx: Transaction, letter: int) -> bool:
    register = public_page.register(tx, letter)
    known = _clean.get(letter)
    if known is None or known[0] != register or not register:
        known = _clean[letter] = (register, frozen.is_clean(tx, letter))
    return known[1]
