"""From 'I am authorised' to a confirmed signature: record, prove the address, number, tell."""

import secrets
from datetime import timedelta
from hashlib import sha256

from bot.domain import code as codes_rule
from bot.domain.code import CodeVerdict
from bot.domain.consent import NO, YES, Purpose, question_of
from bot.domain.flow import Draft
from bot.domain.flows.signing import agreed
from bot.domain.mail_providers import is_public_provider
from bot.domain.refusal import Facts, Refusal
from bot.domain.signature import SignatureStatus
from bot.services.controls import button, stacked
from bot.services.replies import Button, Line, refused
from bot.services.understanding import SigningWorld, key_of
from bot.services.visit import Visit
from bot.texts import catalogue
from bot.texts.times import moment
from storage import codes, conversations, letters, outbox, people, signatures
from storage.conversations import Conversation
from storage.letters import StoredLetter
from storage.signatures import Particulars, Signature

REMIND_AFTER = timedelta(days=3)
AUTHORITY, CODE, BOARD = "authority", "e-mail code", "board approval"


def submit(
    visit: Visit, conversation: Conversation, world: SigningWorld, draft: Draft
) -> int | None:
    """Record the signature; None when it is confirmed at once, else its id while a code is due.

    Raises `Refusal` when a code is needed and cannot be sent now; nothing is recorded then.
    """
    needs_code = world.letter.policy.code
    if needs_code:
        _may_send(visit, draft.answers["email"])
    signature = _record(visit, conversation, world, draft, SignatureStatus.SUBMITTED)
    signatures.record_confirmation(visit.tx, signature, AUTHORITY)
    if needs_code:
        _send_code(visit, signature)
        return signature.id
    confirm(visit, conversation, signature)
    return None


def promise(visit: Visit, conversation: Conversation, world: SigningWorld, draft: Draft) -> None:
    """Approval pending: kept, not counted, asked after later."""
    signature = _record(visit, conversation, world, draft, SignatureStatus.PENDING_APPROVAL)
    codes.drop(visit.tx, signature.id)
    conversations.forget(visit.tx, conversation.id)
    facts = {"organisation": signature.listed_as, "when": _closes(visit, world)}
    visit.say(Line("promised", facts), rows=stacked(_agreed(signature), _show(signature)))
    remind(visit, signature)


def remind(visit: Visit, signature: Signature) -> None:
    """Ask in a few days whether the board has agreed, unless the letter closes before."""
    stored = letters.get(visit.tx, signature.letter)
    due = visit.now + REMIND_AFTER
    if due >= stored.letter.closes:
        return
    closes = moment(stored.letter.closes, stored.letter.zone, visit.language)
    visit.tell(
        visit.person,
        Line("remind-approval", {"organisation": signature.listed_as, "when": closes}),
        rows=stacked(
            _agreed(signature),
            button("button-later", "later", signature.token),
            button("button-withdraw-promise", "withdraw", signature.token),
        ),
        due=due,
        topic=approval_topic(signature),
    )


def promised(visit: Visit, signature_id: int) -> tuple[Signature, Draft]:
    """A promised signature as the draft that it came from, with only the authority left to give."""
    signature = signatures.get(visit.tx, signature_id)
    known = signatures.consents(visit.tx, signature_id)
    answers = {
        "organisation": signature.listed_as,
        "country": signature.country,
        "website": signature.website,
        "name": signature.name,
        "role": signature.role,
        "email": signature.email,
        **{question_of(p): YES if known.get(p) else NO for p in Purpose},
        "appearance": "right",
    }
    outbox.recall(visit.tx, visit.person.id, approval_topic(signature))
    return signature, Draft(answers)


def send_code_again(visit: Visit, conversation: Conversation) -> Line:
    signature = _submitted(visit, conversation)
    try:
        _may_send(visit, signature.email)
    except Refusal as refusal:
        return refused(refusal)
    _send_code(visit, signature)
    return Line("code-sent-again", {"email": signature.email})


def check_code(visit: Visit, conversation: Conversation, typed: str) -> Line | None:
    """Confirm the signature, or return the line that says why not."""
    signature = _submitted(visit, conversation)
    sent = codes.sent(visit.tx, signature.id)
    if sent is None:
        return Line("refused-code-expired")
    matches = codes.matches(visit.tx, signature.id, typed)
    match codes_rule.judge(sent, matches=matches, now=visit.now):
        case CodeVerdict.RIGHT:
            signatures.record_confirmation(visit.tx, signature, CODE)
            confirm(visit, conversation, signature)
            return None
        case CodeVerdict.WRONG:
            codes.count_try(visit.tx, signature.id)
            left = codes_rule.TRIES - sent.tries - 1
            return Line("refused-code-wrong", {"left": left})
        case CodeVerdict.EXPIRED:
            return Line("refused-code-expired")
        case _:
            return Line("refused-code-used-up")


def confirm(visit: Visit, conversation: Conversation, signature: Signature) -> None:
    """Number the signature and tell her so: it stands, unless the organisation stands already.

    The words are the same in both cases, for a stranger must not learn who has signed. A
    colleague, whose confirmed address is of the same private domain, is told.
    """
    stored = letters.get(visit.tx, signature.letter)
    first = signatures.standing_for(visit.tx, stored.id, signature.organisation)
    status = SignatureStatus.CONFIRMED if first is None else SignatureStatus.DUPLICATE
    number = letters.next_number(visit.tx, stored.id)
    signatures.confirm(visit.tx, signature.id, status, number, first)
    codes.drop(visit.tx, signature.id)
    conversations.forget(visit.tx, conversation.id)
    extra = () if first is None else _beside(visit, signature, signatures.get(visit.tx, first))
    visit.say(
        _recorded(visit, stored, signature, number),
        *extra,
        Line(
            _next(stored),
            {"when": moment(stored.letter.closes, stored.letter.zone, visit.language)},
        ),
        rows=(
            (_show(signature),),
            (button("button-sign-another", "sign", stored.letter.slug),),
            (button("button-share", "share", stored.letter.slug),),
        ),
    )


