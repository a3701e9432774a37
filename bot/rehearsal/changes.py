"""Tells whoever waits or watches that something has changed."""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

Event = dict[str, Any]
Listener = asyncio.Queue[str | None]


class Changes:
    """One place where every change is told; costs next to nothing while nobody listens."""

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] = []
        self._listeners: set[Listener] = set()

    def tell(self, kind: str, details: Callable[[], Event] = dict) -> None:
        """Wakes those who wait; builds the event only when somebody watches."""
        self.wake()
        if self._listeners:
            self._broadcast(json.dumps({"kind": kind, **details()}, ensure_ascii=False))

    def next(self) -> asyncio.Future[None]:
        """Is done at the next change."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        return future

    @property
    def is_watched(self) -> bool:
        return bool(self._listeners)

    @contextmanager
    def listening(self) -> Iterator[Listener]:
        """A queue of events as JSON; None means that the rehearsal is over."""
        listener: Listener = asyncio.Queue()
        self._listeners.add(listener)
        self.wake()
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    def close(self) -> None:
        self._broadcast(None)

    def wake(self) -> None:
        """For changes that nobody watches but somebody may wait for."""
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    def _broadcast(self, event: str | None) -> None:
        for listener in self._listeners:
            listener.put_nowait(event)
