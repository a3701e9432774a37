"""The one writer: callers that wait together are committed together."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextvars import Context
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, TypeVar

from storage.group_commit import GroupCommit, Outcome, Work
from storage.line import Line
from storage.transaction import Transaction

T = TypeVar("T")

MOST_IN_ONE_COMMIT: Final = 128


@dataclass(frozen=True, slots=True, eq=False)
class _Caller:
    work: Work
    answer: "asyncio.Future[Any]"

    def settle(self, outcome: Outcome) -> None:
        if self.answer.done():
            return
        if outcome.error is None:
            self.answer.set_result(outcome.value)
        else:
            self.answer.set_exception(outcome.error)


class Writer:
    """Takes the callers that wait, commits their work, hands out the events, answers them.

    While one commit is under way the next callers gather, so the busier it is, the more go
    together. A caller cancelled while it waits is left out; one cancelled while its commit is
    under way is committed all the same.
    """

    def __init__(
        self, line: Line, commit: GroupCommit, hand_out: Callable[[Sequence[object]], None]
    ) -> None:
        self._line = line
        self._commit = commit
        self._hand_out = hand_out
        self._waiting: deque[_Caller] = deque()
        self._serving: asyncio.Task[None] | None = None

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """The value of `work`, committed; or its error, with nothing of it kept."""
        caller = _Caller(work, asyncio.get_running_loop().create_future())
        self._waiting.append(caller)
        if self._serving is None:
            # An empty context: the task serves all, not the caller that happened to start it.
            self._serving = asyncio.create_task(self._serve(), context=Context())
        value: T = await caller.answer
        return value

    async def finish(self) -> None:
        """Return when nobody waits any more."""
        while self._serving is not None:
            await asyncio.wait({self._serving})

    async def _serve(self) -> None:
        try:
            while callers := self._take():
                await self._commit_together(callers)
        finally:
            self._serving = None
            self._dismiss(self._waiting)  # only when the loop itself is being torn down

    async def _commit_together(self, callers: Sequence[_Caller]) -> None:
        works = [caller.work for caller in callers]
        try:
            outcomes = await self._line.run(partial(self._commit.of, works))
        except BaseException:
            self._dismiss(callers)
            raise
        try:
            if events := [event for outcome in outcomes for event in outcome.events]:
                self._hand_out(events)
        finally:
            for caller, outcome in zip(callers, outcomes, strict=True):
                caller.settle(outcome)

    def _take(self) -> list[_Caller]:
        callers: list[_Caller] = []
        while self._waiting and len(callers) < MOST_IN_ONE_COMMIT:
            caller = self._waiting.popleft()
            if not caller.answer.done():
                callers.append(caller)
        return callers

    def _dismiss(self, callers: Iterable[_Caller]) -> None:
        for caller in callers:
            caller.answer.cancel()
