"""Users who sign one organisation after another, each as soon as the bot has answered.

They live in the process of the stand-in and act when a reply is written into its journal, so
that neither polling nor a second HTTP client stands between an answer and the next update.
"""

import asyncio
import time
from collections import Counter
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from bot.rehearsal import Rehearsal
from bot.rehearsal.journal import Journal
from tests.benchmarks.course import COURSE

REPLIES = ("sendMessage", "editMessageText")


@dataclass(slots=True)
class Walker:
    """One person on the course; she signs once."""

    id: int
    number: int
    place: int = 0
    acted: float = 0.0


@dataclass(slots=True)
class Tally:
    """What has happened since the tally was begun. Times are seconds."""

    since: float = field(default_factory=time.perf_counter)
    waits: list[float] = field(default_factory=list)
    """From each update to its reply."""
    calls: Counter[str] = field(default_factory=Counter)
    lengths: list[list[int]] = field(default_factory=lambda: [[] for _ in COURSE])
    """The characters of the replies, by the place in the course."""
    signed: int = 0
    failed: list[str] = field(default_factory=list)


class Crowd(Journal):
    """Takes the place of the stand-in's journal."""

    def __init__(self, rehearsal: Rehearsal, users: int) -> None:
        super().__init__()
        self.tally = Tally()
        self.signed = 0
        self._rehearsal = rehearsal
        self._walkers: dict[int, Walker] = {}
        self._users = users
        self._numbers = count(1)
        self._resting = False
        rehearsal.world.journal = self

    def set_out(self) -> None:
        for _ in range(self._users):
            self._newcomer()

    def rest(self) -> None:
        """Answer nothing any more."""
        self._resting = True

    def write(self, entry: dict[str, Any]) -> None:
        self.tally.calls[entry["method"]] += 1
        if not entry["ok"]:
            self.tally.failed.append(f"{entry['method']}: {entry['description']}")
        elif entry["method"] in REPLIES and entry["chat_id"] in self._walkers:
            self._replied(self._walkers[entry["chat_id"]], entry)

    def _replied(self, walker: Walker, entry: dict[str, Any]) -> None:
        self.tally.waits.append(time.perf_counter() - walker.acted)
        self.tally.lengths[walker.place].append(len(entry["params"]["text"]))
        walker.place += 1
        if self._resting:
            return
        asyncio.get_running_loop().call_soon(self._go_on, walker, entry["message_id"])

    def _go_on(self, walker: Walker, message: int) -> None:
        if walker.place < len(COURSE):
            self._act(walker, message)
            return
        del self._walkers[walker.id]
        self.signed += 1
        self.tally.signed += 1
        self._newcomer()

    def _newcomer(self) -> None:
        person = self._rehearsal.add_person("Signatory")["id"]
        walker = self._walkers[person] = Walker(person, next(self._numbers))
        self._act(walker, None)

    def _act(self, walker: Walker, message: int | None) -> None:
        deed = COURSE[walker.place]
        walker.acted = time.perf_counter()
        if deed.typed:
            self._rehearsal.say(walker.id, deed.typed.format(number=walker.number))
        elif message is not None:
            data = self._button(walker, message, deed.tapped)
            self._rehearsal.tap(walker.id, message, data)

    def _button(self, walker: Walker, message: int, wanted: str) -> str:
        shown = self._rehearsal.world.chats[walker.id].messages[message]
        rows = (shown.markup or {}).get("inline_keyboard", [])
        for button in (button for row in rows for button in row):
            if wanted in button.get("callback_data", ""):
                return str(button["callback_data"])
        text = shown.text.plain if shown.text else ""
        raise LookupError(f"no button {wanted!r} at step {walker.place} under: {text}")
