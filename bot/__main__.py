"""The commands of the program. `undersigned --help` shows them."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.commands import (
    audit_commands,
    export_command,
    key_commands,
    letter_commands,
    running,
    signature_commands,
)
from bot.commands.doctor import examine
from bot.commands.import_command import import_list
from bot.commands.logs import set_up
from bot.commands.troubles import settings_or_exit, told
from bot.commands.words import tell, words

app = typer.Typer(
    help=words("help-program"),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.add_typer(letter_commands.app, name="letters")
app.add_typer(signature_commands.app, name="signatures")
app.add_typer(audit_commands.app, name="audit")
app.add_typer(key_commands.app, name="keys")
app.add_typer(export_command.app, name="export")
app.command("import", help=words("help-import"))(import_list)


@app.command("run", help=words("help-run"))
def run() -> None:
    settings = settings_or_exit()
    if settings.telegram_token is None:
        tell("no-token")
        rehearse(port=None, keep=None)
        return
    set_up(settings.log_level)
    with told(settings.database):
        asyncio.run(running.run(settings))


@app.command("rehearse", help=words("help-rehearse"))
def rehearse(
    port: Annotated[int | None, typer.Option(help=words("option-port"))] = None,
    keep: Annotated[Path | None, typer.Option(help=words("option-keep"))] = None,
) -> None:
    settings = settings_or_exit()
    set_up(settings.log_level if settings.log_level == "DEBUG" else "WARNING")
    with told(keep or settings.database):
        asyncio.run(running.rehearse(settings, port or settings.port, keep))


@app.command("doctor", help=words("help-doctor"))
def doctor() -> None:
    raise typer.Exit(asyncio.run(examine()))


def main() -> None:
    app()


if __name__ == "__main__":
    main()
