"""The receipt of a signature, put together from what is held at this moment."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.domain.consent import Purpose
from bot.papers.manuscript import Block, Heading, Item, Paragraph, Quote, Span, read_manuscript
from bot.papers.receipt import Receipt
from bot.services.controls import button
from bot.services.replies import Line
from bot.services.visit import Visit
from bot.texts import catalogue
from bot.texts.countries import country_book
from bot.texts.times import moment
from storage import letters, notices, signatures
from storage.database import Transaction
from storage.letters import StoredLetter
from storage.signatures import ConsentEvent, Signature

VERSION: Final = "1.0"
BASIS: Final = "explicit consent, Art. 6(1)(a) and 9(2)(a) GDPR"
CATEGORIES: Final = (
    *("name", "role", "e-mail address", "Telegram account", "opinion shown by the signature"),
)
MOST_QUOTED: Final = 200


def enclose(visit: Visit, signature: Signature) -> None:
    """The receipt that comes with the confirmation: as text, which every phone can open.

    Where signing may endanger people it comes on request only.
    """
    if not letters.get(visit.tx, signature.letter).letter.policy.high_risk:
        _send(visit, signature, "receipt-text", "receipt-caption")


def send(visit: Visit, token: str) -> None:
    """The typeset document, on request."""
    _send_own(visit, token, "receipt-pdf", "receipt-caption-pdf")


def send_json(visit: Visit, token: str) -> None:
    _send_own(visit, token, "receipt-json", "receipt-caption-json")


def receipt(tx: Transaction, signature_id: int, language: str) -> Receipt:
    """Raises `LookupError` for a signature that is not there, or whose person was forgotten."""
    signature = signatures.get(tx, signature_id)
    if signature.person is None:
        raise LookupError("nobody is left to give it to")
    stored = letters.get(tx, signature.letter)
    words = _Words(language, stored)
    return Receipt(
        stem=f"receipt-{stored.letter.slug}-{signature.number or 0}",
        language=language,
        title=words.say("receipt-title"),
        heading=signature.listed_as,
        blocks=tuple(_blocks(tx, signature, stored, words)),
        footer="",
        at=tx.now,
        record=_record(tx, signature, stored, language),
    )


class _Words:
    """Says texts of the receipt in its language, with the letter's facts at hand."""

    def __init__(self, language: str, stored: StoredLetter) -> None:
        self.language = language
        self.letter = stored.letter

    def say(self, key: str, **facts: str | int) -> str:
        return catalogue.plain(self.language, key, facts)

    def when(self, at: Any) -> str:
        return moment(at, self.letter.zone, self.language)

    def country(self, code: str) -> str:
        if code == "001":
            return self.say("country-international")
        return country_book().name(code, self.language)


def _blocks(
    tx: Transaction, signature: Signature, stored: StoredLetter, words: _Words
) -> Iterator[Block]:
    text = stored.letter.text_in(signature.language)
    yield _paragraph(
        words.say(
            "receipt-signed",
            organisation=signature.listed_as,
            country=words.country(signature.country),
            title=text.title,
            addressee=text.addressee,
            number=signature.number or 0,
        )
    )
    yield _paragraph(words.say("receipt-person", name=signature.name, role=signature.role,
                               email=signature.email))  # fmt: skip
    yield _paragraph(words.say("receipt-footer", when=words.when(tx.now)))
    yield _heading(words.say("receipt-text"))
    yield Quote((Span(_beginning(text.body)),))
    yield _paragraph(words.say("receipt-hash", hash=signature.edition_hash))
    yield _heading(words.say("signature-consents"))
    for purpose, events in _by_purpose(tx, signature).items():
        yield from _consent(purpose, events, words)
    yield _heading(words.say("signature-confirmations"))
    for kind, at in signatures.confirmations(tx, signature.id):
        key = f"confirmed-{kind.replace(chr(39), '').replace(' ', '-')}"
        yield _item(words.say(key, when=words.when(at)).removeprefix("✓ "))
    yield _heading(words.say("receipt-rights"))
    yield _paragraph(words.say("receipt-withdraw", contact=stored.letter.contact,
                               coordinator=stored.letter.coordinator))  # fmt: skip


