"""Ids grow and are never given out twice, whatever the clock does."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.database import Database, KeyRing, Transaction
from storage.errors import CommitFailed
from storage.ids import Ids

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def new_ids(connection: sqlite3.Connection) -> Ids:
    connection.execute("CREATE TABLE id_mark (reserved INTEGER)")
    connection.execute("INSERT INTO id_mark VALUES (0)")
    return Ids(connection)


@pytest.fixture
def memory() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        yield connection


@given(steps=st.lists(st.timedeltas(timedelta(days=-9), timedelta(days=9)), max_size=50))
def test_ids_grow_however_the_clock_steps(steps: list[timedelta]) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        ids = new_ids(memory)
        given_out = [ids.next(NOON + step) for step in steps]
    assert given_out == sorted(set(given_out))
    assert all(0 < number < 2**63 for number in given_out)


def test_ids_fit_for_two_hundred_years(memory: sqlite3.Connection) -> None:
    assert new_ids(memory).next(NOON + timedelta(days=200 * 365)) < 2**63


def test_an_id_begins_with_the_time(memory: sqlite3.Connection) -> None:
    assert new_ids(memory).next(NOON) >> 20 == NOON.timestamp() * 1000


async def test_now_is_the_clocks_and_stands_still(path: Path, ring: KeyRing, clock: Clock) -> None:
    database = await Database.open(path, ring, clock=clock)

    def look(t: Transaction) -> tuple[datetime, datetime]:
        first = t.now
        clock.now += timedelta(hours=1)
        return first, t.now

    assert await database.write(look) == (NOON, NOON)
    assert await database.read(lambda t: t.now) == NOON + timedelta(hours=1)
    await database.close()


async def test_ids_go_on_after_a_restart_with_the_clock_put_back(
    path: Path, ring: KeyRing, clock: Clock
) -> None:
    """The rows may have been erased meanwhile; their ids stay spent."""
    first = await Database.open(path, ring, clock=clock)
    spent = await first.write(lambda t: [t.new_id() for _ in range(10)])
    await first.close()
    clock.now -= timedelta(days=365)
    second = await Database.open(path, ring, clock=clock)
    again = await second.write(lambda t: t.new_id())
    await second.close()
    assert again > max(spent)


def prepare_a_commit_that_fails(t: Transaction) -> None:
    t.execute(
        "CREATE TABLE reply (id INTEGER PRIMARY KEY,"
        " answers INTEGER REFERENCES reply (id) DEFERRABLE INITIALLY DEFERRED) STRICT"
    )


def spend_in_vain(t: Transaction) -> None:
    t.execute("INSERT INTO reply (id, answers) VALUES (?, 404)", (t.new_id(),))


async def test_a_failed_commit_does_not_lose_the_mark(
    path: Path, ring: KeyRing, clock: Clock
) -> None:
    """The mark went down with that commit, so the next one has to write it again."""
    first = await Database.open(path, ring, clock=clock)
    await first.write(prepare_a_commit_that_fails)
    with pytest.raises(CommitFailed):
        await first.write(spend_in_vain)
    spent = await first.write(lambda t: t.new_id())
    await first.close()
    clock.now -= timedelta(days=365)
    second = await Database.open(path, ring, clock=clock)
    again = await second.write(lambda t: t.new_id())
    await second.close()
    assert again > spent
