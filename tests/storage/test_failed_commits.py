"""When a commit fails, everybody in it hears of it, nothing is kept, and the database goes on."""

import asyncio
import sqlite3
from collections.abc import Callable

import pytest

from storage.database import Database, Transaction
from storage.errors import CommitFailed


def tap(who: str) -> Callable[[Transaction], None]:
    def work(t: Transaction) -> None:
        t.execute("INSERT INTO tap (id, who) VALUES (?, ?)", (t.new_id(), who))
        t.announce(who)

    return work


async def count(database: Database) -> int:
    total: int = await database.read(lambda t: t.value("SELECT count(*) FROM tap"))
    return total


@pytest.fixture
async def nearly_full(database: Database) -> Database:
    """A database whose file may not grow any more."""
    pages = await database.write(lambda t: t.value("PRAGMA page_count"))
    await database.write(lambda t: t.value(f"PRAGMA max_page_count = {pages}"))
    return database


async def empty_the_disk(database: Database) -> None:
    await database.write(lambda t: t.value("PRAGMA max_page_count = 1000000"))


async def test_a_full_disk_fails_everybody_in_the_commit(nearly_full: Database) -> None:
    outcomes = await asyncio.gather(
        nearly_full.write(tap("small")),
        nearly_full.write(tap("large" * 10_000)),
        nearly_full.write(tap("small too")),
        return_exceptions=True,
    )
    assert [type(outcome) for outcome in outcomes] == [CommitFailed] * 3
    assert isinstance(outcomes[0], CommitFailed)
    assert isinstance(outcomes[0].__cause__, sqlite3.OperationalError)
    assert await count(nearly_full) == 0


async def test_the_database_goes_on_after_a_full_disk(nearly_full: Database) -> None:
    with pytest.raises(CommitFailed):
        await nearly_full.write(tap("large" * 10_000))
    await nearly_full.write(tap("small"))
    await empty_the_disk(nearly_full)
    await nearly_full.write(tap("large" * 10_000))
    assert await count(nearly_full) == 2


@pytest.fixture
async def strict_parent(database: Database) -> Database:
    """A table whose foreign key is looked at by COMMIT itself."""
    await database.write(
        lambda t: t.execute(
            "CREATE TABLE reply (id INTEGER PRIMARY KEY,"
            " tap INTEGER REFERENCES tap (id) DEFERRABLE INITIALLY DEFERRED) STRICT"
        )
    )
    return database


async def test_a_refused_commit_fails_everybody_and_announces_nothing(
    strict_parent: Database,
) -> None:
    heard: list[object] = []
    strict_parent.subscribe(heard.append)
    outcomes = await asyncio.gather(
        strict_parent.write(tap("first")),
        strict_parent.write(lambda t: t.execute("INSERT INTO reply (tap) VALUES (404)")),
        return_exceptions=True,
    )
    assert [type(outcome) for outcome in outcomes] == [CommitFailed] * 2
    assert heard == []
    await strict_parent.write(tap("second"))
    assert await count(strict_parent) == 1
    assert heard == [["second"]]


@pytest.mark.parametrize("statement", ["COMMIT", "ROLLBACK", "RELEASE share"])
async def test_work_that_ends_the_transaction_is_refused(
    database: Database, statement: str
) -> None:
    with pytest.raises(CommitFailed):
        await database.write(lambda t: t.execute(statement))
    await database.write(tap("next"))
    assert await count(database) == 1


async def test_the_errors_of_one_commit_are_separate_objects(nearly_full: Database) -> None:
    """A shared one would collect the tracebacks of strangers."""
    outcomes = await asyncio.gather(
        *(nearly_full.write(tap("large" * 10_000)) for _ in range(3)), return_exceptions=True
    )
    assert len({id(outcome) for outcome in outcomes}) == 3
