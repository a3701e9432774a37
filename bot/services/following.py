"""What became of it: a person's drafts and signatures, and how she takes one back."""

from bot.domain.consent import Purpose
from bot.domain.refusal import Facts
from bot.domain.signature import SignatureStatus
from bot.services import asking, confirming, presenting, signing
from bot.services.controls import button, stacked
from bot.services.replies import Button, Line, Rows
from bot.services.visit import Visit
from bot.texts.times import moment
from storage import codes, conversations, letters, outbox, signatures
from storage.conversations import Conversation
from storage.letters import StoredLetter
from storage.signatures import Signature

LIVE = frozenset(SignatureStatus) - {SignatureStatus.DECLINED, SignatureStatus.WITHDRAWN}
MOST_SHOWN = 20


def show_status(visit: Visit) -> None:
    """Where was I: what is begun, what is signed, and a button for each."""
    begun = conversations.of_person(visit.tx, visit.person.id)
    begun_for = {conversation.signature for conversation in begun}
    mine = [s for s in signatures.of_person(visit.tx, visit.person.id) if s.id not in begun_for]
    signed = [s for s in mine if s.status is not SignatureStatus.WITHDRAWN][-MOST_SHOWN:]
    if not begun and not signed:
        presenting.show_letters(visit, Line("status-nothing"))
        return
    lines = [_draft_line(visit, conversation) for conversation in begun]
    lines += [_signature_line(visit, signature) for signature in signed]
    buttons = [_go_on_button(visit, conversation) for conversation in begun]
    buttons += [_signature_button(signature) for signature in signed]
    visit.say(Line("status-head"), *lines, rows=stacked(*buttons), topic="status")


def show_signature(visit: Visit, token: str) -> None:
    signature = signatures.by_token(visit.tx, token, visit.person.id)
    if signature is None:
        visit.toast = Line("toast-over")
        return
    stored = letters.get(visit.tx, signature.letter)
    lines = (_title_line(visit, stored, signature), *_details(visit, stored, signature))
    visit.say(*lines, rows=_ways(signature, stored))


def ask_to_withdraw(visit: Visit, token: str) -> None:
    signature = _live(visit, token)
    if signature is None:
        return
    stored = letters.get(visit.tx, signature.letter)
    facts = {
        "organisation": signature.listed_as,
        "title": stored.letter.text_in(visit.language).title,
    }
    past = stored.letter.delivered is not None and stored.letter.delivered <= visit.now
    key = "withdraw-after-delivery" if past else "withdraw-ask"
    visit.say(
        Line(key, facts),
        rows=stacked(
            button("button-withdraw-yes", "withdrawn", token, style="danger"),
            button("button-withdraw-no", "signature", token),
        ),
    )


def withdraw(visit: Visit, token: str) -> None:
    signature = _live(visit, token)
    if signature is None:
        return
    signatures.set_status(visit.tx, signature.id, SignatureStatus.WITHDRAWN)
    codes.drop(visit.tx, signature.id)
    outbox.recall(visit.tx, visit.person.id, confirming.approval_topic(signature))
    _forget_conversation_about(visit, signature)
    stored = letters.get(visit.tx, signature.letter)
    facts = {
        "organisation": signature.listed_as,
        "title": stored.letter.text_in(visit.language).title,
        "when": moment(visit.now, stored.letter.zone, visit.language),
    }
    visit.say(
        Line("withdrawn", facts), rows=((button("button-card", "card", stored.letter.slug),),)
    )


def board_agreed(visit: Visit, token: str) -> None:
    signature = _promised(visit, token)
    if signature is not None:
        signing.reopen(visit, signature.id)


def remind_later(visit: Visit, token: str) -> None:
    signature = _promised(visit, token)
    if signature is None:
        return
    confirming.remind(visit, signature)
    visit.say(Line("remind-again", {"organisation": signature.listed_as}))


def go_on(visit: Visit, token: str) -> None:
    conversation = conversations.by_token(visit.tx, token, visit.person.id)
    if conversation is None:
        visit.toast = Line("toast-over")
        return
    signing.resume(visit, conversation)


def drop(visit: Visit, token: str) -> None:
    conversation = conversations.by_token(visit.tx, token, visit.person.id)
    if conversation is None:
        visit.toast = Line("toast-over")
        return
    signing.drop(visit, conversation)


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


def _forget_conversation_about(visit: Visit, signature: Signature) -> None:
    for conversation in conversations.of_person(visit.tx, visit.person.id):
        if conversation.signature == signature.id:
            conversations.forget(visit.tx, conversation.id)


def _draft_line(visit: Visit, conversation: Conversation) -> Line:
    stored = letters.get(visit.tx, conversation.letter)
    organisation = conversation.draft.answers.get("organisation")
    facts = {
        "title": stored.letter.text_in(visit.language).title,
        "organisation": organisation or visit.text("your-organisation"),
    }
    return Line("status-code-due" if conversation.signature else "status-draft", facts)


def _signature_line(visit: Visit, signature: Signature) -> Line:
    stored = letters.get(visit.tx, signature.letter)
    return _title_line(visit, stored, signature)


def _title_line(visit: Visit, stored: StoredLetter, signature: Signature) -> Line:
    facts: Facts = {
        "title": stored.letter.text_in(visit.language).title,
        "organisation": signature.listed_as,
        "number": signature.number or 0,
        "when": moment(signature.changed, stored.letter.zone, visit.language),
    }
    key = "confirmed" if signature.status is SignatureStatus.DUPLICATE else signature.status
    return Line(f"status-{key.replace(' ', '-')}", facts)


def _details(visit: Visit, stored: StoredLetter, signature: Signature) -> tuple[Line, ...]:
    agreed = signatures.consents(visit.tx, signature.id)
    facts = {
        "country": asking.country_name(visit, signature.country),
        "website": signature.website or visit.text("none-given"),
        "name": signature.name,
        "role": signature.role,
        "email": signature.email,
    }
    consents = [
        Line(
            f"consent-{'given' if agreed.get(p) else 'not-given'}",
            {"what": visit.text(f"label-consent-{p}")},
            tight=True,
        )
        for p in Purpose
    ]
    return (
        Line("signature-details", facts),
        Line("signature-consents"),
        *consents,
        Line("signature-contact", {"contact": stored.letter.contact}),
    )


def _ways(signature: Signature, stored: StoredLetter) -> Rows:
    rows: list[Button] = []
    if signature.status is SignatureStatus.PENDING_APPROVAL:
        rows.append(button("button-agreed", "agreed", signature.token, style="success"))
    rows.append(button("button-card", "card", stored.letter.slug))
    if signature.status in LIVE:
        rows.append(button("button-withdraw", "withdraw", signature.token))
    return stacked(*rows)


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
