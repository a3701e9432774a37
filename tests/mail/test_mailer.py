"""E-mails over a real SMTP server: sent, refused, tried again, recalled."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP

from bot.mail import mailer as mailing
from bot.mail.mailer import Mailer
from bot.settings_values import Security, Sender, SmtpServer
from bot.texts import catalogue
from storage import outbox, people
from storage.database import Database, Transaction
from storage.keys import KeyRing
from storage.outbox import Channel, Dispatch

FACTS = {"code": "123456", "organisation": "DN", "title": "A letter",
         "coordinator": "Coordination Team", "minutes": 10}  # fmt: skip


class Postbox:
    """Answers each message with the next of these replies, then takes everything."""

    def __init__(self, *replies: str) -> None:
        self.replies = list(replies)
        self.tries = 0
        self.taken: list[str] = []
        self.letters: list[EmailMessage] = []

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name for it
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        self.tries += 1
        if self.replies:
            return self.replies.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - the same
        self.taken += envelope.rcpt_tos
        self.letters.append(message_from_bytes(envelope.content, policy=policy.default))
        return "250 OK"


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "mail.db", KeyRing.generate())
    yield database
    await database.close()


@asynccontextmanager
async def posting(database: Database, box: Postbox) -> AsyncIterator[Mailer]:
    """The mailer at work, with this postbox as its server."""
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(box, hostname="localhost"), "127.0.0.1", 0
    )
    port = server.sockets[0].getsockname()[1]
    mailer = Mailer(
        database, SmtpServer("127.0.0.1", port, Security.NONE), Sender("letter@example.org")
    )
    database.subscribe(mailer.take)
    await mailer.start()
    yield mailer
    await mailer.stop()
    server.close()


async def post(database: Database, box: Postbox, language: str = "en") -> None:
    """Promise one e-mail, and see it through."""
    async with posting(database, box) as mailer:
        await database.write(partial(_promise, language=language))
        await mailer.drain(5)


def _promise(tx: Transaction, language: str = "en") -> None:
    person = people.add(tx, 7, language)
    payload = {"language": language, "kind": "code", "facts": FACTS}
    outbox.put(tx, Channel.MAIL, "d@example.org", payload, person=person.id, topic="code:1")


def _recall(tx: Transaction) -> None:
    outbox.recall(tx, tx.value("SELECT id FROM person"), "code:1")


async def waiting(database: Database) -> list[tuple[str, str]]:
    rows = await database.read(outbox.waiting)
    return [(str(d.channel), d.payload.get("kind") or d.payload["lines"][0][0]) for d in rows]


async def test_a_message_that_is_taken_leaves_the_outbox(database: Database) -> None:
    box = Postbox()
    await post(database, box)
    assert box.taken == ["d@example.org"]
    assert await waiting(database) == []


async def test_an_address_that_is_refused_is_told_in_the_chat(database: Database) -> None:
    await post(database, Postbox("550 no such mailbox"))
    assert await waiting(database) == [("chat", "mail-refused")]


async def test_a_busy_server_is_tried_again_and_the_delay_told_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailing, "WAITS", (0.0, 0.0, 0.0))
    box = Postbox("451 later", "451 later")
    await post(database, box)
    assert (box.tries, box.taken) == (3, ["d@example.org"])
    assert await waiting(database) == [("chat", "mail-delayed")]


async def test_after_the_last_try_it_is_given_up(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailing, "WAITS", (0.0,))
    await post(database, Postbox("451 later", "451 later"))
    assert await waiting(database) == [("chat", "mail-delayed"), ("chat", "mail-refused")]


async def test_a_message_recalled_while_it_waits_for_another_try_is_not_sent(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailing, "WAITS", (3_600.0,))
    box, delayed = Postbox("451 later"), heard_of_the_delay(database)
    async with posting(database, box) as mailer:
        await database.write(_promise)
        await asyncio.wait_for(delayed.wait(), 5)
        await database.write(_recall)
        await asyncio.wait_for(mailer.drain(3_600), 5)
    assert (box.tries, box.taken) == (1, [])
    assert await waiting(database) == [("chat", "mail-delayed")]


async def test_a_message_recalled_before_the_bot_comes_back_is_not_sent(
    database: Database,
) -> None:
    await database.write(_promise)
    await database.write(_recall)
    box = Postbox()
    async with posting(database, box) as mailer:
        await mailer.drain(5)
    assert (box.tries, await waiting(database)) == (0, [])


async def test_what_an_earlier_run_left_is_sent_at_the_next_start(database: Database) -> None:
    await database.write(_promise)
    box = Postbox()
    async with posting(database, box) as mailer:
        await mailer.drain(5)
    assert (box.taken, await waiting(database)) == (["d@example.org"], [])


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_code_arrives_as_text_and_html_in_her_language(
    database: Database, language: str
) -> None:
    box = Postbox()
    await post(database, box, language)
    [letter] = box.letters
    assert letter.get_content_type() == "multipart/alternative"
    text, html = (letter.get_body((kind,)) for kind in ("plain", "html"))
    assert text is not None and html is not None  # noqa: PT018 - one of them missing is one fault
    expected = catalogue.plain(language, "mail-code-body", FACTS)
    assert text.get_content().replace("\r\n", "\n").strip() == expected.strip()
    assert FACTS["code"] in html.get_content()
    assert f'lang="{language}"' in html.get_content()
    for remote in ("http", "src=", "url(", "@import"):
        assert remote not in html.get_content()


async def test_without_a_server_it_is_late_and_not_lost(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailing, "WAITS", (3_600.0,))
    delayed, mailer = heard_of_the_delay(database), Mailer(database, None, None)
    database.subscribe(mailer.take)
    await database.write(_promise)
    await asyncio.wait_for(delayed.wait(), 5)
    await mailer.stop()
    assert [kind for _, kind in await waiting(database)] == ["code", "mail-delayed"]


def heard_of_the_delay(database: Database) -> asyncio.Event:
    """Set once something is said in the chat, which here can only be that."""
    heard = asyncio.Event()

    def listen(events: Sequence[object]) -> None:
        if any(isinstance(e, Dispatch) and e.channel is Channel.CHAT for e in events):
            heard.set()

    database.subscribe(listen)
    return heard
