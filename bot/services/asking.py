"""How a question of the signing is put: where one is, what was noted, what may be tapped."""

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.consent import YES, Purpose, purpose_of, question_of, told_key
from bot.domain.flow import Draft, Flow, World
from bot.domain.flows import FLOWS
from bot.domain.flows.questions import (
    ASKED_AT_TIMES,
    AUTHORISED,
    INTERNATIONAL,
    RIGHT,
    SigningQuestion,
    agreed,
    may_change,
)
from bot.domain.letter import Policy
from bot.services import controls, noticing
from bot.services.controls import act
from bot.services.replies import Button, Line, Rows
from bot.services.understanding import CONSENT_QUESTIONS, SigningWorld, world_of
from bot.services.visit import Visit
from bot.texts.countries import country_book
from storage import conversations
from storage.conversations import Conversation

STYLES = {YES: "success", RIGHT: "success", AUTHORISED: "success"}
SAID_IN_OTHER_WORDS = ("appearance", "authority", "code", "change", "decision")
QUOTE = question_of(Purpose.QUOTE)


def flow_of(conversation: Conversation) -> Flow[World]:
    return FLOWS[conversation.flow]


def put(visit: Visit, conversation: Conversation, *before: Line) -> None:
    """Ask the question that is open now, after the lines that answer what was just said."""
    flow, draft, world = flow_of(conversation), conversation.draft, world_of(visit, conversation)
    question = flow.current(draft, world)
    if question is None:
        return
    lines = (
        *before,
        *_where(flow, question, draft, world),
        *_question(question, draft, world),
        *_so_far(visit, question, draft),
    )
    rows = (
        *_answers(visit, conversation, question, world),
        *_asides(question, world),
        *_controls(conversation, question),
    )
    visit.say(*lines, rows=rows)


def remember_and_put(visit: Visit, conversation: Conversation, draft: Draft, *before: Line) -> None:
    """Keep the draft, and ask what is open in it."""
    conversations.remember(visit.tx, conversation.id, draft, conversation.signature)
    put(visit, replace(conversation, draft=draft), *before)


def with_notice(
    visit: Visit, conversation: Conversation, question: SigningQuestion, draft: Draft
) -> Draft:
    """The draft that also remembers which notice, in which language, a consent answered."""
    if question.key not in CONSENT_QUESTIONS:
        return draft
    letter = world_of(visit, conversation).letter
    told = noticing.notice(letter, purpose_of(question.key), visit.language)
    answers = {**draft.answers, told_key(question.key): f"{told.language}:{told.hash}"}
    return replace(draft, answers=answers)


def changed_notices(visit: Visit, conversation: Conversation, draft: Draft) -> set[str]:
    """The consents whose notice has changed since it was answered: these are asked again."""
    letter = world_of(visit, conversation).letter
    changed = set()
    for key in CONSENT_QUESTIONS & draft.answers.keys():
        language, _, digest = draft.answers.get(told_key(key), "").partition(":")
        if digest and noticing.notice(letter, purpose_of(key), language).hash != digest:
            changed.add(key)
    return changed


def noted(visit: Visit, question: SigningQuestion, draft: Draft) -> tuple[Line, ...]:
    """What was understood, said back at once."""
    answer = draft.answers.get(question.key)
    if answer is None or question.key in SAID_IN_OTHER_WORDS:
        return ()
    what = visit.text(f"label-{question.key}")
    if answer == "":
        is_unknown = question.key in ASKED_AT_TIMES  # no answer is not the answer 'none'
        return (Line("noted-unknown" if is_unknown else "noted-skipped", {"what": what}),)
    shown = answer_as_said(visit, question.key, answer)
    return (Line("noted", {"what": what, "answer": shown}),)


def answer_as_said(visit: Visit, question: str, answer: str) -> str:
    if question == "country":
        return country_name(visit, answer)
    if question in CONSENT_QUESTIONS and question != QUOTE:
        return visit.text(f"answer-{answer}")
    return said_of(visit, question, answer) if question in ASKED_AT_TIMES else answer


def said_of(visit: Visit, what: str, answer: str) -> str:
    """The kind ('kind') or the status ('ecosoc') of an organisation in words; may be unknown."""
    return visit.text(f"choice-{what}-{answer}" if answer else "not-known")


def sort_of(visit: Visit, said: Mapping[str, str], policy: Policy) -> list[Line]:
    """Kind and status, where the letter asks for them or somebody has said them."""
    asked = {"kind": policy.asks_kind, "ecosoc": policy.asks_ecosoc}
    return [
        Line(f"told-{what}", {"said": said_of(visit, what, said.get(what, ""))}, tight=True)
        for what, is_asked in asked.items()
        if is_asked or said.get(what)
    ]


def country_name(visit: Visit, code: str) -> str:
    if code == INTERNATIONAL:
        return visit.text("country-international")
    return country_book().name(code, visit.language)


