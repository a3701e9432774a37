"""The public pages, live: looked up, put together and handed out. Nothing is changed here, and
nothing about who reads is kept.
"""

import asyncio
import re
from collections.abc import Callable
from functools import partial
from mimetypes import guess_type
from typing import Final

from aiohttp import web

from bot.papers.qr import qr_svg
from bot.papers.site import feeds, frame, other_pages
from bot.papers.site.board import Search
from bot.papers.site.facts import LetterFacts
from bot.papers.site.letter_page import ATOM, JSON_FEED, QR, letter_page
from bot.papers.site.place import Place
from bot.papers.site.signatories import LONGEST_SEARCH, Part, part
from bot.papers.site.words import languages, preferred
from bot.services.site import aftermath, showing
from bot.services.site.showing import Shown
from bot.services.visit import Surroundings
from bot.web.answers import ELSEWHERE, FRAMED, HTML, KEPT_FOR_GOOD, answer
from bot.web.shelf import Shelf
from storage.database import Database, Transaction

LONGEST_QUERY: Final = 1_000
SLUG: Final = "{slug:[a-z0-9-]{1,40}}"
LANGUAGE: Final = "{language:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}}"
DOCUMENT: Final = r"{file:[A-Za-z0-9-]{1,60}\.(?:pdf|docx)}"
NUMBER: Final = re.compile(r"[1-9][0-9]{0,5}")
Made = Callable[[LetterFacts, Place], bytes]


class Site:
    """`add_to` an application; `stop` at the end."""

    def __init__(self, database: Database, surroundings: Surroundings) -> None:
        self._database = database
        self._surroundings = surroundings
        self._shelf = Shelf(database)
        self._codes: dict[str, bytes] = {}

    def add_to(self, app: web.Application) -> None:
        get = app.router.add_get
        get("/", self._index)
        get(f"/index.{LANGUAGE}.html", self._index)
        get(f"/{frame.sheet_name()}", self._sheet)
        get(f"/{SLUG}", self._with_slash)
        get(f"/{SLUG}/{QR}", self._qr)
        get(f"/{SLUG}/{DOCUMENT}", self._document)
        for base in (f"/{SLUG}/", f"/{SLUG}/{LANGUAGE}/"):
            get(base, self._letter)
            get(f"{base}{other_pages.COUNT}", self._count_page)
            get(f"{base}count.svg", self._count_svg)
            get(f"{base}count.json", self._count_json)
            get(f"{base}{JSON_FEED}", self._json_feed)
            get(f"{base}{ATOM}", self._atom)

    async def stop(self) -> None:
        await self._shelf.stop()

    async def unknown(self, request: web.Request, status: int = 404) -> web.Response:
        """The page for whatever is not there, in the reader's language."""
        wished = preferred(request.headers.get("Accept-Language", ""))
        content = other_pages.unknown_page(wished, self._place(request))
        return web.Response(
            body=content,
            status=status,
            content_type=HTML,
            charset="utf-8",
            headers={"Vary": "Accept-Language"},
        )

    async def _index(self, request: web.Request) -> web.Response:
        named = request.match_info.get("language")
        if named is not None and named not in languages():
            raise web.HTTPNotFound
        language = named or preferred(request.headers.get("Accept-Language", ""))
        found = await self._database.read(partial(showing.summaries, language=language))
        content = other_pages.index_page(found, language, self._place(request))
        return answer(request, content, HTML, **({} if named else {"Vary": "Accept-Language"}))

    async def _sheet(self, request: web.Request) -> web.Response:
        return answer(request, frame.sheet(), "text/css", KEPT_FOR_GOOD, **ELSEWHERE)

    async def _with_slash(self, request: web.Request) -> web.Response:
        raise web.HTTPPermanentRedirect(f"{request.match_info['slug']}/")

    async def _letter(self, request: web.Request) -> web.Response:
        found = await self._find(request)
        listed = await self._part(request, found) if found.facts.names_shown else None
        content = letter_page(found.facts, listed, self._place(request))
        return answer(request, content, HTML)

    async def _part(self, request: web.Request, found: Shown) -> Part:
        number, search = _asked(request)
        board = await self._shelf.board(found)
        listed = part(board, number, search)
        if listed is None:
            raise web.HTTPNotFound
        return listed

    async def _qr(self, request: web.Request) -> web.Response:
        link = (await self._find(request)).facts.link
        if link not in self._codes:
            self._codes[link] = await asyncio.to_thread(qr_svg, link)
        return answer(request, self._codes[link], "image/svg+xml")

    async def _document(self, request: web.Request) -> web.Response:
        slug, file = request.match_info["slug"], request.match_info["file"]
        content = await self._database.read(partial(_content, slug=slug, file=file))
        if content is None:
            raise web.HTTPNotFound
        kept = f'attachment; filename="{file}"'
        kind = guess_type(file)[0] or "application/octet-stream"
        return answer(request, content, kind, **{"Content-Disposition": kept})

    async def _count_page(self, request: web.Request) -> web.Response:
        return await self._told(request, other_pages.count_page, HTML, **FRAMED)

    async def _count_svg(self, request: web.Request) -> web.Response:
        return await self._told(request, _alone(other_pages.count_svg), "image/svg+xml")

    async def _count_json(self, request: web.Request) -> web.Response:
        return await self._told(request, _alone(feeds.count_json), "application/json")

    async def _json_feed(self, request: web.Request) -> web.Response:
        return await self._told(request, feeds.json_feed, "application/feed+json")

    async def _atom(self, request: web.Request) -> web.Response:
        return await self._told(request, feeds.atom, "application/atom+xml")

    async def _told(
        self, request: web.Request, make: Made, kind: str, **headers: str
    ) -> web.Response:
        """What other sites may show, too."""
        found = await self._find(request)
        content = make(found.facts, self._place(request))
        return answer(request, content, kind, **ELSEWHERE, **headers)

    async def _find(self, request: web.Request) -> Shown:
        """The letter that the address names; raises 404 as if it were not there."""
        slug = request.match_info["slug"]
        language = request.match_info.get("language")
        link = self._surroundings.link(slug)
        look = partial(showing.shown, slug=slug, language=language, link=link)
        found = await self._database.read(look)
        if found is None:
            raise web.HTTPNotFound
        return found

    def _place(self, request: web.Request) -> Place:
        root = "../" * (request.path.count("/") - 1)
        return Place(root, url=self._surroundings.public_url or "")


def _asked(request: web.Request) -> tuple[int, Search]:
    """Which page, and of whom; raises 404 for a page that cannot be."""
    if len(request.query_string) > LONGEST_QUERY:
        raise web.HTTPNotFound
    number = request.query.get("page", "1")
    if not NUMBER.fullmatch(number):
        raise web.HTTPNotFound
    words = request.query.get("q", "").strip()[:LONGEST_SEARCH]
    return int(number), Search(words, request.query.get("country", "")[:LONGEST_SEARCH])


def _content(tx: Transaction, slug: str, file: str) -> bytes | None:
    stored = showing.find(tx, slug)
    return aftermath.content(tx, stored, file) if stored is not None else None


def _alone(make: Callable[[LetterFacts], bytes]) -> Made:
    """Wherever it stands, it is the same."""
    return lambda letter, _place: make(letter)
