"""Users who sign one organisation after another, each as soon as the bot has answered.

They live in the process of the stand-in and act when a reply is written into its journal, so
that neither polling nor a second HTTP client stands between an answer and the next update.
"""

import asyncio
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from bot.rehearsal import Rehearsal
from bot.rehearsal.journal import Journal
from tests.benchmarks.course import TEXTS, is_signed, to_tap

REPLIES = ("sendMessage", "editMessageText")


@dataclass(slots=True)
class Walker:
    """One person on the course; she signs once."""

    id: int
    number: int
    place: int = 0
    """How many replies she has had."""
    typed: int = 0
    acted: float = 0.0
    tapped: bool = False


@dataclass(slots=True)
class Tally:
    """What has happened since it was begun. Times are seconds of `time.perf_counter`."""

    since: float = field(default_factory=time.perf_counter)
    waits: list[float] = field(default_factory=list)
    """From each update to its reply."""
    calls: Counter[str] = field(default_factory=Counter)
    lengths: defaultdict[tuple[int, bool], list[int]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """Characters of the replies, by place in the course and whether a tap was answered."""
    papers: list[int] = field(default_factory=list)
    """Bytes of the documents that came with confirmed signatures."""
    failed: list[str] = field(default_factory=list)


class Crowd(Journal):
    """Takes the place of the stand-in's journal."""

    def __init__(self, rehearsal: Rehearsal) -> None:
        super().__init__()
        self.tally = Tally()
        self.signed = 0
        self._rehearsal = rehearsal
        self._walkers: dict[int, Walker] = {}
        self._numbers = count(1)
        self._resting = False
        rehearsal.world.journal = self

    def set_out(self, users: int) -> None:
        for _ in range(users):
            self._newcomer()

    def rest(self) -> None:
        """Answer nothing any more."""
        self._resting = True

    def write(self, entry: dict[str, Any]) -> None:
        self.tally.calls[entry["method"]] += 1
        if not entry["ok"]:
            self.tally.failed.append(f"{entry['method']}: {entry['description']}")
        elif entry["method"] == "sendDocument":
            self.tally.papers.append(entry["params"]["document"]["size"])
        elif entry["method"] in REPLIES:
            self._replied(self._walkers[entry["chat_id"]], entry)

    def _replied(self, walker: Walker, entry: dict[str, Any]) -> None:
        self.tally.waits.append(time.perf_counter() - walker.acted)
        step = walker.place, walker.tapped
        self.tally.lengths[step].append(len(entry["params"]["text"]))
        walker.place += 1
        if not self._resting:
            asyncio.get_running_loop().call_soon(self._go_on, walker, entry["message_id"])

    def _go_on(self, walker: Walker, message: int) -> None:
        offered = self._offered(walker, message)
        data = to_tap(offered, walker.place)
        if is_signed(offered):
            del self._walkers[walker.id]
            self.signed += 1
            self._newcomer()
        elif data is not None:
            self._tap(walker, message, data)
        elif walker.typed < len(TEXTS):
            self._say(walker)
        else:
            self.tally.failed.append(f"no way on after {walker.place} replies among {offered}")

    def _newcomer(self) -> None:
        person = self._rehearsal.add_person("Signatory")["id"]
        walker = self._walkers[person] = Walker(person, next(self._numbers))
        self._say(walker)

    def _say(self, walker: Walker) -> None:
        text = TEXTS[walker.typed].format(number=walker.number)
        walker.typed += 1
        walker.tapped, walker.acted = False, time.perf_counter()
        self._rehearsal.say(walker.id, text)

    def _tap(self, walker: Walker, message: int, data: str) -> None:
        walker.tapped, walker.acted = True, time.perf_counter()
        self._rehearsal.tap(walker.id, message, data)

    def _offered(self, walker: Walker, message: int) -> list[str]:
        markup = self._rehearsal.world.chats[walker.id].messages[message].markup or {}
        rows = markup.get("inline_keyboard", [])
        return [button.get("callback_data", "") for row in rows for button in row]
