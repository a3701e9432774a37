"""A round for each bot that is compared: a stand-in and a process of its own every time."""

import os
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bot.domain.letter import Policy
from bot.rehearsal import Rehearsal
from storage import letters
from storage.database import Database
from storage.keys import key_file
from tests.benchmarks import machine
from tests.benchmarks.contestant import ROOT, running
from tests.benchmarks.measured import Measured, measure
from tests.cast import follow_up


async def our_round(users: int, signatures: int) -> Measured:
    """Our bot, with every signature that the crowd was told of found in the database."""
    with a_folder() as folder:
        database = folder / "undersigned.db"
        await publish(database)
        async with a_stand_in() as rehearsal, our_bot(rehearsal, database) as pid:
            measured = await measure(rehearsal, pid, users, signatures)
        _check_kept(database, measured.signed)
    return measured


async def peer_round(users: int, signatures: int, script: str) -> Measured:
    """The common bot, in a conversation of this script (see `Measured.script`)."""
    core, _ = machine.two_cores()
    async with a_stand_in() as rehearsal:
        arguments = (rehearsal.url, rehearsal.token, script)
        async with running("tests.benchmarks.peer", arguments, core=core) as pid:
            return await measure(rehearsal, pid, users, signatures)


@contextmanager
def a_folder() -> Iterator[Path]:
    """Not where the system keeps temporary files: that may be memory, which awaits no disk."""
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=build) as folder:
        yield Path(folder)


@asynccontextmanager
async def a_stand_in() -> AsyncIterator[Rehearsal]:
    """In this process, which moves to the core that the bot does not have."""
    _, core = machine.two_cores()
    os.sched_setaffinity(0, core)
    rehearsal = await Rehearsal().start(smtp=False)
    try:
        yield rehearsal
    finally:
        await rehearsal.stop()


@asynccontextmanager
async def our_bot(rehearsal: Rehearsal, database: Path) -> AsyncIterator[int]:
    core, _ = machine.two_cores()
    environ = {
        "TELEGRAM_TOKEN": rehearsal.token,
        "TELEGRAM_API_URL": rehearsal.url,
        "DATABASE": str(database),
        "SEALING_KEYS": key_file(database).render(),
    }
    async with running("tests.benchmarks.worker", environ=environ, core=core) as pid:
        yield pid


async def publish(path: Path) -> None:
    """A database with one open letter that asks for no code."""
    letter = follow_up(policy=Policy(code=False), closes=datetime.now(UTC) + timedelta(days=9))
    database = await Database.open(path, key_file(path))
    try:
        await database.write(partial(letters.add, letter=letter))
    finally:
        await database.close()


def _check_kept(database: Path, told: int) -> None:
    with closing(sqlite3.connect(database)) as connection:
        query = "SELECT count(*) FROM signature WHERE status = 'confirmed'"
        (kept,) = connection.execute(query).fetchone()
    if kept < told:
        raise RuntimeError(f"{told} signatures were confirmed in the chat, {kept} are kept")
