"""The queue of updates: kept until an offset confirms them, as Telegram keeps them."""

import asyncio
import secrets
from collections import deque
from typing import Any

from bot.rehearsal.changes import Changes
from bot.rehearsal.errors import BotApiError, conflict, other_poller

Json = dict[str, Any]

_NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
_LONGEST_POLL = 50  # seconds, as long as Telegram waits
_BIGGEST_BATCH = 100


class UpdateQueue:
    def __init__(self, changes: Changes) -> None:
        self.pending: deque[Json] = deque()
        self.allowed: list[str] = []
        self._changes = changes
        self._last_id = 100_000_000 + secrets.randbelow(800_000_000)
        self._poll: asyncio.Future[None] | None = None
        self._filled = asyncio.Event()

    def put(self, kind: str, payload: Json) -> int | None:
        """The number of the update, or None when the bot does not want that kind."""
        if not self._wanted(kind):
            return None
        self._last_id += 1
        self.pending.append({"update_id": self._last_id, kind: payload})
        self._filled.set()
        self._changes.wake()
        self._wake()
        return self._last_id

    @property
    def is_polled(self) -> bool:
        """Whether a long poll waits at this moment."""
        return self._poll is not None

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """What getUpdates answers; a later poll ends an earlier one with a conflict."""
        self.confirm(offset)
        self._end_poll(other_poller())
        if not self.pending and seconds > 0:
            await self._arrival(min(seconds, _LONGEST_POLL))
        size = limit if 1 <= limit <= _BIGGEST_BATCH else _BIGGEST_BATCH
        return [self.pending[n] for n in range(min(size, len(self.pending)))]

    def confirm(self, offset: int) -> None:
        """Forgets what lies below the offset; a negative one keeps that many at the end."""
        if offset < 0:
            while len(self.pending) > -offset:
                self.pending.popleft()
        while self.pending and self.pending[0]["update_id"] < offset:
            self.pending.popleft()
        self._changes.wake()

    async def first(self) -> Json:
        """The oldest unconfirmed update, waited for if there is none."""
        while not self.pending:
            self._filled.clear()
            await self._filled.wait()
        return self.pending[0]

    def end_poll_for_webhook(self) -> None:
        self._end_poll(conflict("terminated by setWebhook request"))

    def close(self) -> None:
        self._wake()

    async def _arrival(self, seconds: float) -> None:
        arrival: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._poll = arrival
        self._changes.wake()
        try:
            async with asyncio.timeout(seconds):
                await arrival
        except TimeoutError:
            return
        finally:
            if self._poll is arrival:
                self._poll = None

    def _wake(self) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_result(None)

    def _end_poll(self, why: BotApiError) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_exception(why)
        self._poll = None

    def _wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in _NOT_BY_DEFAULT
