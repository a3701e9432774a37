"""The receipt as data, after ISO/IEC TS 27560: header, parties, purposes, events.

The fields follow the standard as the W3C's guide on consent records lists them, under names
that can be read without it; `schemas/consent-receipt.schema.json` holds their shape.
"""

from datetime import datetime
from typing import Any, Final

from bot.papers.receipt_facts import Consent, Receipt, Step
from bot.texts import catalogue

VERSION: Final = "1.0"
STANDARD: Final = "ISO/IEC TS 27560:2023"
BASIS: Final = "explicit consent, Art. 6(1)(a) and 9(2)(a) GDPR"
COLLECTION: Final = "answered by the representative in a private Telegram chat"
OPINION: Final = "opinion shown by the signature"
"""A special category, Art. 9(1) GDPR."""
CATEGORIES: Final[dict[str, tuple[str, ...]]] = {
    "signing": ("name", "role", "e-mail address", "Telegram account", OPINION),
    "public": ("name of the organisation", OPINION),
    "representative": ("name", "role", OPINION),
    "updates": ("Telegram account", OPINION),
    "follow-up": ("Telegram account", OPINION),
    "quote": ("sentence for the press", OPINION),
}
TOLD: Final = (
    *("wording", "recipients", "storage", "retention", "withdrawal", "rights", "authority"),
)


def record(receipt: Receipt) -> dict[str, Any]:
    """Plain data of the shape of the schema; times in UTC, ISO 8601."""
    return {
        "schema_version": VERSION,
        "standard": STANDARD,
        "receipt": {
            "id": receipt.reference,
            "issued_at": _time(receipt.at),
            "language": receipt.language,
        },
        **_parties(receipt),
        **_subject(receipt),
        "collection_method": COLLECTION,
        "kept_until": _time(receipt.kept_until),
        "purposes": [_purpose(consent, receipt.language) for consent in receipt.consents],
        "confirmations": [{"kind": kind, "at": _time(at)} for kind, at in receipt.confirmations],
    }


def _parties(receipt: Receipt) -> dict[str, Any]:
    return {
        "controller": {"name": receipt.notice.controller, "contact": receipt.notice.contact},
        "principal": {
            "id": str(receipt.person),
            "name": receipt.name,
            "role": receipt.role,
            "email": receipt.email,
        },
        "organisation": {
            "name": receipt.organisation,
            "country": receipt.country,
            "website": receipt.website,
            "kind": receipt.kind,
            "ecosoc": receipt.ecosoc,
        },
    }


def _subject(receipt: Receipt) -> dict[str, Any]:
    return {
        "signature": {
            "number": receipt.number,
            "status": receipt.status,
            "since": _time(receipt.since),
            "changed": _time(receipt.changed),
            "quote": receipt.quote,
        },
        "letter": {
            "name": receipt.slug,
            "title": receipt.title,
            "addressee": receipt.addressee,
            "language": receipt.signed_in,
            "edition": receipt.edition,
            "text_sha256": receipt.edition_hash,
            "beginning": receipt.beginning,
        },
    }


def _purpose(consent: Consent, language: str) -> dict[str, Any]:
    categories = CATEGORIES[consent.purpose]
    return {
        "purpose": consent.purpose,
        "label": catalogue.plain(language, f"label-consent-{consent.purpose}"),
        "lawful_basis": BASIS,
        "pii_categories": [{"type": kind, "special": kind == OPINION} for kind in categories],
        "given": consent.holds.given,
        "notice": {
            "sha256": consent.holds.notice_hash,
            "language": consent.holds.language,
            **{field: consent.told[field] for field in TOLD},
        },
        "events": _events(consent.steps),
    }


def _events(steps: tuple[Step, ...]) -> list[dict[str, Any]]:
    """A 'no' after a 'yes' is a consent withdrawn; any other is one refused."""
    before = (None, *steps)
    return [_event(step, earlier) for step, earlier in zip(steps, before, strict=False)]


def _event(step: Step, before: Step | None) -> dict[str, Any]:
    refused = "withdrawn" if before is not None and before.given else "refused"
    return {
        "state": "given" if step.given else refused,
        "given": step.given,
        "at": _time(step.at),
        "method": step.method,
        "language": step.language,
        "notice_sha256": step.notice_hash,
        "by": "representative" if step.own else "earlier representative",
    }


def _time(at: datetime) -> str:
    return at.isoformat()