def appearance(visit: Visit, draft: Draft, policy: Policy) -> tuple[Line, ...]:
    """How the signature will be shown to the world, and what only the organisers see."""
    said = draft.answers
    facts = {
        "organisation": said["organisation"],
        "country": country_name(visit, said["country"]),
        "name": said["name"],
        "role": said["role"],
        "website": said["website"] or visit.text("none-given"),
        "email": said["email"],
    }
    shown, named = agreed(said, Purpose.PUBLIC), agreed(said, Purpose.REPRESENTATIVE)
    public = "appear-named" if named else "appear-organisation" if shown else "appear-not"
    quote = (Line("appear-quote", {"quote": said[QUOTE]}),) if agreed(said, Purpose.QUOTE) else ()
    sort = sort_of(visit, said, policy)
    hidden = [
        *(() if shown else ("appear-private-organisation",)),
        *(() if named else ("appear-private-representative",)),
        "appear-private-website",
        "appear-private-email",
    ]
    private = [Line(key, facts, tight=True) for key in hidden]
    if not shown:
        return Line(public, facts), *quote, Line("appear-private"), *private, *sort
    return Line(public, facts), *sort, *quote, Line("appear-private"), *private


def _where(
    flow: Flow[World], question: SigningQuestion, draft: Draft, world: SigningWorld
) -> tuple[Line, ...]:
    number, of = flow.place(question, draft, world)
    return (Line("step", {"number": number, "of": of}),) if number else ()


def _question(question: SigningQuestion, draft: Draft, world: SigningWorld) -> tuple[Line, ...]:
    said, visit = draft.answers, world.visit
    if draft.offers:
        return (Line(f"did-you-mean-{question.key}", tight=True),)
    if question.key == "appearance":
        return (Line("ask-appearance", tight=True), *appearance(visit, draft, world.letter.policy))
    facts: dict[str, str | int] = {
        "organisation": said.get("organisation", ""),
        "email": said.get("email", ""),
        "letter": world.letter.text_in(visit.language).title,
        "coordinator": world.letter.coordinator,
        "example": world.example_day(),
        "asks": world.letter.policy.asks,
    }
    return (Line(_text_of(question, world), facts, tight=True),)


def _text_of(question: SigningQuestion, world: SigningWorld) -> str:
    if question.key in CONSENT_QUESTIONS:
        return noticing.question(world.letter, purpose_of(question.key))
    return f"ask-{question.key}"


def _so_far(visit: Visit, question: SigningQuestion, draft: Draft) -> tuple[Line, ...]:
    answer = draft.answers.get(question.key)
    if not answer or draft.offers:
        return ()
    return (Line("so-far", {"answer": answer_as_said(visit, question.key, answer)}),)


def _answers(
    visit: Visit, conversation: Conversation, question: SigningQuestion, world: SigningWorld
) -> Rows:
    offers = conversation.draft.offers
    rows = [
        (
            Button(
                Line("offer", {"answer": _offered(visit, question, offer)}),
                act=_act(conversation, question, f"~{place}"),
                style="primary",
            ),
        )
        for place, offer in enumerate(offers)
    ]
    rows += [
        (
            Button(
                _label(question, choice),
                act=_act(conversation, question, choice),
                style=STYLES.get(choice),
            ),
        )
        for choice in question.choices
        if question.key != "change" or may_change(choice, conversation.draft.answers, world)
    ]
    if question.key in CONSENT_QUESTIONS and len(rows) > 1:
        return (tuple(row[0] for row in rows),)
    if question.key == "change":
        flat = [row[0] for row in rows]
        return tuple(tuple(flat[i : i + 2]) for i in range(0, len(flat), 2))
    return tuple(rows)


def _offered(visit: Visit, question: SigningQuestion, offer: str) -> str:
    return country_name(visit, offer) if question.key == "country" else offer


def _label(question: SigningQuestion, choice: str) -> Line:
    if question.key in CONSENT_QUESTIONS and question.key != QUOTE:
        return Line(f"answer-{choice}")
    if question.key == "change":
        return Line(f"label-{choice}")
    return Line(f"choice-{question.key}-{choice}")


def _asides(question: SigningQuestion, world: SigningWorld) -> Rows:
    """Before the first consent, the whole notice is a tap away."""
    if question.key != question_of(Purpose.SIGNING):
        return ()
    return ((controls.button("button-whole-notice", "notice", world.letter.slug),),)


def _controls(conversation: Conversation, question: SigningQuestion) -> Rows:
    draft = conversation.draft
    revisited = question.key in draft.answers
    first = flow_of(conversation).questions[0]
    ways = [(controls.BACK, "button-back")] if question is not first else []
    if revisited:
        ways.append((controls.KEEP, "button-keep"))
    elif question.may_skip:
        ways.append((controls.SKIP, "button-skip"))
    ways.append((controls.CANCEL, "button-cancel"))
    row = tuple(Button(Line(label), act=_act(conversation, question, way)) for way, label in ways)
    return (row,)


def _act(conversation: Conversation, question: SigningQuestion, value: str) -> str:
    return act("a", conversation.token, question.key, value)
