"""A list of many names comes page by page, and changes as soon as it changes."""

import re
from functools import partial
from pathlib import Path

import httpx
import pytest

from bot.services.visit import Surroundings
from bot.web.server import Web
from storage import signatures
from storage.database import Database, KeyRing, Transaction
from storage.signatures import SignatureStatus
from tests.benchmarks.exports import prepare
from tests.benchmarks.page import made_anew, measured
from tests.cast import THEN
from tests.web.reader import NAMES, SLUG, Reader, free_port

MANY = 450
AROUND = Surroundings("a_bot", sends_mail=False)


@pytest.fixture
def ring() -> KeyRing:
    return KeyRing.generate()


async def test_every_name_is_on_one_page_and_each_page_knows_its_neighbours(
    tmp_path: Path, ring: KeyRing
) -> None:
    path = tmp_path / "undersigned.db"
    await prepare(path, ring, MANY)
    database = await Database.open(path, ring, clock=lambda: THEN)
    port = free_port()
    web = Web(database, AROUND, port, "127.0.0.1")
    await web.start()
    async with httpx.AsyncClient() as browser:
        reader = Reader(browser, f"http://127.0.0.1:{port}")
        await every_page(reader)
        await one_goes(database, reader)
    await web.stop()
    await database.close()


async def every_page(reader: Reader) -> None:
    pages = [await reader.opens(f"{SLUG}/?page={number}") for number in (1, 2, 3)]
    names = [name for page in pages for name in NAMES.findall(page)]
    assert len(names) == MANY * 19 // 20 + 1
    assert [len(NAMES.findall(page)) for page in pages] == [200, 200, 28]
    assert (await reader.get(f"{SLUG}/?page=4")).status_code == 404
    first, second, third = (re.findall(r'<link rel="(prev|next)" href="([^"]+)"', p) for p in pages)
    assert first == [("next", f"../{SLUG}/?page=2#signatories")]
    assert second == [
        ("prev", f"../{SLUG}/#signatories"),
        ("next", f"../{SLUG}/?page=3#signatories"),
    ]
    assert third == [("prev", f"../{SLUG}/?page=2#signatories")]
    assert "Page 2 of 3" in pages[1]
    told = ["not shown" in page for page in pages]
    assert told == [False, False, True], "those who have no line are told of below the last one"


async def one_goes(database: Database, reader: Reader) -> None:
    [name, *_] = await reader.names(f"{SLUG}/?page=2")
    await database.write(partial(withdraw, name=name))
    for number in (1, 2, 3):
        assert name not in await reader.names(f"{SLUG}/?page={number}")
    assert name not in await reader.names(f"{SLUG}/?q={name[:20]}")


def withdraw(tx: Transaction, name: str) -> None:
    """What is done with her signature, without the conversation about it."""
    [letter] = tx.all("SELECT id FROM letter")
    [one] = [one for one in signatures.standing(tx, letter["id"]) if one.listed_as == name]
    signatures.set_status(tx, one.id, SignatureStatus.WITHDRAWN)


async def test_the_benchmark_of_the_page_can_be_run(tmp_path: Path, ring: KeyRing) -> None:
    path = tmp_path / "undersigned.db"
    await prepare(path, ring, 300)
    lines = await measured(path, ring, 300, 8)
    assert [line.split()[0] for line in lines] == ["cold,", "page", "search", "number"]
    medians = [float(found) for found in re.findall(r"([\d.]+) ms median", "\n".join(lines))]
    assert len(medians) == 3
    assert min(medians) > 0
    assert "made in" in await made_anew(path, ring)
