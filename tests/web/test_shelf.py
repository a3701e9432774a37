"""Lists are made once for all who wait, and no name stays longer than a minute."""

import asyncio
import gc
from collections.abc import Callable
from typing import Any

import pytest

from bot.papers.site.board import Board
from bot.papers.site.facts import LetterFacts
from bot.services.site.showing import Shown
from bot.web import shelf as shelves
from bot.web.shelf import Shelf
from tests.web.test_odd_names import some_letter

LETTER = some_letter()


class SlowDatabase:
    """Reads a list when it is let to, and counts how often."""

    def __init__(self) -> None:
        self.reads = 0
        self.state = (1, 1)
        self.was_asked = asyncio.Event()
        self.may_go_on = asyncio.Event()
        self.may_go_on.set()

    async def read(self, _work: object) -> tuple[Callable[[], Board], tuple[int, int]]:
        self.reads += 1
        state = self.state
        self.was_asked.set()
        await self.may_go_on.wait()
        return (lambda: board_at(state)), state


def board_at(state: tuple[int, int]) -> Board:
    return Board([], [], [], [], [str(state[1])], [], 0, 0)


def letter_at(state: tuple[int, int], facts: LetterFacts = LETTER) -> Shown:
    return Shown(facts, 7, state)


@pytest.fixture
def database() -> SlowDatabase:
    return SlowDatabase()


@pytest.fixture
def shelf(database: SlowDatabase) -> Shelf:
    found: Any = database
    return Shelf(found)


async def seen(shelf: Shelf, state: tuple[int, int]) -> str:
    return (await shelf.board(letter_at(state))).headings[0]


async def test_a_list_is_made_once_for_all_who_come_meanwhile(
    shelf: Shelf, database: SlowDatabase
) -> None:
    database.may_go_on.clear()
    readers = [asyncio.create_task(seen(shelf, (1, 1))) for _ in range(50)]
    await asyncio.sleep(0)
    database.may_go_on.set()
    assert set(await asyncio.gather(*readers)) == {"1"}
    assert await seen(shelf, (1, 1)) == "1"
    assert database.reads == 1


async def test_garbage_is_collected_again_when_the_last_list_is_made(
    shelf: Shelf, database: SlowDatabase
) -> None:
    database.may_go_on.clear()
    letters = [letter_at((1, 1), some_letter(slug=slug)) for slug in ("a", "b")]
    readers = [asyncio.create_task(shelf.board(letter)) for letter in letters]
    await database.was_asked.wait()
    assert not gc.isenabled()
    database.may_go_on.set()
    await asyncio.gather(*readers)
    assert gc.isenabled()


async def test_who_comes_after_a_change_sees_the_new_list(
    shelf: Shelf, database: SlowDatabase
) -> None:
    assert await seen(shelf, (1, 1)) == "1"
    database.state = (1, 2)
    assert await seen(shelf, (1, 2)) == "2"
    database.state = (9, 2)
    await shelf.board(letter_at((9, 2)))
    assert database.reads == 3


async def test_while_a_long_list_is_made_the_one_before_is_shown(
    shelf: Shelf, database: SlowDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelves, "PATIENCE", 0.01)
    assert await seen(shelf, (1, 1)) == "1"
    database.state = (1, 2)
    database.may_go_on.clear()
    assert await seen(shelf, (1, 2)) == "1"
    assert await seen(shelf, (1, 2)) == "1"
    database.may_go_on.set()
    assert await seen(shelf, (1, 2)) == "2"
    assert database.reads == 2


async def test_a_list_that_may_have_changed_a_minute_ago_is_shown_to_nobody(
    shelf: Shelf, database: SlowDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelves, "PATIENCE", 0.01)
    assert await seen(shelf, (1, 1)) == "1"
    monkeypatch.setattr(shelves, "LONGEST_OLD", -1.0)
    database.state = (1, 2)
    database.may_go_on.clear()
    reader = asyncio.create_task(seen(shelf, (1, 2)))
    await asyncio.wait({reader}, timeout=0.05)
    assert not reader.done()
    database.may_go_on.set()
    assert await reader == "2"


async def test_a_list_made_too_early_is_not_shown_to_who_came_after_the_change(
    shelf: Shelf, database: SlowDatabase
) -> None:
    """It was read before the change, and finished after it."""
    database.may_go_on.clear()
    early = asyncio.create_task(seen(shelf, (1, 1)))
    await database.was_asked.wait()
    database.state = (1, 2)
    late = asyncio.create_task(seen(shelf, (1, 2)))
    await asyncio.sleep(0)
    database.may_go_on.set()
    assert await asyncio.gather(early, late) == ["1", "2"]


async def test_lists_that_nobody_asks_for_make_room(
    shelf: Shelf, database: SlowDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelves, "MOST_NAMES", -1)
    for slug in ("a", "b", "a"):
        await shelf.board(letter_at((1, 1), some_letter(slug=slug)))
    assert database.reads == 3


async def test_what_fails_fails_for_who_asked_and_is_tried_again(
    shelf: Shelf, database: SlowDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(_work: object) -> None:
        raise OSError("the disk")

    monkeypatch.setattr(database, "read", broken)
    with pytest.raises(OSError, match="the disk"):
        await seen(shelf, (1, 1))
    monkeypatch.undo()
    assert await seen(shelf, (1, 1)) == "1"
