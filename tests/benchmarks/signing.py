"""How many updates a second the whole bot brings to the disk, beside a common bot in memory.

`python -m tests.benchmarks.signing`: rounds in turn, medians, and their ratio. The ratio is what
counts: on a shared machine the figures themselves differ from hour to hour.
"""

import argparse
import asyncio
import os
import sqlite3
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import mean

from bot.domain.letter import Letter, Policy
from bot.rehearsal import Rehearsal
from storage import letters
from storage.database import Database, Transaction
from storage.keys import key_file
from tests.benchmarks import machine
from tests.benchmarks.contestant import running
from tests.benchmarks.measured import Measured, measure
from tests.benchmarks.table import Figure, table
from tests.cast import follow_up

FIGURES = (
    Figure("updates a second", lambda m: m.rate),
    Figure("CPU seconds per 1,000 updates", lambda m: m.cpu_per_thousand, 3),
    Figure("memory, MB", lambda m: m.resident_mb),
    Figure("reply after, median ms", lambda m: m.wait_ms(50), 1),
    Figure("reply after, 99 of 100, ms", lambda m: m.wait_ms(99), 1),
    Figure("calls of the Bot API an update", lambda m: m.calls_per_update, 2),
    Figure("characters a reply", lambda m: m.characters),
    Figure("share of the server's core, %", lambda m: m.server_share * 100),
)
OURS, PEER = "Undersigned, durable", "ConversationHandler, in memory"


async def main() -> None:
    machine.require_linux()
    wishes = _arguments()
    ours, peer = [], []
    for number in range(wishes.rounds):
        ours.append(await _our_round(wishes))
        peer.append(await _peer_round(wishes, ours[-1].lengths))
        sys.stderr.write(f"round {number + 1} of {wishes.rounds}: ")
        sys.stderr.write(f"{ours[-1].rate:.0f} and {peer[-1].rate:.0f} updates a second\n")
    sys.stdout.write(table({OURS: ours, PEER: peer}, FIGURES))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.signing")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=6.0, help="measured in each round")
    parser.add_argument("--users", type=int, default=64)
    return parser.parse_args()


async def _our_round(wishes: argparse.Namespace) -> Measured:
    folder = Path("build")
    folder.mkdir(exist_ok=True)
    # Not where the system keeps temporary files: that may be memory, which never waits for a disk.
    with tempfile.TemporaryDirectory(dir=folder) as place:
        database = Path(place).resolve() / "undersigned.db"
        await _publish(database)
        async with Rehearsal_running() as rehearsal:
            environ = {
                "TELEGRAM_TOKEN": rehearsal.token,
                "TELEGRAM_API_URL": rehearsal.url,
                "DATABASE": str(database),
            }
            bot, _ = machine.two_cores()
            async with running("tests.benchmarks.worker", environ=environ, core=bot) as pid:
                measured = await measure(rehearsal, pid, wishes.users, wishes.seconds)
        _check_kept(database, measured.signed)
    return measured