def _consent(purpose: str, events: list[ConsentEvent], words: _Words) -> Iterator[Block]:
    held = "receipt-given" if events[-1].given else "receipt-not-given"
    label = words.say(f"label-consent-{purpose}")
    yield _item(words.say(held, what=label, when=words.when(events[-1].at)))


def _record(
    tx: Transaction, signature: Signature, stored: StoredLetter, language: str
) -> Mapping[str, Any]:
    letter = stored.letter
    text = letter.text_in(signature.language)
    return {
        "schema_version": VERSION,
        "receipt": {"id": f"{letter.slug}-{signature.number or 0}", "issued_at": tx.now.isoformat(),
                    "language": language},
        "controller": {"name": letter.coordinator, "contact": letter.contact},
        "principal": {"name": signature.name, "role": signature.role, "email": signature.email},
        "organisation": {"name": signature.listed_as, "country": signature.country,
                         "website": signature.website},
        "signature": {"number": signature.number, "status": str(signature.status),
                      "since": signature.created.isoformat()},
        "letter": {"name": letter.slug, "title": text.title, "addressee": text.addressee,
                   "language": signature.language, "text_sha256": signature.edition_hash,
                   "beginning": _beginning(text.body)},
        "pii_categories": list(CATEGORIES),
        "purposes": [_purpose(tx, purpose, events, language)
                     for purpose, events in _by_purpose(tx, signature).items()],
        "confirmations": [{"kind": kind, "at": at.isoformat()}
                          for kind, at in signatures.confirmations(tx, signature.id)],
    }  # fmt: skip


def _purpose(
    tx: Transaction, purpose: str, events: list[ConsentEvent], language: str
) -> dict[str, Any]:
    notice = notices.content(tx, events[-1].notice_hash)
    fields = ("wording", "recipients", "storage", "retention", "withdrawal", "rights", "authority")
    return {
        "purpose": purpose,
        "label": catalogue.plain(language, f"label-consent-{purpose}"),
        "lawful_basis": BASIS,
        "given": events[-1].given,
        "notice": {
            "sha256": events[-1].notice_hash,
            "language": events[-1].language,
            **{field: notice[field] for field in fields},
        },
        "events": [
            {
                "given": event.given,
                "at": event.at.isoformat(),
                "method": event.method,
                "language": event.language,
                "notice_sha256": event.notice_hash,
            }
            for event in events
        ],
    }


def _by_purpose(tx: Transaction, signature: Signature) -> dict[str, list[ConsentEvent]]:
    events: dict[str, list[ConsentEvent]] = {str(purpose): [] for purpose in Purpose}
    for event in signatures.consent_events(tx, signature.id):
        events[event.purpose].append(event)
    return {purpose: found for purpose, found in events.items() if found}


def _beginning(body: str) -> str:
    """The first sentence of the letter that says something, or as much of it as fits."""
    for block in read_manuscript(body).blocks:
        sentence = re.split(r"(?<=[.!?])\s", block.text, maxsplit=1)[0]
        if isinstance(block, Paragraph) and len(sentence) > len("Dear Secretary-General,"):
            return sentence if len(sentence) <= MOST_QUOTED else f"{sentence[:MOST_QUOTED]}…"
    return ""


def _paragraph(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def _heading(text: str) -> Heading:
    return Heading((Span(re.sub(r"</?b>", "", text)),), level=2)


def _item(text: str) -> Item:
    return Item((Span(text),))


def _send_own(visit: Visit, token: str, kind: str, caption: str) -> None:
    signature = signatures.by_token(visit.tx, token, visit.person.id)
    if signature is None:
        visit.toast = Line("toast-over")
        return
    _send(visit, signature, kind, caption)


def _send(visit: Visit, signature: Signature, kind: str, caption: str) -> None:
    ways = {"receipt-pdf": "receipt", "receipt-json": "receipt-json"}
    others = tuple(
        button(f"button-{other}", verb, signature.token)
        for other, verb in ways.items()
        if other != kind
    )
    visit.say(Line(caption), document=(kind, str(signature.id)), rows=(others,))
