"""`signatures list`: who stands under a letter, as far as it may be shown."""

from functools import partial
from typing import Annotated

import typer

from bot.commands.letter_commands import Slug, do
from bot.commands.troubles import settings_or_exit
from bot.commands.words import console, language, tell, words
from bot.domain.flows.questions import INTERNATIONAL
from bot.domain.refusal import Facts
from bot.domain.register import Entry
from bot.services import registering
from bot.texts.countries import country_book

COMMAND_LINE = "command line"

app = typer.Typer(help=words("help-signatures"), no_args_is_help=True)


@app.callback()
def signatures() -> None:
    """Typer makes a group of commands only where there is a callback."""


@app.command("list", help=words("help-signatures-list"))
def list_signatures(
    letter: Slug,
    kept_back: Annotated[bool, typer.Option("--kept-back", help=words("option-kept-back"))] = False,
) -> None:
    settings = settings_or_exit()
    register = do(settings, partial(registering.register, slug=letter))
    for entry in register.entries:
        console.print(_line(entry), markup=False)
    facts: Facts = {"count": register.count, "kept": register.kept_back}
    tell("signatures-count", facts)
    if kept_back:
        asked = partial(registering.kept_back, slug=letter, asked_by=COMMAND_LINE)
        tell("signatures-kept-back")
        for entry in do(settings, asked):
            console.print(_line(entry), markup=False)


def _line(entry: Entry) -> str:
    country = entry.country
    if country == INTERNATIONAL:
        country = words("country-international")
    elif country:
        country = country_book().name(country, language())
    said = f"{entry.number}. {', '.join(filter(None, (entry.organisation, country)))}"
    return f"{said} ({entry.representative})" if entry.representative else said
