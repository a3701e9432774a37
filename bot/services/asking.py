"""How a question of the signing is put: where one is, what was noted, what may be tapped."""

from bot.domain.consent import YES, Purpose
from bot.domain.flow import Draft, Question
from bot.domain.flows.signing import (
    AUTHORISED,
    CHANGEABLE,
    INTERNATIONAL,
    RIGHT,
    SIGNING,
    agreed,
)
from bot.services import controls
from bot.services.controls import act
from bot.services.replies import Button, Line, Rows
from bot.services.understanding import CONSENT_QUESTIONS, SigningWorld
from bot.services.visit import Visit
from bot.texts.countries import country_book
from storage.conversations import Conversation

STYLES = {YES: "success", RIGHT: "success", AUTHORISED: "success"}
SAID_IN_OTHER_WORDS = ("appearance", "authority", "code", "change")


def put(
    visit: Visit,
    conversation: Conversation,
    world: SigningWorld,
    *before: Line,
) -> None:
    """Ask the question that is open now, after the lines that answer what was just said."""
    draft = conversation.draft
    question = SIGNING.current(draft, world)
    if question is None:
        return
    lines = (
        *before,
        *_where(question, draft, world),
        *_question(question, draft, world),
        *_so_far(visit, question, draft),
    )
    rows = (*_answers(visit, conversation, question), *_controls(conversation, question))
    visit.say(*lines, rows=rows)


def noted(visit: Visit, question: Question, draft: Draft) -> tuple[Line, ...]:
    """What was understood, said back at once."""
    answer = draft.answers.get(question.key)
    if answer is None or question.key in SAID_IN_OTHER_WORDS:
        return ()
    what = visit.text(f"label-{question.key}")
    if answer == "":
        return (Line("noted-skipped", {"what": what}),)
    shown = answer_as_said(visit, question.key, answer)
    return (Line("noted", {"what": what, "answer": shown}),)


def answer_as_said(visit: Visit, question: str, answer: str) -> str:
    if question == "country":
        return country_name(visit, answer)
    if question in CONSENT_QUESTIONS:
        return visit.text(f"answer-{answer}")
    return answer


def country_name(visit: Visit, code: str) -> str:
    if code == INTERNATIONAL:
        return visit.text("country-international")
    return country_book().name(code, visit.language)


def appearance(visit: Visit, draft: Draft) -> tuple[Line, ...]:
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
    hidden = [
        *(() if shown else ("appear-private-organisation",)),
        *(() if named else ("appear-private-representative",)),
        "appear-private-website",
        "appear-private-email",
    ]
    private = [Line(key, facts, tight=True) for key in hidden]
    return Line(public, facts), Line("appear-private"), *private


def _where(question: Question, draft: Draft, world: SigningWorld) -> tuple[Line, ...]:
    number, of = SIGNING.place(question, draft, world)
    return (Line("step", {"number": number, "of": of}),) if number else ()


def _question(question: Question, draft: Draft, world: SigningWorld) -> tuple[Line, ...]:
    said, visit = draft.answers, world.visit
    if draft.offers:
        return (Line(f"did-you-mean-{question.key}", tight=True),)
    if question.key == "appearance":
        return (Line("ask-appearance", tight=True), *appearance(visit, draft))
    facts: dict[str, str | int] = {
        "organisation": said.get("organisation", ""),
        "email": said.get("email", ""),
        "letter": world.letter.text_in(visit.language).title,
        "coordinator": world.letter.coordinator,
    }
    return (Line(f"ask-{question.key}", facts, tight=True),)


def _so_far(visit: Visit, question: Question, draft: Draft) -> tuple[Line, ...]:
    answer = draft.answers.get(question.key)
    if not answer or draft.offers:
        return ()
    return (Line("so-far", {"answer": answer_as_said(visit, question.key, answer)}),)


def _answers(visit: Visit, conversation: Conversation, question: Question) -> Rows:
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
    ]
    if question.key in CONSENT_QUESTIONS and not offers:
        return (tuple(row[0] for row in rows),)
    if question.key == "change":
        flat = [row[0] for row in rows]
        return tuple(tuple(flat[i : i + 2]) for i in range(0, len(flat), 2))
    return tuple(rows)


def _offered(visit: Visit, question: Question, offer: str) -> str:
    return country_name(visit, offer) if question.key == "country" else offer


def _label(question: Question, choice: str) -> Line:
    if question.key in CONSENT_QUESTIONS:
        return Line(f"answer-{choice}")
    if choice in CHANGEABLE:
        return Line(f"label-{choice}")
    return Line(f"choice-{question.key}-{choice}")


def _controls(conversation: Conversation, question: Question) -> Rows:
    draft = conversation.draft
    revisited = question.key in draft.answers
    ways = [(controls.BACK, "button-back")] if question is not SIGNING.questions[0] else []
    if revisited:
        ways.append((controls.KEEP, "button-keep"))
    elif question.may_skip:
        ways.append((controls.SKIP, "button-skip"))
    ways.append((controls.CANCEL, "button-cancel"))
    row = tuple(Button(Line(label), act=_act(conversation, question, way)) for way, label in ways)
    return (row,)


def _act(conversation: Conversation, question: Question, value: str) -> str:
    return act("a", conversation.token, question.key, value)
