"""E-mails over a real SMTP server: sent, refused, tried again, recalled."""

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP

from bot.mail import mailer as mailing
from bot.mail.mailer import Mailer
from bot.settings_values import Security, Sender, SmtpServer
from storage import outbox, people
from storage.database import Database, Transaction
from storage.keys import KeyRing
from storage.outbox import Channel

FACTS = {"code": "123456", "organisation": "DN", "title": "A letter",
         "coordinator": "Coordination Team", "minutes": 10}  # fmt: skip


class Postbox:
    """Answers each message with the next of these replies, then takes everything."""

    def __init__(self, *replies: str) -> None:
        self.replies = list(replies)
        self.tries = 0
        self.taken: list[str] = []

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
        return "250 OK"


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "mail.db", KeyRing.generate())
    yield database
    await database.close()


async def post(database: Database, box: Postbox, *, recalled: bool = False) -> Mailer:
    """Promise one e-mail, and see it through against this postbox."""
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(box, hostname="localhost"), "127.0.0.1", 0
    )
    port = server.sockets[0].getsockname()[1]
    mailer = Mailer(
        database,
        SmtpServer("127.0.0.1", port, Security.NONE),
        Sender("letter@example.org"),
    )
    database.subscribe(mailer.take)
    await database.write(_promise)
    if recalled:
        await database.write(partial(outbox.recall, person=await _person(database), topic="code:1"))
    await mailer.drain(5)
    server.close()
    return mailer


def _promise(tx: Transaction) -> None:
    person = people.add(tx, 7, "en")
    payload = {"language": "en", "kind": "code", "facts": FACTS}
    outbox.put(tx, Channel.MAIL, "d@example.org", payload, person=person.id, topic="code:1")


async def _person(database: Database) -> int:
    return await database.read(lambda tx: int(tx.value("SELECT id FROM person")))


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


async def test_a_message_that_is_recalled_is_not_sent(database: Database) -> None:
    box = Postbox()
    await post(database, box, recalled=True)
    assert await waiting(database) == []
