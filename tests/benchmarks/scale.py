"""What an update costs when very many have signed, beside what it costs when few have.

Both databases are open in one process, and walks through them take turns. A ratio near 1 says
that nothing on the way of a signature looks at the signatures of others one by one.
"""

import argparse
import asyncio
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from storage.database import Database
from storage.keys import key_file
from tests.benchmarks.filling import fill
from tests.benchmarks.rounds import a_folder, publish
from tests.benchmarks.table import Figure, table
from tests.benchmarks.walking import Walk

FEW = 1_000


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one update, in microseconds."""

    cpu: float
    wall: float


FIGURES: tuple[Figure[Cost], ...] = (
    Figure("CPU of an update, microseconds", lambda c: c.cpu),
    Figure("time of an update, microseconds", lambda c: c.wall),
)


async def main() -> None:
    wishes = _arguments()
    large: list[Cost] = []
    small: list[Cost] = []
    with a_folder() as folder:
        async with (
            _filled(folder / "many.db", wishes.signatures) as many,
            _filled(folder / "few.db", FEW) as few,
        ):
            for _ in range(wishes.rounds):
                large.append(await _walked(many, wishes.walks))
                small.append(await _walked(few, wishes.walks))
    columns = {f"{wishes.signatures:,} signatures": large, f"{FEW:,} signatures": small}
    sys.stdout.write(table(columns, FIGURES))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.scale", description=__doc__)
    parser.add_argument("--signatures", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--walks", type=int, default=20, help="signatures in each round")
    return parser.parse_args()


@asynccontextmanager
async def _filled(path: Path, signatures: int) -> AsyncIterator[Walk]:
    """A database with so many signatures, in which one more walk has been made to warm up."""
    await publish(path)
    fill(path, signatures)
    database = await Database.open(path, key_file(path))
    try:
        walk = Walk(database)
        await walk.sign()
        yield walk
    finally:
        await database.close()


async def _walked(walk: Walk, walks: int) -> Cost:
    updates, cpu, wall = walk.updates, time.process_time(), time.perf_counter()
    for _ in range(walks):
        await walk.sign()
    each = 1_000_000 / (walk.updates - updates)
    return Cost((time.process_time() - cpu) * each, (time.perf_counter() - wall) * each)


if __name__ == "__main__":
    asyncio.run(main())
