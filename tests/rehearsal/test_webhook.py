"""Updates pushed to a webhook."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from bot.rehearsal import Rehearsal
from tests.rehearsal.caller import Caller

Json = dict[str, Any]


class Receiver:
    """A bot's end of a webhook, with the answers it will give."""

    def __init__(self) -> None:
        self.url = ""
        self.statuses: list[int] = []
        self.received: asyncio.Queue[tuple[str | None, Json]] = asyncio.Queue()

    async def handle(self, request: web.Request) -> web.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        await self.received.put((secret, await request.json()))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)

    async def next(self) -> tuple[str | None, Json]:
        return await asyncio.wait_for(self.received.get(), 5)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    application = web.Application()
    application.add_routes([web.post("/", receiver.handle)])
    runner = web.AppRunner(application, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    yield receiver
    await runner.cleanup()


async def test_updates_are_pushed_with_the_secret_and_confirmed_by_the_answer(
    rehearsal: Rehearsal, bot: Caller, representative: int, receiver: Receiver
) -> None:
    rehearsal.say(representative, "Waiting already")
    await bot.call("setWebhook", url=receiver.url, secret_token="hush")
    secret, update = await receiver.next()
    assert (secret, update["message"]["text"]) == ("hush", "Waiting already")
    rehearsal.say(representative, "New")
    _, update = await receiver.next()
    assert update["message"]["text"] == "New"
    await rehearsal.until(lambda: rehearsal.pending() == 0)


async def test_an_update_is_pushed_again_until_it_is_taken(
    rehearsal: Rehearsal, bot: Caller, representative: int, receiver: Receiver
) -> None:
    receiver.statuses = [500, 403]
    await bot.call("setWebhook", url=receiver.url)
    rehearsal.say(representative, "Hello")
    numbers = [(await receiver.next())[1]["update_id"] for _ in range(3)]
    assert len(set(numbers)) == 1
    info = await bot.call("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 403 Forbidden"
    await rehearsal.until(lambda: rehearsal.pending() == 0)


async def test_an_unreachable_webhook_keeps_the_updates(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    await bot.call("setWebhook", url="http://127.0.0.1:9/")
    rehearsal.say(representative, "Hello")
    assert (await bot.call("getWebhookInfo"))["pending_update_count"] == 1
    await bot.call("deleteWebhook")
    assert len(await bot.updates()) == 1


async def test_asking_and_pushing_exclude_each_other(
    rehearsal: Rehearsal, bot: Caller, receiver: Receiver
) -> None:
    poll = asyncio.create_task(bot.answer("getUpdates", timeout=50))
    await rehearsal.until(lambda: rehearsal.world.updates.is_polled)
    await bot.call("setWebhook", url=receiver.url)
    ended = await asyncio.wait_for(poll, 2)
    assert ended["description"] == "Conflict: terminated by setWebhook request"
    refused = await bot.answer("getUpdates")
    assert refused["error_code"] == 409
    assert "while webhook is active" in refused["description"]


async def test_a_webhook_is_taken_away_by_an_empty_address(bot: Caller, receiver: Receiver) -> None:
    await bot.call("setWebhook", url=receiver.url)
    await bot.call("setWebhook", url="")
    assert (await bot.call("getWebhookInfo"))["url"] == ""
    assert await bot.updates() == []


async def test_waiting_updates_can_be_dropped(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    rehearsal.say(representative, "Hello")
    await bot.call("deleteWebhook", drop_pending_updates=True)
    assert rehearsal.pending() == 0


async def test_a_secret_has_its_alphabet(bot: Caller, receiver: Receiver) -> None:
    why = await bot.refusal("setWebhook", url=receiver.url, secret_token="hush hush")
    assert why == "Bad Request: secret token contains unallowed characters"
