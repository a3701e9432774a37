"""Whatever is said, typed or tapped: no answer is lost, and the conversation stays usable."""

import json
from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.flow import Draft, Flow, Question, Said
from bot.domain.flows import FLOWS
from bot.domain.flows.questions import PENDING
from bot.domain.letter import Policy
from bot.domain.refusal import Refusal
from tests.domain.world import ASKING, LETTER, RIGHT, World

SAID = st.one_of(
    st.sampled_from(
        [*RIGHT.values(), "kind", "none", "yes", "no", "Urugauy", PENDING, "", "x" * 500, "<b>&"]
    ),
    st.text(max_size=30),
)
RIGHTLY = ("right", "")
WAYS = ("right", "right", "type", "tap", "back", "back", "skip", "keep")
DEEDS = st.builds(
    lambda begun, others: [RIGHTLY] * begun + others,
    st.integers(0, 16),
    st.lists(st.tuples(st.sampled_from(WAYS), SAID), max_size=20),
)
"""At first the right answers, so that chance comes to every question."""
WORLDS = st.builds(
    World,
    letter=st.sampled_from([LETTER, replace(LETTER, policy=Policy(code=False)), ASKING]),
    confirmed_email=st.sampled_from(["", "d@example.org"]),
    signed=st.sampled_from([{}, {("Defenders", "UY"): 3}]),
)
Deeds = list[tuple[str, str]]
NAMES = st.sampled_from(list(FLOWS))


@given(NAMES, WORLDS, DEEDS)
def test_no_answer_is_lost_but_those_given_anew_or_in_view_of_them(
    name: str, world: World, deeds: Deeds
) -> None:
    flow, draft = FLOWS[name], Draft()
    for deed, said in deeds:
        question = flow.current(draft, world)
        if question is None:
            break
        after = done(flow, draft, deed, said, world) or draft
        lost = {key for key, value in draft.answers.items() if after.answers.get(key) != value}
        changed = draft.answers.get(question.key) != after.answers.get(question.key)
        assert lost <= ({question.key, *question.invalidates} if changed else set())
        draft = after


@given(NAMES, WORLDS, DEEDS)
def test_what_was_answered_in_view_of_a_changed_answer_is_asked_again(
    name: str, world: World, deeds: Deeds
) -> None:
    flow, draft = FLOWS[name], Draft()
    for deed, said in deeds:
        question = flow.current(draft, world)
        after = done(flow, draft, deed, said, world) or draft
        if question and draft.answers.get(question.key) != after.answers.get(question.key):
            assert not after.answers.keys() & set(question.invalidates)
        draft = after


@given(NAMES, WORLDS, DEEDS)
def test_a_draft_comes_back_from_the_database_as_it_was(
    name: str, world: World, deeds: Deeds
) -> None:
    for draft in drafts(FLOWS[name], world, deeds):
        kept = {"answers": dict(draft.answers), "at": draft.at, "offers": draft.offers}
        back = json.loads(json.dumps(kept, ensure_ascii=False))
        assert Draft(back["answers"], back["at"], tuple(back["offers"])) == draft


@given(NAMES, WORLDS, DEEDS)
def test_nothing_is_asked_only_when_everything_that_applies_is_answered(
    name: str, world: World, deeds: Deeds
) -> None:
    flow = FLOWS[name]
    for draft in drafts(flow, world, deeds):
        left = [q for q in applying(flow, draft, world) if q.key not in draft.answers]
        assert (flow.current(draft, world) is None) == (not left and draft.at is None)


@given(NAMES, WORLDS, DEEDS)
def test_a_choice_that_is_taken_moves_on(name: str, world: World, deeds: Deeds) -> None:
    flow = FLOWS[name]
    for draft in drafts(flow, world, deeds):
        question = flow.current(draft, world)
        for choice in question.choices if question else ():
            after = done(flow, draft, "tap", choice, world)
            if after is not None:
                assert flow.current(after, world) != question
                assert not after.offers


@given(NAMES, WORLDS, DEEDS)
def test_a_choice_that_is_not_offered_changes_nothing(
    name: str, world: World, deeds: Deeds
) -> None:
    flow = FLOWS[name]
    for draft in drafts(flow, world, deeds):
        assert done(flow, draft, "tap", "a choice of another question", world) is None


@given(NAMES, WORLDS, DEEDS)
def test_back_leads_to_the_first_question_and_no_further(
    name: str, world: World, deeds: Deeds
) -> None:
    flow = FLOWS[name]
    for draft in drafts(flow, world, deeds):
        if flow.current(draft, world) is None:
            continue
        steps, at = 0, draft
        while (before := done(flow, at, "back", "", world)) is not None:
            assert before.answers == draft.answers
            at, steps = before, steps + 1
            assert steps <= len(flow.questions)
        assert flow.current(at, world) == applying(flow, at, world)[0]


@given(NAMES, WORLDS, WORLDS, DEEDS, DEEDS)
def test_a_world_that_changes_on_the_way_stops_nobody(
    name: str, before: World, after: World, deeds: Deeds, more: Deeds
) -> None:
    """Somebody comes back after a week, and the letter asks for no code any more."""
    flow = FLOWS[name]
    draft = list(drafts(flow, before, deeds))[-1]
    for deed, said in more:
        draft = done(flow, draft, deed, said, after) or draft
        question = flow.current(draft, after)
        if question is not None:
            place, of = flow.place(question, draft, after)
            assert 0 <= place <= of


def done(flow: Flow, draft: Draft, deed: str, said: str, world: World) -> Draft | None:
    """The draft after that, or None when it was refused."""
    if deed == "right":
        question = flow.current(draft, world)
        deed, said = "type", RIGHT.get(question.key, "yes") if question else ""
    moves = {"back": flow.back, "skip": flow.skip, "keep": flow.keep}
    try:
        if deed in moves:
            return moves[deed](draft, world)
        return flow.take(draft, Said(**{"text" if deed == "type" else "choice": said}), world)
    except Refusal:
        return None


def drafts(flow: Flow, world: World, deeds: Deeds) -> Iterator[Draft]:
    """Every draft on the way, the empty one first."""
    draft = Draft()
    yield draft
    for deed, said in deeds:
        after = done(flow, draft, deed, said, world)
        if after is not None:
            draft = after
            yield draft


def applying(flow: Flow, draft: Draft, world: World) -> list[Question]:
    return [question for question in flow.questions if question.applies(draft.answers, world)]
