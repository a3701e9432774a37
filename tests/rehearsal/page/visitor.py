"""What the tests of the page share: the bot, played by hand, and where things stand on the page."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email.message import EmailMessage
from typing import Any
from urllib.parse import urlsplit

import aiosmtplib
import httpx
from playwright.async_api import Locator, Page

from bot.rehearsal import Rehearsal

REPRESENTATIVE, ORGANISER = 1001, 1002


class Bot:
    """What the bot would ask of Telegram."""

    def __init__(self, rehearsal: Rehearsal) -> None:
        self._http = httpx.AsyncClient(base_url=rehearsal.url, timeout=20)
        self._token = rehearsal.token
        self._offset = 0

    async def call(self, method: str, **params: Any) -> Any:
        answer = (await self._http.post(f"/bot{self._token}/{method}", json=params)).json()
        assert answer["ok"], answer
        return answer["result"]

    async def say(self, text: str, *rows: list[dict[str, Any]], **params: Any) -> int:
        markup = {"reply_markup": {"inline_keyboard": rows}} if rows else {}
        sent = await self.call(
            "sendMessage", chat_id=REPRESENTATIVE, text=text, parse_mode="HTML", **markup, **params
        )
        return int(sent["message_id"])

    async def hand_over(self, name: str, content: bytes) -> None:
        answer = await self._http.post(
            f"/bot{self._token}/sendDocument",
            data={"chat_id": str(REPRESENTATIVE)},
            files={"document": (name, content, "text/csv")},
        )
        assert answer.json()["ok"], answer.text

    async def hear(self) -> dict[str, Any]:
        """The next update."""
        updates = await self.call("getUpdates", offset=self._offset, limit=1, timeout=10)
        self._offset = updates[0]["update_id"] + 1
        return dict(updates[0])

    async def confirm(self) -> None:
        """Tells Telegram that everything heard so far was taken."""
        await self.call("getUpdates", offset=self._offset, timeout=0)

    async def fetch(self, file_id: str) -> bytes:
        path = (await self.call("getFile", file_id=file_id))["file_path"]
        return (await self._http.get(f"/file/bot{self._token}/{path}")).content

    async def close(self) -> None:
        await self._http.aclose()


@asynccontextmanager
async def opened(port: int = 0) -> AsyncIterator[Rehearsal]:
    """A rehearsal with two people who have not spoken yet."""
    rehearsal = await Rehearsal().start(port)
    rehearsal.add_person("Representative", "fr", role="signs", id=REPRESENTATIVE)
    rehearsal.add_person("Organiser", "en", role="organises", id=ORGANISER)
    try:
        yield rehearsal
    finally:
        await rehearsal.stop()


def chat_of(page: Page, name: str = "Representative") -> Locator:
    return page.get_by_role("region", name=f"Chat of {name}")


def bubble(page: Page, message_id: int) -> Locator:
    return chat_of(page).locator(f'article[data-id="{message_id}"]')


def button(text: str, data: str = "chosen", **more: Any) -> dict[str, Any]:
    return {"text": text, "callback_data": data, **more}


async def post(rehearsal: Rehearsal, subject: str, text: str, page_html: str = "") -> None:
    letter = EmailMessage()
    letter["From"], letter["To"] = "letters@example.org", "office@example.org"
    letter["Subject"] = subject
    letter.set_content(text)
    if page_html:
        letter.add_alternative(page_html, subtype="html")
    smtp = urlsplit(rehearsal.smtp_url)
    await aiosmtplib.send(letter, hostname=smtp.hostname, port=smtp.port, start_tls=False)
