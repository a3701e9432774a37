"""/mydata: everything that is held on a person, in one piece."""

from typing import Any

from bot.domain.signature import SignatureStatus
from bot.services import my_desk
from bot.services.controls import button, stacked
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import (
    audit,
    codes,
    confirmations,
    consents,
    conversations,
    letters,
    notices,
    people,
    signatures,
)
from storage.database import Transaction
from storage.signatures import Signature


def send(visit: Visit) -> None:
    """The readable page first, then the same as data for a machine."""
    audit.record(
        visit.tx,
        "a person's data given to her",
        f"person:{visit.person.id}",
        person=visit.person.id,
    )
    key = str(visit.person.id)
    visit.say(Line("my-data-page"), document=("data-page", key))
    visit.say(
        Line("my-data-json"),
        document=("data-json", key),
        rows=stacked(button("button-forget", "forget-ask")),
    )


def gather(tx: Transaction, person: int) -> dict[str, Any]:
    """Everything held, as plain data; times in UTC, ISO 8601. Raises `LookupError` for nobody."""
    known = people.get(tx, person)
    return {
        "account": {
            "telegram_id": known.telegram,
            "language": known.language,
            "reachable": known.reachable,
        },
        "drafts": [
            {
                "letter": letters.get(tx, draft.letter).letter.slug,
                "conversation": draft.flow,
                "answers": {k: v for k, v in draft.draft.answers.items() if ":" not in k},
            }
            for draft in conversations.of_person(tx, person)
        ]
        + my_desk.errands_of(tx, person),
        "signatures": [_signature(tx, s) for s in signatures.of_person(tx, person)],
        **my_desk.held_at_the_desk(tx, person),
        "codes_sent": [at.isoformat() for at in codes.sent_to_person(tx, person)],
        "audit": [
            {"at": at, "what": what, "subject": subject}
            for at, what, subject in audit.facts_about(tx, person)
        ],
    }


def _signature(tx: Transaction, signature: Signature) -> dict[str, Any]:
    letter = letters.get(tx, signature.letter).letter
    return {
        "letter": letter.slug,
        "title_of_letter": letter.text_in(signature.language).title,
        "text_hash": signature.edition_hash,
        "language": signature.language,
        "status": _status(signature),
        "number": signature.number,
        "organisation": signature.listed_as,
        "country": signature.country,
        "website": signature.website,
        "name": signature.name,
        "role": signature.role,
        "email": signature.email,
        "quote": signature.quote,
        "created": signature.created.isoformat(),
        "changed": signature.changed.isoformat(),
        "consents": [
            {
                "purpose": event.purpose,
                "given": event.given,
                "at": event.at.isoformat(),
                "how": event.method,
                "language": event.language,
                "notice_hash": event.notice_hash,
                "wording": notices.content(tx, event.notice_hash)["wording"],
            }
            for event in consents.events(tx, signature.id)
            if event.person == signature.person
        ],
        "confirmations": [
            {"kind": kind, "at": at.isoformat()}
            for kind, at in confirmations.of(tx, signature.id, signature.person)
        ],
    }


def _status(signature: Signature) -> str:
    """A second signature for an organisation is confirmed, for her: who else signed is not hers."""
    if signature.status is SignatureStatus.DUPLICATE:
        return str(SignatureStatus.CONFIRMED)
    return str(signature.status)
