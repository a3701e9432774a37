"""The benchmarks still fit the bot: whoever runs one finds it working."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.letter import Policy
from storage.database import Database, Transaction
from storage.keys import key_file
from tests.benchmarks.crowd import Crowd
from tests.benchmarks.filling import fill
from tests.benchmarks.rounds import publish
from tests.benchmarks.table import Figure, table
from tests.benchmarks.walking import Walk
from tests.cast import Stage, a_stage, follow_up

MANY = 500
GROWING = (
    *("person", "organisation", "signature", "consent", "confirmation"),
    *("conversation", "outbox", "audit", "audit_facts"),
)


@pytest.fixture
async def filled(tmp_path: Path) -> AsyncIterator[Database]:
    """A database in which many have signed."""
    path = tmp_path / "undersigned.db"
    await publish(path)
    fill(path, MANY)
    database = await Database.open(path, key_file(path))
    yield database
    await database.close()


async def test_a_crowd_finds_its_way_to_the_signature(tmp_path: Path) -> None:
    async with a_stage(tmp_path, with_letters=False) as stage:
        await stage.publish(follow_up(policy=Policy(code=False)))
        crowd = Crowd(stage.rehearsal)
        crowd.set_out(3)
        await stage.rehearsal.until(lambda: crowd.signed >= 6 or crowd.tally.failed)
        crowd.rest()
        await stage.settle()
        assert crowd.tally.failed == []
        assert await _confirmed(stage) >= 6


async def test_a_walk_signs_in_a_database_where_many_have_signed(filled: Database) -> None:
    await Walk(filled).sign()
    newest = "SELECT max(number) AS number, count(*) AS kept FROM signature"
    row = await filled.read(lambda tx: tx.one(newest))
    assert row is not None
    assert dict(row) == {"number": MANY + 1, "kept": MANY + 1}


async def test_no_step_of_a_signature_reads_through_what_others_have_left(
    filled: Database,
) -> None:
    """SQLite plans a search, not a scan, for every statement on a table that grows."""
    statements = await _traced(filled)
    assert len(statements) > 20
    through = [sql for sql in statements for plan in await _plan(filled, sql) if _is_scan(plan)]
    assert through == []


def test_the_ratio_is_that_of_rounds_which_followed_each_other() -> None:
    figure: Figure[float] = Figure("speed", lambda speed: speed)
    shown = table({"ours": [10.0, 30.0, 20.0], "peer": [5.0, 10.0, 20.0]}, (figure,))
    assert shown.splitlines()[1].split() == ["speed", "20", "10", "2.00"]


async def _confirmed(stage: Stage) -> int:
    rows = await stage.look("SELECT count(*) AS n FROM signature WHERE status = 'confirmed'")
    return int(rows[0]["n"])


async def _traced(database: Database) -> set[str]:
    """Every SELECT, UPDATE and DELETE of one walk, with its values in it."""
    traced: list[str] = []

    def trace(tx: Transaction) -> None:
        tx._connection.set_trace_callback(traced.append)  # no other way sees every statement

    await database.write(trace)
    await Walk(database).sign()
    return {sql for sql in traced if sql.startswith(("SELECT", "UPDATE", "DELETE"))}


async def _plan(database: Database, sql: str) -> list[str]:
    rows = await database.read(lambda tx: tx.all(f"EXPLAIN QUERY PLAN {sql}"))
    return [row["detail"] for row in rows]


def _is_scan(plan: str) -> bool:
    return any(plan == f"SCAN {table}" for table in GROWING)
