"""What a broadcast costs: how near it comes to the fastest that Telegram allows.

Beside it two usual ways of sending, in the same minutes; then how long people who sign wait
meanwhile; then the pace that can be paid for. Ratios count: they are the same on any machine.
"""

import argparse
import asyncio
import sys
from collections.abc import Callable, Sequence
from typing import Final

from bot.rehearsal import Limits
from tests.benchmarks import machine
from tests.benchmarks.broadcast_rounds import Sent, our_broadcast, peers_broadcast
from tests.benchmarks.broadcast_signers import Waits, waits

LATENCIES: Final = (0.0, 0.05, 0.2)
PAID: Final = Limits(overall=1_000, overall_burst=1_000, penalty=0)
PAID_LATENCY: Final = 0.05
COLUMN: Final = 12

Cell = tuple[str, Callable[[Sent], str]]
SENT: Final[Sequence[Cell]] = (
    ("x floor", lambda sent: f"{sent.over_floor:.3f}"),
    ("429", lambda sent: f"{sent.refused}"),
    ("twice", lambda sent: f"{sent.repeated}"),
    ("beside", lambda sent: f"{sent.others}"),
    ("a second", lambda sent: f"{sent.rate:,.1f}"),
    ("core, %", lambda sent: f"{sent.core_share:.0f}"),
)
SIGNERS: Final = ("answers", "p50 idle", "p50 busy", "p99 idle", "p99 busy", "p99 ratio", "429")


async def main() -> None:
    machine.require_linux()
    wishes = _arguments()
    _say(f"A broadcast to {wishes.recipients:,}, 30 a second", [name for name, _ in SENT])
    for latency in wishes.latency:
        await _beside_the_peers(wishes.recipients, latency)
    if wishes.signers:
        _say("People who sign meanwhile, ms", SIGNERS)
        for latency in wishes.latency:
            _row(f"{latency * 1_000:.0f} ms", _waited(await waits(wishes.signers, latency)))
    if wishes.paid:
        _say(f"A paid one to {wishes.paid:,}, 1,000 a second", [name for name, _ in SENT])
        paid = await our_broadcast(wishes.paid, PAID_LATENCY, PAID)
        _row(f"{PAID_LATENCY * 1_000:.0f} ms", [show(paid) for _, show in SENT])


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.broadcast", description=__doc__
    )
    parser.add_argument("--recipients", type=int, default=1_000)
    parser.add_argument("--signers", type=int, default=600, help="recipients beside signers")
    parser.add_argument("--paid", type=int, default=10_000, help="recipients at the paid pace")
    parser.add_argument("--latency", type=float, nargs="+", default=LATENCIES)
    return parser.parse_args()


async def _beside_the_peers(many: int, latency: float) -> None:
    """All at the same time: each waits for its stand-in's limits, and none for the machine."""
    results = await asyncio.gather(
        our_broadcast(many, latency),
        peers_broadcast("loop", many, latency),
        peers_broadcast("limiter", many, latency),
    )
    names = ("Undersigned", "loop and sleep", "AIORateLimiter")
    for name, sent in zip(names, results, strict=True):
        _row(f"{latency * 1_000:3.0f} ms {name}", [show(sent) for _, show in SENT])


def _waited(found: Waits) -> list[str]:
    times = [found.ms(which, p) for p in (50, 99) for which in (found.idle, found.busy)]
    cells = [f"{time:.1f}" for time in times]
    return [f"{found.answers}", *cells, f"{found.ratio(99):.2f}", f"{found.refused}"]


def _say(title: str, names: Sequence[str]) -> None:
    sys.stdout.write("\n")
    _row(title, names)


def _row(name: str, cells: Sequence[str]) -> None:
    sys.stdout.write(f"{name:40}" + "".join(f"{cell:>{COLUMN}}" for cell in cells) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main())
