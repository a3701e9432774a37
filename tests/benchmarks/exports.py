"""How long the registers of a large letter take, beside bare writers of the same rows.

`python -m tests.benchmarks.exports` fills a database with signatures that can be opened, reads the
register as the bot does, writes CSV and XLSX by turns with the bare `csv.writer` and the bare
`xlsxwriter`, and tells how much memory the whole took above that of the idle program. Linux only.
"""

import argparse
import asyncio
import csv
import gc
import random
import secrets
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

from bot.domain.consent import Purpose
from bot.papers.register_csv import csv_chunks
from bot.papers.register_facts import Export, heads, rows
from bot.papers.register_xlsx import write_xlsx
from bot.services.exporting import Wish, gather
from storage import letters
from storage.database import Database, KeyRing, Transaction
from storage.keys import key_file
from storage.sealing import Sealer
from tests.benchmarks.likeness import made_up
from tests.benchmarks.machine import require_linux
from tests.cast import THEN, follow_up

MANY = 100_000
ROUNDS = 5
WISH = Wish("defenders-2018")
SEED = 300
AT = "2018-04-05T09:00:00.000000Z"
COUNTRIES = ("KE", "BR", "IN", "FR", "CO", "NP", "UG")
NOTICE = (
    "INSERT INTO notice (hash, purpose, language, letter, content, since)"
    " VALUES (:purpose, :purpose, 'en', :letter, '{}', :at)"
)
ORGANISATION = "INSERT INTO organisation (id, key_index, name, country) VALUES (?, ?, ?, ?)"
SIGNATURE = (
    "INSERT INTO signature (id, token, letter, organisation, edition_hash, language, status,"
    " number, listed_as, name, role, quote, created, changed, confirmed)"
    " VALUES (:id, :token, :letter, :id, 'hash', 'en', 'confirmed', :id, :listed_as, :name, :role,"
    " :quote, :at, :at, :at)"
)
CONSENT = (
    "INSERT INTO consent (id, signature, person, purpose, given, method, language, notice_hash,"
    " edition_hash, at) VALUES (:id, :signature, 1, :purpose, :given, 'answered', 'en', :purpose,"
    " 'hash', :at)"
)


def fill(path: Path, ring: KeyRing, many: int) -> None:
    """So many signatures under the one letter of a database that nobody has open."""
    sealer, dice = Sealer(ring), random.Random(SEED)  # noqa: S311  # made-up names
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        [letter] = connection.execute("SELECT id FROM letter").fetchone()
        for purpose in Purpose:
            said = {"purpose": purpose.value, "letter": letter, "at": AT}
            connection.execute(NOTICE, said)
        for number, name in enumerate(made_up(many, dice), 1):
            _put(connection, sealer, letter, number, name, dice)
        connection.execute("COMMIT")


