"""The register of a letter, read through the consents as they hold at this moment."""

from collections.abc import Sequence

from bot.domain.organisation import kind_said, status_said
from bot.domain.refusal import Refusal
from bot.domain.register import Entry, Register, Signatory, entry, may_be_named
from storage import audit, letters, registers
from storage.database import Transaction
from storage.letters import StoredLetter
from storage.registers import Standing


def register(tx: Transaction, slug: str) -> Register:
    """What may be shown of who signed. Raises `Refusal` (`letter-not-found`)."""
    stored = find(tx, slug)
    signatories = _signatories(tx, stored)
    shown = tuple(filter(None, map(entry, signatories)))
    return Register(shown, len(signatories) - len(shown), stored.letter.collected_elsewhere)


def kept_back(tx: Transaction, slug: str, asked_by: str) -> list[Entry]:
    """The names that are kept back: only when somebody asks for them, which is recorded.

    `asked_by` says who, without a name: 'command line' or 'person:17'.
    """
    stored = find(tx, slug)
    names = [
        Entry(signatory.number, signatory.organisation, signatory.country)
        for signatory in _signatories(tx, stored)
        if not may_be_named(signatory)
    ]
    facts = {"asked_by": asked_by, "count": len(names)}
    audit.record(tx, "names kept back were read", f"letter:{slug}", facts=facts)
    return names


def _signatories(tx: Transaction, stored: StoredLetter) -> Sequence[Signatory]:
    return list(map(signatory, registers.standing(tx, stored.id)))


def signatory(standing: Standing) -> Signatory:
    """What a standing signature says, for the domain to decide what of it may be shown."""
    return Signatory(
        standing.number,
        standing.listed_as,
        standing.country,
        standing.name,
        standing.role,
        standing.quote,
        standing.agreed,
        kind_said(standing.kind),
        status_said(standing.ecosoc),
        standing.edition,
    )


def find(tx: Transaction, slug: str) -> StoredLetter:
    """The letter of that name. Raises `Refusal` (`letter-not-found`)."""
    stored = letters.by_slug(tx, slug)
    if stored is None:
        raise Refusal("letter-not-found", {"letter": slug})
    return stored
