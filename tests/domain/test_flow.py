"""Questions as data: whatever is said, no answer is lost and the way is found again."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.consent import Purpose
from bot.domain.flow import Draft, Said
from bot.domain.flows import FLOWS, SIGNING
from bot.domain.flows.questions import AUTHORISED, CONSENTS, PENDING, agreed
from bot.domain.letter import EditionText, Letter, LetterStatus, Policy
from bot.domain.refusal import Refusal

LETTER = Letter(
    slug="a-letter",
    status=LetterStatus.OPEN,
    closes=datetime(2018, 4, 13, 16, tzinfo=UTC),
    zone="Europe/Zurich",
    editions={"en": EditionText("en", "Title", "To", "Summary", "Body")},
    coordinator="Coordination Team",
    contact="letter@example.org",
)


@dataclass(frozen=True)
class Match:
    code: str | None
    suggestions: tuple[str, ...] = ()


@dataclass
class World:
    letter: Letter = LETTER
    confirmed_email: str = ""
    signed: dict[tuple[str, str], int] = field(default_factory=dict)

    def meant(
        self, question: str, choices: tuple[str, ...], offers: tuple[str, ...], typed: str
    ) -> str | None:
        return typed if typed in choices or typed in offers else None

    def country(self, typed: str) -> Match:
        if typed == "Urugauy":
            return Match(None, ("UY",))
        return Match({"Uruguay": "UY", "UY": "UY"}.get(typed))

    def signed_before(self, organisation: str, country: str) -> int | None:
        return self.signed.get((organisation, country))

    def day_to_come(self, typed: str) -> str | None:
        return "2018-04-10" if typed == "10 April" else None

    def example_day(self) -> str:
        return "12 April 2018"


RIGHT = {
    "organisation": "Defenders",
    "country": "Uruguay",
    "website": "example.org",
    "name": "Maria",
    "role": "Director",
    "email": "d@example.org",
    "consent-quote": "Words are not enough.",
    "appearance": "right",
    "authority": AUTHORISED,
    "decision": "7",
    "code": "123456",
    "change": "role",
}


def answered(upto: str, world: World, **others: str) -> Draft:
    """A draft with the right answer to every question before this one."""
    draft = Draft()
    while (question := SIGNING.current(draft, world)) is not None and question.key != upto:
        said = others.get(question.key) or RIGHT.get(question.key, "yes")
        draft = SIGNING.take(draft, Said(text=said), world)
    return draft


def test_the_right_answers_lead_to_the_end() -> None:
    draft = answered("", World())
    assert SIGNING.current(draft, World()) is None
    assert draft.answers["country"] == "UY"


def test_without_a_code_the_authority_is_the_last_question() -> None:
    world = World(Letter(**{**_fields(LETTER), "policy": Policy(code=False)}))
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


SAID = st.one_of(
    st.sampled_from([*RIGHT.values(), "yes", "no", "Urugauy", PENDING, "", "x" * 500, "<b>&"]),
    st.text(max_size=30),
)
DEED = st.tuples(st.sampled_from(["type", "tap", "back", "skip", "keep"]), SAID)


@given(st.sampled_from(list(FLOWS)), st.lists(DEED, max_size=40))
def test_no_answer_is_lost_whatever_is_said(name: str, deeds: list[tuple[str, str]]) -> None:
    """Only the answer that is given anew, and those it invalidates, ever change."""
    flow, world, draft = FLOWS[name], World(), Draft()
    for deed, said in deeds:
        question = flow.current(draft, world)
        if question is None:
            break
        may_change = {question.key, *question.invalidates}
        after = _done(flow, draft, deed, said, world)
        lost = {k for k, v in draft.answers.items() if after.answers.get(k) != v}
        assert lost <= may_change
        assert Draft(**_through_json(after)) == after
        draft = after


def _done(flow, draft: Draft, deed: str, said: str, world: World) -> Draft:  # type: ignore[no-untyped-def]
    moves = {"back": flow.back, "skip": flow.skip, "keep": flow.keep}
    try:
        if deed in moves:
            return moves[deed](draft, world)
        return flow.take(draft, Said(**{"text" if deed == "type" else "choice": said}), world)
    except Refusal:
        return draft


def _through_json(draft: Draft) -> dict[str, object]:
    kept = {"answers": dict(draft.answers), "at": draft.at, "offers": draft.offers}
    back = json.loads(json.dumps(kept))
    return {**back, "offers": tuple(back["offers"])}


@pytest.mark.parametrize("start", [q.key for q in SIGNING.questions if q.key != "decision"])
def test_back_from_anywhere_ends_at_the_first_question(start: str) -> None:
    world = World()
    draft = answered(start, world)
    while draft.at != "organisation" and draft.answers:
        draft = SIGNING.back(draft, world)
    with pytest.raises(Refusal, match="nothing-before"):
        SIGNING.back(draft, world)
    question = SIGNING.current(draft, world)
    assert question is not None
    assert question.key == "organisation"


def _fields(letter: Letter) -> dict[str, object]:
    return {name: getattr(letter, name) for name in letter.__dataclass_fields__}
