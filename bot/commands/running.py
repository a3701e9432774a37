"""`run` and `rehearse`: the bot at work, until it is told to stop."""

import asyncio
import gc
import signal
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.commands.program import assembled
from bot.commands.words import complain, tell
from bot.rehearsal import Rehearsal
from bot.services.letter_desk import rehearse_with
from bot.services.letter_files import read_letter
from bot.settings import Settings
from bot.settings_values import Security, Sender, SmtpServer
from storage.database import Database

SAMPLES: Final = Path(__file__).parent.parent / "rehearsal" / "letters"
REHEARSAL_OPEN_FOR: Final = timedelta(days=9)
PORTS_TRIED: Final = 20
LOOPBACK: Final = "127.0.0.1"
CAST: Final = (
    ("Director", "Representative of a network", "en"),
    ("Chargée de plaidoyer", "Representative of an association", "fr"),
    ("Organiser", "Runs the desk: /desk", "en"),
)


async def run(settings: Settings) -> None:
    """The real bot, by long polling, until SIGINT or SIGTERM."""
    stop = _told_to_stop()
    async with assembled(settings) as program:
        _settle_memory()
        tell("running", {"database": str(settings.database)})
        _warn_of_keys(settings)
        await program.run(stop)
        tell("stopping")


async def rehearse(settings: Settings, port: int, keep: Path | None) -> None:
    """The real bot against the stand-in, with a page to chat in and two letters to sign."""
    stop = _told_to_stop()
    async with _stage(port) as rehearsal, _place(keep) as database:
        organiser = _set_the_cast(rehearsal)
        rehearsed = on_stage(settings, rehearsal, database, frozenset({organiser}))
        rehearsed = with_pages(rehearsed, await _free_port(port))
        async with assembled(rehearsed) as program:
            await load_samples(program.database)
            tell("rehearsing", {"url": f"{rehearsal.url}/"}, style="bold")
            tell("rehearsing-page", {"url": f"{rehearsed.public_url}/"})
            await program.run(stop)
            tell("stopping")


def on_stage(
    settings: Settings,
    rehearsal: Rehearsal,
    database: Path,
    admins: frozenset[int] = frozenset(),
) -> Settings:
    """The settings with Telegram, the mail server and the database of a rehearsal."""
    host, _, smtp_port = rehearsal.smtp_url.rpartition("/")[2].partition(":")
    return settings.model_copy(
        update={
            "telegram_token": SecretStr(rehearsal.token),
            "telegram_api_url": rehearsal.url,
            "database": database,
            "sealing_keys": None,
            "admins": admins,
            "smtp": SmtpServer(host, int(smtp_port), Security.NONE),
            "mail_from": Sender("letter@example.org", "Coordination Team"),
        }
    )


def with_pages(settings: Settings, port: int) -> Settings:
    """The settings of a rehearsal whose public pages are on this machine, and nowhere else."""
    address = f"http://{LOOPBACK}:{port}"
    return settings.model_copy(update={"public_url": address, "port": port})


async def load_samples(database: Database) -> None:
    """The first letter as it was delivered, the follow-up open for nine more days."""
    for folder in sorted(SAMPLES.iterdir()):
        letter = read_letter(folder)
        closes = None if letter.delivered else _nine_days_from(datetime.now(UTC), letter.zone)
        await database.write(partial(rehearse_with, letter=letter, closes=closes))


def _nine_days_from(now: datetime, zone: str) -> datetime:
    there = (now + REHEARSAL_OPEN_FOR).astimezone(ZoneInfo(zone))
    return there.replace(hour=18, minute=0, second=0, microsecond=0).astimezone(UTC)


def _set_the_cast(rehearsal: Rehearsal) -> int:
    """Everybody of the cast comes in; the last one, whose number is given, runs the bot."""
    for name, role, language in CAST:
        person = rehearsal.add_person(name, language, role=role)
    return int(person["id"])


async def _free_port(after: int) -> int:
    """The next one that nobody listens at. Raises `OSError` when there is none."""
    for tried in range(after + 1, after + PORTS_TRIED):
        try:
            server = await asyncio.start_server(lambda _reader, _writer: None, LOOPBACK, tried)
        except OSError:
            continue
        server.close()
        await server.wait_closed()
        return tried
    raise OSError("no port is free")


@asynccontextmanager
async def _stage(port: int) -> AsyncIterator[Rehearsal]:
    rehearsal = Rehearsal()
    rehearsal.world.bot.first_name = "Undersigned"
    for tried in range(port, port + PORTS_TRIED):
        try:
            await rehearsal.start(tried)
            break
        except OSError:
            if tried == port + PORTS_TRIED - 1:
                raise
    try:
        yield rehearsal
    finally:
        await rehearsal.stop()


@asynccontextmanager
async def _place(keep: Path | None) -> AsyncIterator[Path]:
    """The database of a rehearsal: the one to be kept, or one that goes with it."""
    if keep is not None:
        yield keep
        return
    with tempfile.TemporaryDirectory(prefix="undersigned-") as folder:
        yield Path(folder) / "rehearsal.db"


def _settle_memory() -> None:
    """What was loaded stays for good: the collector need not go through it again and again."""
    gc.collect()
    gc.freeze()


def _warn_of_keys(settings: Settings) -> None:
    if settings.sealing_keys is None:
        complain("keys-beside", {"keys": f"{settings.database}.keys"})


def _told_to_stop() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    return stop
