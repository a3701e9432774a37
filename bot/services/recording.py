"""What a signature's record takes from a draft: particulars, consents, and the evidence."""

from dataclasses import replace

from bot.domain.consent import NO, YES, Purpose, question_of, told_key
from bot.domain.email_address import same_site
from bot.domain.flow import Answers, Draft
from bot.domain.flows.questions import agreed
from bot.domain.letter import Policy
from bot.domain.mail_providers import is_public_provider
from bot.domain.organisation import key_of
from bot.domain.signature import SignatureStatus
from bot.services import noticing
from bot.services.understanding import SigningWorld
from bot.services.visit import Visit
from storage import consents, invitations, signatures
from storage.conversations import Conversation
from storage.signatures import Particulars, Signature

BY = "invited:by"
"""Beside the answers: the invitation from which they came. No question has a ':' in its key."""


def record(
    visit: Visit,
    conversation: Conversation,
    world: SigningWorld,
    draft: Draft,
    status: SignatureStatus,
) -> Signature:
    """Store the signature in this state, or what has changed in it, with its consents."""
    row = conversation.signature
    if row is None:
        text = world.letter.text_in(visit.language)
        row = signatures.add(
            visit.tx,
            letter=world.letter_id,
            person=visit.person.id,
            edition_hash=text.hash,
            language=text.language,
            status=status,
            said=_asked_for(particulars(draft.answers), world.letter.policy),
        )
    else:
        signatures.revise(visit.tx, row, status, particulars(draft.answers))
    signature = signatures.get(visit.tx, row)
    if invited_by := draft.answers.get(BY):
        invitations.leads_to(visit.tx, invited_by, visit.person.id, row)
    record_consents(visit, world, signature, draft.answers, tuple(Purpose))
    return signature


def record_consents(
    visit: Visit,
    world: SigningWorld,
    signature: Signature,
    answers: Answers,
    purposes: tuple[Purpose, ...],
    *,
    anew: bool = False,
) -> None:
    """An event for each consent that is new or has changed; `anew`: for each, by a new person."""
    known = {} if anew else consents.held(visit.tx, signature.id)
    for purpose in purposes:
        given, before = agreed(answers, purpose), known.get(purpose)
        language, _, digest = answers.get(told_key(question_of(purpose)), "").partition(":")
        if before and before.given == given and digest in ("", before.notice_hash):
            continue
        told = noticing.notice(world.letter, purpose, language or visit.language)
        noticing.keep(visit.tx, world.letter_id, told)
        consents.record(
            visit.tx,
            signature,
            purpose,
            given=given,
            method="answered",
            language=told.language,
            notice_hash=told.hash,
        )


def _asked_for(said: Particulars, policy: Policy) -> Particulars:
    """Without what this letter does not ask for, and its notice does not name."""
    return replace(
        said,
        kind=said.kind if policy.asks_kind else "",
        ecosoc=said.ecosoc if policy.asks_ecosoc else "",
    )


def particulars(said: Answers) -> Particulars:
    return Particulars(
        organisation=said["organisation"],
        organisation_key=key_of(said["organisation"], said["country"]),
        country=said["country"],
        website=said["website"],
        name=said["name"],
        role=said["role"],
        email=said["email"],
        quote=said[question_of(Purpose.QUOTE)] if agreed(said, Purpose.QUOTE) else "",
        kind=said.get("kind", ""),
        ecosoc=said.get("ecosoc", ""),
    )


def answers_of(visit: Visit, signature: Signature) -> dict[str, str]:
    """A signature as the answers from which it came, its consents as they hold now."""
    known = consents.held(visit.tx, signature.id)
    agreed_to = {
        question_of(purpose): YES if purpose in known and known[purpose].given else NO
        for purpose in Purpose
    }
    return {
        "organisation": signature.listed_as,
        "country": signature.country,
        "website": signature.website,
        **sort(signature),
        "name": signature.name,
        "role": signature.role,
        "email": signature.email,
        **agreed_to,
        question_of(Purpose.QUOTE): signature.quote,
    }


def sort(signature: Signature) -> dict[str, str]:
    """What the organisation is, by the questions that ask for it; empty where nobody has said."""
    return {"kind": signature.kind, "ecosoc": signature.ecosoc}


def address_evidence(signature: Signature) -> str:
    """What the confirmed address says about the organisation: for reviewers, never fetched."""
    domain = signature.email.rpartition("@")[2]
    if is_public_provider(domain):
        return "public provider"
    if not signature.website:
        return "no website given"
    return "same domain" if same_site(domain, signature.website) else "other domain"
