"""Questions as data: the right answers lead to the end, and the way back is found again."""

from dataclasses import replace

import pytest

from bot.domain.consent import Purpose
from bot.domain.flow import Said
from bot.domain.flows import SIGNING
from bot.domain.flows.questions import CONSENTS, PENDING, agreed
from bot.domain.letter import Policy
from bot.domain.refusal import Refusal
from tests.domain.world import ASKING, LETTER, World, answered


def test_the_right_answers_lead_to_the_end() -> None:
    draft = answered("", World())
    assert SIGNING.current(draft, World()) is None
    assert draft.answers["country"] == "UY"


def test_without_a_code_the_authority_is_the_last_question() -> None:
    world = World(replace(LETTER, policy=Policy(code=False)))
    assert "code" not in answered("", world).answers


def test_a_pending_approval_asks_for_the_day_and_for_no_code() -> None:
    draft = answered("", World(), authority=PENDING)
    assert "decision" in draft.answers
    assert "code" not in draft.answers


def test_a_hidden_name_hides_what_would_stand_beside_it() -> None:
    draft = answered("appearance", World(), **{"consent-public": "no"})
    assert "consent-representative" not in draft.answers
    assert "consent-quote" not in draft.answers
    assert not agreed(draft.answers, Purpose.REPRESENTATIVE)
    assert not agreed(draft.answers, Purpose.QUOTE)


def test_a_changed_answer_asks_again_what_was_said_in_view_of_it() -> None:
    draft = answered("code", World()).moved_to("role")
    changed = SIGNING.take(draft, Said(text="Chair"), World())
    question = SIGNING.current(changed, World())
    assert question is not None
    assert question.key == "appearance"
    same = SIGNING.take(draft, Said(text="Director"), World())
    assert "authority" in same.answers


def test_a_near_miss_is_asked_back_and_taken_when_it_is_tapped() -> None:
    draft = SIGNING.take(answered("country", World()), Said(text="Urugauy"), World())
    assert draft.offers == ("UY",)
    assert SIGNING.take(draft, Said(choice="UY"), World()).answers["country"] == "UY"


def test_an_address_that_looks_like_a_slip_is_taken_when_it_is_meant() -> None:
    draft = SIGNING.take(answered("email", World()), Said(text="m@gmial.com"), World())
    assert draft.offers == ("m@gmail.com", "m@gmial.com")
    again = SIGNING.take(draft, Said(text="m@gmial.com"), World())
    assert again.answers["email"] == "m@gmial.com"
    assert SIGNING.at_fault(again, World()) is None


def test_an_answer_that_became_wrong_is_found_before_the_end() -> None:
    draft = answered("code", World())
    taken = World(signed={("Defenders", "UY"): 3})
    fault = SIGNING.at_fault(draft, taken)
    assert fault is not None
    assert (fault[0].at, fault[1].key) == ("country", "signed-before")


def test_the_first_consent_cannot_be_declined_and_the_others_can() -> None:
    draft = answered("consent-signing", World())
    with pytest.raises(Refusal, match="signing-needs-consent"):
        SIGNING.take(draft, Said(choice="no"), World())
    others = {question.key: "no" for question in CONSENTS[1:-1]}
    assert SIGNING.current(answered("appearance", World(), **others), World()) is not None


@pytest.mark.parametrize("start", [q.key for q in SIGNING.questions if q.key != "decision"])
def test_back_from_anywhere_ends_at_the_first_question(start: str) -> None:
    world = World(ASKING)
    draft = answered(start, world)
    while draft.at != "organisation" and draft.answers:
        draft = SIGNING.back(draft, world)
    with pytest.raises(Refusal, match="nothing-before"):
        SIGNING.back(draft, world)
    question = SIGNING.current(draft, world)
    assert question is not None
    assert question.key == "organisation"


def test_a_refusal_leaves_the_draft_as_it_was() -> None:
    draft = answered("email", World())
    with pytest.raises(Refusal, match="email"):
        SIGNING.take(draft, Said(text="nobody"), World())
    assert SIGNING.take(draft, Said(text="d@example.org"), World()).answers["email"]


def test_an_answered_conversation_takes_nothing_more() -> None:
    draft = answered("", World())
    for move in (SIGNING.back, SIGNING.skip, SIGNING.keep):
        with pytest.raises(Refusal, match="already-answered"):
            move(draft, World())
    with pytest.raises(Refusal, match="already-answered"):
        SIGNING.take(draft, Said(text="more"), World())


def test_an_answer_is_kept_only_where_one_was_given() -> None:
    draft = answered("role", World())
    with pytest.raises(Refusal, match="nothing-to-keep"):
        SIGNING.keep(draft, World())
    back = SIGNING.back(draft, World())
    assert SIGNING.keep(back, World()).answers == draft.answers


def test_what_is_needed_cannot_be_skipped() -> None:
    with pytest.raises(Refusal, match="cannot-skip"):
        SIGNING.skip(answered("email", World()), World())
