"""`export`: the same files as in the chat, for whoever has the machine; one command a kind."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from bot.commands.program import open_database
from bot.commands.site_command import site
from bot.commands.troubles import settings_or_exit, told
from bot.commands.words import complaints, words
from bot.domain.listing import AcronymForm, CountryForm, Order
from bot.domain.refusal import Facts, Refusal
from bot.papers.age_file import locked, read_recipient
from bot.papers.paper import Paper
from bot.services import taking_out
from bot.services.delivery.final_document import take_frozen
from bot.services.desk.follow_up import came_along_told
from bot.services.exporting import Taker
from bot.services.taking_out import Kind, Wanted
from bot.services.taking_out.kinds import FINISHED, PICTURES, PROOFS
from bot.settings import Settings
from bot.texts.countries import country_book
from storage.database import Database

T = TypeVar("T")
COMMAND_LINE = Taker("command line")
STANDARD_OUTPUT = Path("-")

app = typer.Typer(no_args_is_help=True, help=words("help-export"))


def _chosen(form: type[StrEnum], typed: str) -> str:
    """One of its values, where a command line has hyphens for their spaces."""
    value = typed.strip().lower().replace("-", " ")
    if value in set(form):
        return value
    choices = ", ".join(one.value.replace(" ", "-") for one in form)
    raise typer.BadParameter(words("choose-among", {"typed": typed, "choices": choices}))


def _acronym(typed: str) -> AcronymForm:
    return AcronymForm(_chosen(AcronymForm, typed))


def _country_form(typed: str) -> CountryForm:
    return CountryForm(_chosen(CountryForm, typed))


def _code(typed: str) -> str:
    code = typed.strip().upper()
    if code in country_book().codes or code == "001":
        return code
    raise typer.BadParameter(words("refused-export-country", {"typed": typed}))


def _recipient(typed: str) -> str:
    try:
        return read_recipient(typed)
    except Refusal as refusal:
        raise typer.BadParameter(words(f"refused-{refusal.key}", refusal.facts)) from None


Slug = Annotated[str, typer.Argument(metavar="LETTER", help=words("argument-letter"))]
To = Annotated[Path, typer.Option(help=words("option-to"))]
Ordered = Annotated[Order | None, typer.Option(help=words("option-order"))]
Language = Annotated[str, typer.Option(help=words("option-language"))]
Numbered = Annotated[bool, typer.Option("--numbered", help=words("option-numbered"))]
Articles = Annotated[bool, typer.Option(help=words("option-articles"))]
Acronym = Annotated[
    AcronymForm, typer.Option(metavar="FORM", parser=_acronym, help=words("option-acronym"))
]
CountryShown = Annotated[
    CountryForm,
    typer.Option("--country", metavar="FORM", parser=_country_form, help=words("option-country")),
]
People = Annotated[bool | None, typer.Option("--people/--no-people", help=words("option-people"))]
Only = Annotated[
    list[str], typer.Option("--only", metavar="CODE", parser=_code, help=words("option-only"))
]
Late = Annotated[bool, typer.Option("--late", help=words("option-late"))]
Recipients = Annotated[
    list[str],
    typer.Option(
        "--age-recipient", metavar="KEY", parser=_recipient, help=words("option-age-recipient")
    ),
]
AS_TYPED, COMMA = "as-typed", "comma"


def _register(kind: Kind) -> Callable[..., None]:
    def command(
        letter: Slug,
        to: To = STANDARD_OUTPUT,
        order: Ordered = None,
        language: Language = "",
        numbered: Numbered = False,
        articles: Articles = True,
        acronym: Acronym = AS_TYPED,  # type: ignore[assignment] # typer reads it as it does a typed one
        country: CountryShown = COMMA,  # type: ignore[assignment] # the same
        people: People = None,
        only: Only = [],  # noqa: B006 - typer copies it
        late: Late = False,
        age_recipient: Recipients = [],  # noqa: B006 - the same
    ) -> None:
        wanted = Wanted(kind, letter, order, language, numbered, articles, acronym, country, people)
        chosen = replace(wanted, countries=frozenset(only), late=late)
        _take_out(replace(chosen, recipients=tuple(age_recipient)), to)

    return command


def _finished(kind: Kind) -> Callable[..., None]:
    def command(
        letter: Slug,
        to: To = STANDARD_OUTPUT,
        order: Ordered = None,
        language: Language = "",
        numbered: Numbered = False,
        articles: Articles = True,
        acronym: Acronym = AS_TYPED,  # type: ignore[assignment] # typer reads it as it does a typed one
        country: CountryShown = COMMA,  # type: ignore[assignment] # the same
        people: People = None,
        age_recipient: Recipients = [],  # noqa: B006 - typer copies it
    ) -> None:
        wanted = Wanted(kind, letter, order, language, numbered, articles, acronym, country, people)
        _take_out(replace(wanted, recipients=tuple(age_recipient)), to)

    return command


def _plain(kind: Kind) -> Callable[..., None]:
    def command(
        letter: Slug,
        to: To = STANDARD_OUTPUT,
        language: Language = "",
        age_recipient: Recipients = [],  # noqa: B006 - typer copies it
    ) -> None:
        wanted = Wanted(kind, letter, language=language, recipients=tuple(age_recipient))
        if kind is Kind.PRESS_KIT:
            wanted = replace(wanted, public_url=settings_or_exit().public_url or "")
        _take_out(wanted, to)

    return command


for _kind in Kind:
    _is_plain = _kind in PICTURES | PROOFS | {Kind.PRESS_KIT}
    _made = _plain if _is_plain else _finished if _kind in FINISHED else _register
    app.command(_kind.value, help=words(f"help-export-{_kind}"))(_made(_kind))


app.command("site", help=words("help-export-site"))(site)


class FrozenKind(StrEnum):
    PDF = "pdf"
    DOCX = "docx"


@app.command("frozen", help=words("help-export-frozen"))
def frozen(
    letter: Slug,
    language: Annotated[str, typer.Argument(help=words("option-language"))] = "",
    kind: Annotated[FrozenKind, typer.Option(help=words("option-frozen-kind"))] = FrozenKind.PDF,
    to: To = STANDARD_OUTPUT,
    age_recipient: Recipients = [],  # noqa: B006 - typer copies it
) -> None:
    async def kept(database: Database) -> Paper:
        paper = await take_frozen(database, letter, language, kind.value, COMMAND_LINE)
        return locked(paper, age_recipient)

    _put(kept, to)


class TogetherKind(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"
    PNG = "png"
    SVG = "svg"


@app.command("came-along", help=words("help-export-came-along"))
def came_along(
    letter: Slug,
    kind: Annotated[TogetherKind, typer.Option(help=words("option-came-kind"))] = TogetherKind.CSV,
    to: To = STANDARD_OUTPUT,
    language: Language = "",
    age_recipient: Recipients = [],  # noqa: B006 - typer copies it
) -> None:
    async def made(database: Database) -> Paper:
        out = came_along_told.take_out(database, letter, language, kind.value, COMMAND_LINE)
        return locked(await out, age_recipient)

    _put(made, to)


def _take_out(wanted: Wanted, to: Path) -> None:
    """Nothing has to go through a chat: it is one file, however big."""

    async def made(database: Database) -> Paper:
        [paper] = await taking_out.take_out(database, wanted, COMMAND_LINE, _here)
        return paper

    _put(made, to)


def _put(make: Callable[[Database], Awaitable[Paper]], to: Path) -> None:
    settings = settings_or_exit()
    with told(settings.database):
        paper = asyncio.run(_made_with(settings, make))
        if to == STANDARD_OUTPUT:
            sys.stdout.buffer.write(paper.content)
            return
        to.write_bytes(paper.content)
    facts: Facts = {"file": str(to), "count": len(paper.content)}
    complaints.print(words("export-written", facts), markup=False)


async def _made_with(settings: Settings, make: Callable[[Database], Awaitable[Paper]]) -> Paper:
    async with open_database(settings) as database:
        return await make(database)


async def _here(work: Callable[[], T], /) -> T:
    """Nobody else waits: no process of its own is needed."""
    return work()
