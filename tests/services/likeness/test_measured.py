"""How well the rules do on pairs of real names that a person has judged, where they are at hand."""

import pytest

from bot.services.likeness import Verdict
from tests.benchmarks.likeness import AMBIGUOUS, PAIRS, RULES, pairs_in, tally, verdict

at_hand = pytest.mark.skipif(
    not (PAIRS.exists() and AMBIGUOUS.exists()), reason="the table of judged pairs is not there"
)


@at_hand
def test_most_of_those_that_are_the_same_are_found_and_few_others() -> None:
    of = tally(pairs_in(PAIRS), RULES["same"])
    assert of.f1 >= 0.93
    assert of.precision >= 0.95


@at_hand
def test_no_simple_rule_does_as_well() -> None:
    ours, *others = (
        tally(pairs_in(PAIRS), RULES[name]).f1 for name in RULES if "asked" not in name
    )
    assert ours > max(others)


@at_hand
def test_every_pair_that_a_person_could_not_settle_is_asked() -> None:
    verdicts = {(p.one, p.other): verdict(p.one, p.other) for p in pairs_in(AMBIGUOUS)}
    assert [pair for pair, said in verdicts.items() if said is not Verdict.ASK] == []
