"""Consents of a signature that stands: seen together, taken back in a tap, given after reading."""

from bot.domain.consent import Purpose
from bot.domain.signature import COUNTED
from bot.services import noticing, viewing
from bot.services.controls import act, button, stacked
from bot.services.desk.reviews import announcing
from bot.services.invitations import post as invitation_post
from bot.services.replies import Button, Line
from bot.services.visit import Visit
from storage import consents, letters, signatures
from storage.consents import ConsentEvent
from storage.signatures import Signature

SWITCHABLE = tuple(p for p in Purpose if p not in (Purpose.SIGNING, Purpose.QUOTE))
"""Without the first there is no signature, so withdrawing ends it; a quote is only dropped."""


def show(visit: Visit, token: str) -> None:
    signature = _own(visit, token)
    if signature is not None:
        _show(visit, signature)


def take_back(visit: Visit, token: str, purpose: str) -> None:
    """One tap, and it holds for the very next message."""
    signature = _own(visit, token)
    if signature is None or purpose not in (*SWITCHABLE, Purpose.QUOTE):
        return
    switch(visit, signature, Purpose(purpose), given=False)
    if purpose == Purpose.QUOTE:
        signatures.drop_quote(visit.tx, signature.id)
    _show(visit, signatures.get(visit.tx, signature.id), Line("consent-taken-back"))


def read(visit: Visit, token: str, purpose: str) -> None:
    """Before it is given: the wording, and an explicit yes."""
    signature = _own(visit, token)
    if signature is None or purpose not in SWITCHABLE:
        return
    letter = letters.get(visit.tx, signature.letter).letter
    facts = {
        "organisation": signature.listed_as,
        "coordinator": letter.coordinator,
        "letter": letter.text_in(visit.language).title,
        "email": signature.email,
        "asks": letter.policy.asks,
    }
    visit.say(
        Line(noticing.question(letter, Purpose(purpose)), facts),
        rows=(
            (
                button("answer-yes", "agree", token, purpose, style="success"),
                button("answer-no", "consents", token),
            ),
        ),
    )


def give(visit: Visit, token: str, purpose: str) -> None:
    signature = _own(visit, token)
    if signature is not None and purpose in SWITCHABLE:
        switch(visit, signature, Purpose(purpose), given=True)
        _show(visit, signature, Line("consent-given-now"))


def switch(visit: Visit, signature: Signature, purpose: Purpose, *, given: bool) -> None:
    """Append the event, with the notice as it reads now in her language; nothing if it holds."""
    before = consents.held(visit.tx, signature.id).get(purpose)
    letter = letters.get(visit.tx, signature.letter).letter
    told = noticing.notice(letter, purpose, visit.language)
    if before and before.given == given and before.notice_hash == told.hash:
        return
    noticing.keep(visit.tx, signature.letter, told)
    visit.note(
        f"consent {'given' if given else 'withdrawn'}: {purpose}", f"signature:{signature.id}"
    )
    consents.record(
        visit.tx,
        signature,
        purpose,
        given=given,
        method="switched",
        language=visit.language,
        notice_hash=told.hash,
    )
    if purpose in (Purpose.SIGNING, Purpose.FOLLOW_UP) and not given:
        invitation_post.withdraw(visit.tx, signature.id)
    if purpose is Purpose.PUBLIC:
        announcing.tell_groups_of(visit, signature.id)


def _show(visit: Visit, signature: Signature, *before: Line) -> None:
    held = consents.held(visit.tx, signature.id)
    lines = [viewing.consent_line(visit, p, held.get(p)) for p in Purpose]
    letter = letters.get(visit.tx, signature.letter).letter
    changed = [p for p in SWITCHABLE if (e := held.get(p)) and viewing.has_changed(letter, e)]
    buttons = [_read_again(visit, signature, purpose) for purpose in changed]
    buttons += [_button(signature, p, held.get(p)) for p in SWITCHABLE]
    if (quote := held.get(Purpose.QUOTE)) and quote.given:
        buttons.append(_button(signature, Purpose.QUOTE, quote))
    buttons.append(button("button-show-signature", "signature", signature.token))
    visit.say(*before, Line("consents-head"), *lines, rows=stacked(*buttons))


def _button(signature: Signature, purpose: Purpose, event: ConsentEvent | None) -> Button:
    if event is not None and event.given:
        return button(f"button-stop-{purpose}", "disagree", signature.token, purpose)
    return button(f"button-allow-{purpose}", "wording", signature.token, purpose)


def _read_again(visit: Visit, signature: Signature, purpose: Purpose) -> Button:
    """What is said about it has changed since she agreed: only this is asked again."""
    label = Line("button-read-again", {"what": visit.text(f"label-consent-{purpose}")})
    return Button(label, act=act("wording", signature.token, purpose), style="primary")


def _own(visit: Visit, token: str) -> Signature | None:
    signature = signatures.by_token(visit.tx, token, visit.person.id)
    if signature is None or signature.status not in COUNTED:
        visit.toast = Line("toast-over")
        return None
    return signature
