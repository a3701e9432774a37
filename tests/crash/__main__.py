"""`python -m tests.crash --kills 50 --seed 7` prints counts, and fails on a broken promise.

First while people sign, then in the middle of a broadcast.
"""

import argparse
import asyncio
import secrets
import sys

from tests.crash.broadcast import BroadcastCampaign, BroadcastResult
from tests.crash.campaign import Campaign, Result
from tests.crash.process import CannotStart


def main() -> None:
    wishes = _arguments()
    try:
        broken = [*_signing(wishes), *_broadcast(wishes)]
    except CannotStart as reason:
        sys.exit(f"BROKEN: {reason}")
    _say(f"{len(broken)} promises were broken" if broken else "every promise was kept")
    sys.exit(bool(broken))


def _signing(wishes: argparse.Namespace) -> list[str]:
    result = asyncio.run(Campaign(wishes.kills, wishes.people, wishes.seed).run())
    _say(*_lines(result))
    return result.broken


def _broadcast(wishes: argparse.Namespace) -> list[str]:
    kills = wishes.kills_of_a_broadcast
    result = asyncio.run(BroadcastCampaign(kills, wishes.recipients, wishes.seed).run())
    _say(*_lines_of_broadcast(result))
    return result.broken


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--people", type=int, default=20, help="who sign at the same time")
    parser.add_argument("--kills-of-a-broadcast", type=int, default=20)
    parser.add_argument("--recipients", type=int, default=2_000, help="of the broadcast")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    return parser.parse_args()


def _lines(result: Result) -> tuple[str, ...]:
    repeats, broken = result.repeats, result.broken
    return (
        f"seed {result.seed}: {result.kills} kills, {result.starts} starts, {result.seconds:.0f} s",
        f"{result.signers} people: {result.recorded} signed for {result.organisations}"
        f" organisations, {result.promised} promised; {result.updates} updates",
        f"arrived twice: {repeats.messages} messages (at most {repeats.most_at_one_kill} at one"
        f" kill), {repeats.mails} e-mails",
        *(f"BROKEN: {flaw}" for flaw in broken),
    )


def _lines_of_broadcast(result: BroadcastResult) -> tuple[str, ...]:
    found = result.copies
    return (
        f"a broadcast to {result.recipients:,}: {result.kills} kills, {result.seconds:.0f} s",
        f"missing {found.missing}; arrived twice {found.extra} (at most"
        f" {found.most_at_one_kill} at one kill)",
        *(f"BROKEN: {flaw}" for flaw in result.broken),
    )


def _say(*lines: str) -> None:
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
