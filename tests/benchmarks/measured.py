"""One round: a crowd walks the course with one bot, and what that took."""

import time
from dataclasses import dataclass
from statistics import mean, quantiles

from bot.rehearsal import Rehearsal
from tests.benchmarks.crowd import Crowd, Tally
from tests.benchmarks.machine import cpu_seconds, resident_mb

WARM_UP = 64
"""Signatures before anything counts."""
PATIENCE = 300.0


@dataclass(frozen=True, slots=True)
class Measured:
    """Of one round; `tally` covers exactly `seconds`."""

    tally: Tally
    seconds: float
    cpu: float
    """CPU seconds that the bot used."""
    server_cpu: float
    """CPU seconds that the stand-in and the crowd used, on the other core."""
    resident_mb: float
    signed: int
    """Signatures since the bot was started."""

    @property
    def rate(self) -> float:
        return len(self.tally.waits) / self.seconds

    @property
    def cpu_per_thousand(self) -> float:
        return self.cpu / len(self.tally.waits) * 1_000

    @property
    def server_share(self) -> float:
        return self.server_cpu / self.seconds * 100

    @property
    def calls_per_update(self) -> float:
        calls = self.tally.calls.total() - self.tally.calls["getUpdates"]
        return calls / len(self.tally.waits)

    @property
    def characters(self) -> float:
        """Of a reply, in the mean, markup included."""
        return mean(length for lengths in self.tally.lengths.values() for length in lengths)

    @property
    def script(self) -> str:
        """What the conversation is made of, so that a peer can do the same.

        For instance 't640 k310 d2500': a reply of 640 characters to something typed, one of 310
        to a key that was tapped, and at the end a document of 2,500 bytes.
        """
        steps = [
            f"{'k' if tapped else 't'}{mean(lengths):.0f}"
            for (_, tapped), lengths in sorted(self.tally.lengths.items())
        ]
        papers = [f"d{mean(self.tally.papers):.0f}"] if self.tally.papers else []
        return " ".join((*steps, *papers))

    def wait_ms(self, percentile: int) -> float:
        return quantiles(self.tally.waits, n=100)[percentile - 1] * 1_000


async def measure(rehearsal: Rehearsal, pid: int, users: int, signatures: int) -> Measured:
    """Measure whole walks, so that every step has its share; a multiple of `users` is fair.

    Raises `TimeoutError` when the bot does not work, `RuntimeError` when it does it wrongly.
    """
    crowd = Crowd(rehearsal)
    await rehearsal.until(lambda: rehearsal.world.updates.is_polled, PATIENCE)
    crowd.set_out(users)
    await _signed(crowd, rehearsal, WARM_UP)
    tally = crowd.tally = Tally()
    cpu, server = cpu_seconds(pid), time.process_time()
    await _signed(crowd, rehearsal, WARM_UP + signatures)
    measured = Measured(
        tally,
        seconds=time.perf_counter() - tally.since,
        cpu=cpu_seconds(pid) - cpu,
        server_cpu=time.process_time() - server,
        resident_mb=resident_mb(pid),
        signed=crowd.signed,
    )
    crowd.tally = Tally()
    crowd.rest()
    await rehearsal.until(lambda: rehearsal.pending() == 0, PATIENCE)
    return measured


async def _signed(crowd: Crowd, rehearsal: Rehearsal, signatures: int) -> None:
    await rehearsal.until(lambda: crowd.signed >= signatures or crowd.tally.failed, PATIENCE)
    _check(crowd.tally, rehearsal)


def _check(tally: Tally, rehearsal: Rehearsal) -> None:
    if tally.failed or rehearsal.flaws:
        raise RuntimeError(f"not as it should be: {[*tally.failed, *rehearsal.flaws][:5]}")
