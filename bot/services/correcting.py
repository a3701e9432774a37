"""A signature that stands is corrected: one thing at a time, looked at, and confirmed."""

from dataclasses import replace

from bot.domain.flow import Draft
from bot.domain.flows.correcting import CORRECTING
from bot.domain.flows.questions import ASKED_AT_TIMES
from bot.domain.organisation import key_of
from bot.domain.refusal import Refusal
from bot.domain.signature import CORRECTABLE, SignatureStatus
from bot.services import asking, coding, recording, viewing
from bot.services.desk.reviews import announcing
from bot.services.replies import Line, refused
from bot.services.understanding import world_of
from bot.services.visit import Visit
from storage import confirmations, conversations, letters, signatures
from storage.conversations import Conversation
from storage.signatures import Particulars, Signature

CORRECTION, CODE = "correction", "e-mail code"
WAS = "was:"
"""Before what the draft found when the correction began."""


def begin(visit: Visit, token: str) -> None:
    """Ask what is to be changed; what stands goes on to stand until the change is confirmed."""
    signature = signatures.by_token(visit.tx, token, visit.person.id)
    if signature is None or signature.status not in CORRECTABLE:
        visit.toast = Line("toast-over")
        return
    letter = letters.get(visit.tx, signature.letter).letter
    try:
        letter.may_be_signed(visit.now)
    except Refusal as refusal:
        viewing.show(visit, signature, Line("correct-too-late"), refused(refusal))
        return
    earlier = conversations.about(visit.tx, visit.person.id, signature.letter, CORRECTING.name)
    if earlier is not None:
        conversations.forget(visit.tx, earlier.id)
    answers = recording.answers_of(visit, signature)
    found = {WAS + what: answers[what] for what in ASKED_AT_TIMES}
    draft = Draft({**answers, **found}, at="change")
    begun = conversations.begin(visit.tx, visit.person.id, signature.letter, CORRECTING.name)
    visit.turn_to(begun.id)
    asking.remember_and_put(visit, replace(begun, signature=signature.id), draft)


def save(visit: Visit, conversation: Conversation, draft: Draft) -> None:
    """The change looks right; a new address is confirmed by a code first."""
    fault = CORRECTING.at_fault(draft, world_of(visit, conversation))
    if fault is not None:
        faulty, refusal = fault
        asking.remember_and_put(visit, conversation, faulty, refused(refusal))
        return
    if CORRECTING.current(draft, world_of(visit, conversation)) is None:
        _apply(visit, conversation, draft)
        return
    try:
        coding.send(visit, conversation, draft)
    except Refusal as refusal:
        again = draft.moved_to("appearance", forgetting=("appearance",))
        asking.remember_and_put(visit, conversation, again, refused(refusal))
        return
    asking.remember_and_put(visit, conversation, draft)


def apply(visit: Visit, conversation: Conversation, draft: Draft) -> None:
    """The code for the new address was right."""
    signature = _apply(visit, conversation, draft)
    evidence = recording.address_evidence(signature)
    confirmations.record(visit.tx, signature, CODE, evidence)


def _apply(visit: Visit, conversation: Conversation, draft: Draft) -> Signature:
    if conversation.signature is None:
        raise LookupError("a correction is about no signature")
    before = signatures.get(visit.tx, conversation.signature)
    status, first = _status_after(visit, before, draft)
    signatures.revise(visit.tx, before.id, status, _particulars(before, draft))
    if status is not before.status:
        signatures.set_beside(visit.tx, before.id, first)
    after = signatures.get(visit.tx, before.id)
    confirmations.record(visit.tx, after, CORRECTION, _fields(before, draft))
    visit.note("signature corrected", f"signature:{after.id}")
    coding.recall(visit, conversation)
    conversations.forget(visit.tx, conversation.id)
    announcing.tell_groups(visit, after)
    again = after.status is SignatureStatus.CONFIRMED and before.status is SignatureStatus.LISTED
    viewing.show(visit, after, Line("corrected-review" if again else "corrected"))
    return after


def _particulars(before: Signature, draft: Draft) -> Particulars:
    """What she said; of what she did not touch, what a reviewer has put right meanwhile."""
    said, now = draft.answers, recording.sort(before)
    untouched = {what: now[what] for what in now if said.get(what) == said.get(WAS + what)}
    return replace(recording.particulars(said), **untouched)


def _status_after(
    visit: Visit, before: Signature, draft: Draft
) -> tuple[SignatureStatus, int | None]:
    """Another name or country is reviewed again, and may be one that stands already."""
    said = draft.answers
    if key_of(said["organisation"], said["country"]) == key_of(before.listed_as, before.country):
        renamed = said["organisation"] != before.listed_as
        listed = before.status is SignatureStatus.LISTED
        status = SignatureStatus.CONFIRMED if renamed and listed else before.status
        return status, before.duplicate_of
    first = signatures.standing_under_key(
        visit.tx, before.letter, key_of(said["organisation"], said["country"])
    )
    if first is None or first == before.id:
        return SignatureStatus.CONFIRMED, None
    return SignatureStatus.DUPLICATE, first


def _fields(before: Signature, draft: Draft) -> str:
    """Which particulars changed, by name only."""
    was = {
        "organisation": before.listed_as,
        "country": before.country,
        "website": before.website,
        "kind": draft.answers.get(WAS + "kind", ""),
        "ecosoc": draft.answers.get(WAS + "ecosoc", ""),
        "name": before.name,
        "role": before.role,
        "email": before.email,
    }
    return ", ".join(key for key, value in was.items() if draft.answers.get(key, value) != value)
