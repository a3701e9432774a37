"""What a transaction announces is heard after its commit, in order, before its caller goes on."""

import asyncio
import logging
from collections.abc import Sequence

import pytest

from storage.database import Database, Transaction
from storage.errors import ReadOnly


async def test_events_arrive_in_the_order_of_the_writes(database: Database) -> None:
    heard: list[object] = []
    database.subscribe(heard.extend)
    await asyncio.gather(
        *(database.write(lambda t, n=number: t.announce(n)) for number in range(500))
    )
    assert heard == list(range(500))


async def test_a_listener_hears_before_the_caller_goes_on(database: Database) -> None:
    heard: list[object] = []
    database.subscribe(heard.extend)
    await database.write(lambda t: t.announce("signed"))
    assert heard == ["signed"]


async def test_what_a_listener_is_told_is_already_committed(database: Database) -> None:
    reads: list[asyncio.Task[object]] = []

    def look(events: Sequence[object]) -> None:
        reading = database.read(lambda t: t.value("SELECT who FROM tap"))
        reads.append(asyncio.create_task(reading))

    def sign(t: Transaction) -> None:
        t.execute("INSERT INTO tap (who) VALUES ('organiser')")
        t.announce("signed")

    database.subscribe(look)
    await database.write(sign)
    assert await asyncio.gather(*reads) == ["organiser"]


async def test_what_is_undone_is_not_announced(database: Database) -> None:
    heard: list[object] = []
    database.subscribe(heard.extend)

    def change_of_mind(t: Transaction) -> None:
        t.announce("signed")
        raise LookupError

    with pytest.raises(LookupError):
        await database.write(change_of_mind)
    assert heard == []


async def test_a_listener_that_fails_stops_nobody(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """The commit stands, so its caller and the other listeners are told; the log names no name."""
    heard: list[object] = []

    def fail(events: Sequence[object]) -> None:
        raise RuntimeError("signatory@example.org")

    database.subscribe(fail)
    database.subscribe(heard.extend)
    with caplog.at_level(logging.ERROR):
        await database.write(lambda t: t.announce("signed"))
    assert heard == ["signed"]
    assert "RuntimeError" in caplog.text
    assert "example.org" not in caplog.text


async def test_announcing_needs_a_write(database: Database) -> None:
    with pytest.raises(ReadOnly):
        await database.read(lambda t: t.announce("read"))
