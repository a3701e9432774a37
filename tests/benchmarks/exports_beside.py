"""How long the bot takes to answer while an export of a large letter runs in the chat.

`python -m tests.benchmarks.exports_beside` has one person write to the bot again and again, first
with nothing else to do, then while an organiser takes a register of 100,000 out, over the HTTP of
the stand-in and with a real database. It prints the median and the 99th percentile of both, and
their ratio. The stand-in runs in the same process, so its own time is part of each answer.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.services.taking_out import Kind
from tests.benchmarks.exports import MANY, refill
from tests.benchmarks.machine import require_linux
from tests.cast import Actor, Stage, a_stage, organiser

SLUG = "defenders-2018"
PAUSE = 0.02
FEWEST = 200


class Probe:
    """One person who writes, waits for the answer, and writes again."""

    def __init__(self, actor: Actor) -> None:
        self._actor, self._said = actor, 0

    async def once(self) -> float:
        """Seconds from a message to its answer."""
        rehearsal, before = self._actor.stage.rehearsal, self._heard()
        self._said += 1
        begun = time.perf_counter()
        rehearsal.say(self._actor.id, f"hello {self._said}")
        while self._heard() == before:  # noqa: ASYNC110 - the stand-in has no event for it
            await asyncio.sleep(0.000_5)
        return time.perf_counter() - begun

    def _heard(self) -> int:
        return sum(m["from"] == "bot" for m in self._actor.stage.rehearsal.messages(self._actor.id))

    async def until(self, over: Callable[[], bool], fewest: int) -> list[float]:
        found: list[float] = []
        while len(found) < fewest or not over():
            found.append(await self.once())
            await asyncio.sleep(PAUSE)
        return found


async def measured(many: int, kinds: Sequence[Kind], fewest: int) -> list[str]:
    lines: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        async with a_stage(Path(name)) as stage:
            ana = await organiser(stage, "Ana", SLUG)
            await _fill(stage, many)
            for kind in kinds:
                lines += await _beside(stage, ana, kind, fewest)
    return lines


async def _fill(stage: Stage, many: int) -> None:
    await stage.drop_curtain()
    refill(stage.settings.database, SLUG, many)
    await stage.raise_curtain()


async def _beside(stage: Stage, ana: Actor, kind: Kind, fewest: int) -> list[str]:
    idle = await _idle(stage, f"Idle {kind}", fewest)
    await ana.says("/export")
    await ana.taps("List of signatories")
    if kind is not Kind.XLSX:
        await ana.taps(kind.upper())
    message, data = ana.button("Send me the file")
    had = _files(ana)
    probe = await _probe(stage, f"Busy {kind}")
    begun = time.perf_counter()
    stage.rehearsal.tap(ana.id, message["message_id"], data)
    busy = await probe.until(lambda: _files(ana) > had, 1)
    took = time.perf_counter() - begun
    await stage.settle()
    return [f"{kind.value:6}{_row('idle', idle)}", f"{kind.value:6}{_row('export', busy)}",
            f"{kind.value:6}p99 {_p99(busy) / _p99(idle):.2f} times that of the idle bot;"
            f" the export took {took:.0f} s"]  # fmt: skip


async def _idle(stage: Stage, name: str, fewest: int) -> list[float]:
    probe = await _probe(stage, name)
    return await probe.until(lambda: True, fewest)


async def _probe(stage: Stage, name: str) -> Probe:
    """A person of her own for each phase: a short history costs the stand-in the same time."""
    actor = stage.enter(name)
    await actor.says("/help")
    probe = Probe(actor)
    for _ in range(20):
        await probe.once()
    return probe


def _files(actor: Actor) -> int:
    messages = actor.stage.rehearsal.messages(actor.id)
    return sum(bool(message["document"]) for message in messages)


def _p99(found: Sequence[float]) -> float:
    return sorted(found)[min(len(found) - 1, int(len(found) * 0.99))]


def _row(what: str, found: Sequence[float]) -> str:
    middle = sorted(found)[len(found) // 2]
    times = f"median {middle * 1e3:6.1f} ms, p99 {_p99(found) * 1e3:6.1f} ms"
    return f"{what:8}{len(found):6} answers, {times}"


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.exports_beside", description=__doc__
    )
    parser.add_argument("--many", type=int, default=MANY)
    parser.add_argument("--answers", type=int, default=FEWEST)
    parser.add_argument("--kinds", nargs="*", type=Kind, default=[Kind.CSV, Kind.XLSX])
    asked = parser.parse_args()
    require_linux()
    for line in asyncio.run(measured(asked.many, asked.kinds, asked.answers)):
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
