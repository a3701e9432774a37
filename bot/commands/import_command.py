"""`import`: a list of signatures that came by e-mail or on a form, from a file."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.letter_commands import do
from bot.commands.program import open_database
from bot.commands.troubles import settings_or_exit, told
from bot.commands.words import console, language, tell, words
from bot.domain.refusal import Facts
from bot.services.desk.imports import file as import_file
from bot.services.desk.imports.file import Declared, Looked
from bot.services.desk.imports.matching import Sifted
from bot.services.list_files import column_name, flaw_sentence
from bot.settings import Settings

VERDICTS = ("alike", "repeat", "broken")


def import_list(
    file: Annotated[Path, typer.Argument(help=words("argument-list"))],
    letter: Annotated[str, typer.Option(help=words("argument-letter"))],
    how: Annotated[str, typer.Option(help=words("option-how"))],
    on: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help=words("option-on"))],
    proof: Annotated[str, typer.Option(help=words("option-proof"))],
    shown: Annotated[bool, typer.Option("--shown/--hidden", help=words("option-shown"))] = False,
    updates: Annotated[
        bool, typer.Option("--updates/--no-updates", help=words("option-updates"))
    ] = False,
    follow_up: Annotated[
        bool, typer.Option("--follow-up/--no-follow-up", help=words("option-follow-up"))
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help=words("option-yes"))] = False,
) -> None:
    settings = settings_or_exit()
    declared = Declared(how, on.date(), proof, shown, updates, follow_up)
    with told(settings.database):
        data = file.read_bytes()
        open_letter, there = do(settings, partial(import_file.known, slug=letter))
        looked = import_file.look(data, file.name, open_letter, there, language())
    _show(looked)
    if not yes and not typer.confirm(words("import-confirm", {"count": looked.taken})):
        tell("import-nothing-done")
        raise typer.Exit(1)
    with told(settings.database):
        asyncio.run(_store(settings, letter, looked, declared))
    tell("import-done", {"count": looked.taken}, style="green")


async def _store(settings: Settings, letter: str, looked: Looked, declared: Declared) -> None:
    async with open_database(settings) as database:
        begin = partial(import_file.begin, slug=letter, looked=looked, declared=declared)
        intake = await database.write(begin)
        with console.status(words("import-at-work")):
            while await database.write(partial(import_file.go_on, intake=intake)):
                pass


def _show(looked: Looked) -> None:
    if looked.table.kind != "list":
        for place, guess in enumerate(looked.guesses):
            facts = {
                "header": guess.header or str(place + 1),
                "column": column_name(language(), guess.column),
            }
            console.print(words("button-column", facts), markup=False)
    for verdict in VERDICTS:
        _show_rows(verdict, [one for one in looked.sifted if one.verdict == verdict])
    new = sum(one.verdict == "new" for one in looked.sifted)
    tell("import-found", {"new": new, "taken": looked.taken, "lines": looked.reading.lines})


def _show_rows(verdict: str, rows: Sequence[Sifted]) -> None:
    if rows:
        tell(f"import-found-{verdict}", {"count": len(rows)})
    for one in rows:
        mark = "+" if one.taken else "-"
        console.print(f"  {mark} {one.entry.line}: {one.entry.organisation}", markup=False)
        for flaw in one.entry.flaws:
            console.print(f"      {flaw_sentence(language(), flaw)}", markup=False)
        for match in one.alike:
            reasons = ", ".join(words(f"alike-{reason}") for reason in match.reasons)
            where = "import-found-line" if match.in_file else "import-found-number"
            facts: Facts = {
                "number": match.number,
                "organisation": match.organisation,
                "reasons": reasons,
            }
            console.print(f"      {words(where, facts)}", markup=False)
