"""Takes dispatches from the outbox to their chats: in order, at one pace, urgent ones first."""

import asyncio
import heapq
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final

from bot.chat import settling
from bot.chat.courier import Courier, Delivered
from bot.chat.errors import Fate, Verdict
from bot.chat.lanes import Lanes
from bot.domain.pace import Pace
from storage import outbox
from storage.database import Database, utc_now
from storage.outbox import Channel, Dispatch, Recalled, Urgency
from storage.times import after

MOST_IN_FLIGHT: Final = 96
"""At the usual pace; `most_in_flight` grows with it."""
IN_FLIGHT_SECONDS: Final = 0.2
KEPT_FOR_PEOPLE: Final = 16
"""Of those in flight, what a broadcast leaves to whoever waits for an answer."""
MOST_TRIES: Final = 12
LONGEST_WAIT: Final = 300.0
LAST_MINUTES: Final = 10.0
"""How long a stop waits for messages that are on their way."""

log = logging.getLogger(__name__)


Settled = Callable[[Dispatch, Verdict | None], Awaitable[bool]]
"""Told of a broadcast's message: None when it arrived. True: it is to be tried again."""


def most_in_flight(rate: float) -> int:
    """How many messages may be on their way at that pace, and arrive twice after a crash."""
    return max(MOST_IN_FLIGHT, int(rate * IN_FLIGHT_SECONDS))


def _nobody_asks() -> None:
    return


async def _nobody_cares(_dispatch: Dispatch, _verdict: Verdict | None) -> bool:
    return False


