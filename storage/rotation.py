"""Bringing everything that is sealed under the ring's current key, and letting go of the others.

It works in batches of one transaction each and can be killed anywhere: a value tells in front
under which key it is, so the next run goes on with what is left. The bot is stopped meanwhile.
"""

import hmac
import secrets
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from storage import audit, key_check, lock
from storage.database import Database, Transaction
from storage.errors import SealBroken
from storage.keys import KeyRing, key_file, replace_key_file
from storage.sealed_columns import SEALED, BlindIndex, Opened, SealedTable
from storage.sealing import Sealer, prefix_of

BATCH: Final = 200
"""Rows in one transaction."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far it has come in this run: the table's place in `SEALED`, and the last row of it."""

    table: int = 0
    row: int = 0


@dataclass(frozen=True, slots=True)
class Retired:
    """The ids of the keys that are needed no more, and what ended with them."""

    keys: tuple[str, ...] = ()
    codes: int = 0
    """Codes that were sent and not typed yet; who waits with one asks for another."""
    links: int = 0
    """Links for a handover, or of an invitation, that nobody has followed yet; who made one makes
    another.
    """


def new_key_in_file(database: Path) -> tuple[KeyRing, bool]:
    """Put a new key in front of the key file, on the disk before anything is sealed under it.

    A file with several keys is that of a rotation which was interrupted: it stays as it is, and
    True is returned with its ring. Raises what `key_file` raises, and DatabaseInUse.
    """
    place = database.resolve()
    with lock.held(place):  # read and written under the lock: two at once would lose a key
        ring = key_file(place)
        if len(ring.keys) > 1:
            return ring, True
        ring = ring.rotated()
        replace_key_file(place, ring)
        return ring, False


async def bring_over(
    database: Database,
    ring: KeyRing,
    progress: Callable[[int, int], None],
    batch: int = BATCH,
) -> None:
    """Seal everything under the ring's current key, with which `database` was opened.

    `progress` is told before the first batch and after each how many rows are done, of how many.
    Raises SealBroken for a value that cannot be opened; its batch is undone.
    """
    done, every = await database.read(partial(count, key_id=ring.current))
    progress(done, every)
    mark: Mark | None = Mark()
    while mark is not None:
        work = partial(step, key_id=ring.current, after=mark, most=batch)
        mark, sealed = await database.write(work)
        done += sealed
        progress(done, every)


async def let_go(database: Database, ring: KeyRing) -> Retired:
    """Prove that the current key alone opens everything; then the others are needed no more.

    What the old keys had sealed is gone from the disk when this returns. Raises SealBroken, with
    nothing let go, for the first value that does not open.
    """
    alone = Sealer(ring.current_alone())
    retired = await database.write(partial(_retire, ring=ring, alone=alone))
    await database.checkpoint()
    return retired


def count(tx: Transaction, key_id: str) -> tuple[int, int]:
    """How many rows are sealed under this key, and how many there are."""
    every = sum(int(tx.value(f"SELECT count(*) FROM {table.name}")) for table in SEALED)  # noqa: S608 - names from SEALED
    left = sum(_left(tx, table, key_id) for table in SEALED)
    return every - left, every


def step(tx: Transaction, key_id: str, after: Mark, most: int = BATCH) -> tuple[Mark | None, int]:
    """Seal up to `most` more rows; the mark to go on from, None at the end, and how many."""
    table = SEALED[after.table]
    rows = tx.all(
        f"{table.select} WHERE rowid > :after AND ({_not_under(table)}) ORDER BY rowid LIMIT :most",
        {"after": after.row, "most": most, **_key(key_id)},
    )
    for row in rows:
        _seal_again(tx, table, row)
    if len(rows) == most:
        return Mark(after.table, rows[-1]["row"]), most
    following = after.table + 1
    return (Mark(following) if following < len(SEALED) else None), len(rows)


def verify(tx: Transaction, alone: Sealer) -> None:
    """Open every value and find every row by its blind index; raises SealBroken."""
    for table in SEALED:
        for row in tx.execute(table.select):
            opened = _opened(table, row, alone.unseal)
            for index in table.indexes:
                _check_index(tx, table, index, row, opened, alone)


def _retire(tx: Transaction, ring: KeyRing, alone: Sealer) -> Retired:
    verify(tx, alone)
    keys = key_check.retire_all_but(tx, ring.current)
    if not keys:
        return Retired()
    codes = tx.execute("DELETE FROM email_code").rowcount
    links = tx.execute("DELETE FROM handover WHERE taken_by IS NULL").rowcount
    links += tx.execute(
        "UPDATE invitation SET link_index = NULL WHERE link_index IS NOT NULL"
        " AND (person IS NULL OR state = 'passed on')"
    ).rowcount
    for key_id in keys:
        audit.record(tx, "sealing key retired", f"key:{key_id}")
    return Retired(keys, codes, links)


def _left(tx: Transaction, table: SealedTable, key_id: str) -> int:
    sql = f"SELECT count(*) FROM {table.name} WHERE {_not_under(table)}"  # noqa: S608 - names from SEALED
    return int(tx.value(sql, _key(key_id)))


def _not_under(table: SealedTable) -> str:
    """An empty column is under no key: its comparison is NULL, and OR passes over it."""
    return " OR ".join(f"substr({column}, 1, :length) <> :prefix" for column in table.columns)


def _key(key_id: str) -> Mapping[str, object]:
    prefix = prefix_of(key_id)
    return {"prefix": prefix, "length": len(prefix)}


def _seal_again(tx: Transaction, table: SealedTable, row: sqlite3.Row) -> None:
    number: int = row["row"]
    opened = _opened(table, row, tx.unseal)
    values: dict[str, object] = {
        column: tx.seal(table.place(column), number, text) for column, text in opened.items()
    }
    for index in table.indexes:
        values[index.column] = _blind(tx, table, index, number, opened)
    tx.execute(
        f"UPDATE {table.name} SET {', '.join(f'{column} = :{column}' for column in values)}"  # noqa: S608 - names from SEALED
        " WHERE rowid = :row",
        {**values, "row": number},
    )


def _opened(
    table: SealedTable, row: sqlite3.Row, unseal: Callable[[str, int, bytes], str | None]
) -> Opened:
    sealed = dict.fromkeys(table.columns)
    return sealed | {
        place.partition(".")[2]: unseal(place, number, value)
        for place, number, value in table.cells(row)
    }


def _blind(
    tx: Transaction, table: SealedTable, index: BlindIndex, row: int, opened: Opened
) -> bytes | None:
    text = index.of(opened)
    if text is None:
        return None
    blinded = tx.blind(index.place, text)
    # Two rows, apart under an earlier rule of likeness, may be alike today: the first is found.
    return secrets.token_bytes(32) if _taken(tx, table, index, row, blinded) else blinded


def _taken(
    tx: Transaction, table: SealedTable, index: BlindIndex, row: int, blinded: bytes
) -> bool:
    sql = f"SELECT 1 FROM {table.name} WHERE {index.column} = ? AND rowid <> ?"  # noqa: S608 - names from SEALED
    return index.unique and tx.value(sql, (blinded, row)) is not None


def _check_index(
    tx: Transaction,
    table: SealedTable,
    index: BlindIndex,
    row: sqlite3.Row,
    opened: Opened,
    alone: Sealer,
) -> None:
    text, stored = index.of(opened), row[index.column]
    if text is None:
        return
    wanted = alone.blind(index.place, text)
    if hmac.compare_digest(stored or b"", wanted):
        return
    if not _taken(tx, table, index, row["row"], wanted):
        raise SealBroken(table.place(index.column), row["row"])
