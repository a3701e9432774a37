"""An answer comes in: it is taken, refused, or ends a conversation."""

from collections.abc import Callable

from bot.domain.flow import Draft, Said
from bot.domain.flows.questions import CHANGE, OTHER_ADDRESS, RESEND, SigningQuestion
from bot.domain.refusal import Refusal
from bot.services import asking, coding, controls, correcting, handing_over, presenting, signing
from bot.services.invitations import passing as passing_invitation
from bot.services.replies import Line, refused
from bot.services.understanding import CONSENT_QUESTIONS, control_meant, world_of
from bot.services.visit import Visit
from storage import conversations, letters
from storage.conversations import Conversation

AFTER_A_CHANGE = ("change", "appearance", "authority", "decision", "code")
OPEN_AT_ANY_TIME = frozenset({"handing-over"})
"""Conversations that do not end with the signing."""

Ending = Callable[[Visit, Conversation, Draft], None]
ENDINGS: dict[tuple[str, str], Ending] = {
    ("signing", "authority"): signing.declare,
    ("signing", "decision"): signing.promise,
    ("signing", "code"): signing.confirm,
    ("correcting", "appearance"): correcting.save,
    ("correcting", "code"): correcting.apply,
    ("handing-over", "authority"): handing_over.declare,
    ("handing-over", "code"): handing_over.take_over,
    ("proving", "mailbox"): passing_invitation.prove,
}


def tap(visit: Visit, token: str, key: str, value: str) -> None:
    """A tap on a button of a question. One that is open no more changes nothing."""
    conversation = conversations.by_token(visit.tx, token, visit.person.id)
    if conversation is None:
        visit.toast = Line("toast-over")
        return
    world = world_of(visit, conversation)
    question = asking.flow_of(conversation).current(conversation.draft, world)
    if question is None or question.key != key:
        visit.toast = Line("toast-answered")
        return
    visit.turn_to(conversation.id)
    if value in controls.CONTROLS:
        control(visit, conversation, value)
    else:
        answer(visit, conversation, Said(choice=_chosen(conversation, value)))


def typed(visit: Visit, conversation: Conversation, text: str) -> None:
    """Typed words: a control such as 'back', or the answer to the open question.

    What stands for a choice of the question is one: 'none' skips where none is to be chosen.
    """
    meant = None if _is_choice(visit, conversation, text) else control_meant(visit.language, text)
    if meant:
        control(visit, conversation, meant)
    else:
        answer(visit, conversation, Said(text=text))


def _is_choice(visit: Visit, conversation: Conversation, text: str) -> bool:
    world, flow = world_of(visit, conversation), asking.flow_of(conversation)
    question = flow.current(conversation.draft, world)
    if question is None:
        return False
    return world.meant(question.key, question.choices, (), text) is not None


def control(visit: Visit, conversation: Conversation, way: str) -> None:
    if way == controls.CANCEL:
        set_aside(visit, conversation)
        return
    flow, world = asking.flow_of(conversation), world_of(visit, conversation)
    move = {controls.BACK: flow.back, controls.SKIP: flow.skip, controls.KEEP: flow.keep}
    question = flow.current(conversation.draft, world)
    try:
        if way != controls.BACK:
            _require_open(visit, conversation)
        draft = move[way](conversation.draft, world)
    except Refusal as refusal:
        _refuse(visit, conversation, refusal, below=False)
        return
    if question is None or way == controls.BACK:
        asking.remember_and_put(visit, conversation, draft)
    else:
        _go_on(visit, conversation, question, draft)


def answer(visit: Visit, conversation: Conversation, said: Said) -> None:
    """Take what was said as the answer to the open question, or say what would be one."""
    flow, world = asking.flow_of(conversation), world_of(visit, conversation)
    question = flow.current(conversation.draft, world)
    try:
        _require_open(visit, conversation)
        draft = flow.take(conversation.draft, said, world)
    except Refusal as refusal:
        _refuse(visit, conversation, refusal)
        return
    if draft.offers or question is None:
        asking.remember_and_put(visit, conversation, draft)
        return
    _go_on(visit, conversation, question, draft)


