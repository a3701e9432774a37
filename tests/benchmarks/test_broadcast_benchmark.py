"""The benchmark of broadcasts still fits the bot."""

import sys
from collections import Counter

import pytest

from bot.rehearsal import Limits
from tests.benchmarks.broadcast_rounds import FREE, Sent, our_broadcast

MANY = 45


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it pins processes to cores")
async def test_a_broadcast_reaches_everybody_once_and_is_never_too_fast() -> None:
    sent = await our_broadcast(MANY, latency=0.02)
    assert sent.messages == MANY
    assert (sent.refused, sent.repeated) == (0, 0)
    assert sent.over_floor >= 1


def test_the_floor_is_what_the_limits_let_through() -> None:
    facts = Counter(refused=0, repeated=0, others=0)
    sent = Sent(messages=630, seconds=25.0, limits=FREE, cpu=5.0, **facts)
    assert sent.floor == (630 - Limits().overall_burst) / Limits().overall == 20
    assert sent.over_floor == 1.25
    assert sent.core_share == 20
