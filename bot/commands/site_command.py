"""`export site`: the public pages as files, for a host that runs nothing."""

import asyncio
from pathlib import Path
from typing import Annotated, Final

import httpx
import typer

from bot.commands.program import open_database
from bot.commands.troubles import settings_or_exit, told
from bot.commands.words import complain, tell, words
from bot.services.exporting import Taker
from bot.services.site import files
from bot.services.site.files import File
from bot.services.visit import Surroundings
from bot.settings import Settings

COMMAND_LINE: Final = Taker("command line")
WRITTEN: Final = ".undersigned-site"
"""Names the files that this command wrote, so that the next run takes out what is no more."""


def site(
    folder: Annotated[Path, typer.Argument(help=words("argument-site-folder"))],
    letter: Annotated[str | None, typer.Option(help=words("option-site-letter"))] = None,
    url: Annotated[str, typer.Option(help=words("option-site-url"))] = "",
    bot: Annotated[str, typer.Option(help=words("option-site-bot"))] = "",
) -> None:
    settings = settings_or_exit()
    if not is_ours(folder):
        complain("site-not-empty", {"folder": str(folder)})
        raise typer.Exit(1)
    with told(settings.database):
        name = bot.lstrip("@") or asyncio.run(_name_of_the_bot(settings))
        made = asyncio.run(_made(settings, letter, url.rstrip("/"), name))
        if not made:
            complain("site-nothing")
            raise typer.Exit(1)
        write(made, folder)
    if not name:
        complain("site-no-bot")
    tell("site-written", {"count": len(made), "folder": str(folder)}, style="green")


def is_ours(folder: Path) -> bool:
    """Whether it may be written to: nothing of anybody else's is there."""
    return (folder / WRITTEN).is_file() or not folder.exists() or not any(folder.iterdir())


def write(made: list[File], folder: Path) -> None:
    """Put the files there, and take out those of the last time that are no more."""
    folder.mkdir(parents=True, exist_ok=True)
    record = folder / WRITTEN
    before = record.read_text(encoding="utf-8").splitlines() if record.exists() else []
    paths = [path for path, _ in made]
    record.write_text("".join(f"{path}\n" for path in {**dict.fromkeys(before + paths)}), "utf-8")
    for gone in set(before) - set(paths):
        _take_out(folder, gone)
    for path, content in made:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    record.write_text("".join(f"{path}\n" for path in paths), "utf-8")


def _take_out(folder: Path, path: str) -> None:
    place = (folder / path).resolve()
    if folder.resolve() in place.parents:
        place.unlink(missing_ok=True)


async def _made(settings: Settings, letter: str | None, url: str, name: str) -> list[File]:
    async with open_database(settings) as database:
        slugs = await files.letters_to_show(database, letter)
        if not slugs:
            return []
        made = await files.common_files(database, url, letter)
        for slug in slugs:
            link = Surroundings(name, sends_mail=False).link(slug) if name else ""
            made += await files.letter_files(database, slug, slugs, link, url, COMMAND_LINE)
        return made


async def _name_of_the_bot(settings: Settings) -> str:
    """As Telegram knows it; empty without a token, or when Telegram does not answer."""
    if settings.telegram_token is None:
        return ""
    token = settings.telegram_token.get_secret_value()
    try:
        async with httpx.AsyncClient(timeout=10) as client:
            answer = await client.get(f"{settings.telegram_api_url}/bot{token}/getMe")
            return str(answer.json()["result"]["username"])
    except (httpx.HTTPError, ValueError, KeyError):
        return ""
