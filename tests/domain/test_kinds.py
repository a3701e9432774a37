"""What an organisation is, and its status: asked only where the letter wants it."""

from dataclasses import replace

import pytest

from bot.domain.flow import Draft, Said
from bot.domain.flows import CORRECTING, HANDING_OVER, SIGNING
from bot.domain.letter import Policy
from bot.domain.organisation import Ecosoc, OrganisationKind, kind_said, status_said
from bot.domain.refusal import Refusal
from bot.domain.register import Signatory, entry
from tests.domain.world import ASKING, LETTER, World, answered

KEPT_BACK, SHOWN = {"public": False}, {"public": True}


def asked(world: World) -> list[str]:
    return [question.key for question in SIGNING.questions if question.applies({}, world)]


def test_a_letter_asks_what_its_policy_says_and_nothing_besides() -> None:
    for kind, ecosoc in ((False, False), (True, False), (False, True), (True, True)):
        policy = Policy(asks_kind=kind, asks_ecosoc=ecosoc)
        world = World(replace(LETTER, policy=policy))
        assert ("kind" in asked(world), "ecosoc" in asked(world)) == (kind, ecosoc)
        assert (
            policy.asks
            == {(0, 0): "", (1, 0): "kind", (0, 1): "ecosoc", (1, 1): "both"}[kind, ecosoc]
        )


def test_both_may_be_skipped_and_none_is_an_answer_of_its_own() -> None:
    world = World(ASKING)
    draft = SIGNING.skip(answered("kind", world), world)
    assert draft.answers["kind"] == ""
    assert SIGNING.skip(draft, world).answers["ecosoc"] == ""
    assert SIGNING.take(draft, Said(text="none"), world).answers["ecosoc"] == "none"


def test_only_a_choice_is_taken() -> None:
    world = World(ASKING)
    for question in ("kind", "ecosoc"):
        with pytest.raises(Refusal, match="choose-one"):
            SIGNING.take(answered(question, world), Said(text="we care for rivers"), world)


def test_what_was_never_asked_cannot_be_changed() -> None:
    for flow in (SIGNING, CORRECTING):
        at_change = Draft({"organisation": "Defenders"}, at="change")
        for what in ("kind", "ecosoc"):
            with pytest.raises(Refusal, match="choose-one"):
                flow.take(at_change, Said(choice=what), World(LETTER))
            assert flow.take(at_change, Said(choice=what), World(ASKING)).answers["change"] == what
        assert flow.take(at_change, Said(choice="role"), World(LETTER)).answers["change"] == "role"


def test_a_colleague_who_takes_over_is_not_asked_what_the_organisation_is() -> None:
    assert {"kind", "ecosoc"}.isdisjoint(question.key for question in HANDING_OVER.questions)


def test_going_back_from_a_question_that_is_asked_no_more_loses_nobody() -> None:
    """An organiser switched it off while somebody was looking at it."""
    at_it = answered("name", World(ASKING)).moved_to("ecosoc")
    back = SIGNING.back(at_it, World(LETTER))
    assert back.at == "website"
    assert back.answers == at_it.answers


def test_another_kind_is_looked_at_again_before_it_is_declared() -> None:
    world = World(ASKING)
    draft = answered("authority", world).moved_to("kind")
    after = SIGNING.take(draft, Said(choice="local"), world)
    question = SIGNING.current(after, world)
    assert question is not None
    assert question.key == "appearance"


def test_what_another_version_has_kept_is_not_known_and_breaks_nothing() -> None:
    assert (kind_said("network"), kind_said("guild"), kind_said("")) == (
        *(OrganisationKind.NETWORK, None, None),
    )
    assert (status_said("roster"), status_said("none"), status_said("")) == (
        *(Ecosoc.ROSTER, None, None),
    )


@pytest.mark.parametrize("agreed", [KEPT_BACK, SHOWN])
def test_the_kind_is_shown_where_the_name_is_and_nowhere_else(agreed: dict[str, bool]) -> None:
    one = Signatory(
        *(1, "Defenders", "UY", "Maria", "Director", "", agreed),
        kind=OrganisationKind.LOCAL,
        ecosoc=Ecosoc.ROSTER,
    )
    made = entry(one)
    assert (made is not None) == agreed["public"]
    if made:
        assert (made.kind, made.ecosoc) == (OrganisationKind.LOCAL, Ecosoc.ROSTER)
