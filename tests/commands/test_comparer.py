"""The names that are held in memory: built once, kept up to date, and let go again."""

from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from bot.commands import comparer as comparers
from bot.commands.comparer import Comparer
from bot.domain.letter import LetterStatus
from bot.domain.organisation import key_of
from bot.domain.signature import SignatureStatus
from storage import letters, signatures
from storage.database import Database, KeyRing, Transaction
from storage.signatures import Particulars
from tests.cast import follow_up


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await Database.open(tmp_path / "names.db", KeyRing.generate())
    yield opened
    await opened.close()


@pytest.fixture
async def comparer(database: Database) -> AsyncIterator[Comparer]:
    made = Comparer(database)
    database.subscribe(made.take)
    await made.start()
    yield made
    await made.stop()


def publish(tx: Transaction, slug: str, status: LetterStatus = LetterStatus.OPEN) -> int:
    return letters.add(tx, replace(follow_up(slug=slug), status=status))


def sign(tx: Transaction, letter: int, name: str) -> int:
    said = Particulars(name, key_of(name, "CH"), "CH", "", "Maria Sample", "Director", "")
    row = signatures.add(
        tx, letter=letter, person=None, edition_hash="", language="en",
        status=SignatureStatus.SUBMITTED, said=said,
    )  # fmt: skip
    number = letters.next_number(tx, letter)
    signatures.confirm(tx, row, SignatureStatus.CONFIRMED, number)
    return row


async def signs(database: Database, letter: int, name: str) -> int:
    return await database.write(partial(sign, letter=letter, name=name))


async def pairs(database: Database) -> set[frozenset[int]]:
    rows = await database.read(lambda tx: tx.all("SELECT signature, other FROM lookalike"))
    return {frozenset((row["signature"], row["other"])) for row in rows}


async def test_each_that_comes_is_held_against_those_before(
    database: Database, comparer: Comparer
) -> None:
    letter = await database.write(partial(publish, slug="one"))
    first = await signs(database, letter, "Coast Defenders")
    await signs(database, letter, "River Keepers")
    await comparer.drain(10)
    third = await signs(database, letter, "The Coast Defendrs")
    await comparer.drain(10)
    assert await pairs(database) == {frozenset((first, third))}


async def test_letters_are_not_compared_with_each_other(
    database: Database, comparer: Comparer
) -> None:
    for slug in ("one", "two"):
        letter = await database.write(partial(publish, slug=slug))
        await signs(database, letter, "Coast Defenders")
    await comparer.drain(10)
    assert await pairs(database) == set()


async def test_what_has_been_delivered_is_not_compared_any_more(
    database: Database, comparer: Comparer
) -> None:
    letter = await database.write(partial(publish, slug="one", status=LetterStatus.DELIVERED))
    for name in ("Coast Defenders", "Coast Defendrs"):
        await signs(database, letter, name)
    await comparer.drain(10)
    assert await pairs(database) == set()


async def test_the_memory_holds_a_few_letters_and_lets_go_of_what_is_idle(
    database: Database, comparer: Comparer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(comparers.MOST_KEPT + 3):
        letter = await database.write(partial(publish, slug=f"letter-{n}"))
        await signs(database, letter, "Coast Defenders")
        await comparer.drain(10)
    assert len(comparer._shelves) == comparers.MOST_KEPT
    monkeypatch.setattr(comparers, "KEPT_FOR", 0.0)
    await signs(database, letter, "River Keepers")
    await comparer.drain(10)
    assert comparer._shelves == {}


async def test_many_at_once_are_all_compared(database: Database, comparer: Comparer) -> None:
    letter = await database.write(partial(publish, slug="one"))
    names = [f"{chr(97 + n % 26) * 3}{chr(98 + n // 26) * 4} Defenders" for n in range(120)]
    await database.write(lambda tx: [sign(tx, letter, name) for name in names] and None)
    await comparer.drain(30)
    waiting = await database.read(
        lambda tx: tx.value("SELECT COUNT(*) FROM signature WHERE compared = 0")
    )
    assert waiting == 0
