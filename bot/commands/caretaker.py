"""What has to be done in time, by the bot itself: retention, the audit chain's daily head, and
what is due by the minute, such as a digest.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from typing import Any, Final

from bot.services import milestones, reminding, retention, watching
from bot.services.desk import digest, team_moments
from bot.services.desk.editions import minding as edition_minding
from bot.services.invitations import post as invitation_post
from bot.services.visit import Surroundings
from storage import digests, erasure, invitations, reminders
from storage.database import Database, Transaction
from storage.erasure import Erased
from storage.errors import CheckpointBusy, StorageError
from storage.ledger import Ledger

EVERY: Final = 3_600.0
EVERY_MINUTE: Final = 60.0
TRIES: Final = 5

log = logging.getLogger(__name__)


class Caretaker:
    """Subscribe `take` to the database, call `start` once, and `stop` at the end."""

    def __init__(self, database: Database, surroundings: Surroundings) -> None:
        self._database = database
        self._surroundings = surroundings
        self._admins = surroundings.admins
        self._ledger = Ledger(database.path.with_name(f"{database.path.name}.forgotten"))
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Forget again whom a restored backup has brought back; then look at the clock."""
        await self._replay()
        self._spawn(self._look_every_hour())
        self._spawn(self._look_every_minute())

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def take(self, events: Sequence[object]) -> None:
        forgotten = [event.person for event in events if isinstance(event, Erased)]
        if forgotten:
            self._ledger.add(forgotten)
            self._spawn(self._empty_the_log())

    async def look(self) -> None:
        """Everything that is due now."""
        more = True
        while more:  # a batch is a transaction of its own: others write in between
            more = await self._database.write(partial(retention.step, admins=self._admins))
        await self._database.write(partial(watching.give_head, admins=self._admins))

    async def _look_every_hour(self) -> None:
        while True:
            try:
                await self.look()
            except StorageError as error:
                log.error("the hourly look failed: %s", type(error).__qualname__)
            await asyncio.sleep(EVERY)

    async def look_at_the_clock(self) -> None:
        """What is due by the minute, each by itself; nothing is written while nothing is."""
        for step in await self._database.read(_due):
            try:
                await self._database.write(partial(step, surroundings=self._surroundings))
            except StorageError:
                raise
            except Exception as error:  # whatever it is, the others are due as well
                log.error("something that was due failed: %s", type(error).__qualname__)

    async def _look_every_minute(self) -> None:
        while True:
            try:
                await self.look_at_the_clock()
            except StorageError as error:
                log.error("the look at the clock failed: %s", type(error).__qualname__)
            await asyncio.sleep(EVERY_MINUTE)

    async def _replay(self) -> None:
        for person in self._ledger.people():
            if await self._database.read(partial(erasure.exists, person=person)):
                await self._database.write(partial(erasure.forget_person, person=person))
        self._ledger.add(await self._database.read(erasure.forgotten))

    async def _empty_the_log(self) -> None:
        for _ in range(TRIES):
            try:
                await self._database.checkpoint()
            except CheckpointBusy:
                continue
            return
        log.warning("the write-ahead log could not be emptied after an erasure")

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _due(tx: Transaction) -> list[Callable[..., object]]:
    steps: list[Callable[..., object]] = [partial(digest.send, due=one) for one in digests.due(tx)]
    steps += [team_moments.tell_due] if team_moments.due(tx) else []
    steps += [
        partial(milestones.propose, stored=one, what=what) for one, what in milestones.due(tx)
    ]
    steps += [invitation_post.look] if invitations.letters_with_post(tx) else []
    steps += edition_minding.due(tx)
    watched = reminders.due(tx, reminding.MOST_A_LOOK)
    return steps + [partial(reminding.look, watch=one) for one in watched]
