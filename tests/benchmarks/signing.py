"""How many updates a second the whole bot brings to the disk, beside a common bot in memory.

Both walk the same conversation over the same stand-in, in rounds that take turns. The ratio is
what counts: on a shared machine the figures themselves differ from hour to hour.
"""

import argparse
import asyncio
import sys

from tests.benchmarks import machine
from tests.benchmarks.measured import Measured
from tests.benchmarks.rounds import our_round, peer_round
from tests.benchmarks.table import Figure, table

OURS, PEER = "Undersigned, on disk", "ConversationHandler, in memory"
SATURATED = 95.0

FIGURES: tuple[Figure[Measured], ...] = (
    Figure("updates a second", lambda m: m.rate),
    Figure("CPU seconds per 1,000 updates", lambda m: m.cpu_per_thousand, 3),
    Figure("memory, MB", lambda m: m.resident_mb, 1),
    Figure("reply after, median, ms", lambda m: m.wait_ms(50), 1),
    Figure("reply after, 99 of 100, ms", lambda m: m.wait_ms(99), 1),
    Figure("calls of the Bot API an update", lambda m: m.calls_per_update, 2),
    Figure("characters a reply", lambda m: m.characters),
    Figure("the stand-in's use of its core, %", lambda m: m.server_share),
)


async def main() -> None:
    machine.require_linux()
    wishes = _arguments()
    ours: list[Measured] = []
    peer: list[Measured] = []
    for number in range(1, wishes.rounds + 1):
        ours.append(await our_round(wishes.users, wishes.signatures))
        peer.append(await peer_round(wishes.users, wishes.signatures, ours[-1].script))
        rates = f"{ours[-1].rate:,.0f} and {peer[-1].rate:,.0f} updates a second"
        sys.stderr.write(f"round {number} of {wishes.rounds}: {rates}\n")
    sys.stdout.write(table({OURS: ours, PEER: peer}, FIGURES))
    if max(m.server_share for m in (*ours, *peer)) > SATURATED:
        sys.stdout.write("The stand-in was the limit: the faster bot is faster than shown.\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.signing", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--signatures", type=int, default=256, help="measured in each round")
    parser.add_argument("--users", type=int, default=64)
    return parser.parse_args()


if __name__ == "__main__":
    asyncio.run(main())
