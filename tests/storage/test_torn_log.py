"""The power fails while the log is written: what is left is everything up to some commit."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.database import Database, KeyRing, Transaction

COMMITS = 40


class Files(NamedTuple):
    """The bytes of a database and its log, as a power cut would find them."""

    database: bytes
    log: bytes


def two_rows(t: Transaction) -> None:
    """A commit is whole when both of its rows are there."""
    for half in ("first half ", "second half "):
        t.execute("INSERT INTO tap (who) VALUES (?)", (half * 300,))


def copy(path: Path) -> Files:
    return Files(path.read_bytes(), path.with_name(path.name + "-wal").read_bytes())


@pytest.fixture
async def files(path: Path, ring: KeyRing) -> Files:
    database = await Database.open(path, ring)
    await database.write(
        lambda t: t.execute("CREATE TABLE tap (id INTEGER PRIMARY KEY, who TEXT NOT NULL) STRICT")
    )
    await database.checkpoint()
    for _ in range(COMMITS):
        await database.write(two_rows)
    files = copy(path)
    await database.close()
    return files


def rows_left(files: Files, cut: int, folder: Path) -> list[int]:
    torn = folder / "torn.db"
    torn.write_bytes(files.database)
    torn.with_name("torn.db-wal").write_bytes(files.log[:cut])
    with closing(sqlite3.connect(torn)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [row for (row,) in connection.execute("SELECT id FROM tap ORDER BY id")]


@settings(
    max_examples=200,
    deadline=None,
    # The files are only read, and each example writes over the copy of the one before.
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(where=st.floats(0, 1))
def test_a_torn_log_leaves_whole_commits_from_the_first(
    files: Files, tmp_path: Path, where: float
) -> None:
    rows = rows_left(files, round(where * len(files.log)), tmp_path)
    assert rows == list(range(1, len(rows) + 1))
    assert len(rows) % 2 == 0


def test_an_untouched_log_holds_every_commit(files: Files, tmp_path: Path) -> None:
    assert len(rows_left(files, len(files.log), tmp_path)) == 2 * COMMITS
    assert rows_left(files, 0, tmp_path) == []
