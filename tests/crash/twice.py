"""The database itself refuses a second signature, whatever the program does."""

import sqlite3
from functools import partial
from typing import Final

from storage.database import Database, Transaction

ONE: Final = "(SELECT min(id) FROM signature WHERE status = 'confirmed')"
ANOTHER: Final = "(SELECT max(id) FROM signature WHERE status = 'confirmed')"
ATTEMPTS: Final = {
    "two signatures stand for one organisation": (
        f"UPDATE signature SET organisation = (SELECT organisation FROM signature WHERE id = {ONE})"  # noqa: S608 - of the constants above
        f" WHERE id = {ANOTHER} AND id <> {ONE}"
    ),
    "one person have two signatures for an organisation": (
        "UPDATE signature SET status = 'duplicate', (organisation, person) ="  # noqa: S608 - of the constants above
        f" (SELECT organisation, person FROM signature WHERE id = {ONE})"
        f" WHERE id = {ANOTHER} AND id <> {ONE}"
    ),
}


class Taken(Exception):  # noqa: N818 - says what happened
    """It was possible; raised so that nothing of it is kept."""


async def second_signatures_taken(database: Database) -> list[str]:
    """A sentence for each attempt that the database did not refuse."""
    flaws = []
    for what, statement in ATTEMPTS.items():
        try:
            await database.write(partial(_attempt, statement=statement))
        except sqlite3.IntegrityError:
            continue
        except Taken:
            flaws.append(f"the database lets {what}")
    return flaws


def _attempt(tx: Transaction, statement: str) -> None:
    if tx.execute(statement).rowcount:
        raise Taken
