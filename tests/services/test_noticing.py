"""What is said before a consent is true for the letter under which it is asked."""

import pytest

from bot.domain.consent import Purpose
from bot.domain.letter import Policy
from bot.services import noticing
from tests.cast import follow_up


@pytest.mark.parametrize(
    ("language", "longer", "not_longer"),
    [("en", "two years", "Nothing is kept longer"), ("fr", "deux ans", "Rien n’est gardé plus")],
)
def test_nobody_is_kept_longer_under_high_risk_and_the_question_says_so(
    language: str, longer: str, not_longer: str
) -> None:
    usual = noticing.notice(follow_up(), Purpose.FOLLOW_UP, language)
    at_risk = noticing.notice(follow_up(policy=Policy(high_risk=True)), Purpose.FOLLOW_UP, language)
    assert longer in usual.wording
    assert longer not in at_risk.wording
    assert not_longer in at_risk.wording
    assert usual.hash != at_risk.hash
