"""The web side: health, and the page with which somebody stops e-mails by one press.

A GET changes nothing, for mail scanners open every link; a POST stops (RFC 8058, one-click).
No cookie, no script, nothing from elsewhere, nothing personal in an address.
"""

import logging
from functools import partial
from typing import Final

from aiohttp import web

from bot.services import unsubscribing
from bot.texts import catalogue
from bot.texts.markup import escape
from storage.database import Database

HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
PAGE: Final = (
    '<!doctype html><html lang="{language}" dir="auto"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width"><title>{title}</title></head>'
    '<body style="font:18px/1.5 sans-serif;max-width:34em;margin:2em auto;padding:0 1em">'
    "<main><h1>{title}</h1><p>{words}</p>{form}</main></body></html>"
)
FORM: Final = (
    '<form method="post"><button style="font:inherit;padding:.5em 1em">{label}</button></form>'
)

log = logging.getLogger(__name__)


class Web:
    """Call `start` once, and `stop` at the end."""

    def __init__(self, database: Database, port: int, host: str = "0.0.0.0") -> None:  # noqa: S104 - a proxy stands before it
        self._database = database
        self._host, self._port = host, port
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Raises `OSError` when the port is taken."""
        app = web.Application(client_max_size=4_096)
        app.router.add_get("/health", self._health)
        app.router.add_get("/stop/{delivery:[0-9]{1,19}}/{proof:[0-9a-f]{32}}", self._ask)
        app.router.add_post("/stop/{delivery:[0-9]{1,19}}/{proof:[0-9a-f]{32}}", self._stop)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, self._host, self._port).start()

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _health(self, _request: web.Request) -> web.Response:
        await self._database.read(lambda tx: tx.value("SELECT 1"))
        return web.Response(text="ok\n", headers=HEADERS)

    async def _ask(self, request: web.Request) -> web.Response:
        delivery, proof = _named(request)
        about = partial(unsubscribing.about, delivery=delivery, proof=proof)
        told = await self._database.read(about)
        if told is None:
            return _page("en", "stop-page-unknown", {}, status=404)
        label = escape(catalogue.plain(told.language, "stop-page-button"))
        form = FORM.format(label=label)
        return _page(told.language, "stop-page-ask", {"title": told.title}, form)

    async def _stop(self, request: web.Request) -> web.Response:
        delivery, proof = _named(request)
        stop = partial(unsubscribing.stop, delivery=delivery, proof=proof)
        told = await self._database.write(stop)
        if told is None:
            return _page("en", "stop-page-unknown", {}, status=404)
        return _page(told.language, "stop-page-done", {"title": told.title})


def _named(request: web.Request) -> tuple[int, str]:
    return int(request.match_info["delivery"]), request.match_info["proof"]


def _page(
    language: str, key: str, facts: dict[str, str], form: str = "", status: int = 200
) -> web.Response:
    words = escape(catalogue.plain(language, key, facts))
    title = escape(catalogue.plain(language, "stop-page-title"))
    text = PAGE.format(language=language, title=title, words=words, form=form)
    return web.Response(text=text, content_type="text/html", headers=HEADERS, status=status)
