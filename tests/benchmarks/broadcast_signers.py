"""How long people who sign wait for their answers, while a broadcast leaves and while it rests."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Any, Final

from bot.rehearsal import Rehearsal
from tests.benchmarks.broadcast_rounds import (
    FREE,
    a_strict_stand_in,
    our_desk,
    patience,
    press,
    tap,
)
from tests.benchmarks.broadcast_seen import Seen
from tests.benchmarks.crowd import Crowd, Tally, Walker
from tests.benchmarks.rounds import a_folder

SIGNERS: Final = 20
THINKS: Final = (1.1, 1.9)
"""Seconds, the fastest and the slowest: nobody is so fast that her own chat's limit counts."""
ONE_BY_ONE: Final = 0.5
"""Seconds between the comings of two, so that they do not all do the same at the same time."""
SLICE: Final = 6.0
TURNING: Final = 1.0
"""Seconds of each turn that count, and before it, that do not."""


class Unhurried(Crowd):
    """A crowd that thinks before it answers, in a journal that also sees the broadcast."""

    def __init__(self, rehearsal: Rehearsal, seen: Seen) -> None:
        super().__init__(rehearsal)
        self._seen = seen
        self._chance = random.Random(1)  # noqa: S311 - thinking time

    def write(self, entry: dict[str, Any]) -> None:
        self._seen.write(entry)
        if entry["chat_id"] in self._walkers:
            super().write(entry)

    def _go_on(self, walker: Walker, message: int) -> None:
        think = self._chance.uniform(*THINKS)
        asyncio.get_running_loop().call_later(think, self._acts, walker, message)

    def _acts(self, walker: Walker, message: int) -> None:
        if not self._resting:
            super()._go_on(walker, message)


@dataclass(frozen=True, slots=True)
class Waits:
    """Of one bot, seconds from each update to its answer, by slices that took turns.

    A percentile is that of the slice in the middle: what else the machine does for a moment
    falls into one slice, and does not count.
    """

    idle: Sequence[Sequence[float]]
    busy: Sequence[Sequence[float]]
    """While a broadcast was on its way."""
    refused: int

    @property
    def answers(self) -> int:
        return sum(map(len, self.busy))

    def ms(self, slices: Sequence[Sequence[float]], percentile: int) -> float:
        return median(_percentile(waits, percentile) for waits in slices) * 1_000

    def ratio(self, percentile: int) -> float:
        return self.ms(self.busy, percentile) / self.ms(self.idle, percentile)


def _percentile(waits: Sequence[float], percentile: int) -> float:
    return quantiles(waits, n=100, method="inclusive")[percentile - 1]


async def waits(many: int, latency: float) -> Waits:
    """A broadcast that is paused and goes on again by turns, while people sign."""
    with a_folder() as folder:
        async with (
            a_strict_stand_in(latency, FREE) as rehearsal,
            our_desk(rehearsal, folder / "undersigned.db", many, FREE.overall) as (_, token),
        ):
            seen = Seen(rehearsal, many)
            crowd = Unhurried(rehearsal, seen)
            for _ in range(SIGNERS):
                crowd.set_out(1)
                await asyncio.sleep(ONE_BY_ONE)
            busy, idle = [], []
            press(rehearsal, seen, token)
            async with asyncio.timeout(patience(seen, FREE)):
                while not seen.is_over:
                    busy.append(await _slice(crowd))
                    tap(rehearsal, f"bc-pause:{token}")
                    idle.append(await _slice(crowd))
                    tap(rehearsal, f"bc-resume:{token}")
            crowd.rest()
            return Waits(idle[:-1], busy[:-1], seen.refused)


async def _slice(crowd: Unhurried) -> list[float]:
    """Waits in one turn."""
    await asyncio.sleep(TURNING)
    tally = crowd.tally = Tally()
    await asyncio.sleep(SLICE)
    crowd.tally = Tally()
    _check(tally.failed)
    return tally.waits


def _check(failed: Sequence[str]) -> None:
    """What was too much for Telegram is counted elsewhere."""
    wrong = [each for each in failed if "Too Many Requests" not in each]
    if wrong:
        raise RuntimeError(f"not as it should be: {wrong[:5]}")