class Postman:
    """Subscribe `take` to the database, call `start` once, and `stop` at the end."""

    def __init__(
        self,
        database: Database,
        courier: Courier,
        pace: Pace,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._courier = courier
        self._pace = pace
        self._clock = clock
        self._lanes = Lanes()
        self._later: list[tuple[float, int, Dispatch]] = []
        self._recalled: set[int] = set()
        self._in_flight: set[asyncio.Task[None]] = set()
        self._wake = asyncio.Event()
        self._rested = asyncio.Event()
        self._running: asyncio.Task[None] | None = None
        self._settled: Settled = _nobody_cares
        self._began: Callable[[], None] = _nobody_asks
        self._most = most_in_flight(pace.rate)

    def settles(self, settled: Settled, began: Callable[[], None] = _nobody_asks) -> None:
        """Whoever puts in messages of a broadcast is told when some have left the queue, and
        what becomes of each.
        """
        self._settled, self._began = settled, began

    @property
    def rate(self) -> float:
        """Messages a second, to all chats together."""
        return self._pace.rate

    @property
    def fresh_broadcasts(self) -> int:
        """How many messages of broadcasts wait to be sent for the first time."""
        return self._lanes.fresh_broadcasts

    async def start(self) -> None:
        """Take up what an earlier run left in the outbox, and go to work."""
        self.take(await self._database.read(outbox.waiting))
        self._running = asyncio.create_task(self._work(), name="postman")

    async def drain(self, seconds: float) -> None:
        """Wait until everything that may leave has left, but no longer than this."""
        try:
            async with asyncio.timeout(seconds):
                while not self.idle:
                    self._rested.clear()
                    await self._rested.wait()
        except TimeoutError:
            log.info("the rest of the outbox leaves at the next start")

    async def stop(self) -> None:
        """Begin nothing new; let what is on its way arrive. The rest stays in the outbox."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
        if self._in_flight:
            await asyncio.wait(self._in_flight, timeout=LAST_MINUTES)

    def take(self, events: Sequence[object]) -> None:
        """What a commit has put into the outbox, or taken back."""
        for event in events:
            if isinstance(event, Recalled):
                self._recalled.update(event.ids)
            elif isinstance(event, Dispatch) and event.channel is Channel.CHAT:
                self._accept(event)
        self._wake.set()

    @property
    def idle(self) -> bool:
        """Nothing is on its way, and nothing waits that is due."""
        return not self._in_flight and not self._lanes.waiting

    def _accept(self, dispatch: Dispatch) -> None:
        wait = (dispatch.due - self._clock()).total_seconds()
        if wait > 0:
            heapq.heappush(self._later, (self._now() + wait, dispatch.id, dispatch))
        else:
            self._lanes.put(dispatch)

    async def _work(self) -> None:
        while True:
            self._wake.clear()
            wait = self._send_what_may_leave()
            try:
                async with asyncio.timeout(wait):
                    await self._wake.wait()
            except TimeoutError:
                continue

    def _send_what_may_leave(self) -> float | None:
        """Start every delivery that is allowed now; seconds until the next may be."""
        now = self._now()
        self._call_due(now)
        fresh = self._lanes.fresh_broadcasts
        while len(self._in_flight) < self._most:
            dispatch = None if self._pace.wait(now) else self._lanes.next(now, self._least(now))
            if dispatch is None:
                break
            if dispatch.id in self._recalled:
                self._recalled.discard(dispatch.id)
                self._lanes.free(dispatch, now)
                self._tell_who_drains()
                continue
            is_answer = dispatch.urgency is Urgency.CONVERSATION
            self._pace.take(dispatch.recipient, now, is_answer=is_answer)
            self._begin(dispatch)
        if self._lanes.fresh_broadcasts < fresh:
            self._began()
        return self._until_next(now)

    def _least(self, now: float) -> Urgency:
        """How urgent a message has to be at least; broadcasts leave room for people."""
        is_full = len(self._in_flight) >= self._most - KEPT_FOR_PEOPLE
        if is_full or self._pace.wait_of_broadcast(now) > 0:
            return Urgency.NOTICE
        return Urgency.BROADCAST

    def _until_next(self, now: float) -> float | None:
        """Seconds until something may leave, if nothing happens before; None: not before."""
        if len(self._in_flight) >= self._most:
            return None
        wait = self._pace.wait(now)
        if wait > 0:
            return wait if self._lanes.waiting else self._until_due(now)
        waits = [self._until_due(now), self._lanes.until_ready(now)]
        if self._lanes.is_one_ready:
            waits.append(self._pace.wait_of_broadcast(now) or None)
        return min((wait for wait in waits if wait is not None), default=None)

    def _begin(self, dispatch: Dispatch) -> None:
        task = asyncio.create_task(self._hand_over(dispatch))
        self._in_flight.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._in_flight.discard(task)
        self._wake.set()
        self._tell_who_drains()
        if not task.cancelled() and task.exception() is not None:
            log.error("a delivery failed: %s", type(task.exception()).__qualname__)

    def _tell_who_drains(self) -> None:
        if self.idle:
            self._rested.set()

    async def _hand_over(self, dispatch: Dispatch) -> None:
        rest = 0.0
        try:
            verdict = await self._courier.deliver(dispatch)
            rest = await self._settle(dispatch, verdict)
        except Exception as error:  # whatever it is, it is this message's trouble and no other's
            why = type(error).__qualname__
            if _has_its_own_row(dispatch):
                await self._settled(dispatch, Verdict(Fate.WRONG, why))
            else:
                await self._database.write(partial(settling.set_aside, dispatch=dispatch, why=why))
            raise
        finally:
            now = self._now()
            self._pace.arrived(dispatch.recipient, now)
            pause = max(rest, self._pace.wait_for(dispatch.recipient, now))
            self._lanes.free(dispatch, now + pause)

    async def _settle(self, dispatch: Dispatch, verdict: Verdict | Delivered) -> float:
        """Record what became of it; seconds for which this chat has to rest."""
        if _has_its_own_row(dispatch):
            return await self._settle_broadcast(dispatch, verdict)
        if isinstance(verdict, Delivered):
            arrived = partial(settling.arrived, dispatch=dispatch, message=verdict.message)
            await self._database.write(arrived)
            return 0.0
        log.info("a message was not taken: %s (%s)", verdict.fate, verdict.why)
        match verdict.fate:
            case Fate.HALT:
                self._pace.halt(verdict.seconds, self._now())
                self._lanes.put(dispatch)
                return verdict.seconds
            case Fate.GONE:
                await self._database.write(partial(settling.unreachable, dispatch=dispatch))
                return 0.0
            case Fate.MOVED:
                await self._database.write(
                    partial(settling.moved, dispatch=dispatch, chat=verdict.chat)
                )
                self._lanes.put(replace(dispatch, recipient=verdict.chat))
                return 0.0
            case Fate.LATER | Fate.UNCERTAIN if dispatch.tries < MOST_TRIES:
                return await self._try_again(dispatch)
            case _:
                await self._database.write(
                    partial(settling.set_aside, dispatch=dispatch, why=verdict.why)
                )
                return 0.0

    async def _settle_broadcast(self, dispatch: Dispatch, verdict: Verdict | Delivered) -> float:
        """It has its own row: whoever put it in records the outcome there."""
        if isinstance(verdict, Verdict) and verdict.fate is Fate.HALT:
            self._pace.halt(verdict.seconds, self._now())
            self._lanes.put(dispatch)
            return verdict.seconds
        if isinstance(verdict, Verdict) and verdict.fate is Fate.MOVED:
            self._lanes.put(replace(dispatch, recipient=verdict.chat))
            return 0.0
        again = await self._settled(dispatch, verdict if isinstance(verdict, Verdict) else None)
        if not again:
            return 0.0
        self._lanes.put(replace(dispatch, tries=dispatch.tries + 1))
        return float(min(LONGEST_WAIT, 2.0**dispatch.tries))

    async def _try_again(self, dispatch: Dispatch) -> float:
        """A question that arrives twice does no harm; one that never arrives does."""
        wait = min(LONGEST_WAIT, 2.0**dispatch.tries)
        due = after(self._clock(), wait)
        await self._database.write(partial(outbox.postpone, dispatch=dispatch.id, due=due))
        self._lanes.put(replace(dispatch, tries=dispatch.tries + 1))
        return wait

    def _call_due(self, now: float) -> None:
        while self._later and self._later[0][0] <= now:
            self._lanes.put(heapq.heappop(self._later)[2])

    def _until_due(self, now: float) -> float | None:
        return max(0.0, self._later[0][0] - now) if self._later else None

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()


def _has_its_own_row(dispatch: Dispatch) -> bool:
    """A message of a broadcast; a preview of one is a message like any other."""
    return dispatch.urgency is Urgency.BROADCAST and "broadcast" in dispatch.payload
