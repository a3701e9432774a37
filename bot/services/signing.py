"""The conversation in which an organisation signs: one answer, one transaction."""

from dataclasses import replace

from bot.domain.flow import Draft, Question, Said
from bot.domain.flows.signing import (
    AUTHORISED,
    CHANGE,
    OTHER_ADDRESS,
    PENDING,
    RESEND,
    SIGNING,
)
from bot.domain.refusal import Refusal
from bot.services import asking, confirming, controls, presenting
from bot.services.replies import Line, refused
from bot.services.understanding import CONSENT_QUESTIONS, SigningWorld, control_meant
from bot.services.visit import Visit
from storage import conversations, letters
from storage.conversations import Conversation

AFTER_A_CHANGE = ("change", "appearance", "authority", "code")


def begin(visit: Visit, slug: str) -> None:
    """Start to sign this letter, or go on where one was."""
    stored = presenting.find(visit, slug)
    try:
        stored.letter.may_be_signed(visit.now)
    except Refusal as refusal:
        presenting.show_card(visit, slug, refused(refusal))
        return
    person = visit.person.id
    begun = conversations.about(visit.tx, person, stored.id, SIGNING.name)
    conversation = begun or conversations.begin(visit.tx, person, stored.id, SIGNING.name)
    visit.turn_to(conversation.id)
    hello = "sign-go-on" if begun and begun.draft.answers else "sign-begin"
    title = stored.letter.text_in(visit.language).title
    asking.put(visit, conversation, _world(visit, conversation), Line(hello, {"title": title}))


def resume(visit: Visit, conversation: Conversation, *before: Line) -> None:
    """Where was I: ask the open question again."""
    visit.turn_to(conversation.id)
    asking.put(visit, conversation, _world(visit, conversation), *before)


def tap(visit: Visit, token: str, key: str, value: str) -> None:
    """A tap on a button of a question. One that is open no more changes nothing."""
    conversation = conversations.by_token(visit.tx, token, visit.person.id)
    if conversation is None:
        visit.toast = Line("toast-over")
        return
    question = SIGNING.current(conversation.draft, _world(visit, conversation))
    if question is None or question.key != key:
        visit.toast = Line("toast-answered")
        return
    visit.turn_to(conversation.id)
    if value in controls.CONTROLS:
        control(visit, conversation, value)
    else:
        answer(visit, conversation, Said(choice=_chosen(conversation, value)))


def typed(visit: Visit, conversation: Conversation, text: str) -> None:
    """Typed words: a control such as 'back', or the answer to the open question."""
    meant = control_meant(visit.language, text)
    if meant:
        control(visit, conversation, meant)
    else:
        answer(visit, conversation, Said(text=text))


def control(visit: Visit, conversation: Conversation, way: str) -> None:
    if way == controls.CANCEL:
        set_aside(visit, conversation)
        return
    world = _world(visit, conversation)
    move = {controls.BACK: SIGNING.back, controls.SKIP: SIGNING.skip, controls.KEEP: SIGNING.keep}
    question = SIGNING.current(conversation.draft, world)
    try:
        draft = move[way](conversation.draft, world)
    except Refusal as refusal:
        asking.put(visit, conversation, world, refused(refusal))
        return
    before = asking.noted(visit, question, draft) if question and way != controls.BACK else ()
    _remember_and_ask(visit, conversation, draft, *before)


def answer(visit: Visit, conversation: Conversation, said: Said) -> None:
    """Take what was said as the answer to the open question, or say what would be one."""
    world = _world(visit, conversation)
    question = SIGNING.current(conversation.draft, world)
    try:
        world.letter.may_be_signed(visit.now)
        draft = SIGNING.take(conversation.draft, said, world)
    except Refusal as refusal:
        _refuse(visit, conversation, world, refusal)
        return
    if draft.offers or question is None:
        _remember_and_ask(visit, conversation, draft)
        return
    _go_on(visit, conversation, question, draft)


def set_aside(visit: Visit, conversation: Conversation) -> None:
    """Leave the conversation; the draft is kept until she takes it up or deletes it."""
    visit.turn_to(None)
    kept = (
        controls.button("button-go-on", "go", conversation.token, style="primary"),
        controls.button("button-delete-draft", "drop", conversation.token, style="danger"),
    )
    visit.say(Line("set-aside", _about(visit, conversation)), rows=controls.stacked(*kept))


def drop(visit: Visit, conversation: Conversation) -> None:
    """Delete what was typed, and withdraw what was submitted but never confirmed."""
    if conversation.signature is not None:
        confirming.withdraw_unconfirmed(visit, conversation.signature)
    conversations.forget(visit.tx, conversation.id)
    visit.say(Line("draft-deleted", _about(visit, conversation)))


