"""The scales of a chart: round numbers beside it, days below it."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

STEPS: Final = (1, 2, 5)
MOST_TICKS: Final = 5
HEADROOM: Final = 1.25
"""So much more than the largest number, for the words above it."""


def number_ticks(largest: int) -> list[int]:
    """Round numbers from 0 on, whole and at most six, the last one below or at the largest."""
    step = next(step for step in _round_steps() if max(largest, 1) <= step * MOST_TICKS)
    return list(range(0, max(largest, 1) + 1, step))


def day_ticks(days: Sequence[date], most: int) -> list[date]:
    """At most so many days, evenly apart, from the first one on."""
    first, last = days[0], days[-1]
    step = -(-((last - first).days + 1) // most)
    return [first + timedelta(days=n) for n in range(0, (last - first).days + 1, max(step, 1))]


def _round_steps() -> Iterator[int]:
    ten = 1
    while True:
        yield from (ten * step for step in STEPS)
        ten *= 10
