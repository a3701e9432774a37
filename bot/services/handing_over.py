"""A signature passes to a colleague: a link that works once, her answers, and a code."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.consent import Purpose, question_of
from bot.domain.flow import Draft
from bot.domain.flows.handing_over import HANDING_OVER, PERSONAL
from bot.domain.refusal import Refusal
from bot.domain.signature import COUNTED
from bot.services import asking, coding, recording, viewing
from bot.services.controls import button
from bot.services.replies import Button, Line, refused
from bot.services.understanding import world_of
from bot.services.visit import Visit
from storage import (
    confirmations,
    conversations,
    handovers,
    invitations,
    letters,
    people,
    signatures,
)
from storage.conversations import Conversation
from storage.signatures import Signature

LIVES = timedelta(days=7)
PREFIX = "take_"
"""Begins the payload of a handover's link; no letter's name holds a '_'."""
HANDED_OVER, AUTHORITY, CODE = "handed over", "authority", "e-mail code"


def make_link(visit: Visit, token: str) -> None:
    """A link for a colleague; an earlier one for this signature works no more."""
    signature = _own(visit, token)
    if signature is None:
        return
    link = visit.surroundings.link(PREFIX + handovers.make(visit.tx, signature.id))
    visit.say(
        Line("handover-link", {"organisation": signature.listed_as, "link": link}),
        rows=(
            (Button(Line("button-copy-link"), copy=link),),
            (button("button-handover-stop", "keep-mine", token),),
            (button("button-show-signature", "signature", token),),
        ),
    )


def withdraw_link(visit: Visit, token: str) -> None:
    signature = _own(visit, token)
    if signature is not None:
        handovers.end(visit.tx, signature.id)
        viewing.show(visit, signature, Line("handover-stopped"))


def open_link(visit: Visit, token: str) -> None:
    """The colleague opens the link: from now on it is hers alone, and she is asked who she is."""
    handover = handovers.find(visit.tx, token)
    if handover is None or visit.now >= handover.made + LIVES:
        raise Refusal("handover-over")
    signature = signatures.get(visit.tx, handover.signature)
    if signature.person == visit.person.id:
        viewing.show(visit, signature, Line("handover-own"))
        return
    if handover.taken_by not in (None, visit.person.id) or signature.status not in COUNTED:
        raise Refusal("handover-over")
    handovers.take(visit.tx, handover.id, visit.person.id)
    _ask_the_colleague(visit, signature)


def declare(visit: Visit, conversation: Conversation, draft: Draft) -> None:
    fault = HANDING_OVER.at_fault(draft, world_of(visit, conversation))
    if fault is not None:
        faulty, refusal = fault
        asking.remember_and_put(visit, conversation, faulty, refused(refusal))
        return
    if not world_of(visit, conversation).letter.policy.code:
        take_over(visit, conversation, draft)
        return
    try:
        coding.send(visit, conversation, draft)
    except Refusal as refusal:
        undeclared = draft.moved_to("authority", forgetting=("authority",))
        asking.remember_and_put(visit, conversation, undeclared, refused(refusal))
        return
    asking.remember_and_put(visit, conversation, draft)


def take_over(visit: Visit, conversation: Conversation, draft: Draft) -> None:
    """She is the representative from now on; the one before is told, and sees it no more."""
    signature, before = _still_hers_to_take(visit, conversation)
    said = replace(recording.particulars(draft.answers), **recording.sort(signature))
    signatures.hand_over(visit.tx, signature.id, visit.person.id, said)
    after = signatures.get(visit.tx, signature.id)
    confirmations.record(visit.tx, after, HANDED_OVER)
    confirmations.record(visit.tx, after, AUTHORITY)
    if world_of(visit, conversation).letter.policy.code:
        evidence = recording.address_evidence(after)
        confirmations.record(visit.tx, after, CODE, evidence)
    world = world_of(visit, conversation)
    recording.record_consents(visit, world, after, draft.answers, PERSONAL, anew=True)
    visit.note("signature handed over", f"signature:{after.id}")
    coding.recall(visit, conversation)
    conversations.forget(visit.tx, conversation.id)
    handovers.end(visit.tx, signature.id)
    conversations.forget_about_signature(visit.tx, before, signature.id)
    invitations.hand_over(visit.tx, signature.id, before, visit.person.id)
    _tell_the_one_before(visit, after, before)
    viewing.show(visit, after, Line("handover-done", {"organisation": after.listed_as}))


def _ask_the_colleague(visit: Visit, signature: Signature) -> None:
    person, letter = visit.person.id, signature.letter
    begun = conversations.about(visit.tx, person, letter, HANDING_OVER.name)
    if begun is not None and begun.signature != signature.id:
        conversations.forget(visit.tx, begun.id)
        begun = None
    if begun is None:
        begun = conversations.begin(visit.tx, person, letter, HANDING_OVER.name)
        public = question_of(Purpose.PUBLIC)
        quote = question_of(Purpose.QUOTE)
        known = recording.answers_of(visit, signature)
        kept = ("organisation", "country", "website", "kind", "ecosoc", public, quote)
        draft = Draft({key: known[key] for key in kept})
        conversations.remember(visit.tx, begun.id, draft, signature.id)
        begun = conversations.get(visit.tx, begun.id) or begun
    visit.turn_to(begun.id)
    title = letters.get(visit.tx, letter).letter.text_in(visit.language).title
    asking.put(
        visit,
        begun,
        Line("handover-begin", {"organisation": signature.listed_as, "title": title}),
    )


def _still_hers_to_take(visit: Visit, conversation: Conversation) -> tuple[Signature, int]:
    if conversation.signature is None:
        raise LookupError("a handover is about no signature")
    signature = signatures.get(visit.tx, conversation.signature)
    handover = handovers.of_signature(visit.tx, signature.id)
    taken = handover is not None and handover.taken_by == visit.person.id
    if not taken or signature.status not in COUNTED or signature.person is None:
        conversations.forget(visit.tx, conversation.id)
        raise Refusal("handover-over")
    return signature, signature.person


def _tell_the_one_before(visit: Visit, signature: Signature, before: int) -> None:
    told = people.get(visit.tx, before)
    if told.reachable:
        visit.tell(told, Line("handover-passed", {"organisation": signature.listed_as}))


def _own(visit: Visit, token: str) -> Signature | None:
    signature = signatures.by_token(visit.tx, token, visit.person.id)
    if signature is None or signature.status not in COUNTED:
        visit.toast = Line("toast-over")
        return None
    return signature
