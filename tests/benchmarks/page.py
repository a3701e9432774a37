"""How soon the public page of a large letter answers, beside a bare handler of the same bytes.

`python -m tests.benchmarks.page` fills a database with signatures, serves it in a process of its
own, and asks for pages of the list and for names in it, by turns with a bare aiohttp handler that
gives back the bytes of one such page. It also tells how long a list takes to be made, and how
long the event loop was held up meanwhile. Linux only.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from statistics import median, quantiles

from aiohttp import web

from bot.services.site.showing import Shown, shown
from bot.services.visit import Surroundings
from bot.web.server import Web
from bot.web.shelf import Shelf
from storage.database import Database, KeyRing
from tests.benchmarks.exports import memory_mb, prepare
from tests.benchmarks.machine import require_linux
from tests.cast import THEN
from tests.web.reader import free_port

MANY = 100_000
ROUNDS = 300
SLUG = "defenders-2018"
ON_A_PAGE = 200
WORDS = ("water", "network", "union femmes", "trust", "zzz")
BEAT = 0.001
PATIENCE = 120.0
AROUND = Surroundings("a_bot", sends_mail=False, public_url="https://letters.example.org")


@dataclass
class Browser:
    """One connection that is kept open; tells when the first byte of an answer was there."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def asks(self, path: str) -> tuple[float, bytes]:
        """Seconds until the first byte, and the content; raises `ValueError` unless it is 200."""
        begun = time.perf_counter()
        self.writer.write(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        first = await self.reader.readexactly(1)
        waited = time.perf_counter() - begun
        head = first + await self.reader.readuntil(b"\r\n\r\n")
        if b" 200 " not in head.split(b"\r\n")[0]:
            raise ValueError(head.decode())
        [length] = [
            line.partition(b":")[2]
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length:")
        ]
        return waited, await self.reader.readexactly(int(length))


@asynccontextmanager
async def browser(port: int) -> AsyncIterator[Browser]:
    reader, writer = await _connected(port)
    try:
        yield Browser(reader, writer)
    finally:
        writer.close()
        await writer.wait_closed()


async def _connected(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """The server takes a moment to start."""
    until = time.perf_counter() + PATIENCE
    while True:
        try:
            return await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            if time.perf_counter() > until:
                raise
            await asyncio.sleep(0.05)


def serve(path: Path, keys: str, ours: int, bare: int, content: Path) -> None:
    """Both servers in one process, until it is ended."""
    asyncio.run(_serve(path, KeyRing.parse(keys), ours, bare, content))


async def _serve(path: Path, ring: KeyRing, ours: int, bare: int, content: Path) -> None:
    database = await Database.open(path, ring, clock=lambda: THEN)
    await Web(database, AROUND, ours, "127.0.0.1").start()
    app = web.Application()
    app.router.add_get("/", partial(_bare, content))
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", bare).start()
    await asyncio.Event().wait()


async def _bare(content: Path, _request: web.Request) -> web.Response:
    if content not in _KEPT:
        _KEPT[content] = await asyncio.to_thread(content.read_bytes)
    return web.Response(body=_KEPT[content], content_type="text/html")


_KEPT: dict[Path, bytes] = {}


async def measured(path: Path, ring: KeyRing, many: int, rounds: int) -> list[str]:
    ours, bare = free_port(), free_port()
    content = path.with_name("page.html")
    spawned = get_context("spawn")
    arguments = (path, ring.render(), ours, bare, content)
    server = spawned.Process(target=serve, args=arguments, daemon=True)
    server.start()
    try:
        async with browser(ours) as reader, browser(bare) as other:
            return [line async for line in _asked(reader, other, content, many, rounds)]
    finally:
        server.terminate()
        server.join()


async def _asked(
    ours: Browser, bare: Browser, content: Path, many: int, rounds: int
) -> AsyncIterator[str]:
    cold, page = await ours.asks(f"/{SLUG}/")
    await asyncio.to_thread(content.write_bytes, page)
    yield f"cold, the list being made: {cold:.2f} s; a page has {len(page):,} bytes"
    dice = random.Random(7)  # noqa: S311 - which page is asked for
    pages = max(1, many * 19 // 20 // ON_A_PAGE)
    paths: dict[str, Callable[[], str]] = {
        "page of the list": lambda: f"/{SLUG}/?page={dice.randint(1, pages)}",
        "search": lambda: f"/{SLUG}/?q={dice.choice(WORDS).replace(' ', '+')}",
        "number alone": lambda: f"/{SLUG}/count.json",
    }
    for name, path in paths.items():
        pairs = [(await ours.asks(path()), await bare.asks("/")) for _ in range(rounds)]
        waited = [one[0] for one, _ in pairs]
        ratio = median(one[0] / other[0] for one, other in pairs)
        slowest = quantiles(waited, n=100)[98]
        yield (
            f"{name:18}{median(waited) * 1000:8.2f} ms median{slowest * 1000:8.2f} ms p99"
            f"{median(other[0] for _, other in pairs) * 1000:8.2f} ms bare{ratio:8.1f} times"
        )


async def made_anew(path: Path, ring: KeyRing) -> str:
    """How long a list takes to be made beside a loop that has other things to do."""
    database = await Database.open(path, ring, clock=lambda: THEN)
    before = memory_mb("VmRSS")
    look = partial(shown, slug=SLUG, language=None, link="")
    letter = await database.read(look)
    if letter is None:
        raise LookupError(SLUG)
    pauses: list[float] = []
    beating = asyncio.create_task(_beat(pauses))
    seconds = await _timed(Shelf(database), letter)
    beating.cancel()
    await asyncio.gather(beating, return_exceptions=True)
    await database.close()
    usual, most = quantiles(pauses, n=100)[98] * 1000, max(pauses) * 1000
    taken = memory_mb("VmRSS") - before
    return (
        f"made in {seconds:.2f} s; the loop was held up by {usual:.0f} ms (p99),"
        f" {most:.0f} ms at the most; {taken:.0f} MB"
    )


async def _timed(shelf: Shelf, letter: Shown) -> float:
    begun = time.perf_counter()
    await shelf.board(letter)
    return time.perf_counter() - begun


async def _beat(pauses: list[float]) -> None:
    while True:
        begun = time.perf_counter()
        await asyncio.sleep(BEAT)
        pauses.append(time.perf_counter() - begun - BEAT)


def report(many: int, rounds: int) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as name:
        path, ring = Path(name) / "undersigned.db", KeyRing.generate()
        asyncio.run(prepare(path, ring, many))
        yield f"{many:,} signatures"
        yield from asyncio.run(measured(path, ring, many, rounds))
        yield asyncio.run(made_anew(path, ring))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.page", description=__doc__)
    parser.add_argument("--many", type=int, default=MANY)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args()
    require_linux()
    for line in report(asked.many, asked.rounds):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
