"""Callers that wait together are committed together, and do not touch each other."""

import asyncio
import threading
from collections.abc import Callable

import pytest

from storage.database import Database, Transaction
from storage.errors import DatabaseClosed, StorageError


class OutOfInkError(Exception):
    pass


def tap(who: str) -> Callable[[Transaction], None]:
    def work(t: Transaction) -> None:
        t.execute("INSERT INTO tap (id, who) VALUES (?, ?)", (t.new_id(), who))

    return work


def tap_and_fail(who: str) -> Callable[[Transaction], None]:
    def work(t: Transaction) -> None:
        tap(who)(t)
        raise OutOfInkError(who)

    return work


def tap_once(who: str) -> Callable[[Transaction], bool]:
    """Look, then insert: safe only when nobody writes between the two."""

    def work(t: Transaction) -> bool:
        if t.one("SELECT 1 FROM tap WHERE who = ?", (who,)):
            return False
        tap(who)(t)
        return True

    return work


async def taps(database: Database) -> list[str]:
    rows = await database.read(lambda t: t.all("SELECT who FROM tap ORDER BY id"))
    return [row["who"] for row in rows]


class HeldUp:
    """A piece of work that keeps the writer busy until it is let go."""

    def __init__(self) -> None:
        self.started = threading.Event()
        self.may_end = threading.Event()

    def __call__(self, t: Transaction) -> None:
        self.started.set()
        assert self.may_end.wait(timeout=30)
        tap("held up")(t)


async def test_a_write_answers_with_the_value_of_its_work(database: Database) -> None:
    await database.write(tap("organiser"))
    assert await database.write(lambda t: t.value("SELECT count(*) FROM tap")) == 1


async def test_one_that_fails_is_undone_alone(database: Database) -> None:
    outcomes = await asyncio.gather(
        database.write(tap("first")),
        database.write(tap_and_fail("second")),
        database.write(tap("third")),
        return_exceptions=True,
    )
    assert [type(outcome) for outcome in outcomes] == [type(None), OutOfInkError, type(None)]
    assert await taps(database) == ["first", "third"]


async def test_each_caller_gets_its_own_error(database: Database) -> None:
    names = [f"signatory {number}" for number in range(50)]
    outcomes = await asyncio.gather(
        *(database.write(tap_and_fail(name)) for name in names), return_exceptions=True
    )
    assert [str(outcome) for outcome in outcomes] == names
    assert await taps(database) == []


async def test_a_broken_statement_harms_nobody_else(database: Database) -> None:
    _, broken, _ = await asyncio.gather(
        database.write(tap("first")),
        database.write(lambda t: t.execute("INSERT INTO nowhere VALUES (1)")),
        database.write(tap("third")),
        return_exceptions=True,
    )
    assert "nowhere" in str(broken)
    assert await taps(database) == ["first", "third"]


@pytest.mark.parametrize("kind", ["write", "read"])
async def test_even_a_stop_iteration_comes_back(database: Database, kind: str) -> None:
    """A future cannot carry one, so the caller would wait for ever."""
    async with asyncio.timeout(10):
        with pytest.raises(StorageError):
            await getattr(database, kind)(lambda t: next(iter(())))


async def test_callers_that_wait_together_share_a_commit(database: Database) -> None:
    commits: list[object] = []
    database.subscribe(commits.append)
    held_up = HeldUp()
    first = asyncio.create_task(database.write(held_up))
    await asyncio.to_thread(held_up.started.wait)
    others = [
        asyncio.create_task(database.write(lambda t, n=number: t.announce(n)))
        for number in range(100)
    ]
    await asyncio.sleep(0)
    held_up.may_end.set()
    await asyncio.gather(first, *others)
    assert commits == [list(range(100))]


async def test_a_caller_cancelled_while_it_waits_is_left_out(database: Database) -> None:
    held_up = HeldUp()
    first = asyncio.create_task(database.write(held_up))
    await asyncio.to_thread(held_up.started.wait)
    second = asyncio.create_task(database.write(tap("cancelled")))
    third = asyncio.create_task(database.write(tap("third")))
    await asyncio.sleep(0)
    second.cancel()
    held_up.may_end.set()
    await asyncio.gather(first, third)
    assert await taps(database) == ["held up", "third"]


async def test_a_caller_cancelled_during_its_commit_leaves_nothing_open(
    database: Database,
) -> None:
    held_up = HeldUp()
    first = asyncio.create_task(database.write(held_up))
    await asyncio.to_thread(held_up.started.wait)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    held_up.may_end.set()
    await database.write(tap("next"))
    assert await taps(database) == ["held up", "next"]


async def test_two_hundred_people_who_tap_ten_times_are_counted_once(database: Database) -> None:
    people = [f"signatory {number}" for number in range(200)]
    counted = await asyncio.gather(
        *(database.write(tap_once(person)) for _ in range(10) for person in people)
    )
    assert sum(counted) == 200
    assert sorted(await taps(database)) == sorted(people)


async def test_closing_finishes_what_waits(database: Database) -> None:
    waiting = [asyncio.create_task(database.write(tap(str(number)))) for number in range(300)]
    await asyncio.sleep(0)
    await database.close()
    assert all(task.done() and task.exception() is None for task in waiting)


async def test_a_closed_database_says_so(database: Database) -> None:
    await database.close()
    await database.close()
    for ask in (database.write, database.read):
        with pytest.raises(DatabaseClosed):
            await ask(tap("late"))
    with pytest.raises(DatabaseClosed):
        await database.checkpoint()


async def test_a_loop_that_is_torn_down_leaves_no_caller_waiting(database: Database) -> None:
    """When every task is cancelled at once, also the writer's own, each caller hears of it."""
    held_up = HeldUp()
    callers = [asyncio.create_task(database.write(held_up))]
    await asyncio.to_thread(held_up.started.wait)
    callers.append(asyncio.create_task(database.write(tap("waiting"))))
    await asyncio.sleep(0)
    for task in asyncio.all_tasks() - {asyncio.current_task(), *callers}:
        if "Writer" in repr(task.get_coro()):
            task.cancel()
    try:
        async with asyncio.timeout(10):
            outcomes = await asyncio.gather(*callers, return_exceptions=True)
    finally:
        held_up.may_end.set()
    assert [type(outcome) for outcome in outcomes] == [asyncio.CancelledError] * 2
