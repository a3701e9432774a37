"""Reads go beside the writer, see one moment, and change nothing."""

import asyncio
import sqlite3
import threading

import pytest

from storage.database import Database, Transaction
from storage.errors import ReadOnly


def tap(t: Transaction) -> None:
    t.execute("INSERT INTO tap (who) VALUES ('signatory')")


def count(t: Transaction) -> int:
    total: int = t.value("SELECT count(*) FROM tap")
    return total


async def test_a_read_sees_what_was_written_before(database: Database) -> None:
    await database.write(tap)
    assert await database.read(count) == 1


async def test_a_read_is_not_held_up_by_a_write_and_sees_nothing_of_it(
    database: Database,
) -> None:
    written, may_end = threading.Event(), threading.Event()

    def write(t: Transaction) -> None:
        tap(t)
        written.set()
        assert may_end.wait(timeout=30)

    writing = asyncio.create_task(database.write(write))
    await asyncio.to_thread(written.wait)
    assert await database.read(count) == 0
    may_end.set()
    await writing
    assert await database.read(count) == 1


async def test_a_read_keeps_its_moment_while_others_write(database: Database) -> None:
    looked, written = threading.Event(), threading.Event()

    def look_twice(t: Transaction) -> tuple[int, int]:
        first = count(t)
        looked.set()
        assert written.wait(timeout=30)
        return first, count(t)

    reading = asyncio.create_task(database.read(look_twice))
    await asyncio.to_thread(looked.wait)
    await database.write(tap)
    written.set()
    assert await reading == (0, 0)
    assert await database.read(count) == 1


async def test_two_reads_go_side_by_side(database: Database) -> None:
    together = threading.Barrier(2)
    await asyncio.gather(
        database.read(lambda t: together.wait(timeout=30)),
        database.read(lambda t: together.wait(timeout=30)),
    )


async def test_a_read_cannot_write(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await database.read(tap)
    with pytest.raises(ReadOnly):
        await database.read(lambda t: t.new_id())
    assert await database.read(count) == 0


async def test_an_error_in_a_read_comes_out_and_the_next_read_works(database: Database) -> None:
    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            await database.read(lambda t: 1 // 0)
    assert await database.read(count) == 0


async def test_rows_are_read_by_name_one_or_all_or_a_value(database: Database) -> None:
    await database.write(tap)
    assert await database.read(lambda t: t.value("SELECT who FROM tap WHERE id = 404")) is None
    assert await database.read(lambda t: t.one("SELECT who FROM tap WHERE id = 404")) is None
    one = await database.read(lambda t: t.one("SELECT * FROM tap WHERE who = :who", {"who": "x"}))
    assert one is None
    (row,) = await database.read(lambda t: t.all("SELECT * FROM tap"))
    assert row["who"] == "signatory"
