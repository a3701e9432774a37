"""Signing the next letter as the one before: every answer on one screen, and one tap to give them.

Nothing is carried over by itself. Her first tap says which answers stand there (those of the
last time, or none); each is spelled out as it was asked, and can be changed by its own button;
what the second tap gives is what the screen says, or nothing.
"""

import base64
from dataclasses import replace
from hashlib import sha256

from bot.domain.consent import NO, YES, Purpose, question_of, told_key
from bot.domain.flow import Draft
from bot.domain.flows.questions import AUTHORISED, FINAL, RIGHT
from bot.domain.flows.signing import SIGNING
from bot.domain.organisation import key_of
from bot.domain.signature import COUNTED, SignatureStatus
from bot.domain.signing_again import Choices, code_is_due
from bot.services import (
    asking,
    coding,
    confirming,
    noticing,
    promising,
    recording,
    signing,
    viewing,
)
from bot.services.controls import act, button, stacked
from bot.services.invitations import invited
from bot.services.invitations import words as invitation_words
from bot.services.invitations.invited import Open
from bot.services.recording import BY
from bot.services.replies import Button, Line, Rows
from bot.services.understanding import CONSENT_QUESTIONS, world_of
from bot.services.visit import Visit
from storage import confirmations, conversations, invitations, letters, signatures
from storage.confirmations import ProvenAddress
from storage.conversations import Conversation
from storage.signatures import Signature

AGAIN = "re-confirmation"


def as_before(visit: Visit, token: str) -> None:
    """Her own answers of the last time, spelled out; nothing is given yet."""
    one = _hers(visit, token)
    if one is not None:
        _put(visit, one, invitation_words.choices_before(visit.tx, one.earlier))


def anew(visit: Visit, token: str) -> None:
    """Every consent that she may choose is open, and none is given."""
    one = _hers(visit, token)
    if one is not None:
        _put(visit, one, Choices())


def choose(visit: Visit, token: str, bits: str) -> None:
    """One switch was tapped: the button names what it makes of all, so twice is once."""
    one, choices = _hers(visit, token), Choices.read(bits)
    if one is not None and choices is not None:
        _put(visit, one, choices)
    elif one is not None:
        visit.toast = Line("toast-over")


def sign(visit: Visit, token: str, bits: str, seen: str) -> None:
    """She says what the screen says. If that has changed meanwhile, she is shown it anew."""
    one, choices = _hers(visit, token), Choices.read(bits)
    if one is None:
        return
    if choices is None:
        visit.toast = Line("toast-over")
        return
    if seen != _mark(visit, one):
        _put(visit, one, choices, Line("again-changed"))
        return
    live = _live(visit, one)
    if live is not None and live.status in COUNTED:
        _signed_already(visit, one, live)
        return
    _declare(visit, one, _draft(visit, one, choices), live)


def change(visit: Visit, token: str) -> None:
    """The ordinary signing, with what is known of her put in; consents and authority anew."""
    one = _hers(visit, token)
    if one is None:
        return
    going_on = _begun(visit, one)
    said = going_on.draft.answers if going_on is not None else {}
    if going_on is not None and "organisation" in said and _is_about_the_same(one, going_on):
        visit.turn_to(going_on.id)
        asking.put(visit, going_on, Line("start-go-on"))
        return
    begin(visit, one, Draft({**_known(visit, one), BY: token}, at="change"))


def begin(visit: Visit, one: Open, draft: Draft, *before: Line) -> None:
    """A signing that begins with these answers."""
    new = _start(visit, one, draft)
    if new is not None:
        asking.put(visit, new, *before)


