"""How long until the bot asks for updates, and what memory it holds while nobody writes.

Beside the smallest bot of the same library; starts take turns, each on a fresh process. Our
database is there already, as at every start but the first.
"""

import argparse
import asyncio
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass

from bot.rehearsal import Rehearsal
from tests.benchmarks import machine
from tests.benchmarks.contestant import running
from tests.benchmarks.rounds import a_folder, a_stand_in, our_bot, publish
from tests.benchmarks.table import Figure, table

OURS, PEER = "Undersigned", "the smallest bot"
PATIENCE = 60.0
IDLE_SECONDS = 3.0
"""After this, what belongs to the start alone has been done."""


@dataclass(frozen=True, slots=True)
class Start:
    seconds: float
    cpu: float
    resident_mb: float


Bot = Callable[[Rehearsal], AbstractAsyncContextManager[int]]

FIGURES: tuple[Figure[Start], ...] = (
    Figure("seconds to the first getUpdates", lambda s: s.seconds, 2),
    Figure("CPU seconds to a rest", lambda s: s.cpu, 2),
    Figure("memory at rest, MB", lambda s: s.resident_mb, 1),
)


async def main() -> None:
    machine.require_linux()
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.start", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    wishes = parser.parse_args()
    ours: list[Start] = []
    peer: list[Start] = []
    with a_folder() as folder:
        database = folder / "undersigned.db"
        await publish(database)
        for _ in range(wishes.rounds):
            ours.append(await _started(lambda stand_in: our_bot(stand_in, database)))
            peer.append(await _started(_bare_bot))
    sys.stdout.write(table({OURS: ours, PEER: peer}, FIGURES))


async def _started(bot: Bot) -> Start:
    async with a_stand_in() as rehearsal:
        begun = time.perf_counter()
        async with bot(rehearsal) as pid:
            await rehearsal.until(lambda: rehearsal.world.updates.is_polled, PATIENCE)
            seconds = time.perf_counter() - begun
            await asyncio.sleep(IDLE_SECONDS)
            return Start(seconds, machine.cpu_seconds(pid), machine.resident_mb(pid))


@asynccontextmanager
async def _bare_bot(rehearsal: Rehearsal) -> AsyncIterator[int]:
    core, _ = machine.two_cores()
    arguments = (rehearsal.url, rehearsal.token)
    async with running("tests.benchmarks.bare", arguments, core=core) as pid:
        yield pid


if __name__ == "__main__":
    asyncio.run(main())
