"""A reader of the public pages, over real HTTP, and the letters that she reads."""

import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import httpx

from bot.domain.letter import EditionText, Letter, LetterStatus, Policy
from tests.cast import CLOSES, Actor, Stage, a_stage, confirms, signs

SLUG = "defenders-2018"
NAMES = re.compile(r"<li><bdi>(.*?)</bdi>")


def free_port() -> int:
    with closing(socket.socket()) as unbound:
        unbound.bind(("127.0.0.1", 0))
        return int(unbound.getsockname()[1])


@dataclass
class Reader:
    """Somebody with a browser; `get` asks without following where it is sent."""

    browser: httpx.AsyncClient
    url: str

    async def get(self, path: str, **headers: str) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.browser.get(f"{self.url}/{path}", headers=named)

    async def opens(self, path: str, **headers: str) -> str:
        """The page's HTML, which has to be there."""
        page = await self.get(path, **headers)
        assert page.status_code == 200, (path, page.status_code)
        return page.text

    async def names(self, path: str = f"{SLUG}/") -> list[str]:
        """The organisations that a page of the list shows, in its order."""
        return [unescape(name) for name in NAMES.findall(await self.opens(path))]

    async def finds_nothing_at(self, path: str) -> None:
        """What is at the path is the same page as for what never was."""
        page, never = await self.get(path), await self.get("never-was/")
        assert page.status_code == never.status_code == 404
        assert page.text.replace("../", "") == never.text.replace("../", "")
        assert _told(page) == _told(never)


def _told(page: httpx.Response) -> dict[str, str]:
    varying = ("date", "content-length", "etag")
    return {name: value for name, value in page.headers.items() if name not in varying}


@asynccontextmanager
async def reading(folder: Path) -> AsyncIterator[tuple[Stage, Reader]]:
    """The bot with its web side on the loopback, and somebody who reads there."""
    async with a_stage(folder) as stage:
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        public = {"public_url": url, "port": port}
        stage.settings = stage.settings.model_copy(update=public)
        await stage.restart()
        async with httpx.AsyncClient() as browser:
            yield stage, Reader(browser, url)


async def signed(
    stage: Stage, organisation: str, country: str = "Switzerland", slug: str = SLUG
) -> Actor:
    """Somebody who has signed for that organisation, every consent given."""
    actor = stage.enter(organisation[:60])
    email = f"signs{actor.id}@example.org"
    await signs(actor, organisation=organisation, country=country, email=email, slug=slug)
    await confirms(actor, email)
    return actor


async def keeps_back(actor: Actor) -> None:
    await actor.taps("Show my signature")
    await actor.taps("What I agreed to")
    await actor.taps("Do not show the organisation")


def a_letter(slug: str = "rivers", *languages: str, **changes: object) -> Letter:
    """An open letter with a title of its own in each language."""
    texts = {
        code: EditionText(
            code,
            TITLES.get(code, f"Rivers in {code}"),
            ADDRESSEES.get(code, "The Minister"),
            f"Summary in {code}.",
            BODIES.get(
                code, "## What we ask\n\nClean **water**, for [all](https://example.org/a)."
            ),
        )
        for code in languages or ("en",)
    }
    facts: dict[str, object] = {
        "status": LetterStatus.OPEN,
        "closes": CLOSES,
        "zone": "Europe/Zurich",
        "coordinator": "Coordination Team",
        "contact": "letter@example.org",
        "policy": Policy(),
    }
    return Letter(slug=slug, editions=texts, **{**facts, **changes})  # type: ignore[arg-type] - facts of a test


TITLES = {
    "en": "Clean rivers",
    "fr": "Des rivières propres",
    "ar": "أنهار نظيفة",
    "fa": "رودهای پاک",
}
ADDRESSEES = {"ar": "إلى الوزيرة", "fr": "La ministre"}
BODIES = {"ar": "## مطالبنا\n\nنطالب بمياه نظيفة للجميع (UN) قبل الصيف.\n\n1. الآبار\n2. الأنهار"}
