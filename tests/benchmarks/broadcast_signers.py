"""How long people who sign wait for their answers, before a broadcast and while it leaves."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles
from typing import Any, Final

from bot.rehearsal import Rehearsal
from tests.benchmarks.broadcast_rounds import FREE, a_strict_stand_in, our_desk, press, to_the_end
from tests.benchmarks.broadcast_seen import Seen
from tests.benchmarks.crowd import Crowd, Tally, Walker
from tests.benchmarks.rounds import a_folder

SIGNERS: Final = 10
THINKS: Final = (1.1, 1.9)
"""Seconds, the fastest and the slowest: nobody is so fast that her own chat's limit counts."""
ONE_BY_ONE: Final = 1.0
"""Seconds between the comings of two, so that they do not all do the same at the same time."""


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
    """Of one bot: seconds from each update to its answer."""

    idle: Sequence[float]
    busy: Sequence[float]
    """While a broadcast was on its way."""
    refused: int

    def ms(self, waits: Sequence[float], percentile: int) -> float:
        return quantiles(waits, n=100)[percentile - 1] * 1_000

    def ratio(self, percentile: int) -> float:
        return self.ms(self.busy, percentile) / self.ms(self.idle, percentile)


async def waits(many: int, latency: float) -> Waits:
    """As long without a broadcast as its floor is, then with it."""
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
            idle = crowd.tally = Tally()
            await asyncio.sleep(many / FREE.overall)
            busy = crowd.tally = Tally()
            press(rehearsal, seen, token)
            await to_the_end(rehearsal, seen, FREE)
            crowd.rest()
            _check([*idle.failed, *busy.failed])
            return Waits(list(idle.waits), list(busy.waits), seen.refused)


def _check(failed: Sequence[str]) -> None:
    if failed:
        raise RuntimeError(f"not as it should be: {failed[:5]}")
