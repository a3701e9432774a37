"""A database is opened only as it should be: ours, alone, durable and private."""

import asyncio
import os
import sqlite3
import stat
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from storage import pragmas
from storage.database import Database, KeyRing, Transaction
from storage.errors import DatabaseInUse, DatabaseTooNew, NotOurDatabase, PragmaRefused

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)

PROMISED = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "trusted_schema": 0,
    "secure_delete": 1,
    "temp_store": 2,
    "cell_size_check": 1,
    "application_id": 0x554E5347,
}


def in_force(t: Transaction) -> dict[str, object]:
    return {name: t.value(f"PRAGMA {name}") for name in (*PROMISED, "query_only")}


async def test_the_writer_works_with_the_promised_settings(database: Database) -> None:
    assert await database.write(in_force) == {**PROMISED, "query_only": 0}


async def test_every_reader_works_with_them_and_cannot_write(database: Database) -> None:
    for settings in await asyncio.gather(database.read(in_force), database.read(in_force)):
        assert settings == {**PROMISED, "query_only": 1}


@pytest.mark.parametrize("name", sorted(PROMISED.keys() - {"journal_mode"}))
async def test_a_setting_that_was_not_taken_is_named(
    database: Database, path: Path, name: str
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        pragmas.settle(connection)
        connection.execute("PRAGMA foreign_keys = 1")
        pragmas.read_back(connection)
        connection.execute(f"PRAGMA {name} = {1 - bool(PROMISED[name])}")
        with pytest.raises(PragmaRefused) as refused:
            pragmas.read_back(connection)
    assert refused.value.name == name


def test_a_file_that_cannot_have_a_log_is_refused() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        pragmas.settle(connection)
        with pytest.raises(PragmaRefused, match="journal_mode = memory, not wal"):
            pragmas.read_back(connection)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def let_others_read(path: Path) -> None:
    path.chmod(0o644)


def remove(path: Path) -> None:
    path.unlink()


def modes_inside(folder: Path) -> dict[str, int]:
    return {file.name: mode(file) for file in folder.iterdir()}


async def test_folder_and_files_are_private(database: Database, path: Path) -> None:
    modes = modes_inside(path.parent)
    assert mode(path.parent) == 0o700
    assert modes == dict.fromkeys([path.name + end for end in ("", "-wal", "-shm", ".lock")], 0o600)


async def test_a_database_that_others_could_read_is_made_private(path: Path, ring: KeyRing) -> None:
    await (await Database.open(path, ring)).close()
    let_others_read(path)
    await (await Database.open(path, ring)).close()
    assert mode(path) == 0o600


async def test_what_was_written_is_there_after_opening_again(
    database: Database, path: Path, ring: KeyRing
) -> None:
    await database.write(lambda t: t.execute("INSERT INTO tap (who) VALUES ('organiser')"))
    await database.close()
    again = await Database.open(path, ring)
    assert await again.read(lambda t: t.value("SELECT who FROM tap")) == "organiser"
    await again.close()


NO_DATABASE = b"Dear Minister, " * 1000


@pytest.fixture
def theirs(path: Path) -> bytes:
    """Another application's database stands where ours should be."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (id INTEGER)")
    return content(path)


@pytest.fixture
def no_database(path: Path) -> bytes:
    """Something else stands where our database should be."""
    path.parent.mkdir()
    path.write_bytes(NO_DATABASE)
    return NO_DATABASE


def content(path: Path) -> bytes:
    return path.read_bytes()


@pytest.mark.parametrize("kind", ["theirs", "no_database"])
async def test_what_is_not_ours_is_refused_untouched(
    path: Path, ring: KeyRing, kind: str, request: pytest.FixtureRequest
) -> None:
    before = request.getfixturevalue(kind)
    with pytest.raises(NotOurDatabase):
        await Database.open(path, ring)
    assert content(path) == before


async def test_a_refused_opening_gives_everything_back(
    path: Path, ring: KeyRing, no_database: bytes
) -> None:
    """The lock and the connection are free again, so that the next try can succeed."""
    with pytest.raises(NotOurDatabase):
        await Database.open(path, ring)
    remove(path)
    await (await Database.open(path, ring)).close()


async def test_a_newer_programs_database_is_refused(path: Path, ring: KeyRing) -> None:
    await (await Database.open(path, ring)).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    with pytest.raises(DatabaseTooNew) as refused:
        await Database.open(path, ring)
    assert refused.value.found == 9999


@pytest.mark.parametrize(
    "now",
    [NOON.replace(tzinfo=None), NOON.astimezone(timezone(timedelta(hours=2)))],
    ids=["naive", "local"],
)
async def test_a_clock_that_is_not_in_utc_is_refused(
    path: Path, ring: KeyRing, now: datetime
) -> None:
    with pytest.raises(ValueError, match="UTC"):
        await Database.open(path, ring, clock=lambda: now)


HOLDER = """
import asyncio, sys
from pathlib import Path
from storage.database import Database, KeyRing

async def hold():
    database = await Database.open(Path(sys.argv[1]), KeyRing.parse(sys.argv[2]))
    print("open", flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await database.close()

asyncio.run(hold())
"""


@asynccontextmanager
async def another_process(path: Path, ring: KeyRing) -> AsyncIterator[asyncio.subprocess.Process]:
    """A second program that has the database open."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", HOLDER, os.fspath(path), ring.render()),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        assert await process.stdout.readline() == b"open\n"
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        process.stdin.close()
        await process.wait()


async def test_a_second_process_is_refused(path: Path, ring: KeyRing) -> None:
    async with another_process(path, ring):
        with pytest.raises(DatabaseInUse) as refused:
            await Database.open(path, ring)
    assert refused.value.path == path


async def test_a_process_that_was_killed_does_not_keep_the_lock(path: Path, ring: KeyRing) -> None:
    async with another_process(path, ring) as process:
        process.kill()
        await process.wait()
        await (await Database.open(path, ring)).close()


async def test_one_process_does_not_open_a_database_twice(
    database: Database, path: Path, ring: KeyRing, tmp_path: Path
) -> None:
    alias = tmp_path / "alias.db"
    alias.symlink_to(path)
    for name in (path, alias):
        with pytest.raises(DatabaseInUse):
            await Database.open(name, ring)
