"""One lane a chat: what waits for it, and whether something is on its way to it now."""

import heapq
from dataclasses import dataclass, field
from itertools import count

from storage.outbox import Dispatch, Urgency

Key = tuple[int, int]
"""Urgency, then the order in which it was promised."""


@dataclass(slots=True)
class _Lane:
    waiting: list[tuple[Key, Dispatch]] = field(default_factory=list)
    busy: bool = False
    free_at: float = 0.0


class Lanes:
    """Gives out dispatches one at a time for each chat, the most urgent chat first.

    Times are seconds of the caller's clock.
    """

    def __init__(self) -> None:
        self._lanes: dict[str, _Lane] = {}
        self._ready: list[tuple[Key, int, str]] = []
        self._resting: list[tuple[float, int, str]] = []
        self._ticket = count()
        self.waiting = 0
        """How many dispatches wait in all lanes."""
        self.fresh_broadcasts = 0
        """How many of those are a broadcast's, and have not been tried."""

    def put(self, dispatch: Dispatch) -> None:
        lane = self._lanes.setdefault(dispatch.recipient, _Lane())
        key = (int(dispatch.urgency), dispatch.id)
        heapq.heappush(lane.waiting, (key, dispatch))
        self._count(dispatch, 1)
        if not lane.busy and lane.waiting[0][0] == key:
            self._offer(dispatch.recipient, lane)

    def next(self, now: float, least: Urgency = Urgency.BROADCAST) -> Dispatch | None:
        """The dispatch that goes next; its chat is busy until `free` is called.

        None when there is none that is at least so urgent.
        """
        self._wake(now)
        while self._ready and self._ready[0][0][0] <= least:
            key, _, chat = heapq.heappop(self._ready)
            lane = self._lanes.get(chat)
            if lane is None or lane.busy or not lane.waiting or lane.waiting[0][0] != key:
                continue  # an older offer of a lane that has moved on
            if lane.free_at > now:
                heapq.heappush(self._resting, (lane.free_at, next(self._ticket), chat))
                continue
            lane.busy = True
            dispatch = heapq.heappop(lane.waiting)[1]
            self._count(dispatch, -1)
            return dispatch
        return None

    @property
    def is_one_ready(self) -> bool:
        """Whether a dispatch, of whatever urgency, waits for nothing but the pace."""
        return bool(self._ready)

    def free(self, dispatch: Dispatch, at: float) -> None:
        """The chat may have its next message at this time."""
        lane = self._lanes[dispatch.recipient]
        lane.busy, lane.free_at = False, at
        if lane.waiting:
            self._offer(dispatch.recipient, lane)
        else:
            heapq.heappush(self._resting, (at, next(self._ticket), dispatch.recipient))

    def until_ready(self, now: float) -> float | None:
        """Seconds until a resting lane wakes, or None when none rests."""
        return max(0.0, self._resting[0][0] - now) if self._resting else None

    def _count(self, dispatch: Dispatch, change: int) -> None:
        self.waiting += change
        if dispatch.urgency is Urgency.BROADCAST and not dispatch.tries:
            self.fresh_broadcasts += change

    def _wake(self, now: float) -> None:
        while self._resting and self._resting[0][0] <= now:
            chat = heapq.heappop(self._resting)[2]
            lane = self._lanes.get(chat)
            if lane is None or lane.busy:
                continue
            if lane.waiting:
                self._offer(chat, lane)
            elif lane.free_at <= now:
                del self._lanes[chat]

    def _offer(self, chat: str, lane: _Lane) -> None:
        heapq.heappush(self._ready, (lane.waiting[0][0], next(self._ticket), chat))
