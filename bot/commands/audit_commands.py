"""`audit verify|head|list`: whether the chain of what happened is whole, and what is in it."""

from functools import partial
from typing import Annotated

import typer

from bot.commands.letter_commands import do
from bot.commands.troubles import settings_or_exit
from bot.commands.words import complain, console, tell, words
from bot.domain.refusal import Facts
from storage import audit
from storage.audit import Break, Head
from storage.database import Transaction
from storage.errors import SealBroken

app = typer.Typer(help=words("help-audit"), no_args_is_help=True)


@app.command("verify", help=words("help-audit-verify"))
def verify(
    head: Annotated[str | None, typer.Option(help=words("option-audit-head"))] = None,
) -> None:
    settings = settings_or_exit()
    known = None if head is None else _head_or_exit(head)
    broken, newest = do(settings, partial(_verified, known=known))
    if isinstance(broken, Break):
        complain(f"audit-break-{broken.why}", {"entry": broken.entry})
    elif broken is not None:
        complain("audit-state-broken", {"place": broken.place})
    else:
        _tell_whole(newest, checked=known is not None)
        return
    complain("audit-broken-advice")
    raise typer.Exit(1)


@app.command("head", help=words("help-audit-head"))
def show_head() -> None:
    newest = do(settings_or_exit(), audit.head)
    if newest.entries == 0:
        complain("audit-empty")
        raise typer.Exit(1)
    console.print(str(newest), markup=False)


@app.command("list", help=words("help-audit-list"))
def list_entries(
    last: Annotated[int, typer.Option(min=1, help=words("option-audit-last"))] = 20,
) -> None:
    entries = do(settings_or_exit(), partial(audit.latest, most=last))
    if not entries:
        tell("audit-empty")
    for entry in entries:
        when = f"{entry.at:%Y-%m-%d %H:%M:%S} UTC"
        console.print(f"{entry.id}  {when}  {entry.what}  {entry.subject}", markup=False)


def _head_or_exit(text: str) -> Head:
    try:
        head = Head.parse(text)
        if head.entries == 0:
            raise ValueError("the head of an empty chain proves nothing")
    except ValueError:
        complain("audit-head-unreadable")
        raise typer.Exit(2) from None
    return head


def _verified(tx: Transaction, known: Head | None) -> tuple[Break | SealBroken | None, Head]:
    try:
        return audit.verify(tx, known), audit.head(tx)
    except SealBroken as broken:
        return broken, Head(0, audit.START)


def _tell_whole(newest: Head, *, checked: bool) -> None:
    facts: Facts = {"count": newest.entries, "head": str(newest)}
    if newest.entries == 0:
        tell("audit-empty")
    elif checked:
        tell("audit-whole-and-known", facts, style="green")
    else:
        tell("audit-whole", facts, style="green")
