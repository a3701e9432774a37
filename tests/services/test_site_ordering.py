"""A list that is put in order piece by piece stands as one that is ordered in one go."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.listing import Arrangement, Order
from bot.services.site import ordering
from tests.papers.registers import EGYPT, HOSTILE, KENYA, an_export, signatories

NAMES = st.lists(st.sampled_from([*HOSTILE, "Alpha", "alpha", "Älpha", "The Alpha", "Zebra"]))


@pytest.mark.parametrize("order", Order)
@given(names=NAMES)
def test_in_pieces_or_at_once_the_order_is_the_same(order: Order, names: list[str]) -> None:
    found = [
        one
        for number, name in enumerate(names, 1)
        for one in signatories(*[name] * number, place=(KENYA, EGYPT)[number % 2])[-1:]
    ]
    how = Arrangement(order)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ordering, "PIECE", 3)
        ordered = ordering.ordered(an_export(found, ordering.AS_SIGNED), how)
    assert ordered.listing == an_export(found, how).listing
