"""The proof that those who stand under a letter agreed, put together from what is held now."""

from collections.abc import Mapping
from typing import Final

from bot.domain.letter import Letter
from bot.domain.register import Entry, Signatory, entry
from bot.papers.progress import told
from bot.papers.proof_facts import (
    Agreed,
    Confirmed,
    Proof,
    Proven,
    Shown,
    Subject,
    Text,
    subject_hash,
)
from bot.services.registering import find
from storage import audit, consents, editions, registers, signatures
from storage.consents import ConsentEvent
from storage.database import Transaction
from storage.signatures import Signature

TAKEN_OUT: Final = "proof of consent taken out"
SALT: Final = "consent_proof.salt"
READ: Final = 0.1
"""Of the time that a proof on paper takes, what the reading of it takes."""


def gather(tx: Transaction, slug: str, language: str) -> Proof:
    """Every standing signature with personal data. Raises `Refusal` (`letter-not-found`)."""
    stored = find(tx, slug)
    letter = stored.letter
    text = letter.text_in(language)
    standing = told(signatures.standing(tx, stored.id), stored.standing, end=READ)
    return Proof(
        language=language,
        zone=letter.zone,
        slug=letter.slug,
        title=text.title,
        addressee=text.addressee,
        status=letter.status.value,
        texts=_texts(letter),
        at=tx.now,
        audit_head=str(audit.head(tx)),
        signatures=tuple(_proven(tx, signature) for signature in standing),
        collected_elsewhere=letter.collected_elsewhere,
    )


def facts_of(proof: Proof) -> Mapping[str, object]:
    """What is put on record when it leaves; the audit head in it stays the one of its records."""
    return {"count": len(proof.signatures), "personal_data": not proof.redacted}


def _texts(letter: Letter) -> tuple[Text, ...]:
    return tuple(Text(code, text.title, text.hash) for code, text in letter.editions.items())


def _proven(tx: Transaction, signature: Signature) -> Proven:
    events = consents.events(tx, signature.id)
    subject = _subject(signature)
    salt = _salt(tx, signature)
    return Proven(
        number=signature.number or 0,
        status=signature.status.value,
        language=signature.language,
        edition=editions.number_of(tx, signature.letter, signature.edition_hash),
        text_hash=signature.edition_hash,
        shown=_shown(signature, {event.purpose: event.given for event in events}),
        subject=subject,
        salt=salt,
        subject_hash=subject_hash(salt, subject),
        consents=tuple(map(_agreed, events)),
        confirmations=tuple(
            Confirmed(one.kind, one.at, one.evidence, one.edition_hash)
            for one in registers.confirmations(tx, signature.id)
        ),
    )


def _subject(signature: Signature) -> Subject:
    return Subject(
        signature.listed_as, signature.country, signature.name, signature.role, signature.email
    )


def _salt(tx: Transaction, signature: Signature) -> str:
    """The same each time, so that a whole proof bears out a redacted one that was given before.

    Only who has the keys can make it; it changes when they are rotated.
    """
    return tx.blind(SALT, signature.token).hex()


def _shown(signature: Signature, agreed: dict[str, bool]) -> Shown | None:
    made: Entry | None = entry(
        Signatory(
            signature.number or 0,
            signature.listed_as,
            signature.country,
            signature.name,
            signature.role,
            signature.quote,
            agreed,
        )
    )
    return Shown(made.organisation, made.country, made.representative) if made else None


def _agreed(event: ConsentEvent) -> Agreed:
    return Agreed(
        event.purpose,
        event.given,
        event.at,
        event.method,
        event.language,
        event.notice_hash,
        event.edition_hash,
    )
