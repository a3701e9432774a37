"""What became of it: a person's drafts and signatures, and how she takes one back."""

from bot.domain.consent import Purpose
from bot.domain.flows.signing import SIGNING
from bot.domain.refusal import Facts
from bot.domain.signature import LIVE, STANDING, SignatureStatus
from bot.services import (
    answering,
    changed_text,
    coding,
    consenting,
    presenting,
    promising,
    signing,
    viewing,
)
from bot.services.controls import button, stacked
from bot.services.desk import telling
from bot.services.desk.reviews import announcing, standing_by
from bot.services.invitations import invited
from bot.services.replies import Button, Line
from bot.services.visit import Visit
from bot.texts import catalogue
from bot.texts.times import moment
from storage import conversations, handovers, letters, signatures
from storage.conversations import Conversation
from storage.letters import StoredLetter
from storage.signatures import Signature

MOST_SHOWN = 20


def show_status(visit: Visit) -> None:
    """Where was I: what is begun, what is signed, and a button for each."""
    begun = conversations.of_person(visit.tx, visit.person.id)
    begun_for = {c.signature for c in begun if c.flow == SIGNING.name}
    mine = [s for s in signatures.of_person(visit.tx, visit.person.id) if s.id not in begun_for]
    signed = [s for s in mine if s.status is not SignatureStatus.WITHDRAWN][-MOST_SHOWN:]
    asked = invited.of_person(visit)
    if not begun and not signed and not asked:
        presenting.show_letters(visit, Line("status-nothing"))
        return
    lines = [invited.status_line(visit, one) for one in asked]
    lines += [_draft_line(visit, conversation) for conversation in begun]
    lines += [line for signature in signed for line in _signature_lines(visit, signature)]
    buttons = [invited.status_button(visit, one) for one in asked]
    buttons += [_go_on_button(visit, conversation) for conversation in begun]
    buttons += [_signature_button(signature) for signature in signed]
    visit.say(Line("status-head"), *lines, rows=stacked(*buttons), topic="status")


def show_signature(visit: Visit, token: str) -> None:
    signature = signatures.by_token(visit.tx, token, visit.person.id)
    if signature is None:
        visit.toast = Line("toast-over")
        return
    viewing.show(visit, signature)


def ask_to_withdraw(visit: Visit, token: str) -> None:
    signature = _live(visit, token)
    if signature is None:
        return
    stored = letters.get(visit.tx, signature.letter)
    facts = {
        "organisation": signature.listed_as,
        "title": stored.letter.text_in(visit.language).title,
    }
    key = "withdraw-after-delivery" if _is_published(visit, stored) else "withdraw-ask"
    visit.say(
        Line(key, facts),
        rows=stacked(
            button("button-withdraw-yes", "withdrawn", token, style="danger"),
            button("button-withdraw-no", "signature", token),
        ),
    )


def withdraw(visit: Visit, token: str) -> None:
    """It counts no more from this moment, in whatever state it was."""
    signature = _live(visit, token)
    if signature is None:
        return
    stored = letters.get(visit.tx, signature.letter)
    signatures.set_status(visit.tx, signature.id, SignatureStatus.WITHDRAWN)
    consenting.switch(visit, signature, Purpose.SIGNING, given=False)
    visit.note("signature withdrawn", f"signature:{signature.id}")
    promising.recall(visit, signature)
    handovers.end(visit.tx, signature.id)
    for conversation in conversations.of_person(visit.tx, visit.person.id):
        if conversation.signature == signature.id:
            coding.recall(visit, conversation)
            conversations.forget(visit.tx, conversation.id)
    facts = {
        "organisation": signature.listed_as,
        "title": stored.letter.text_in(visit.language).title,
        "when": moment(visit.now, stored.letter.zone, visit.language),
    }
    if signature.status in STANDING:
        _tell_the_organisers(visit, stored, signature)
    visit.say(
        Line("withdrawn", facts), rows=((button("button-card", "card", stored.letter.slug),),)
    )


def board_agreed(visit: Visit, token: str) -> None:
    signature = _promised(visit, token)
    if signature is not None:
        signing.board_agreed(visit, signature.id)


def remind_later(visit: Visit, token: str) -> None:
    signature = _promised(visit, token)
    if signature is not None:
        promising.ask_again(visit, signature)


def go_on(visit: Visit, token: str) -> None:
    conversation = conversations.by_token(visit.tx, token, visit.person.id)
    if conversation is None:
        visit.toast = Line("toast-over")
        return
    answering.resume(visit, conversation)


def drop(visit: Visit, token: str) -> None:
    conversation = conversations.by_token(visit.tx, token, visit.person.id)
    if conversation is None:
        visit.toast = Line("toast-over")
        return
    answering.drop(visit, conversation)


def _live(visit: Visit, token: str) -> Signature | None:
    signature = signatures.by_token(visit.tx, token, visit.person.id)
    if signature is None or signature.status not in LIVE:
        visit.toast = Line("toast-withdrawn-already")
        return None
    return signature


def _promised(visit: Visit, token: str) -> Signature | None:
    signature = signatures.by_token(visit.tx, token, visit.person.id)
    if signature is None or signature.status is not SignatureStatus.PENDING_APPROVAL:
        visit.toast = Line("toast-over")
        return None
    return signature


def _is_published(visit: Visit, stored: StoredLetter) -> bool:
    delivered = stored.letter.delivered
    return delivered is not None and delivered <= visit.now


def _tell_the_organisers(visit: Visit, stored: StoredLetter, signature: Signature) -> None:
    """A list that has left the house has to be replaced; somebody else may still stand by."""
    standing_by.tell_the_team(visit, signature)
    announcing.tell_groups_of(visit, signature.id)
    facts: Facts = {
        "title": stored.letter.text_in(catalogue.FALLBACK).title,
        "number": signature.number or 0,
    }
    if _is_published(visit, stored):
        visit.tell_admins(Line("withdrawn-after-delivery", facts))
        telling.tell_group(visit, stored.id, Line("team-withdrawn", facts))


def _draft_line(visit: Visit, conversation: Conversation) -> Line:
    stored = letters.get(visit.tx, conversation.letter)
    organisation = conversation.draft.answers.get("organisation")
    facts = {
        "title": stored.letter.text_in(visit.language).title,
        "organisation": organisation or visit.text("your-organisation"),
    }
    if conversation.flow != SIGNING.name:
        return Line(f"status-{conversation.flow}", facts)
    return Line("status-code-due" if conversation.signature else "status-draft", facts)


def _signature_lines(visit: Visit, signature: Signature) -> tuple[Line, ...]:
    stored = letters.get(visit.tx, signature.letter)
    asked = changed_text.lines_for(visit, stored, signature)
    return viewing.title_line(visit, stored, signature), *asked


def _go_on_button(visit: Visit, conversation: Conversation) -> Button:
    organisation = conversation.draft.answers.get("organisation")
    name = organisation or visit.text("your-organisation")
    return Button(
        Line("button-go-on-with", {"organisation": name}),
        act=f"go:{conversation.token}",
        style="primary",
    )


def _signature_button(signature: Signature) -> Button:
    return Button(
        Line("button-signature", {"organisation": signature.listed_as}),
        act=f"signature:{signature.token}",
    )
