"""`python -m tests.crash --kills 50 --seed 7` prints counts, and fails on a broken promise."""

import argparse
import asyncio
import secrets
import sys

from tests.crash.campaign import Campaign, Result
from tests.crash.process import CannotStart


def main() -> None:
    wishes = _arguments()
    try:
        result = asyncio.run(Campaign(wishes.kills, wishes.people, wishes.seed).run())
    except CannotStart as reason:
        sys.exit(f"BROKEN: {reason}")
    sys.stdout.write("\n".join(_lines(result)) + "\n")
    sys.exit(bool(result.broken))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--people", type=int, default=20, help="who sign at the same time")
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
        f"{len(broken)} promises were broken" if broken else "every promise was kept",
    )


if __name__ == "__main__":
    main()
