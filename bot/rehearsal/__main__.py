"""Runs the stand-in alone: `python -m bot.rehearsal --port 8081`.

Prints one line of JSON with its addresses when it is ready, and ends at SIGINT or SIGTERM.
"""

import argparse
import asyncio
import json
import signal
import sys

from bot.rehearsal import TOKEN, Limits, Rehearsal


def main() -> None:
    asyncio.run(_run(_arguments()))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot.rehearsal", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes any free port")
    parser.add_argument("--token", default=TOKEN, help="the token the bot must use")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds added to each call")
    parser.add_argument("--limits", action="store_true", help="limit sending as Telegram does")
    parser.add_argument("--quiet", action="store_true", help="say nothing but the addresses")
    return parser.parse_args()


async def _run(wishes: argparse.Namespace) -> None:
    over = _told_to_stop()
    rehearsal = Rehearsal()
    await rehearsal.start(
        wishes.port,
        token=wishes.token,
        limits=Limits() if wishes.limits else None,
        latency=wishes.latency,
    )
    _say({"url": rehearsal.url, "smtp_url": rehearsal.smtp_url})
    if not wishes.quiet:
        sys.stderr.write(f"The rehearsal is open at {rehearsal.url}/ (Ctrl+C ends it)\n")
    await over.wait()
    await rehearsal.stop()


def _told_to_stop() -> asyncio.Event:
    over = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, over.set)
    return over


def _say(addresses: dict[str, str]) -> None:
    sys.stdout.write(json.dumps(addresses) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
