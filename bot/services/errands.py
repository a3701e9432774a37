"""Errands: short conversations beside the signing, each with its questions as data.

A module that leads one registers its `Kind`; the engine here asks, takes, refuses and walks
back in the same way for all of them. Texts: `ask-<question>`, `label-<question>`,
`choice-<question>-<choice>`, and `words-<question>-<choice>` for what people type instead.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.domain.flow import Draft, Said
from bot.domain.refusal import Refusal
from bot.services import controls
from bot.services.controls import act
from bot.services.desk import access
from bot.services.desk.world import DeskWorld
from bot.services.errand_kinds import (
    KINDS,
    LOSSES,
    DeskQuestion,
    Kind,
    SentFile,
    register,
)
from bot.services.replies import Button, Line, Rows, refused
from bot.services.understanding import control_meant
from bot.services.visit import Visit
from storage import errands, letters
from storage.errands import Errand

__all__ = ["KINDS", "LOSSES", "DeskQuestion", "Kind", "SentFile", "begin", "register"]


def begin(
    visit: Visit,
    kind: str,
    *before: Line,
    letter: int | None = None,
    about: int | None = None,
    answers: Mapping[str, str] | None = None,
    at: str | None = None,
) -> None:
    """Begin an errand and ask its first open question, or the one `at`."""
    begun = errands.begin(visit.tx, visit.person.id, kind, letter, about)
    visit.turn_to_errand(begun.id)
    remember_and_put(visit, begun, Draft(dict(answers or {}), at=at), *before)


def stash(visit: Visit, kind: str, letter: int | None, answers: Mapping[str, str]) -> Errand:
    """An errand that waits for a tap: nothing typed belongs to it yet."""
    begun = errands.begin(visit.tx, visit.person.id, kind, letter, None)
    errands.remember(visit.tx, begun.id, Draft(dict(answers)))
    return replace(begun, draft=Draft(dict(answers)))


def own(visit: Visit, token: str) -> Errand | None:
    """Her errand of that token; a toast says so when it is over."""
    errand = errands.by_token(visit.tx, token, visit.person.id)
    if errand is None:
        visit.toast = Line("toast-over")
    return errand


def resume(visit: Visit, errand: Errand, *before: Line) -> None:
    """Ask the open question again."""
    visit.turn_to_errand(errand.id)
    put(visit, errand, *before)


def finish(visit: Visit, errand: Errand) -> None:
    """It is done: nothing of what was typed for it stays."""
    errands.forget(visit.tx, errand.id)
    if visit.person.errand == errand.id:
        visit.turn_to_errand(None)


def tap(visit: Visit, token: str, key: str, value: str) -> None:
    """A tap on a button of a question. One that is open no more changes nothing."""
    errand = errands.by_token(visit.tx, token, visit.person.id)
    if errand is None:
        visit.toast = Line("toast-over")
        return
    _require_role(visit, errand)
    question = question_of(visit, errand)
    if question is None or question.key != key:
        visit.toast = Line("toast-answered")
        return
    visit.turn_to_errand(errand.id)
    if value in controls.CONTROLS:
        _control(visit, errand, value)
    else:
        _answer(visit, errand, Said(choice=_chosen(errand, value)))


def typed(
    visit: Visit, errand: Errand, text: str, entities: Sequence[Mapping[str, Any]] = ()
) -> None:
    """Typed words: a control such as 'back', or the answer to the open question."""
    _require_role(visit, errand)
    question = question_of(visit, errand)
    meant = control_meant(visit.language, text)
    if meant and (meant == controls.CANCEL or question is None or not _is_long(question, errand)):
        _control(visit, errand, meant)
        return
    if question is not None and question.key in KINDS[errand.kind].formatted:
        from bot.papers.pasted import read_pasted  # an idle bot needs none of it

        read = read_pasted(text, entities)
        text, visit.seen[LOSSES] = read.body, read.losses
    if question is not None and question.key in KINDS[errand.kind].marked:
        text = json.dumps([text, [dict(entity) for entity in entities]], ensure_ascii=False)
    _answer(visit, errand, Said(text=text))


def sent_file(visit: Visit, errand: Errand, file: SentFile) -> None:
    """A file came: it is for the open question, if that one takes files."""
    _require_role(visit, errand)
    question = question_of(visit, errand)
    take = KINDS[errand.kind].takes_file.get(question.key) if question else None
    if take is None:
        put(visit, errand, refused(Refusal("only-text")))
    else:
        take(visit, errand, file)


def sent_photo(visit: Visit, errand: Errand, photo: SentFile) -> None:
    """A picture came: it is for the open question, if that one takes pictures."""
    _require_role(visit, errand)
    question = question_of(visit, errand)
    take = KINDS[errand.kind].takes_photo.get(question.key) if question else None
    if take is None:
        not_text(visit, errand)
    else:
        take(visit, errand, photo)


def not_text(visit: Visit, errand: Errand) -> None:
    """A picture or a voice message came; where a file is an answer, it is said of which kind."""
    _require_role(visit, errand)
    question = question_of(visit, errand)
    takes = question is not None and question.key in KINDS[errand.kind].takes_file
    resume(visit, errand, refused(Refusal("only-text-or-file" if takes else "only-text")))


def set_aside(visit: Visit, errand: Errand) -> None:
    """Leave it; what was typed is kept until she takes it up again or deletes it."""
    visit.turn_to_errand(None)
    leave = KINDS[errand.kind].leave
    if leave is not None:
        leave(visit, errand)
        return
    ways = (
        controls.button("button-go-on", "errand", errand.token, style="primary"),
        controls.button("button-delete-draft", "errand-drop", errand.token, style="danger"),
    )
    visit.say(Line("errand-set-aside"), rows=controls.stacked(*ways))


def go_on(visit: Visit, token: str) -> None:
    errand = errands.by_token(visit.tx, token, visit.person.id)
    if errand is None:
        visit.toast = Line("toast-over")
        return
    _require_role(visit, errand)
    resume(visit, errand)


def drop(visit: Visit, token: str) -> None:
    errand = errands.by_token(visit.tx, token, visit.person.id)
    if errand is None:
        visit.toast = Line("toast-over")
        return
    finish(visit, errand)
    visit.say(Line("errand-deleted"))


def remember_and_put(visit: Visit, errand: Errand, draft: Draft, *before: Line) -> None:
    """Keep the draft, and ask what is open in it."""
    errands.remember(visit.tx, errand.id, draft)
    put(visit, replace(errand, draft=draft), *before)


def put(visit: Visit, errand: Errand, *before: Line) -> None:
    kind, draft = KINDS[errand.kind], errand.draft
    question = question_of(visit, errand)
    if question is None:
        return
    key = "ask-back" if draft.offers else f"ask-{question.key}"
    lines = (
        *kind.head(visit, errand),
        *before,
        Line(key, kind.facts(visit, errand)),
        *_so_far(visit, errand, question),
    )
    rows = (*_answers(visit, errand, question), *kind.asides(visit, errand))
    visit.say(*lines, rows=(*rows, *_ways(errand, question)))


def world_of(visit: Visit, errand: Errand) -> DeskWorld:
    stored = letters.get(visit.tx, errand.letter) if errand.letter is not None else None
    return DeskWorld(visit, stored)


def question_of(visit: Visit, errand: Errand) -> DeskQuestion | None:
    """The question that is open in it."""
    return KINDS[errand.kind].flow.current(errand.draft, world_of(visit, errand))


def _require_role(visit: Visit, errand: Errand) -> None:
    """Looked at anew each time: a role may have been taken away since the errand began."""
    role = KINDS[errand.kind].role
    if role is None:
        return
    if errand.letter is None:
        access.require_somewhere(visit, role)
    else:
        access.require(visit, role, errand.letter)


def _control(visit: Visit, errand: Errand, way: str) -> None:
    if way == controls.CANCEL:
        set_aside(visit, errand)
        return
    flow, world = KINDS[errand.kind].flow, world_of(visit, errand)
    move = {controls.BACK: flow.back, controls.SKIP: flow.skip, controls.KEEP: flow.keep}
    question = flow.current(errand.draft, world)
    try:
        draft = move[way](errand.draft, world)
    except Refusal as refusal:
        put(visit, errand, refused(refusal))
        return
    if way == controls.BACK and flow.current(draft, world) is None:
        set_aside(visit, errand)  # a detour that was the only question
    elif question is None or way == controls.BACK:
        remember_and_put(visit, errand, draft)
    else:
        _go_on(visit, errand, question, draft)


def _answer(visit: Visit, errand: Errand, said: Said) -> None:
    flow, world = KINDS[errand.kind].flow, world_of(visit, errand)
    question = flow.current(errand.draft, world)
    try:
        draft = flow.take(errand.draft, said, world)
    except Refusal as refusal:
        visit.tapped = None
        put(visit, errand, refused(refusal))
        return
    if draft.offers or question is None:
        remember_and_put(visit, errand, draft)
    else:
        _go_on(visit, errand, question, draft)


def _go_on(visit: Visit, errand: Errand, question: DeskQuestion, draft: Draft) -> None:
    kind = KINDS[errand.kind]
    errands.remember(visit.tx, errand.id, draft)
    errand = replace(errand, draft=draft)
    after = kind.after.get(question.key)
    if after is not None and after(visit, errand, draft):
        return
    if kind.flow.current(draft, world_of(visit, errand)) is None:
        kind.end(visit, errand, draft)
    else:
        put(visit, errand, *noted(visit, errand, question))


def noted(visit: Visit, errand: Errand, question: DeskQuestion) -> tuple[Line, ...]:
    """What was understood, said back at once."""
    answer = errand.draft.answers.get(question.key)
    if answer is None or _is_long(question, errand):
        return ()
    what = visit.text(f"label-{question.key}")
    if answer == "":
        return (Line("noted-skipped", {"what": what}),)
    return (Line("noted", {"what": what, "answer": _in_words(visit, errand, question, answer)}),)


def _in_words(visit: Visit, errand: Errand, question: DeskQuestion, answer: str) -> str:
    if answer in question.choices:
        return visit.text(f"choice-{question.key}-{answer}")
    return KINDS[errand.kind].shown(visit, errand, question.key, answer)


def _so_far(visit: Visit, errand: Errand, question: DeskQuestion) -> tuple[Line, ...]:
    answer = errand.draft.answers.get(question.key)
    if not answer or _is_long(question, errand) or errand.draft.offers:
        return ()
    return (Line("so-far", {"answer": _in_words(visit, errand, question, answer)}),)


def _answers(visit: Visit, errand: Errand, question: DeskQuestion) -> Rows:
    kind = KINDS[errand.kind]
    offered = tuple(
        (Button(Line("offer", {"answer": shown}), act=_act(errand, question, f"~{place}")),)
        for place, offer in enumerate(errand.draft.offers)
        for shown in (kind.shown(visit, errand, question.key, offer),)
    )
    chosen = tuple(
        (
            Button(
                Line(f"choice-{question.key}-{choice}"),
                act=_act(errand, question, choice),
                style=kind.styles.get(choice),
            ),
        )
        for choice in question.choices
    )
    return (*offered, *chosen)


def _ways(errand: Errand, question: DeskQuestion) -> Rows:
    flow = KINDS[errand.kind].flow
    leads_back = flow.questions and question is not flow.questions[0]
    ways = [(controls.BACK, "button-back")] if leads_back else []
    if question.key in errand.draft.answers:
        ways.append((controls.KEEP, "button-keep"))
    elif question.may_skip:
        ways.append((controls.SKIP, "button-skip"))
    ways.append((controls.CANCEL, "button-cancel"))
    return (tuple(Button(Line(label), act=_act(errand, question, way)) for way, label in ways),)


def _is_long(question: DeskQuestion, errand: Errand) -> bool:
    """Where a whole text is typed, only 'cancel' is taken for a control."""
    kind = KINDS[errand.kind]
    return question.key in kind.formatted | kind.marked


def _chosen(errand: Errand, value: str) -> str:
    """'~0' on a button stands for the first offer, whose own text may be too long for one."""
    place = value.removeprefix("~")
    if value.startswith("~") and place.isdecimal() and int(place) < len(errand.draft.offers):
        return errand.draft.offers[int(place)]
    return value


def _act(errand: Errand, question: DeskQuestion, value: str) -> str:
    return act("e", errand.token, question.key, value)
