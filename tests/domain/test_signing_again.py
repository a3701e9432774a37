"""What is chosen anew when somebody signs again, and when her address needs a new code."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.consent import NO, YES, Purpose, question_of
from bot.domain.flow import Answers, Draft, Flow
from bot.domain.flows.questions import CONSENTS, agreed
from bot.domain.signing_again import CHOSEN, PROVES_FOR, Choices, code_is_due

THEN = datetime(2018, 4, 5, 9, tzinfo=UTC)
purposes = st.sampled_from(CHOSEN)
given_before = st.frozensets(st.sampled_from(list(Purpose)))
taps = st.lists(purposes, max_size=12)


def after(choices: Choices, tapped: list[Purpose]) -> Choices:
    for purpose in tapped:
        choices = choices.switched(purpose)
    return choices


@given(given_before, taps)
def test_a_button_holds_exactly_what_was_chosen(
    before: frozenset[Purpose], taps: list[Purpose]
) -> None:
    choices = after(Choices.as_before(before), taps)
    assert Choices.read(choices.bits) == choices


@given(st.text(max_size=6))
def test_what_no_button_bears_is_nothing(bits: str) -> None:
    read = Choices.read(bits)
    assert read is None or read.bits == bits


@pytest.mark.parametrize("bits", ["", "0100", "01", "11111", "1x11", "١١١١", " 111"])
def test_a_forged_button_is_nothing(bits: str) -> None:
    """'0100' would name a person beside an organisation that is kept back."""
    assert Choices.read(bits) is None


@given(given_before, taps)
def test_a_name_never_stands_beside_an_organisation_that_is_kept_back(
    before: frozenset[Purpose], taps: list[Purpose]
) -> None:
    choices = after(Choices.as_before(before), taps)
    assert Purpose.PUBLIC in choices.agreed or Purpose.REPRESENTATIVE not in choices.agreed
    assert (Purpose.REPRESENTATIVE in choices.asked) == (Purpose.PUBLIC in choices.agreed)


@given(given_before, taps, purposes)
def test_a_switch_changes_itself_and_what_hangs_on_it_and_nothing_else(
    before: frozenset[Purpose], taps: list[Purpose], purpose: Purpose
) -> None:
    choices = after(Choices.as_before(before), taps)
    changed = choices.agreed ^ choices.switched(purpose).agreed
    hangs_on = {Purpose.REPRESENTATIVE} if purpose is Purpose.PUBLIC else set()
    assert changed <= {purpose} | hangs_on


@given(given_before, taps)
def test_nothing_is_agreed_to_that_was_neither_so_before_nor_tapped(
    before: frozenset[Purpose], taps: list[Purpose]
) -> None:
    assert after(Choices.as_before(before), taps).agreed <= before | set(taps)
    assert after(Choices(), taps).agreed <= set(taps)


@given(given_before, taps)
def test_the_answers_say_what_was_chosen_and_a_quote_is_never_carried_over(
    before: frozenset[Purpose], taps: list[Purpose]
) -> None:
    choices = after(Choices.as_before(before), taps)
    answers: Answers = choices.answers()
    assert set(answers.values()) <= {YES, NO}
    assert {p for p in Purpose if agreed(answers, p)} == {Purpose.SIGNING, *choices.agreed}
    assert question_of(Purpose.QUOTE) not in answers


@given(given_before, taps)
def test_every_question_of_the_signing_that_applies_has_its_answer(
    before: frozenset[Purpose], taps: list[Purpose]
) -> None:
    """But the sentence for the press, which is put in as skipped."""
    answers = after(Choices.as_before(before), taps).answers()
    left = Flow("consents", CONSENTS).current(Draft(answers), None)  # type: ignore[arg-type]
    assert left is None or left.key == question_of(Purpose.QUOTE)


@pytest.mark.parametrize(
    ("ago", "due"),
    [
        (timedelta(0), False),
        (PROVES_FOR, False),
        (PROVES_FOR + timedelta(seconds=1), True),
        (None, True),
    ],
)
def test_an_address_is_good_for_twelve_months(ago: timedelta | None, due: bool) -> None:
    assert code_is_due(THEN - ago if ago is not None else None, THEN) is due
