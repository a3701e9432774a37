"""Sees broadcasts through: claims a few messages at a time and hands them to the postman.

The postman sends them at the one pace of the whole bot, behind everybody who waits for an
answer. What became of each comes back here and is recorded.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Final

from bot.chat.errors import Fate, Verdict
from bot.chat.postman import MOST_TRIES, Postman, most_in_flight
from bot.domain.broadcast import BroadcastState, DeliveryState
from bot.services import broadcasting, mail_broadcasting
from bot.services.broadcasting import Parcel
from bot.services.desk.broadcasts import running as broadcast_running
from bot.services.visit import Surroundings
from storage import broadcasts
from storage.broadcasts import BroadcastChanged
from storage.database import Database, Transaction, utc_now
from storage.errors import StorageError
from storage.outbox import Channel, Dispatch, Urgency

AHEAD_SECONDS: Final = 0.2
"""The queue before the postman is so long: whoever says no meanwhile may still get it."""
LEAST_AHEAD: Final = 8
TOLD_EVERY: Final = 15.0
"""Seconds between edits of the progress, each of which takes the place of a message."""
LOOK_EVERY: Final = 30.0
"""Seconds between looks for what has come due."""

log = logging.getLogger(__name__)


class Broadcaster:
    """Subscribe `take` to the database, call `start` once, and `stop` at the end."""

    def __init__(
        self,
        database: Database,
        postman: Postman,
        surroundings: Surroundings,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._postman = postman
        self._surroundings = surroundings
        self._clock = clock
        self._ahead = max(LEAST_AHEAD, int(postman.rate * AHEAD_SECONDS))
        self._most = most_in_flight(postman.rate) + self._ahead
        self._on_the_way: Counter[int] = Counter()
        self._parcels: dict[int, Parcel] = {}
        self._wake = asyncio.Event()
        self._told: dict[int, float] = {}
        self._changed: set[int] = set()
        self._resting = asyncio.Event()
        self._running: asyncio.Task[None] | None = None
        postman.settles(self._settle, self._left)

    async def start(self) -> None:
        """Send again what was on its way when the program ended, and go to work."""
        await self._database.write(broadcasts.take_back_claims)
        self._wake.set()
        self._running = asyncio.create_task(self._work(), name="broadcaster")

    async def stop(self) -> None:
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    async def drain(self, seconds: float) -> None:
        """Wait until nothing of a running broadcast is left, but no longer than this."""
        async with asyncio.timeout(seconds):
            while not self._resting.is_set():
                await self._resting.wait()
                await asyncio.sleep(0)

    def take(self, events: Sequence[object]) -> None:
        changed = {event.id for event in events if isinstance(event, BroadcastChanged)}
        if changed:
            self._changed |= changed
            self._stir()

    async def look(self) -> bool:
        """Begin what is due, claim what there is room for; whether anything is at work."""
        changed, self._changed = self._changed, set()
        at_work = await self._database.read(broadcasts.at_work)
        for broadcast in at_work:
            if broadcast.state is BroadcastState.SCHEDULED:
                if broadcast.due is None or broadcast.due <= self._clock():
                    begin = partial(broadcasting.begin, broadcast=broadcast)
                    await self._database.write(begin)
                    self._told[broadcast.id] = 0.0  # nobody pressed a button just now
            else:
                await self._go_on(broadcast.id)
        for ended in changed - {b.id for b in at_work}:
            await self._tell_progress(ended, last=True)
        return any(b.state is BroadcastState.RUNNING for b in at_work)

    async def _work(self) -> None:
        while True:
            self._wake.clear()
            try:
                await self.look()
            except StorageError as error:
                log.error("a broadcast waits: %s", type(error).__qualname__)
            if not self._wake.is_set() and not self._on_the_way.total():
                self._resting.set()
            try:
                async with asyncio.timeout(LOOK_EVERY):
                    await self._wake.wait()
            except TimeoutError:
                continue

    @property
    def _room(self) -> int:
        """How many more may be claimed: a short queue, and not too many that are tried again."""
        queue = self._ahead - self._postman.fresh_broadcasts
        return min(queue, self._most - self._on_the_way.total())

    @property
    def _has_room(self) -> bool:
        return self._room >= self._ahead // 2

    def _left(self) -> None:
        """Some of the queue are being sent."""
        if self._has_room:
            self._stir()

    def _stir(self) -> None:
        self._wake.set()
        self._resting.clear()

    async def _go_on(self, broadcast: int) -> None:
        if not self._has_room:
            return
        claim = partial(self._claim, broadcast=broadcast, most=self._room)
        parcels = await self._database.write(claim)
        for parcel in parcels:
            self._resting.clear()
            self._on_the_way[broadcast] += 1
            self._parcels[parcel.delivery] = parcel
        self._postman.take([self._dispatch(parcel) for parcel in parcels])
        await self._tell_progress(broadcast, last=False)
        if parcels or self._on_the_way[broadcast]:
            return
        await self._database.write(partial(broadcasting.finish_if_done, broadcast=broadcast))

    def _claim(self, tx: Transaction, broadcast: int, most: int) -> list[Parcel]:
        """What goes to chats; what goes by e-mail is promised in the outbox, in the same step."""
        mail_broadcasting.claim(
            tx,
            broadcast,
            self._surroundings.public_url,
            sends_mail=self._surroundings.sends_mail,
        )
        return broadcasting.claim(tx, broadcast, most)

    def _dispatch(self, parcel: Parcel) -> Dispatch:
        return Dispatch(
            parcel.delivery,
            Channel.CHAT,
            parcel.person,
            str(parcel.chat),
            Urgency.BROADCAST,
            {"broadcast": parcel.payload},
            self._clock(),
        )

    async def _settle(self, dispatch: Dispatch, verdict: Verdict | None) -> bool:
        """Record what became of it; True when the postman is to try it once more."""
        parcel = self._parcels.get(dispatch.id)
        if parcel is None:
            return False  # its outcome could not be recorded before: the next start sends it again
        if verdict is not None and verdict.fate is Fate.LATER and dispatch.tries < MOST_TRIES:
            return True
        state, why = _outcome(verdict)
        del self._parcels[dispatch.id]
        settle = partial(broadcasting.settle, parcel=parcel, state=state, why=why)
        try:
            await self._database.write(settle)
        finally:
            self._on_the_way[parcel.broadcast] -= 1
            if self._has_room or not self._on_the_way[parcel.broadcast]:
                self._stir()
        return False

    async def _tell_progress(self, broadcast: int, *, last: bool) -> None:
        now = asyncio.get_running_loop().time()
        if not last and now - self._told.setdefault(broadcast, now) < TOLD_EVERY:
            return  # who has just pressed the button was answered already
        self._told[broadcast] = now
        show = broadcast_running.show_progress
        around = self._surroundings
        await self._database.write(partial(show, broadcast=broadcast, surroundings=around))


def _outcome(verdict: Verdict | None) -> tuple[DeliveryState, str]:
    if verdict is None:
        return DeliveryState.SENT, ""
    match verdict.fate:
        case Fate.GONE:
            return DeliveryState.UNREACHABLE, verdict.why
        case Fate.UNCERTAIN:
            return DeliveryState.UNCERTAIN, verdict.why
        case _:
            return DeliveryState.FAILED, verdict.why
