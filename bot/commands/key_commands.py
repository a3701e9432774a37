"""`keys check|rotate`: whether the keys open everything, and bringing it all under a new one."""

import asyncio
from typing import Final

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from bot.commands.program import key_ring
from bot.commands.troubles import settings_or_exit, told
from bot.commands.words import complain, console, tell, words
from bot.domain.refusal import Facts
from bot.settings import Settings
from storage import rotation
from storage.database import Database
from storage.key_survey import Survey, survey
from storage.keys import KeyRing, replace_key_file
from storage.rotation import Retired

MOST_PLACES_SHOWN: Final = 10

app = typer.Typer(help=words("help-keys"), no_args_is_help=True)


@app.command("check", help=words("help-keys-check"))
def check() -> None:
    settings = _settings_with_a_database()
    found = _surveyed(settings)
    _tell_of_keys(found)
    _exit_unless_sound(found)
    tell("keys-sound", {"count": found.cells.total()}, style="green")
    if len(found.ring) > 1:
        tell("keys-several", {"key": found.ring[0]})


@app.command("rotate", help=words("help-keys-rotate"))
def rotate() -> None:
    settings = _settings_with_a_database()
    _exit_unless_sound(_surveyed(settings))
    if settings.sealing_keys is None:
        _rotate_with_file(settings)
    else:
        _rotate_with_settings(settings)


def _rotate_with_file(settings: Settings) -> None:
    facts: Facts = {"keys": f"{settings.database}.keys"}
    with told(settings.database):
        ring, goes_on = rotation.new_key_in_file(settings.database)
        tell("keys-rotation-goes-on" if goes_on else "keys-rotation-begins", facts)
        retired = asyncio.run(_brought_over(settings, ring, file=True))
    _tell_of_retired(retired)
    tell("keys-rotated-in-file", {**facts, "key": ring.current}, style="green")


def _rotate_with_settings(settings: Settings) -> None:
    with told(settings.database):
        ring = key_ring(settings)
        if len(ring.keys) == 1:
            complain("keys-how-to-rotate", {"key": ring.current})
            raise typer.Exit(1)
        tell("keys-rotation-to-the-first", {"key": ring.current})
        retired = asyncio.run(_brought_over(settings, ring, file=False))
    _tell_of_retired(retired)
    old = ", ".join(key_id for key_id in ring.keys if key_id != ring.current)
    tell("keys-rotated-in-settings", {"key": ring.current, "old": old}, style="green")


async def _brought_over(settings: Settings, ring: KeyRing, *, file: bool) -> Retired:
    """The database stays locked until the file holds the new key alone."""
    database = await Database.open(settings.database, ring)
    try:
        with Progress(
            TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), console=console
        ) as bar:
            task = bar.add_task(words("keys-sealing-again"))
            await rotation.bring_over(
                database, ring, lambda done, every: bar.update(task, completed=done, total=every)
            )
        retired = await rotation.let_go(database, ring)
        if file:
            replace_key_file(settings.database, ring.current_alone())
    finally:
        await database.close()
    return retired


def _settings_with_a_database() -> Settings:
    settings = settings_or_exit()
    if not settings.database.exists():
        tell("doctor-no-database", {"database": str(settings.database)})
        raise typer.Exit(0)
    return settings


def _surveyed(settings: Settings) -> Survey:
    with told(settings.database):
        return survey(settings.database, key_ring(settings))


def _tell_of_keys(found: Survey) -> None:
    for place, key_id in enumerate(found.ring):
        facts: Facts = {"key": key_id, "count": found.cells[key_id]}
        tell("keys-current" if place == 0 else "keys-older", facts)


def _exit_unless_sound(found: Survey) -> None:
    if found.sound:
        return
    for key_id in found.missing:
        complain("keys-missing", {"key": key_id, "count": found.cells[key_id]})
    for key_id in found.wrong:
        complain("keys-wrong", {"key": key_id, "count": found.cells[key_id]})
    if found.broken:
        complain("keys-broken", {"count": len(found.broken)})
    for place, row in found.broken[:MOST_PLACES_SHOWN]:
        complain("keys-broken-one", {"place": place, "row": str(row)})
    raise typer.Exit(1)


def _tell_of_retired(retired: Retired) -> None:
    if retired.codes:
        tell("keys-codes-ended", {"count": retired.codes})
    if retired.links:
        tell("keys-links-ended", {"count": retired.links})