def reopen(visit: Visit, signature_id: int) -> None:
    """The board has agreed: the authority is declared now, everything else is remembered."""
    signature, draft = confirming.promised(visit, signature_id)
    other = conversations.about(visit.tx, visit.person.id, signature.letter, SIGNING.name)
    if other is not None:
        resume(visit, other, Line("finish-this-first", _about(visit, other)))
        return
    begun = conversations.begin(visit.tx, visit.person.id, signature.letter, SIGNING.name)
    conversations.remember(visit.tx, begun.id, draft, signature.id)
    conversation = replace(begun, draft=draft, signature=signature.id)
    resume(visit, conversation)


def _refuse(
    visit: Visit, conversation: Conversation, world: SigningWorld, refusal: Refusal
) -> None:
    if refusal.key.startswith("letter-"):
        visit.turn_to(None)
        presenting.show_card(visit, world.letter.slug, refused(refusal))
        return
    visit.tapped = None  # the answer to a refusal stands below it, not in its place
    asking.put(visit, conversation, world, refused(refusal))


def _go_on(visit: Visit, conversation: Conversation, question: Question, draft: Draft) -> None:
    given = draft.answers[question.key]
    match question.key:
        case "change":
            _change(visit, conversation, draft, given)
        case "appearance" if given == CHANGE:
            changing = draft.moved_to("change", forgetting=AFTER_A_CHANGE)
            _remember_and_ask(visit, conversation, changing)
        case "authority":
            _declare(visit, conversation, draft, given)
        case "code":
            _code(visit, conversation, draft, given)
        case _:
            _remember_and_ask(visit, conversation, draft, *asking.noted(visit, question, draft))


def _change(visit: Visit, conversation: Conversation, draft: Draft, what: str) -> None:
    if what == "consents":
        kept = {k: v for k, v in draft.answers.items() if k not in CONSENT_QUESTIONS}
        changing = Draft({k: v for k, v in kept.items() if k not in AFTER_A_CHANGE})
    else:
        changing = draft.moved_to(what, forgetting=AFTER_A_CHANGE)
    _remember_and_ask(visit, conversation, changing)


def _declare(visit: Visit, conversation: Conversation, draft: Draft, given: str) -> None:
    """The last question but the code: every answer is read again before anything is recorded."""
    world = _world(visit, conversation)
    fault = SIGNING.at_fault(draft, world)
    if fault is not None:
        faulty, refusal = fault
        _remember_and_ask(visit, conversation, faulty, refused(refusal))
    elif given == PENDING:
        confirming.promise(visit, conversation, world, draft)
    elif given == AUTHORISED:
        _submit(visit, conversation, world, draft)


def _submit(visit: Visit, conversation: Conversation, world: SigningWorld, draft: Draft) -> None:
    try:
        submitted = confirming.submit(visit, conversation, world, draft)
    except Refusal as refusal:
        undeclared = draft.moved_to("authority", forgetting=("authority",))
        _remember_and_ask(visit, conversation, undeclared, refused(refusal))
        return
    if submitted is not None:
        conversations.remember(visit.tx, conversation.id, draft, submitted)
        asking.put(visit, replace(conversation, draft=draft, signature=submitted), world)


def _code(visit: Visit, conversation: Conversation, draft: Draft, given: str) -> None:
    asked = draft.moved_to("code", forgetting=("code",))
    waiting = Draft(asked.answers)
    if given == OTHER_ADDRESS:
        changing = draft.moved_to("email", forgetting=AFTER_A_CHANGE)
        _remember_and_ask(visit, conversation, changing)
    elif given == RESEND:
        said = confirming.send_code_again(visit, conversation)
        _remember_and_ask(visit, conversation, waiting, said)
    else:
        said_wrong = confirming.check_code(visit, conversation, given)
        if said_wrong is not None:
            _remember_and_ask(visit, conversation, waiting, said_wrong)


def _remember_and_ask(
    visit: Visit, conversation: Conversation, draft: Draft, *before: Line
) -> None:
    conversations.remember(visit.tx, conversation.id, draft, conversation.signature)
    now = replace(conversation, draft=draft)
    asking.put(visit, now, _world(visit, now), *before)


def _chosen(conversation: Conversation, value: str) -> str:
    """'~0' on a button stands for the first offer, whose own text may be too long for one."""
    offers = conversation.draft.offers
    place = value.removeprefix("~")
    if value.startswith("~") and place.isdecimal() and int(place) < len(offers):
        return offers[int(place)]
    return value


def _world(visit: Visit, conversation: Conversation) -> SigningWorld:
    stored = letters.get(visit.tx, conversation.letter)
    return SigningWorld(visit, stored.letter, stored.id, conversation.signature)


def _about(visit: Visit, conversation: Conversation) -> dict[str, str]:
    letter = letters.get(visit.tx, conversation.letter).letter
    organisation = conversation.draft.answers.get("organisation")
    return {
        "title": letter.text_in(visit.language).title,
        "organisation": organisation or visit.text("your-organisation"),
    }