def _start(visit: Visit, one: Open, draft: Draft) -> Conversation | None:
    """None where she has been told what stands in the way; nothing is asked yet."""
    live = _live(visit, one)
    if live is not None and live.status in COUNTED:
        _signed_already(visit, one, live)
        return None
    going_on = _begun(visit, one)
    if going_on is not None and not _is_about_the_same(one, going_on):
        name = going_on.draft.answers.get("organisation") or visit.text("your-organisation")
        visit.turn_to(going_on.id)
        asking.put(visit, going_on, Line("finish-this-first", {"organisation": name}))
        return None
    if going_on is not None:
        coding.recall(visit, going_on)
        conversations.forget(visit.tx, going_on.id)
    new = conversations.begin(visit.tx, visit.person.id, one.stored.id, SIGNING.name)
    new = replace(new, draft=draft, signature=live.id if live else None)
    conversations.remember(visit.tx, new.id, draft, new.signature)
    visit.turn_to(new.id)
    return new


def _hers(visit: Visit, token: str) -> Open | None:
    """Only to whom signed before may be shown what she said then."""
    one = invited.open_one(visit, token)
    if one is not None and not one.is_hers:
        visit.toast = Line("toast-over")
        return None
    if one is not None:
        invitations.end_link(visit.tx, one.invitation.id)
        invited.begun(visit, one)
    return one


def _put(visit: Visit, one: Open, choices: Choices, *before: Line) -> None:
    """The whole of what she would say, each consent in the words of its notice."""
    facts = {**invited.facts_of(visit, one), "coordinator": one.stored.letter.coordinator}
    letter = one.stored.letter
    asked = {**facts, "letter": facts["title"], "email": one.earlier.email}
    asked = {**asked, "asks": letter.policy.asks}
    said = _draft(visit, one, choices)
    answers: list[Line] = []
    for purpose in (Purpose.SIGNING, *choices.asked):
        answers.append(Line(noticing.question(letter, purpose), asked))
        given = purpose is Purpose.SIGNING or purpose in choices.agreed
        answer = visit.text(f"answer-{YES if given else NO}")
        answers.append(Line("again-answer", {"answer": answer}, tight=True))
    visit.say(
        *before,
        Line("again-head", facts),
        Line("ask-appearance"),
        *asking.appearance(visit, said, one.stored.letter.policy),
        Line("again-answers"),
        *answers,
        *((Line("again-quote"),) if one.earlier.quote else ()),
        Line("again-declare", facts),
        rows=_rows(visit, one, choices),
    )


def _rows(visit: Visit, one: Open, choices: Choices) -> Rows:
    token = one.invitation.token
    signs = act("inv-sign", token, choices.bits, _mark(visit, one))
    return stacked(
        Button(Line("button-again-sign"), act=signs, style="success"),
        *(_switch(visit, token, choices, purpose) for purpose in choices.asked),
        button("button-invited-change", "inv-change", token),
        button("button-whole-notice", "notice", one.stored.letter.slug),
        button("button-again-back", "inv", token),
    )


def _switch(visit: Visit, token: str, choices: Choices, purpose: Purpose) -> Button:
    label = "button-again-on" if purpose in choices.agreed else "button-again-off"
    what = {"what": visit.text(f"label-consent-{purpose}")}
    return Button(Line(label, what), act=act("inv-set", token, choices.switched(purpose).bits))


def _mark(visit: Visit, one: Open) -> str:
    """Stands for everything that the screen said, but what she chose: eight signs on a button."""
    letter, earlier = one.stored.letter, one.earlier
    notices = (noticing.notice(letter, purpose, visit.language).hash for purpose in Purpose)
    shown = (
        *(visit.language, letter.text_in(visit.language).hash, *notices),
        *(earlier.listed_as, earlier.country, earlier.website),
        *(earlier.name, earlier.role, earlier.email),
    )
    digest = sha256("\x1f".join(shown).encode()).digest()
    return base64.urlsafe_b64encode(digest[:6]).decode()


def _known(visit: Visit, one: Open) -> dict[str, str]:
    """What the earlier signature says of organisation and representative, as answers."""
    known = recording.answers_of(visit, one.earlier)
    return {
        key: value
        for key, value in known.items()
        if key not in CONSENT_QUESTIONS and (value or key == "website")
    }


