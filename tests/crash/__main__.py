"""`python -m tests.crash --kills 50 --seed 7` prints counts, and fails on a broken promise."""

import argparse
import asyncio
import secrets
import sys

from tests.crash.campaign import Campaign, Result


def main() -> None:
    wishes = _arguments()
    result = asyncio.run(Campaign(wishes.kills, wishes.people, wishes.seed).run())
    _print(result)
    sys.exit(bool(result.broken))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--people", type=int, default=20, help="who sign at the same time")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    return parser.parse_args()


def _print(result: Result) -> None:
    lines = (
        f"seed {result.seed}: {result.kills} kills, {result.starts} starts, {result.seconds:.0f} s",
        f"{result.people} people: {result.recorded} recorded, {result.promised} promised",
        f"{result.updates} updates, {result.duplicates} messages arrived twice",
        *(f"BROKEN: {flaw}" for flaw in result.broken),
        "every promise was kept" if not result.broken else f"{len(result.broken)} broken",
    )
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
