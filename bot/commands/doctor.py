"""`doctor`: looks at everything the bot stands on, and says what to do about each."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

import aiosmtplib
import httpx

from bot.commands.program import open_database
from bot.commands.troubles import explained
from bot.commands.words import console, words
from bot.domain.refusal import Facts
from bot.mail.smtp import reach
from bot.settings import Settings, SettingsErrors, read_settings
from storage import letters, outbox, updates
from storage.database import Transaction
from storage.errors import DatabaseInUse, StorageError
from storage.updates import SetAside

LEAST_FREE: Final = 500_000_000
"""Bytes under which the disk is worth a warning."""
MOST_SET_ASIDE_SHOWN: Final = 10


class Health(StrEnum):
    WELL = "✓"
    NOTE = "•"
    ILL = "✗"


STYLES: Final = {Health.WELL: "green", Health.NOTE: "yellow", Health.ILL: "red"}


@dataclass(frozen=True, slots=True)
class Finding:
    health: Health
    key: str
    facts: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Contents:
    letters: int
    open_letters: int
    needs_mail: bool
    waiting: int
    set_aside: list[SetAside]


async def examine() -> int:
    """Print every finding; the exit code is 1 when something keeps the bot from working."""
    ill = False
    with console.status(words("doctor-at-work")):
        async for finding in _findings():
            ill = ill or finding.health is Health.ILL
            sentence = words(finding.key, finding.facts)
            console.print(
                f"{finding.health} {sentence}", style=STYLES[finding.health], markup=False
            )
    return int(ill)


async def _findings() -> AsyncIterator[Finding]:
    try:
        settings = read_settings()
    except SettingsErrors as wrong:
        for flaw in wrong.flaws:
            facts = {"variable": flaw.variable, "wrong": flaw.wrong, "right": flaw.right}
            yield Finding(Health.ILL, "settings-flaw", facts)
        return
    yield Finding(Health.WELL, "doctor-settings")
    yield await _telegram(settings)
    yield _disk(settings.database)
    async for finding in _database(settings):
        yield finding
    yield await _mail(settings)


async def _telegram(settings: Settings) -> Finding:
    if settings.telegram_token is None:
        return Finding(Health.NOTE, "doctor-no-token")
    token = settings.telegram_token.get_secret_value()
    try:
        async with httpx.AsyncClient(timeout=10) as client:
            answer = await client.get(f"{settings.telegram_api_url}/bot{token}/getMe")
    except httpx.HTTPError as error:
        facts = {"url": settings.telegram_api_url, "detail": type(error).__name__}
        return Finding(Health.ILL, "doctor-telegram-away", facts)
    if answer.status_code in (401, 404):
        return Finding(Health.ILL, "trouble-token")
    if not answer.is_success:
        facts = {"url": settings.telegram_api_url, "detail": str(answer.status_code)}
        return Finding(Health.ILL, "doctor-telegram-away", facts)
    return Finding(Health.WELL, "doctor-telegram", {"name": answer.json()["result"]["username"]})


def _disk(database: Path) -> Finding:
    folder = next(p for p in (database.resolve(), *database.resolve().parents) if p.is_dir())
    free = shutil.disk_usage(folder).free
    facts: Facts = {"folder": str(folder), "megabytes": free // 1_000_000}
    return Finding(Health.WELL if free >= LEAST_FREE else Health.ILL, "doctor-disk", facts)


async def _database(settings: Settings) -> AsyncIterator[Finding]:
    if not settings.database.exists():
        yield Finding(Health.NOTE, "doctor-no-database", {"database": str(settings.database)})
        return
    try:
        async with open_database(settings) as database:
            contents = await database.read(_contents)
    except DatabaseInUse:
        facts = {"database": str(settings.database)}
        yield Finding(Health.NOTE, "doctor-database-in-use", facts)
        return
    except (StorageError, OSError) as error:
        yield Finding(Health.ILL, *explained(error, settings.database))
        return
    for finding in _about(contents, settings):
        yield finding


def _about(contents: Contents, settings: Settings) -> list[Finding]:
    found = [
        Finding(
            Health.WELL,
            "doctor-database",
            {
                "database": str(settings.database),
                "letters": contents.letters,
                "open": contents.open_letters,
                "waiting": contents.waiting,
            },
        )
    ]
    if settings.sealing_keys is None:
        found.append(Finding(Health.NOTE, "keys-beside", {"keys": f"{settings.database}.keys"}))
    if contents.needs_mail and settings.smtp is None:
        found.append(Finding(Health.ILL, "doctor-letters-need-mail"))
    if contents.set_aside:
        found.append(Finding(Health.NOTE, "doctor-set-aside", {"count": len(contents.set_aside)}))
    found += [_set_aside(one) for one in contents.set_aside[-MOST_SET_ASIDE_SHOWN:]]
    return found


def _set_aside(one: SetAside) -> Finding:
    facts = {"when": f"{one.at:%Y-%m-%d %H:%M} UTC", "what": one.what, "error": one.error}
    return Finding(Health.NOTE, "doctor-set-aside-one", facts)


def _contents(tx: Transaction) -> Contents:
    known = letters.every(tx)
    open_now = [stored.letter for stored in known if stored.letter.is_open(tx.now)]
    return Contents(
        len(known),
        len(open_now),
        any(letter.policy.code for letter in open_now),
        outbox.count(tx),
        updates.all_set_aside(tx),
    )


async def _mail(settings: Settings) -> Finding:
    if settings.smtp is None:
        return Finding(Health.NOTE, "doctor-no-mail")
    facts = {"host": settings.smtp.host, "port": str(settings.smtp.port)}
    try:
        await reach(settings.smtp)
    except (aiosmtplib.SMTPException, OSError) as error:
        return Finding(Health.ILL, "doctor-mail-away", {**facts, "detail": type(error).__name__})
    return Finding(Health.WELL, "doctor-mail", facts)
