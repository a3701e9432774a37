"""A row of a list as a signature, with its source and the consent that was declared for it."""

from dataclasses import replace

from bot.domain.consent import Purpose
from bot.domain.notice import Notice
from bot.domain.organisation import key_of
from bot.domain.signature import SignatureStatus
from bot.services import broadcasting, noticing
from bot.services.list_files import Entry
from bot.services.list_files.packing import unpack_entry
from bot.texts import catalogue
from storage import audit, confirmations, consents, erasure, intakes, letters, signatures
from storage.database import Transaction
from storage.intakes import Intake, IntakeRow
from storage.letters import StoredLetter
from storage.signatures import Particulars, Signature

BATCH = 50
"""Rows of one transaction, a tenth of a second: others write in between."""


def store_batch(tx: Transaction, intake: Intake) -> int:
    """Store the next rows that were taken; how many that were, 0 when none is left."""
    batch = intakes.to_store(tx, intake.id, BATCH)
    for row in batch:
        store_row(tx, intake, row)
    return len(batch)


def store_row(tx: Transaction, intake: Intake, row: IntakeRow) -> None:
    entry = unpack_entry({k: v for k, v in row.content.items() if k != "alike"})
    stored = letters.get(tx, intake.letter)
    text = stored.letter.text_in(entry.language)
    number = signatures.add(
        tx,
        letter=stored.id,
        person=None,
        edition_hash=text.hash,
        language=text.language,
        status=SignatureStatus.SUBMITTED,
        said=_particulars(entry),
        intake=intake.id,
    )
    signature = signatures.get(tx, number)
    _record_consents(tx, stored, intake, signature, entry)
    confirmations.record(
        tx, signature, "imported", f"intake:{intake.id} line:{entry.line}", by=intake.person
    )
    first = signatures.standing_for(tx, stored.id, signature.organisation)
    status = _status(stored, first)
    given = letters.next_number(tx, stored.id)
    signatures.confirm(tx, number, status, given, first)
    audit.record(tx, f"signature imported, {status}", f"signature:{number}", person=intake.person)
    broadcasting.send_to_late_signer(tx, stored.id, number)
    intakes.stored(tx, row.id, number)


def undo_signature(tx: Transaction, signature: int) -> None:
    """It counts no more, and what the list said of it is gone."""
    signatures.set_status(tx, signature, SignatureStatus.WITHDRAWN)
    erasure.make_anonymous(tx, signature, keep_key=False)
    audit.record(tx, "imported signature undone", f"signature:{signature}")


def _status(stored: StoredLetter, first: int | None) -> SignatureStatus:
    """Whoever imports has looked at it: where the letter asks for review, that was one."""
    if first is not None:
        return SignatureStatus.DUPLICATE
    return SignatureStatus.LISTED if stored.letter.policy.review else SignatureStatus.CONFIRMED


def _particulars(entry: Entry) -> Particulars:
    return Particulars(
        organisation=_listed_as(entry),
        organisation_key=key_of(_listed_as(entry), entry.country),
        country=entry.country,
        website=entry.website,
        name=entry.name,
        role=entry.role,
        email=entry.email,
        quote=entry.quote,
        kind=entry.kind,
        ecosoc=entry.ecosoc,
    )


def _listed_as(entry: Entry) -> str:
    """With its acronym behind it, where that stands in a column of its own."""
    if entry.acronym and entry.acronym not in entry.organisation:
        return f"{entry.organisation} ({entry.acronym})"
    return entry.organisation


def _record_consents(
    tx: Transaction, stored: StoredLetter, intake: Intake, signature: Signature, entry: Entry
) -> None:
    shown = entry.show if entry.show is not None else intake.evidence["shown"] == "yes"
    hears = intake.evidence["updates"] == "yes" and bool(entry.email)
    invited = intake.evidence.get("follow-up") == "yes" and bool(entry.email)
    given = {
        Purpose.SIGNING: True,
        Purpose.PUBLIC: shown,
        Purpose.REPRESENTATIVE: False,
        Purpose.UPDATES: hears,
        Purpose.FOLLOW_UP: invited,
        Purpose.QUOTE: False,
    }
    for purpose, agreed in given.items():
        told = _notice(stored, intake, purpose)
        noticing.keep(tx, stored.id, told)
        consents.record(
            tx,
            signature,
            purpose,
            given=agreed,
            method="imported",
            language=told.language,
            notice_hash=told.hash,
            by=intake.person,
        )


def _notice(stored: StoredLetter, intake: Intake, purpose: Purpose) -> Notice:
    """What is known of how she was asked: not here, but by e-mail, on a form or on paper."""
    language = catalogue.shipped(stored.letter.languages[0])
    told = noticing.notice(stored.letter, purpose, language)
    how = intake.evidence["how"]
    facts = {
        "day": intake.evidence["when"],
        "purpose": catalogue.plain(language, f"label-consent-{purpose}"),
    }
    return replace(told, wording=catalogue.plain(language, f"imported-{how}", facts))
