"""/mydata: everything that is held on a person, in one piece."""

from typing import Any

from bot.domain.signature import SignatureStatus
from bot.services import my_desk, recording
from bot.services.controls import button, stacked
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import (
    audit,
    codes,
    confirmations,
    consents,
    conversations,
    edition_questions,
    invitations,
    letters,
    notices,
    people,
    signatures,
)
from storage.database import Transaction
from storage.invitations import Invitation
from storage.signatures import Signature

HELD_AS = {"kind": "organisation_kind", "ecosoc": "ecosoc_status"}
"""'kind' alone is that of a confirmation."""


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
                "answers": {
                    HELD_AS.get(key, key): value
                    for key, value in draft.draft.answers.items()
                    if ":" not in key
                },
            }
            for draft in conversations.of_person(tx, person)
        ]
        + my_desk.errands_of(tx, person),
        "signatures": [_signature(tx, s) for s in signatures.of_person(tx, person)],
        "invitations": [_invitation(tx, one) for one in invitations.of_person(tx, person)],
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
        **{HELD_AS[what]: said for what, said in recording.sort(signature).items()},
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
        "changed_texts": edition_questions.of_signature(tx, signature.id),
    }


def _invitation(tx: Transaction, invitation: Invitation) -> dict[str, Any]:
    """To a letter that follows another; who signed the one before is no part of it."""
    letter = letters.get(tx, invitation.letter).letter
    return {
        "letter": letter.slug,
        "title_of_letter": next(iter(letter.editions.values())).title,
        "status": str(invitation.state),
        "changed": invitation.changed.isoformat(),
    }


def _status(signature: Signature) -> str:
    """A second signature for an organisation is confirmed, for her: who else signed is not hers."""
    if signature.status is SignatureStatus.DUPLICATE:
        return str(SignatureStatus.CONFIRMED)
    return str(signature.status)
