"""One person's signature as it is recorded, held against what she said and was told."""

from collections.abc import Iterator

from bot.domain.consent import Purpose
from bot.domain.signature import SignatureStatus
from storage import codes, confirmations, consents, people, signatures
from storage.database import Transaction
from storage.signatures import Signature
from tests.crash.people import End, Signer

STATUSES = {
    End.RECORDED: {SignatureStatus.CONFIRMED, SignatureStatus.DUPLICATE},
    End.PROMISED: {SignatureStatus.PENDING_APPROVAL},
}
CONFIRMATIONS = {End.RECORDED: ["authority", "e-mail code"], End.PROMISED: []}
AUDITED = {
    SignatureStatus.CONFIRMED: ["signature submitted", "signature confirmed"],
    SignatureStatus.DUPLICATE: ["signature submitted", "signature duplicate"],
    SignatureStatus.PENDING_APPROVAL: ["signature promised"],
}


def held_against(tx: Transaction, signer: Signer) -> Iterator[str]:
    """A sentence for each thing that is not as this person said it, once and no more."""
    number, end = signer.intent.number, signer.end
    person = people.find(tx, signer.id)
    mine = signatures.of_person(tx, person.id) if person else []
    if person is None or end is None or len(mine) != 1:
        yield f"person {number} was told “{end}” and has {len(mine)} signatures"
        return
    [signature] = mine
    if signature.status not in STATUSES[end]:
        yield f"person {number} was told “{end}”, and her signature is {signature.status}"
    for what, found, meant in _facts(tx, signer, signature):
        if found != meant:
            yield f"person {number}: {what} {found!r} should be {meant!r}"
    sent = len(codes.sent_to_person(tx, person.id))
    if sent != signer.intent.codes:
        yield f"person {number} asked for {signer.intent.codes} codes, and {sent} were sent"


def _facts(
    tx: Transaction, signer: Signer, signature: Signature
) -> Iterator[tuple[str, object, object]]:
    said, end = signer.intent, signer.end or End.RECORDED
    quote = said.quote if said.consents[Purpose.QUOTE] else ""
    yield "organisation", signature.listed_as, said.organisation
    yield "country", signature.country, "UY"
    yield "website", signature.website, said.website
    yield "name", signature.name, said.name
    yield "role", signature.role, said.role
    yield "e-mail", signature.email, said.email
    yield "sentence", signature.quote, quote
    events = consents.events(tx, signature.id)
    yield "consents", [(e.purpose, e.given) for e in events], list(said.consents.items())
    kinds = [kind for kind, _ in confirmations.of(tx, signature.id)]
    yield "confirmations", kinds, CONFIRMATIONS[end]
    beside = "SELECT COUNT(*) FROM signature WHERE duplicate_of = ?"
    yield "notices of another signature", signer.told_later, tx.value(beside, (signature.id,))
    yield "audit", _audited(tx, signature), AUDITED.get(signature.status)


def _audited(tx: Transaction, signature: Signature) -> list[str]:
    subject = f"signature:{signature.id}"
    return [
        r["what"]
        for r in tx.all("SELECT what FROM audit WHERE subject = ? ORDER BY id", (subject,))
    ]
