"""`export`: the same files as in the chat, for whoever has the machine."""

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from bot.commands.program import open_database
from bot.commands.troubles import settings_or_exit, told
from bot.commands.words import complaints, words
from bot.domain.listing import Order
from bot.domain.refusal import Facts
from bot.papers.paper import Paper
from bot.services import taking_out
from bot.services.exporting import Taker
from bot.services.taking_out import Kind, Wanted
from bot.settings import Settings

T = TypeVar("T")
COMMAND_LINE = Taker("command line")
STANDARD_OUTPUT = Path("-")


def export(
    what: Annotated[Kind, typer.Argument(help=words("argument-what"))],
    letter: Annotated[str, typer.Argument(help=words("argument-letter"))],
    to: Annotated[Path, typer.Option(help=words("option-to"))] = STANDARD_OUTPUT,
    order: Annotated[Order | None, typer.Option(help=words("option-order"))] = None,
    language: Annotated[str, typer.Option(help=words("option-language"))] = "",
) -> None:
    settings = settings_or_exit()
    with told(settings.database):
        wanted = Wanted(what, letter, order, language)
        paper = asyncio.run(_made(settings, wanted))
        if to == STANDARD_OUTPUT:
            sys.stdout.buffer.write(paper.content)
            return
        to.write_bytes(paper.content)
    facts: Facts = {"file": str(to), "count": len(paper.content)}
    complaints.print(words("export-written", facts), markup=False)


async def _made(settings: Settings, wanted: Wanted) -> Paper:
    async with open_database(settings) as database:
        return await taking_out.take_out(database, wanted, COMMAND_LINE, _here)


async def _here(work: Callable[[], T], /) -> T:
    """Nobody else waits: no process of its own is needed."""
    return work()
