"""The web side: the public pages, health, and the page with which somebody stops e-mails.

A GET changes nothing, for mail scanners open every link; a POST stops (RFC 8058, one-click).
No cookie, no script, nothing from elsewhere, nothing personal in an address.
"""

import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final

from aiohttp import web

from bot.papers.site.frame import basics, document
from bot.papers.site.markup import NOTHING, Html, tag
from bot.papers.site.place import Place
from bot.services import unsubscribing
from bot.services.visit import Surroundings
from bot.texts import catalogue
from bot.web.answers import HTML, dress
from bot.web.site import Site
from storage.database import Database

LOOPBACK: Final = "127.0.0.1"
EVERYWHERE: Final = "0.0.0.0"  # noqa: S104 - a proxy stands before it
HERE: Final = f"http://{LOOPBACK}:"
STOP: Final = "/stop/{delivery:[0-9]{1,19}}/{proof:[0-9a-f]{32}}"
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

log = logging.getLogger(__name__)


class Web:
    """Call `start` once, and `stop` at the end."""

    def __init__(
        self,
        database: Database,
        surroundings: Surroundings,
        port: int,
        host: str | None = None,
    ) -> None:
        """`host` is where it listens: on this machine alone where the address is its own."""
        self._database = database
        self._site = Site(database, surroundings)
        nearby = (surroundings.public_url or "").startswith(HERE)
        self._host, self._port = host or (LOOPBACK if nearby else EVERYWHERE), port
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Raises `OSError` when the port is taken."""
        app = web.Application(client_max_size=4_096, middlewares=[self._politely])
        app.on_response_prepare.append(dress)
        app.router.add_get("/health", self._health)
        app.router.add_get(STOP, self._ask)
        app.router.add_post(STOP, self._stop)
        self._site.add_to(app)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, self._host, self._port).start()

    async def stop(self) -> None:
        await self._site.stop()
        if self._runner is not None:
            await self._runner.cleanup()

    @web.middleware
    async def _politely(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Whatever is not there, or goes wrong, is met by a page of ours."""
        try:
            return await handler(request)
        except web.HTTPNotFound:
            return await self._site.unknown(request)
        except web.HTTPException:
            raise
        except Exception as error:  # any fault is met here, without a word of who asked for what
            log.error("a page could not be made: %s", type(error).__qualname__)
            return web.Response(status=500, text="500\n")

    async def _health(self, _request: web.Request) -> web.Response:
        await self._database.read(lambda tx: tx.value("SELECT 1"))
        return web.Response(text="ok\n")

    async def _ask(self, request: web.Request) -> web.Response:
        delivery, proof = _named(request)
        about = partial(unsubscribing.about, number=delivery, proof=proof)
        told = await self._database.read(about)
        if told is None:
            return _page("en", "stop-page-unknown", {}, status=404)
        label = tag("button", catalogue.plain(told.language, "stop-page-button"))
        form = tag("form", label, method="post")
        return _page(told.language, "stop-page-ask", {"title": told.title}, form)

    async def _stop(self, request: web.Request) -> web.Response:
        delivery, proof = _named(request)
        stop = partial(unsubscribing.stop, number=delivery, proof=proof)
        told = await self._database.write(stop)
        if told is None:
            return _page("en", "stop-page-unknown", {}, status=404)
        return _page(told.language, "stop-page-done", {"title": told.title})


def _named(request: web.Request) -> tuple[int, str]:
    return int(request.match_info["delivery"]), request.match_info["proof"]


def _page(
    language: str, key: str, facts: dict[str, str], form: Html = NOTHING, status: int = 200
) -> web.Response:
    place = Place().below("stop/delivery/proof")
    title = catalogue.plain(language, "stop-page-title")
    words = tag("p", catalogue.plain(language, key, facts), dir="auto")
    body = tag("body", tag("main", tag("h1", title), words, form))
    content = document(language, tag("head", basics(title, place)), body)
    return web.Response(body=content, content_type=HTML, charset="utf-8", status=status)