def resume(visit: Visit, conversation: Conversation, *before: Line) -> None:
    """Where was I: ask the open question again."""
    visit.turn_to(conversation.id)
    asking.put(visit, conversation, *before)


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
    if conversation.flow == "signing" and conversation.signature is not None:
        signing.withdraw_unconfirmed(visit, conversation)
    conversations.forget(visit.tx, conversation.id)
    visit.say(Line("draft-deleted", _about(visit, conversation)))


def _require_open(visit: Visit, conversation: Conversation) -> None:
    if conversation.flow not in OPEN_AT_ANY_TIME:
        world_of(visit, conversation).letter.may_be_signed(visit.now)


def _refuse(
    visit: Visit, conversation: Conversation, refusal: Refusal, *, below: bool = True
) -> None:
    """Say why not; `below`: under the message she tapped, and not in its place."""
    if refusal.key.startswith("letter-"):
        visit.turn_to(None)
        letter = letters.get(visit.tx, conversation.letter).letter
        presenting.show_card(visit, letter.slug, refused(refusal))
        return
    if below:
        visit.tapped = None
    asking.put(visit, conversation, refused(refusal))


def _go_on(
    visit: Visit, conversation: Conversation, question: SigningQuestion, draft: Draft
) -> None:
    given = draft.answers[question.key]
    if question.key == "change":
        _change(visit, conversation, draft, given)
    elif question.key == "appearance" and given == CHANGE:
        changing = draft.moved_to("change", forgetting=AFTER_A_CHANGE)
        asking.remember_and_put(visit, conversation, changing)
    elif question.key == "code":
        _code(visit, conversation, draft, given)
    elif (conversation.flow, question.key) in ENDINGS:
        ENDINGS[conversation.flow, question.key](visit, conversation, draft)
    else:
        shown = asking.with_notice(visit, conversation, question, draft)
        asking.remember_and_put(visit, conversation, shown, *asking.noted(visit, question, draft))


def _change(visit: Visit, conversation: Conversation, draft: Draft, what: str) -> None:
    if what == "consents":
        open_again = {question.key for question in asking.flow_of(conversation).questions}
        kept = {
            key: value
            for key, value in draft.answers.items()
            if key not in AFTER_A_CHANGE and not (key in CONSENT_QUESTIONS and key in open_again)
        }
        changing = Draft(kept)
    else:
        changing = draft.moved_to(what, forgetting=AFTER_A_CHANGE)
    asking.remember_and_put(visit, conversation, changing)


def _code(visit: Visit, conversation: Conversation, draft: Draft, given: str) -> None:
    waiting = Draft(draft.moved_to("code", forgetting=("code",)).answers)
    if given == OTHER_ADDRESS:
        changing = draft.moved_to("email", forgetting=AFTER_A_CHANGE)
        asking.remember_and_put(visit, conversation, changing)
    elif given == RESEND:
        said = coding.send_again(visit, conversation, draft)
        asking.remember_and_put(visit, conversation, waiting, said)
    else:
        wrong = coding.check(visit, conversation, given)
        if wrong is None:
            ENDINGS[conversation.flow, "code"](visit, conversation, draft)
        else:
            asking.remember_and_put(visit, conversation, waiting, wrong)


def _chosen(conversation: Conversation, value: str) -> str:
    """'~0' on a button stands for the first offer, whose own text may be too long for one."""
    offers = conversation.draft.offers
    place = value.removeprefix("~")
    if value.startswith("~") and place.isdecimal() and int(place) < len(offers):
        return offers[int(place)]
    return value


def _about(visit: Visit, conversation: Conversation) -> dict[str, str]:
    letter = letters.get(visit.tx, conversation.letter).letter
    organisation = conversation.draft.answers.get("organisation")
    return {
        "title": letter.text_in(visit.language).title,
        "organisation": organisation or visit.text("your-organisation"),
    }
