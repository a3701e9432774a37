"""The signing: how it begins, and how it ends as a promise or as a confirmed signature."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.flow import Draft
from bot.domain.flows.questions import AUTHORISED, IN_DAYS
from bot.domain.flows.signing import SIGNING
from bot.domain.letter import Letter
from bot.domain.refusal import Refusal
from bot.domain.signature import SignatureStatus
from bot.services import asking, coding, confirming, presenting, promising, recording
from bot.services.replies import Line, refused
from bot.services.understanding import world_of
from bot.services.visit import Visit
from storage import confirmations, conversations, letters, signatures
from storage.conversations import Conversation

AUTHORITY, BOARD, CODE = "authority", "board approval", "e-mail code"


def begin(visit: Visit, slug: str) -> None:
    """Start to sign this letter, or go on where one was."""
    stored = presenting.find(visit, slug)
    if _is_shut(visit, stored.letter):
        return
    person = visit.person.id
    begun = conversations.about(visit.tx, person, stored.id, SIGNING.name)
    conversation = begun or conversations.begin(visit.tx, person, stored.id, SIGNING.name)
    visit.turn_to(conversation.id)
    hello = "sign-go-on" if begun and begun.draft.answers else "sign-begin"
    asking.put(
        visit, conversation, Line(hello, {"title": stored.letter.text_in(visit.language).title})
    )


def declare(visit: Visit, conversation: Conversation, draft: Draft) -> None:
    """The authority was declared, or is pending: read every answer again before recording."""
    world = world_of(visit, conversation)
    fault = SIGNING.at_fault(draft, world)
    if fault is not None:
        faulty, refusal = fault
        asking.remember_and_put(visit, conversation, faulty, refused(refusal))
    elif changed := asking.changed_notices(visit, conversation, draft):
        open_again = Draft({k: v for k, v in draft.answers.items() if k not in changed})
        asking.remember_and_put(visit, conversation, open_again, Line("notice-changed"))
    elif draft.answers["authority"] == AUTHORISED:
        _submit(visit, conversation, draft)
    else:
        asking.remember_and_put(visit, conversation, draft)


def promise(visit: Visit, conversation: Conversation, draft: Draft) -> None:
    """Approval pending: kept, not counted, asked after when the board has decided."""
    world = world_of(visit, conversation)
    signature = recording.record(
        visit, conversation, world, draft, SignatureStatus.PENDING_APPROVAL
    )
    decides = _decision_day(visit.now, draft.answers.get("decision", ""), world.letter.zone)
    signatures.expect_decision(visit.tx, signature.id, decides)
    visit.note("signature promised", f"signature:{signature.id}")
    coding.recall(visit, conversation)
    conversations.forget(visit.tx, conversation.id)
    promising.thank(visit, signatures.get(visit.tx, signature.id))


def board_agreed(visit: Visit, signature_id: int) -> None:
    """One tap: the board has agreed and she declares her authority; only the code is left."""
    signature = signatures.get(visit.tx, signature_id)
    if _is_shut(visit, letters.get(visit.tx, signature.letter).letter):
        return
    other = conversations.about(visit.tx, visit.person.id, signature.letter, SIGNING.name)
    if other is not None:
        name = other.draft.answers.get("organisation") or visit.text("your-organisation")
        visit.turn_to(other.id)
        asking.put(visit, other, Line("finish-this-first", {"organisation": name}))
        return
    promising.recall(visit, signature)
    answers = {
        **recording.answers_of(visit, signature),
        "appearance": "right",
        "authority": AUTHORISED,
    }
    begun = conversations.begin(visit.tx, visit.person.id, signature.letter, SIGNING.name)
    conversation = replace(begun, draft=Draft(answers), signature=signature.id)
    conversations.remember(visit.tx, begun.id, conversation.draft, signature.id)
    visit.turn_to(begun.id)
    confirmations.record(visit.tx, signature, BOARD)
    declare(visit, conversation, conversation.draft)


def confirm(visit: Visit, conversation: Conversation, _draft: Draft) -> None:
    """The code was right: the address is hers."""
    if conversation.signature is None:
        raise LookupError("a code is asked for before anything was submitted")
    signature = signatures.get(visit.tx, conversation.signature)
    evidence = recording.address_evidence(signature)
    confirmations.record(visit.tx, signature, CODE, evidence)
    _end(visit, conversation)
    confirming.confirm(visit, signature)


def withdraw_unconfirmed(visit: Visit, conversation: Conversation) -> None:
    if conversation.signature is not None:
        signatures.set_status(visit.tx, conversation.signature, SignatureStatus.WITHDRAWN)
        visit.note("signature withdrawn", f"signature:{conversation.signature}")
    coding.recall(visit, conversation)


def _is_shut(visit: Visit, letter: Letter) -> bool:
    """Whether nobody may sign now; then the card says why."""
    try:
        letter.may_be_signed(visit.now)
    except Refusal as refusal:
        presenting.show_card(visit, letter.slug, refused(refusal))
        return True
    return False


def _submit(visit: Visit, conversation: Conversation, draft: Draft) -> None:
    """Record the signature; it waits for its code where the letter asks for one."""
    world = world_of(visit, conversation)
    is_proven = draft.answers["email"] == world.confirmed_email
    needs_code = world.letter.policy.code and not is_proven
    try:
        if needs_code:
            coding.send(visit, conversation, draft)
    except Refusal as refusal:
        undeclared = draft.moved_to("authority", forgetting=("authority",))
        asking.remember_and_put(visit, conversation, undeclared, refused(refusal))
        return
    signature = recording.record(visit, conversation, world, draft, SignatureStatus.SUBMITTED)
    confirmations.record(visit.tx, signature, AUTHORITY)
    visit.note("signature submitted", f"signature:{signature.id}")
    if needs_code:
        submitted = replace(conversation, signature=signature.id)
        asking.remember_and_put(visit, submitted, draft)
    else:
        if is_proven:
            evidence = recording.address_evidence(signature)
            confirmations.record(visit.tx, signature, CODE, evidence)
        _end(visit, conversation)
        confirming.confirm(visit, signature)


def _end(visit: Visit, conversation: Conversation) -> None:
    coding.recall(visit, conversation)
    conversations.forget(visit.tx, conversation.id)


def _decision_day(now: datetime, answer: str, zone: str) -> datetime | None:
    """When the board decides, in UTC: the morning of that day, or that many days from now."""
    if not answer:
        return None
    if answer in IN_DAYS:
        return now + timedelta(days=int(answer))
    return datetime.fromisoformat(answer).replace(hour=9, tzinfo=ZoneInfo(zone))
