"""Whatever is done to the audit chain without its key shows; what may go, goes without a trace."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from storage import audit, erasure, people
from storage.audit import Break, Head, Why
from storage.database import Database, Transaction
from storage.errors import SealBroken

ENTRIES = 12
PLACES = range(10)
COLUMNS = "at, what, subject, commitment, mac"
FIELDS = ("at", "what", "subject")

at_ten_places = pytest.mark.parametrize("seed", PLACES)


@pytest.fixture
async def chain(database: Database) -> Database:
    """A chain of twelve entries, each with its facts."""
    for number in range(1, ENTRIES + 1):
        await database.write(
            lambda tx, n=number: audit.record(
                tx, f"thing {n} happened", f"signature:{n}", person=n, facts={"count": n}
            )
        )
    return database


@pytest.fixture
def intruder(chain: Database) -> Iterator[sqlite3.Connection]:
    """Somebody with the file, without a key, whom no foreign key holds up."""
    with closing(sqlite3.connect(chain.path, isolation_level=None)) as connection:
        yield connection


async def found(database: Database, known: Head | None = None) -> Break | None:
    return await database.read(lambda tx: audit.verify(tx, known))


def entry(seed: int, upto: int = ENTRIES) -> int:
    return dice(seed).randint(1, upto)


def dice(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - where to tamper is no secret


def row_of(connection: sqlite3.Connection, number: int) -> tuple[Any, ...]:
    sql = f"SELECT {COLUMNS} FROM audit WHERE id = ?"  # noqa: S608 - a constant
    row: tuple[Any, ...] = connection.execute(sql, (number,)).fetchone()
    return row


def put(connection: sqlite3.Connection, number: int, row: tuple[Any, ...]) -> None:
    sql = f"INSERT OR REPLACE INTO audit (id, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608 - a constant
    connection.execute(sql, (number, *row))


def remove(connection: sqlite3.Connection, number: int) -> None:
    connection.execute("DELETE FROM audit_facts WHERE entry = ?", (number,))
    connection.execute("DELETE FROM audit WHERE id = ?", (number,))


def renumber(connection: sqlite3.Connection, first: int, by: int) -> None:
    """Move the entries from `first` on, as somebody does who closes a gap or makes one."""
    for table, column in (("audit", "id"), ("audit_facts", "entry")):
        # By way of negative numbers: a row would else meet the one before it.
        connection.execute(
            f"UPDATE {table} SET {column} = -({column} + ?) WHERE {column} >= ?",  # noqa: S608 - constants
            (by, first),
        )
        connection.execute(f"UPDATE {table} SET {column} = -{column} WHERE {column} < 0")  # noqa: S608 - constants


async def test_a_chain_that_nobody_touched_is_whole(chain: Database) -> None:
    head = await chain.read(audit.head)
    assert head.entries == ENTRIES
    assert await found(chain) is None
    assert await found(chain, head) is None


@at_ten_places
@pytest.mark.parametrize("field", FIELDS)
async def test_a_changed_field_is_found(
    chain: Database, intruder: sqlite3.Connection, field: str, seed: int
) -> None:
    number = entry(seed)
    intruder.execute(f"UPDATE audit SET {field} = {field} || '0' WHERE id = ?", (number,))  # noqa: S608 - constants
    assert await found(chain) == Break(number, Why.CHANGED)


@at_ten_places
async def test_facts_that_were_exchanged_for_others_are_found_even_if_they_are_sealed(
    chain: Database, seed: int
) -> None:
    number = entry(seed)

    def exchange(tx: Transaction) -> None:
        sealed = tx.seal("audit_facts.facts", number, '{"count": 99}')
        tx.execute("UPDATE audit_facts SET facts = ? WHERE entry = ?", (sealed, number))

    await chain.write(exchange)
    assert await found(chain) == Break(number, Why.FACTS)


@at_ten_places
async def test_facts_of_another_entry_are_found(
    chain: Database, intruder: sqlite3.Connection, seed: int
) -> None:
    number = entry(seed, ENTRIES - 1)
    facts = intruder.execute(
        "SELECT salt, facts FROM audit_facts WHERE entry = ?", (number + 1,)
    ).fetchone()
    intruder.execute("UPDATE audit_facts SET salt = ?, facts = ? WHERE entry = ?", (*facts, number))
    assert await found(chain) == Break(number, Why.FACTS)


@at_ten_places
async def test_an_entry_removed_in_the_middle_is_found(
    chain: Database, intruder: sqlite3.Connection, seed: int
) -> None:
    number = entry(seed, ENTRIES - 1)
    remove(intruder, number)
    assert await found(chain) == Break(number, Why.MISSING)


@at_ten_places
async def test_a_gap_that_was_closed_is_found(
    chain: Database, intruder: sqlite3.Connection, seed: int
) -> None:
    number = entry(seed, ENTRIES - 1)
    remove(intruder, number)
    renumber(intruder, number + 1, -1)
    assert await found(chain) == Break(number, Why.CHANGED)


@at_ten_places
async def test_an_entry_put_in_is_found(
    chain: Database, intruder: sqlite3.Connection, seed: int
) -> None:
    number = entry(seed)
    renumber(intruder, number, +1)
    put(intruder, number, row_of(intruder, number + 1))
    broken = await found(chain)
    assert broken is not None
    assert broken.why is Why.CHANGED
    assert broken.entry in (number, number + 1)


@at_ten_places
async def test_an_entry_put_at_the_end_is_found(
    chain: Database, intruder: sqlite3.Connection, seed: int
) -> None:
    put(intruder, ENTRIES + 1, row_of(intruder, entry(seed)))
    assert await found(chain) == Break(ENTRIES + 1, Why.CHANGED)


@at_ten_places
async def test_two_entries_that_were_swapped_are_found(
    chain: Database, intruder: sqlite3.Connection, seed: int
) -> None:
    one, other = sorted(dice(seed).sample(range(1, ENTRIES + 1), 2))
    first, second = row_of(intruder, one), row_of(intruder, other)
    put(intruder, one, second)
    put(intruder, other, first)
    assert await found(chain) == Break(one, Why.CHANGED)


@at_ten_places
async def test_entries_cut_off_at_the_end_are_found(
    chain: Database, intruder: sqlite3.Connection, seed: int
) -> None:
    last = entry(seed, ENTRIES - 1)
    for number in range(last + 1, ENTRIES + 1):
        remove(intruder, number)
    assert await found(chain) == Break(last + 1, Why.CUT_OFF)


@at_ten_places
async def test_a_whole_chain_put_back_shows_only_against_a_head_from_outside(
    chain: Database, intruder: sqlite3.Connection, seed: int
) -> None:
    """Who puts the sealed head back with the entries, as with an old backup, leaves no trace."""
    sealed = intruder.execute("SELECT mac_key, head FROM audit_state").fetchone()
    for _ in range(seed + 1):
        await chain.write(lambda tx: audit.record(tx, "something else happened", "letter:x"))
    outside = await chain.read(audit.head)
    for number in range(ENTRIES + 1, outside.entries + 1):
        remove(intruder, number)
    intruder.execute("UPDATE audit_state SET mac_key = ?, head = ?", sealed)
    assert await found(chain) is None
    assert await found(chain, outside) == Break(ENTRIES + 1, Why.PUT_BACK)


async def test_a_chain_that_was_put_back_and_went_on_is_another_one(
    chain: Database, intruder: sqlite3.Connection
) -> None:
    sealed = intruder.execute("SELECT mac_key, head FROM audit_state").fetchone()
    await chain.write(lambda tx: audit.record(tx, "what is to be hidden", "letter:x"))
    outside = await chain.read(audit.head)
    remove(intruder, outside.entries)
    intruder.execute("UPDATE audit_state SET mac_key = ?, head = ?", sealed)
    for _ in range(3):
        await chain.write(lambda tx: audit.record(tx, "as if nothing had been", "letter:x"))
    assert await found(chain) is None
    assert await found(chain, outside) == Break(outside.entries, Why.ANOTHER)


async def test_a_genuine_entry_of_another_course_of_things_is_found(
    chain: Database, intruder: sqlite3.Connection
) -> None:
    """The same chain went on twice, from one backup: no entry passes from one to the other."""
    sealed = intruder.execute("SELECT mac_key, head FROM audit_state").fetchone()
    await chain.write(lambda tx: audit.record(tx, "as it was", "letter:x"))
    genuine = row_of(intruder, ENTRIES + 1)
    remove(intruder, ENTRIES + 1)
    intruder.execute("UPDATE audit_state SET mac_key = ?, head = ?", sealed)
    for _ in range(2):
        await chain.write(lambda tx: audit.record(tx, "as it was not", "letter:x"))
    remove(intruder, ENTRIES + 1)
    put(intruder, ENTRIES + 1, genuine)
    assert await found(chain) == Break(ENTRIES + 2, Why.CHANGED)


async def test_a_head_from_outside_holds_when_the_chain_went_on(chain: Database) -> None:
    early = await chain.read(audit.head)
    await chain.write(lambda tx: audit.record(tx, "letter opened", "letter:x"))
    assert await found(chain, early) is None


async def test_forgetting_a_hundred_people_leaves_the_chain_whole(database: Database) -> None:
    def come(tx: Transaction, telegram: int) -> int:
        person = people.add(tx, telegram, "en").id
        facts = {"asked_by": f"person:{person}"}
        audit.record(tx, "person came", f"person:{person}", person=person, facts=facts)
        return person

    for telegram in range(1, 101):
        person = await database.write(lambda tx, t=telegram: come(tx, t))
        await database.write(lambda tx, p=person: erasure.forget_person(tx, p))
    assert await database.read(lambda tx: tx.value("SELECT count(*) FROM audit_facts")) == 0
    assert (await database.read(audit.head)).entries == 100
    assert await found(database) is None


async def test_what_was_rolled_back_is_not_recorded(chain: Database) -> None:
    def fail(tx: Transaction) -> None:
        audit.record(tx, "letter opened", "letter:x")
        raise RuntimeError

    before = await chain.read(audit.head)
    with pytest.raises(RuntimeError):
        await chain.write(fail)
    assert await chain.read(audit.head) == before
    await chain.write(lambda tx: audit.record(tx, "letter closed", "letter:x"))
    assert [e.what for e in await chain.read(lambda tx: audit.latest(tx, 1))] == ["letter closed"]
    assert await found(chain) is None


async def test_a_chain_of_twenty_thousand_entries_is_verified(database: Database) -> None:
    def record_many(tx: Transaction) -> None:
        for number in range(20_000):
            audit.record(tx, "letter opened", f"letter:{number}", facts={"number": number})

    await database.write(record_many)
    head = await database.read(audit.head)
    assert head.entries == 20_000
    assert await found(database, head) is None


async def test_the_last_entries_are_listed_with_the_newest_at_the_end(chain: Database) -> None:
    last = await chain.read(lambda tx: audit.latest(tx, 3))
    assert [(e.id, e.what, e.subject) for e in last] == [
        (n, f"thing {n} happened", f"signature:{n}") for n in (10, 11, 12)
    ]
    assert all(e.at.utcoffset() is not None for e in last)


def test_a_head_is_read_as_it_was_printed() -> None:
    head = Head(7, bytes(range(32)))
    assert Head.parse(f" {head}\n") == head


@pytest.mark.parametrize("text", ["", "7", "7:", ":00", "7:zz", f"-1:{'0' * 64}", f"7:{'0' * 62}"])
def test_what_is_no_head_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whichever of its parts is wrong
        Head.parse(text)


@pytest.mark.parametrize("column", ["mac_key", "head"])
async def test_a_sealed_part_that_was_changed_does_not_open(
    chain: Database, intruder: sqlite3.Connection, column: str
) -> None:
    intruder.execute(f"UPDATE audit_state SET {column} = substr({column}, 1, 40)")  # noqa: S608 - constants
    with pytest.raises(SealBroken):
        await found(chain)
