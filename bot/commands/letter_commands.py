"""`letters add|list|open|close`: letters from files, for whoever has the machine."""

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from bot.commands.program import open_database
from bot.commands.troubles import settings_or_exit, told
from bot.commands.words import complain, complaints, console, language, tell, words
from bot.domain.refusal import Facts
from bot.domain.signature import STANDING, SignatureStatus
from bot.services import letter_desk
from bot.services.letter_desk import LetterLine
from bot.services.letter_files import LetterFlaws, read_letter
from bot.settings import Settings
from bot.texts.times import moment
from storage.database import Transaction

T = TypeVar("T")
Slug = Annotated[str, typer.Argument(help=words("argument-letter"))]

app = typer.Typer(help=words("help-letters"), no_args_is_help=True)


@app.command("add", help=words("help-letters-add"))
def add(file: Annotated[Path, typer.Argument(help=words("argument-file"))]) -> None:
    settings = settings_or_exit()
    try:
        letter = read_letter(file)
    except LetterFlaws as flaws:
        _show(flaws)
        raise typer.Exit(1) from None
    replaced = do(settings, partial(letter_desk.add, letter=letter))
    facts = {"letter": letter.slug, "languages": ", ".join(letter.languages)}
    kind = "letter-added-delivered" if letter.delivered else "letter-added"
    tell("letter-replaced" if replaced else kind, facts, style="green")


@app.command("list", help=words("help-letters-list"))
def list_all() -> None:
    lines = do(settings_or_exit(), letter_desk.list_letters)
    if not lines:
        tell("letters-list-empty")
        return
    console.print("\n\n".join(map(_line, lines)), markup=False)


@app.command("open", help=words("help-letters-open"))
def open_one(letter: Slug) -> None:
    settings = settings_or_exit()
    sends_mail = settings.smtp is not None
    stored = do(settings, partial(letter_desk.open_letter, slug=letter, sends_mail=sends_mail))
    when = moment(stored.letter.closes, stored.letter.zone, language())
    tell("letter-opened", {"letter": letter, "when": when}, style="green")


@app.command("close", help=words("help-letters-close"))
def close_one(letter: Slug) -> None:
    stored = do(settings_or_exit(), partial(letter_desk.close_letter, slug=letter))
    tell("letter-ended", {"letter": letter, "count": stored.standing}, style="green")


def do(settings: Settings, work: Callable[[Transaction], T]) -> T:
    """One transaction, with the database opened and closed around it."""

    async def once() -> T:
        async with open_database(settings) as database:
            return await database.write(work)

    with told(settings.database):
        return asyncio.run(once())


def _show(flaws: LetterFlaws) -> None:
    complain("flaws-found", {"count": len(flaws.flaws)})
    for flaw in flaws.flaws:
        sentence = words(f"flaw-{flaw.key}", flaw.facts)
        complaints.print(f"  {flaw.file_name}, {flaw.line}: {sentence}", markup=False)


def _line(line: LetterLine) -> str:
    letter = line.letter
    facts: Facts = {
        "letter": letter.slug,
        "title": letter.text_in(language()).title,
        "status": words(f"status-word-{letter.status}"),
        "languages": ", ".join(letter.languages),
        "when": moment(letter.closes, letter.zone, language()),
        "count": line.standing,
        "pending": line.by_status.get(SignatureStatus.PENDING_APPROVAL, 0),
        "others": sum(n for status, n in line.by_status.items() if status not in STANDING),
    }
    return words("letters-list-line", facts)
