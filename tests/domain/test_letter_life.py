"""What may be done with a letter, in each of its states."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.letter import LetterStatus
from bot.domain.letter_life import Deed, possible
from tests.domain.world import LETTER

BEFORE, AFTER = LETTER.closes - timedelta(hours=1), LETTER.closes


@pytest.mark.parametrize(
    ("status", "deeds"),
    [
        (LetterStatus.DRAFT, {Deed.PUBLISH, Deed.CANCEL}),
        (LetterStatus.OPEN, {Deed.EXTEND, Deed.CLOSE, Deed.DELIVER, Deed.CANCEL}),
        (LetterStatus.CLOSED, {Deed.REOPEN, Deed.DELIVER, Deed.CANCEL}),
        (LetterStatus.DELIVERED, set()),
        (LetterStatus.CANCELLED, set()),
    ],
)
def test_each_state_has_its_deeds(status: LetterStatus, deeds: set[Deed]) -> None:
    assert set(possible(replace(LETTER, status=status), BEFORE)) == deeds


@pytest.mark.parametrize("status", LetterStatus)
def test_what_time_has_closed_is_not_closed_by_hand(status: LetterStatus) -> None:
    assert Deed.CLOSE not in possible(replace(LETTER, status=status), AFTER)
