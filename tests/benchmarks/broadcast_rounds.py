"""One broadcast to its end, against a stand-in that enforces Telegram's limits."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.rehearsal import Limits, Rehearsal
from storage.keys import key_file
from tests.benchmarks import machine
from tests.benchmarks.broadcast_audience import prepare
from tests.benchmarks.broadcast_seen import Seen
from tests.benchmarks.contestant import running
from tests.benchmarks.rounds import a_folder, publish

PATIENCE: Final = 60.0
"""Until the bot is there; a broadcast may take so many times its floor longer than that."""
SLOWEST: Final = 20
ORGANISER: Final = 1_999_999_999
FREE: Final = Limits(penalty=0)
"""Telegram's own, but whoever comes too early is not made to wait longer for it: kinder than
Telegram to the peers, which come too early.
"""


@dataclass(frozen=True, slots=True)
class Sent:
    """A broadcast that has arrived everywhere."""

    messages: int
    seconds: float
    limits: Limits
    refused: int
    """How often Telegram said that it was too many (429)."""
    repeated: int
    others: int
    """Messages to others that took their share of the same pace."""
    cpu: float

    @property
    def floor(self) -> float:
        """Seconds that nobody can be faster than."""
        return (self.messages - self.limits.overall_burst) / self.limits.overall

    @property
    def over_floor(self) -> float:
        return self.seconds / self.floor

    @property
    def rate(self) -> float:
        return self.messages / self.seconds

    @property
    def core_share(self) -> float:
        """Of one core, in percent."""
        return self.cpu / self.seconds * 100


async def our_broadcast(many: int, latency: float, limits: Limits = FREE) -> Sent:
    """From the press of the button to the last message, by the whole bot in its own process."""
    with a_folder() as folder:
        async with (
            a_strict_stand_in(latency, limits) as rehearsal,
            our_desk(rehearsal, folder / "undersigned.db", many, limits.overall) as (pid, token),
        ):
            seen = Seen(rehearsal, many)
            cpu = machine.cpu_seconds(pid)
            press(rehearsal, seen, token)
            await to_the_end(rehearsal, seen, limits)
            return _sent(seen, limits, machine.cpu_seconds(pid) - cpu)


async def peers_broadcast(way: str, many: int, latency: float) -> Sent:
    """The same by one of the ways of `tests.benchmarks.broadcast_peers`."""
    core, _ = machine.two_cores()
    async with a_strict_stand_in(latency, FREE) as rehearsal:
        seen = Seen(rehearsal, many)
        arguments = (way, rehearsal.url, rehearsal.token, str(many))
        async with running("tests.benchmarks.broadcast_peers", arguments, core=core) as pid:
            await to_the_end(rehearsal, seen, FREE)
            return _sent(seen, FREE, machine.cpu_seconds(pid))


@asynccontextmanager
async def a_strict_stand_in(latency: float, limits: Limits | None) -> AsyncIterator[Rehearsal]:
    """In this process, which keeps to the core that the bot does not have until the end."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, machine.two_cores()[1])
    rehearsal = await Rehearsal().start(smtp=False, limits=limits, latency=latency)
    try:
        yield rehearsal
    finally:
        await rehearsal.stop()
        os.sched_setaffinity(0, before)


@asynccontextmanager
async def our_desk(
    rehearsal: Rehearsal, database: Path, many: int, pace: float
) -> AsyncIterator[tuple[int, str]]:
    """Our bot at that pace with a broadcast ready to be sent: process id, token of the draft."""
    await publish(database)
    token = await prepare(database, many, ORGANISER)
    environ = {
        "TELEGRAM_TOKEN": rehearsal.token,
        "TELEGRAM_API_URL": rehearsal.url,
        "DATABASE": str(database),
        "SEALING_KEYS": key_file(database).render(),
        "MESSAGES_PER_SECOND": str(pace),
        "LOG_LEVEL": "ERROR",
    }
    core, _ = machine.two_cores()
    async with running("bot", ("run",), environ, core) as pid:
        rehearsal.add_person("Organiser", id=ORGANISER)
        await rehearsal.until(lambda: rehearsal.world.updates.is_polled, PATIENCE)
        await _opens_the_desk(rehearsal)
        yield pid, token


def press(rehearsal: Rehearsal, seen: Seen, token: str) -> None:
    """The organiser sends it off."""
    seen.begins()
    tap(rehearsal, f"bc-send:{token}")


def tap(rehearsal: Rehearsal, act: str) -> None:
    """The organiser taps a button of that act."""
    [*_, newest] = rehearsal.world.chats[ORGANISER].messages
    rehearsal.tap(ORGANISER, newest, act, force=True)


async def to_the_end(rehearsal: Rehearsal, seen: Seen, limits: Limits) -> None:
    """Raises `TimeoutError` when it does not come to its end."""
    await rehearsal.until(lambda: seen.is_over, patience(seen, limits))


def patience(seen: Seen, limits: Limits) -> float:
    return PATIENCE + SLOWEST * seen.meant / limits.overall


async def _opens_the_desk(rehearsal: Rehearsal) -> None:
    before = len(rehearsal.messages(ORGANISER))
    rehearsal.say(ORGANISER, "/desk")
    await rehearsal.until(lambda: len(rehearsal.messages(ORGANISER)) > before + 1, PATIENCE)


def _sent(seen: Seen, limits: Limits, cpu: float) -> Sent:
    return Sent(
        messages=len(seen.got),
        seconds=seen.seconds,
        limits=limits,
        refused=seen.refused,
        repeated=seen.repeated,
        others=seen.others,
        cpu=cpu,
    )
