"""Takes e-mails from the outbox to the mail server, a few at a time, patiently."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final

from bot.mail.letterform import compose
from bot.mail.smtp import MailFate, send
from bot.papers.paper import Paper
from bot.services import mailing
from bot.settings_values import Sender, SmtpServer
from storage import outbox
from storage.database import Database, utc_now
from storage.outbox import Channel, Dispatch, Recalled
from storage.times import after

AT_ONCE: Final = 4
A_MINUTE: Final = 120
"""Updates and invitations; many small mail providers still take so many without suspicion."""
WAITS: Final = (5.0, 30.0, 120.0, 300.0, 600.0)
"""Seconds between the tries; after the last one the message is given up and its person told."""

log = logging.getLogger(__name__)

Papers = Callable[[str, str, str], Awaitable[Paper | str]]
"""A paper by its kind, its key and a language; Telegram's name for what it alone holds."""


async def _no_papers(_kind: str, _key: str, _language: str) -> Paper | str:
    raise LookupError("nothing is enclosed here")


class Mailer:
    """Subscribe `take` to the database, call `start` once, and `stop` at the end."""

    def __init__(
        self,
        database: Database,
        server: SmtpServer | None,
        sender: Sender | None,
        clock: Callable[[], datetime] = utc_now,
        papers: Papers = _no_papers,
        a_minute: int = A_MINUTE,
    ) -> None:
        self._database = database
        self._papers = papers
        self._server = server
        self._sender = sender
        self._clock = clock
        self._places = asyncio.Semaphore(AT_ONCE)
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._between = 60 / a_minute
        self._next_update = 0.0

    async def start(self) -> None:
        self.take(await self._database.read(outbox.waiting))

    async def drain(self, seconds: float) -> None:
        """Give what is on its way a little time; the rest stays in the outbox."""
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=seconds)

    async def stop(self) -> None:
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    def take(self, events: Sequence[object]) -> None:
        for event in events:
            if isinstance(event, Recalled):
                for dispatch in event.ids:
                    self._drop(dispatch)
            elif isinstance(event, Dispatch) and event.channel is Channel.MAIL:
                self._begin(event)

    def _drop(self, dispatch: int) -> None:
        task = self._tasks.get(dispatch)
        if task is not None:
            task.cancel()

    def _begin(self, dispatch: Dispatch) -> None:
        task = asyncio.create_task(self._see_through(dispatch))
        self._tasks[dispatch.id] = task
        task.add_done_callback(lambda _: self._tasks.pop(dispatch.id, None))

    async def _see_through(self, dispatch: Dispatch) -> None:
        """Try until it is sent, refused or given up; not before it is due."""
        await asyncio.sleep(max(0.0, (dispatch.due - self._clock()).total_seconds()))
        while True:
            if mailing.is_unasked(dispatch) and await self._is_taken_back(dispatch):
                return
            fate = await self._try(dispatch)
            if fate is MailFate.SENT:
                await self._database.write(partial(mailing.sent, dispatch=dispatch))
                return
            if fate is MailFate.REFUSED or dispatch.tries >= len(WAITS):
                log.warning("an e-mail was %s after %d tries", fate, dispatch.tries + 1)
                await self._database.write(partial(mailing.give_up, dispatch=dispatch))
                return
            dispatch = await self._postpone(dispatch)

    async def _is_taken_back(self, dispatch: Dispatch) -> bool:
        """Looked at when its turn has come: who agrees no more by then does not get it."""
        await self._wait_for_my_turn()
        return await self._database.write(partial(mailing.is_taken_back, dispatch=dispatch))

    async def _try(self, dispatch: Dispatch) -> MailFate:
        if self._server is None or self._sender is None:
            return MailFate.LATER
        async with self._places:
            try:
                attached = await self._attachment(dispatch)
                message = compose(
                    self._sender, dispatch.recipient, dispatch.payload, self._clock(), attached
                )
            except (LookupError, ValueError) as error:
                log.error("an e-mail cannot be written: %s", type(error).__qualname__)
                return MailFate.REFUSED
            return await send(self._server, message)

    async def _attachment(self, dispatch: Dispatch) -> Paper | None:
        """Looked up when its turn has come. Raises `LookupError` when there is no such paper."""
        wanted = dispatch.payload.get("paper")
        if wanted is None:
            return None
        paper = await self._papers(*wanted)
        if isinstance(paper, str):
            raise LookupError("only Telegram holds it")
        return paper

    async def _wait_for_my_turn(self) -> None:
        """E-mails of a broadcast keep to a pace: no code in a hurry waits behind them."""
        now = asyncio.get_running_loop().time()
        turn = max(now, self._next_update)
        self._next_update = turn + self._between
        await asyncio.sleep(turn - now)

    async def _postpone(self, dispatch: Dispatch) -> Dispatch:
        wait = WAITS[dispatch.tries]
        due = after(self._clock(), wait)
        await self._database.write(partial(mailing.postpone, dispatch=dispatch, due=due))
        await asyncio.sleep(wait)
        return replace(dispatch, tries=dispatch.tries + 1)