def refill(path: Path, slug: str, many: int) -> None:
    """So many under that letter, which is the only one from now on; nobody compares their names."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM letter WHERE slug <> ?", (slug,))
        connection.commit()
    fill(path, key_file(path), many)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE signature SET compared = 1")
        connection.commit()


def _put(
    connection: sqlite3.Connection,
    sealer: Sealer,
    letter: int,
    number: int,
    name: str,
    dice: random.Random,
) -> None:
    def sealed(column: str, text: str) -> bytes:
        return sealer.seal(column, number, text)

    country = sealed("organisation.country", dice.choice(COUNTRIES))
    connection.execute(ORGANISATION, (number, secrets.token_bytes(32), None, country))
    said = {"listed_as": name, "name": "Maria Sample", "role": "Director", "quote": ""}
    cells = {column: sealed(f"signature.{column}", text) for column, text in said.items()}
    known = {"id": number, "token": secrets.token_urlsafe(6), "letter": letter, "at": AT}
    connection.execute(SIGNATURE, {**known, **cells})
    for place, purpose in enumerate(Purpose):
        given = purpose is not Purpose.PUBLIC or number % 20 > 0
        event = {"id": number * 10 + place, "signature": number, "purpose": purpose.value}
        connection.execute(CONSENT, {**event, "given": given, "at": AT})


async def prepare(path: Path, ring: KeyRing, many: int) -> None:
    database = await Database.open(path, ring, clock=lambda: THEN)
    await database.write(_add_letter)
    await database.close()
    fill(path, ring, many)


def _add_letter(tx: Transaction) -> None:
    letters.add(tx, follow_up())


def bare_csv(rows_: Sequence[Sequence[Any]], path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows_)


def our_csv(export: Export, path: Path) -> None:
    with path.open("wb") as file:
        file.writelines(csv_chunks(export))


def bare_xlsx(rows_: Iterable[Sequence[Any]], path: Path) -> None:
    from xlsxwriter import Workbook

    with Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        for line, cells in enumerate(rows_):
            sheet.write_row(line, 0, cells)


def our_xlsx(export: Export, path: Path) -> None:
    with path.open("wb") as file:
        write_xlsx(file, export)


def seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


WRITERS: dict[str, Callable[[Export, Path], None]] = {"csv": our_csv, "xlsx": our_xlsx}


def memory_mb(field: str) -> float:
    """'VmRSS' now, 'VmHWM' at the most since the start."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    [line] = [line for line in status.splitlines() if line.startswith(field)]
    return int(line.split()[1]) * 1024 / 1_000_000


def memory_taken(path: Path, keys: str, kind: str) -> tuple[float, float]:
    """Seconds to read, and megabytes at the most above the idle program: in its own process."""
    return asyncio.run(_memory_taken(path, KeyRing.parse(keys), kind))


async def _memory_taken(path: Path, ring: KeyRing, kind: str) -> tuple[float, float]:
    database = await Database.open(path, ring, clock=lambda: THEN)
    idle, begun = memory_mb("VmRSS"), time.perf_counter()
    export = await database.read(partial(gather, wish=WISH))
    read = time.perf_counter() - begun
    WRITERS[kind](export, path.with_name(f"register.{kind}"))
    await database.close()
    return read, memory_mb("VmHWM") - idle


async def exported(path: Path, ring: KeyRing) -> Export:
    database = await Database.open(path, ring, clock=lambda: THEN)
    export = await database.read(partial(gather, wish=WISH))
    await database.close()
    return export


def ratios(export: Export, folder: Path, rounds: int) -> Iterator[str]:
    """Ours and the bare one by turns, over the same rows, to files beside each other."""
    bare_rows = [heads(export), *rows(export)]
    bare: dict[str, Callable[[Path], None]] = {
        "csv": partial(bare_csv, bare_rows),
        "xlsx": partial(bare_xlsx, bare_rows),
    }
    for kind, write in WRITERS.items():
        pairs = []
        for _ in range(rounds if kind == "csv" else max(1, rounds // 2)):
            gc.collect()
            ours = seconds(partial(write, export, folder / f"ours.{kind}"))
            pairs.append((ours, seconds(partial(bare[kind], folder / f"bare.{kind}"))))
        ours, other = (median(column) for column in zip(*pairs, strict=True))
        ratio = median(one / bare_one for one, bare_one in pairs)
        yield f"{kind:6}{ours:8.2f} s{other:12.2f} s bare{ratio:10.2f}"


def report(many: int, rounds: int) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as name:
        folder, ring = Path(name), KeyRing.generate()
        path = folder / "undersigned.db"
        asyncio.run(prepare(path, ring, many))
        for kind in WRITERS:
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as apart:
                read, taken = apart.submit(memory_taken, path, ring.render(), kind).result()
            yield f"{kind:6}read in {read:.1f} s, {taken:.0f} MB above the idle program"
        export = asyncio.run(exported(path, ring))
        yield f"{export.listing.named:,} named, {export.listing.kept_back:,} not named"
        yield from ratios(export, folder, rounds)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.exports", description=__doc__)
    parser.add_argument("--many", type=int, default=MANY)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args()
    require_linux()
    for line in report(asked.many, asked.rounds):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
