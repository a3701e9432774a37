"""Pushes updates to a webhook, one at a time, again and again until it answers 2xx."""

import asyncio
from contextlib import suppress
from typing import Any

import aiohttp

from bot.rehearsal.clock import Clock
from bot.rehearsal.updates import UpdateQueue

Json = dict[str, Any]

_FIRST_PAUSE = 0.05  # seconds until the second attempt
_LONGEST_PAUSE = 5.0
_TIMEOUT = aiohttp.ClientTimeout(total=60)


class Webhook:
    def __init__(self, updates: UpdateQueue, clock: Clock) -> None:
        self.url = ""
        self._secret: str | None = None
        self._max_connections = 40
        self._last_error: Json = {}
        self._updates = updates
        self._clock = clock
        self._task: asyncio.Task[None] | None = None

    async def set(self, url: str, secret: str | None, max_connections: int) -> None:
        await self.delete()
        self.url, self._secret, self._max_connections = url, secret, max_connections
        self._task = asyncio.create_task(self._push_all())

    async def delete(self) -> None:
        self.url, self._last_error = "", {}
        if self._task:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        self._task = None

    def as_info(self) -> Json:
        info: Json = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates.pending),
        }
        if self.url:
            info["max_connections"] = self._max_connections
            info["ip_address"] = "127.0.0.1"
        if self._updates.allowed:
            info["allowed_updates"] = self._updates.allowed
        return {**info, **self._last_error}

    async def _push_all(self) -> None:
        async with aiohttp.ClientSession(timeout=_TIMEOUT) as session:
            pause = _FIRST_PAUSE
            while True:
                update = await self._updates.first()
                if await self._push(session, update):
                    self._updates.confirm(update["update_id"] + 1)
                    pause = _FIRST_PAUSE
                else:
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, _LONGEST_PAUSE)

    async def _push(self, session: aiohttp.ClientSession, update: Json) -> bool:
        headers = {"X-Telegram-Bot-Api-Secret-Token": self._secret} if self._secret else {}
        try:
            async with session.post(self.url, json=update, headers=headers) as answer:
                if answer.ok:
                    return True
                self._note(f"Wrong response from the webhook: {answer.status} {answer.reason}")
        except (aiohttp.ClientError, TimeoutError) as error:
            self._note(f"Connection failed: {type(error).__name__}")
        return False

    def _note(self, problem: str) -> None:
        self._last_error = {
            "last_error_date": self._clock.seconds(),
            "last_error_message": problem,
        }