def withdraw_unconfirmed(visit: Visit, signature_id: int) -> None:
    signatures.set_status(visit.tx, signature_id, SignatureStatus.WITHDRAWN)
    codes.drop(visit.tx, signature_id)
    outbox.recall(visit.tx, visit.person.id, _code_topic(signature_id))


def approval_topic(signature: Signature) -> str:
    return f"approval:{signature.id}"


def _record(
    visit: Visit,
    conversation: Conversation,
    world: SigningWorld,
    draft: Draft,
    status: SignatureStatus,
) -> Signature:
    said = _particulars(draft)
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
            said=said,
        )
    else:
        signatures.revise(visit.tx, row, status, said)
    signature = signatures.get(visit.tx, row)
    _record_consents(visit, world, signature, draft)
    return signature


def _record_consents(visit: Visit, world: SigningWorld, signature: Signature, draft: Draft) -> None:
    """An event for each consent that is new or has changed, with the wording that was shown."""
    known = signatures.consents(visit.tx, signature.id)
    for purpose in Purpose:
        given = agreed(draft.answers, purpose)
        if known.get(purpose) == given:
            continue
        wording = _notice(visit, world, purpose, draft)
        digest = sha256(wording.encode()).hexdigest()
        signatures.keep_notice(visit.tx, digest, purpose, visit.language, wording)
        signatures.record_consent(visit.tx, signature, purpose, given=given, notice_hash=digest)


def _notice(visit: Visit, world: SigningWorld, purpose: Purpose, draft: Draft) -> str:
    """The question as it was put, without the organisation's name: the notice is kept in clear."""
    facts = {
        "organisation": "…",
        "coordinator": world.letter.coordinator,
        "letter": world.letter.text_in(visit.language).title,
        "email": "…",
    }
    return catalogue.plain(visit.language, f"ask-{question_of(purpose)}", facts)


def _particulars(draft: Draft) -> Particulars:
    said = draft.answers
    return Particulars(
        organisation=said["organisation"],
        organisation_key=key_of(said["organisation"], said["country"]),
        country=said["country"],
        website=said["website"],
        name=said["name"],
        role=said["role"],
        email=said["email"],
    )


def _submitted(visit: Visit, conversation: Conversation) -> Signature:
    if conversation.signature is None:
        raise LookupError("a code is asked for before anything was submitted")
    return signatures.get(visit.tx, conversation.signature)


def _may_send(visit: Visit, email: str) -> None:
    if not visit.surroundings.sends_mail:
        raise Refusal("no-mail")
    for sent in (
        codes.sent_to_person(visit.tx, visit.person.id),
        codes.sent_to_address(visit.tx, email),
    ):
        codes_rule.may_send_another(sent, visit.now)


def _send_code(visit: Visit, signature: Signature) -> None:
    code = f"{secrets.randbelow(10**codes_rule.DIGITS):0{codes_rule.DIGITS}d}"
    codes.keep(visit.tx, signature.id, visit.person.id, signature.email, code)
    letter = letters.get(visit.tx, signature.letter).letter
    facts = {
        "code": code,
        "organisation": signature.listed_as,
        "title": letter.text_in(visit.language).title,
        "coordinator": letter.coordinator,
        "minutes": int(codes_rule.LIVES.total_seconds() // 60),
    }
    visit.mail(signature.email, "code", facts, _code_topic(signature.id))


def _recorded(visit: Visit, stored: StoredLetter, signature: Signature, number: int) -> Line:
    facts: Facts = {
        "organisation": signature.listed_as,
        "title": stored.letter.text_in(visit.language).title,
        "number": number,
        "when": moment(visit.now, stored.letter.zone, visit.language),
    }
    return Line("recorded", facts)


def _next(stored: StoredLetter) -> str:
    return "next-review" if stored.letter.policy.review else "next-listed"


def _beside(visit: Visit, second: Signature, first: Signature) -> tuple[Line, ...]:
    """Tell the first signatory; tell the second only when she has shown to be a colleague."""
    colleague = _same_private_domain(first.email, second.email)
    told = people.get(visit.tx, first.person)
    key = "colleague-signed" if colleague else "someone-signed"
    stored = letters.get(visit.tx, first.letter)
    facts = {
        "organisation": first.listed_as,
        "title": stored.letter.text_in(told.language).title,
        "contact": stored.letter.contact,
    }
    if told.id != visit.person.id and told.reachable:
        visit.tell(told, Line(key, facts), rows=stacked(_show(first)))
    return (Line("recorded-beside", {"number": first.number or 0}),) if colleague else ()


def _same_private_domain(one: str, other: str) -> bool:
    domain = one.rpartition("@")[2].casefold()
    return domain == other.rpartition("@")[2].casefold() and not is_public_provider(domain)


def _closes(visit: Visit, world: SigningWorld) -> str:
    return moment(world.letter.closes, world.letter.zone, visit.language)


def _agreed(signature: Signature) -> Button:
    return button("button-agreed", "agreed", signature.token, style="success")


def _show(signature: Signature) -> Button:
    return button("button-show-signature", "signature", signature.token)


def _code_topic(signature_id: int) -> str:
    return f"code:{signature_id}"