def _draft(visit: Visit, one: Open, choices: Choices) -> Draft:
    """As if every question had been asked, with the notice that each consent answers."""
    told = {
        told_key(question): f"{visit.language}:{_hash(visit, one, purpose)}"
        for purpose in (Purpose.SIGNING, *choices.asked)
        for question in (question_of(purpose),)
    }
    quote = {question_of(Purpose.QUOTE): ""} if Purpose.PUBLIC in choices.agreed else {}
    final = {"appearance": RIGHT, "authority": AUTHORISED}
    token = {BY: one.invitation.token}
    return Draft({**_known(visit, one), **choices.answers(), **quote, **told, **final, **token})


def _hash(visit: Visit, one: Open, purpose: Purpose) -> str:
    return noticing.notice(one.stored.letter, purpose, visit.language).hash


def _declare(visit: Visit, one: Open, draft: Draft, live: Signature | None) -> None:
    """Everything that an ordinary signing checks is checked; a code is asked for if it is due."""
    shown = Conversation(
        *(0, "", visit.person.id, one.stored.id, SIGNING.name, draft),
        live.id if live else None,
    )
    world = world_of(visit, shown)
    fault = SIGNING.at_fault(draft, world)
    left = SIGNING.current(draft, world)
    proven = confirmations.address_proven(visit.tx, one.earlier.id, visit.person.id)
    due = one.stored.letter.policy.code and code_is_due(proven.at if proven else None, visit.now)
    if left is not None and left.key != "code":
        open_again = {k: v for k, v in draft.answers.items() if k not in FINAL}
        begin(visit, one, Draft(open_again), Line("again-one-more"))
    elif fault is not None or due:
        _by_conversation(visit, one, draft)
    else:
        _record(visit, one, shown, proven)


def _by_conversation(visit: Visit, one: Open, draft: Draft) -> None:
    conversation = _start(visit, one, draft)
    if conversation is not None:
        signing.declare(visit, conversation, draft)


def _record(visit: Visit, one: Open, shown: Conversation, proven: ProvenAddress | None) -> None:
    """Her address is known to be hers: the signature is confirmed at once."""
    going_on = _begun(visit, one)
    if going_on is not None and _is_about_the_same(one, going_on):
        coding.recall(visit, going_on)
        conversations.forget(visit.tx, going_on.id)
    world = world_of(visit, shown)
    signature = recording.record(visit, shown, world, shown.draft, SignatureStatus.SUBMITTED)
    promising.recall(visit, signature)
    confirmations.record(visit.tx, signature, signing.AUTHORITY)
    if proven is not None:
        under = proven.under or letters.get(visit.tx, one.earlier.letter).letter.slug
        evidence = confirmations.evidence_of_address(proven.at, under)
        confirmations.record(visit.tx, signature, AGAIN, evidence)
    visit.note("signature submitted", f"signature:{signature.id}")
    confirming.confirm(visit, signature)


def _signed_already(visit: Visit, one: Open, live: Signature) -> None:
    """By another way, for the same organisation: nothing is left to do."""
    invitations.answered_by(visit.tx, live.id)
    viewing.show(visit, live, Line("invited-signed"))


def _live(visit: Visit, one: Open) -> Signature | None:
    """What she has under the letter for this organisation, be it not confirmed yet."""
    key = key_of(one.earlier.listed_as, one.earlier.country)
    return signatures.live_of_person(visit.tx, one.stored.id, visit.person.id, key)


def _begun(visit: Visit, one: Open) -> Conversation | None:
    return conversations.about(visit.tx, visit.person.id, one.stored.id, SIGNING.name)


def _is_about_the_same(one: Open, conversation: Conversation) -> bool:
    """The same organisation, or nothing yet."""
    said = conversation.draft.answers
    if "organisation" not in said or said.get(BY) == one.invitation.token:
        return True
    key = key_of(said["organisation"], said.get("country") or one.earlier.country)
    return key == key_of(one.earlier.listed_as, one.earlier.country)
