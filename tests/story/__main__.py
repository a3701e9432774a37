"""`make tour`: the whole story, played before one's eyes at a readable pace.

Open the address that is printed; it begins when the page is open. What it leaves behind is named
at the end, and the page stays open to look around until Ctrl+C.
"""

import argparse
import asyncio
import signal
import sys
import tempfile
import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from bot.commands.running import on_stage, with_pages
from bot.rehearsal import Rehearsal
from bot.settings import read_settings
from tests.cast import Stage
from tests.story import acts, telling
from tests.story.keepsakes import leave
from tests.story.telling import Player, Teller

QUICK: Final = {
    "MESSAGES_PER_SECOND": "1000",
    "MESSAGES_PER_SECOND_PER_CHAT": "1000",
    "MAILS_PER_MINUTE": "10000",
}


def main() -> None:
    wishes = _wishes()
    wishes.to.mkdir(parents=True, exist_ok=True)
    try:
        asyncio.run(_play(wishes))
    except KeyboardInterrupt:
        sys.exit(130)


def _wishes() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make tour", description=__doc__)
    parser.add_argument("--pace", type=float, default=1.5, help="seconds a deed; 0: at once")
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--pages-port", type=int, default=8090)
    parser.add_argument("--to", type=Path, default=Path("tour"), help="what is left goes there")
    parser.add_argument("--open", action="store_true", help="open the page in the browser")
    return parser.parse_args()


async def _play(wishes: argparse.Namespace) -> None:
    async with _a_stage(wishes) as (teller, ana, director):
        stage = teller.stage
        _say(f"Open {stage.rehearsal.url}/ (the tour begins then)")
        if wishes.open:
            webbrowser.open(f"{stage.rehearsal.url}/")
        if teller.pace:
            while not stage.rehearsal.world.changes.is_watched:
                await stage.rehearsal.world.changes.next()
            await teller.wait(telling.LONG)
        await acts.first(teller, ana)
        await acts.second(teller, ana, director)
        left = await leave(teller, (ana, director), wishes.to)
        told = "\n".join(map(str, left))
        await teller.scene("The end", f"Left behind:\n{told}", None)
        _say(f"\nLeft behind:\n{told}")
        if teller.pace:
            _say(f"\nLook around: {stage.rehearsal.url}/ and {stage.settings.public_url}/ (Ctrl+C)")
            await _told_to_stop().wait()


@asynccontextmanager
async def _a_stage(wishes: argparse.Namespace) -> AsyncIterator[tuple[Teller, Player, Player]]:
    rehearsal = Rehearsal()
    rehearsal.world.bot.first_name = "Undersigned"
    await rehearsal.start(wishes.port)
    with tempfile.TemporaryDirectory(prefix="undersigned-tour-") as folder:
        stage = Stage(rehearsal, read_settings(QUICK))
        teller = Teller(stage, wishes.pace)
        ana = telling.on_stage(teller, "Organiser", "Coordinates both letters")
        director = telling.on_stage(teller, "Director", "Of one of the eighty organisations")
        database = Path(folder) / "tour.db"
        settings = on_stage(stage.settings, rehearsal, database, frozenset({ana.id}))
        stage.settings = with_pages(settings, wishes.pages_port)
        await stage.raise_curtain()
        try:
            yield teller, ana, director
        finally:
            await stage.drop_curtain()
            await rehearsal.stop()


def _told_to_stop() -> asyncio.Event:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
