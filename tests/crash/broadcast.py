"""Kills in the middle of a broadcast: nobody is left out, and few get it twice."""

import sqlite3
import tempfile
import time
from collections import defaultdict
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from signal import SIGKILL
from typing import Final

from bot.chat.postman import most_in_flight
from bot.domain.broadcast import BroadcastState
from bot.rehearsal import Rehearsal
from storage import broadcasts
from storage.database import Database, Transaction
from storage.keys import key_file
from tests.benchmarks.broadcast_audience import NEWS, add_audience, chats
from tests.crash import verdict
from tests.crash.copies import Copies, copies, starts
from tests.crash.deaths import AfterMessages, AfterTime, Death, Trap, planned_in_a_broadcast
from tests.crash.process import BotProcess

PATIENCE: Final = 30.0
ORGANISER: Final = 1_999_999_999
PACE: Final = 200
"""Messages a second: slow enough for many kills before it is over."""
LATENCY: Final = 0.1
"""Seconds for which each message is on its way, so that a kill finds many that are."""
DONE: Final = "Broadcast sent, done on"


@dataclass
class BroadcastResult:
    seed: int
    kills: int
    recipients: int
    copies: Copies
    seconds: float
    broken: list[str]


@dataclass
class BroadcastCampaign:
    """`run` once: a broadcast that has to come to its end over so many kills."""

    kills: int
    recipients: int
    seed: int
    broken: list[str] = field(default_factory=list)
    killed: int = 0
    left: defaultdict[int, int] = field(default_factory=lambda: defaultdict(int))
    """By lives begun until then: how many messages a kill left claimed and unsettled."""

    async def run(self) -> BroadcastResult:
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="undersigned-crash-") as folder:
            self.rehearsal = await Rehearsal().start(latency=LATENCY)
            self.bot = BotProcess(self.rehearsal, Path(folder), PACE)
            try:
                await self._prepare()
                await self._play()
                self._judge()
            finally:
                self.bot.strike()
                await self.rehearsal.stop()
        seconds = time.monotonic() - began
        found = copies(self.rehearsal, self.recipients)
        return BroadcastResult(self.seed, self.killed, self.recipients, found, seconds, self.broken)

    async def _prepare(self) -> None:
        for chat in (*chats(self.recipients), ORGANISER):
            self.rehearsal.add_person("Recipient", id=chat)
            self.rehearsal.world.person(chat).started = True
        began = time.monotonic()
        await self.bot.publish()
        self.one_start = (time.monotonic() - began) / 2
        database = await Database.open(self.bot.database, key_file(self.bot.database))
        try:
            await database.write(partial(_schedule, many=self.recipients))
        finally:
            await database.close()

    async def _play(self) -> None:
        most = max(1, self.recipients // (3 * self.kills + 1))
        for death in planned_in_a_broadcast(self.kills, most, self.seed):
            if self._is_done() or not await self._one_life(death):
                break
            self._look_at_what_is_left()
        lives = len(starts(self.rehearsal))
        await self.bot.start()
        try:
            await self.rehearsal.until(partial(self._is_through, lives), PATIENCE)
        except TimeoutError:
            self.broken.append(f"the broadcast was not done {PATIENCE:.0f} s after the last start")
        if code := await self.bot.stop():
            self.broken.append(f"asked to stop, the bot ended with {code}")

    def _look_at_what_is_left(self) -> None:
        self.killed += 1
        life = len(starts(self.rehearsal))
        left = self._value("SELECT COUNT(*) FROM delivery WHERE state = 'sending'")
        self.left[life] = max(self.left[life], left)

    async def _one_life(self, death: Death) -> bool:
        """From a start to its kill; False when it did not come to that."""
        await self.bot.start(death if isinstance(death, Trap) else None)
        wait = death.starts * self.one_start if isinstance(death, AfterTime) else PATIENCE
        meant = self._arrived() + death.count if isinstance(death, AfterMessages) else None
        with suppress(TimeoutError):
            await self.rehearsal.until(partial(self._is_over, meant), wait)
        self.bot.strike()
        code = await self.bot.ended()
        if code != -SIGKILL:
            self.broken.append(f"the bot ended by itself with {code}: {self.bot.last_words()}")
        return code == -SIGKILL

    def _is_over(self, meant: int | None) -> bool:
        if not self.bot.is_up or self._is_done():
            return True
        return meant is not None and self._arrived() >= meant

    def _arrived(self) -> int:
        return sum(_is_news(entry) for entry in self.rehearsal.journal())

    def _is_done(self) -> bool:
        told = self.rehearsal.messages(ORGANISER)
        return any(DONE in (message["text"] or "") for message in told)

    def _is_through(self, lives: int) -> bool:
        """The broadcast is done, and the bot that began after so many lives is at work."""
        begun = len(starts(self.rehearsal)) > lives
        return begun and self.rehearsal.world.updates.is_polled and self._is_done()

    def _judge(self) -> None:
        found = copies(self.rehearsal, self.recipients)
        if found.missing:
            self.broken.append(f"{found.missing} recipients did not get it")
        self.broken += [f"sent twice in one life: chat {chat}" for chat in found.unexplained]
        for life, extra in found.by_life.items():
            left = self.left[life]
            if extra > min(left, most_in_flight(PACE)):
                self.broken.append(f"{extra} arrived twice of life {life}, which left {left}")
        unsettled = self._value("SELECT COUNT(*) FROM delivery WHERE state <> 'sent'")
        if unsettled:
            self.broken.append(f"{unsettled} deliveries are not recorded as sent")
        self.broken += verdict.of_the_log(self.bot.log(), ())

    def _value(self, query: str) -> int:
        """Of the database as it lies on the disk; the bot is down."""
        with closing(sqlite3.connect(self.bot.database)) as connection:
            (value,) = connection.execute(query).fetchone()
        return int(value)


def _is_news(entry: dict[str, object]) -> bool:
    params = entry["params"]
    return bool(entry["ok"]) and isinstance(params, dict) and NEWS in str(params.get("text"))


def _schedule(tx: Transaction, many: int) -> None:
    """It begins by itself as soon as the bot is up."""
    found = broadcasts.by_token(tx, add_audience(tx, many, ORGANISER))
    assert found is not None
    assert broadcasts.go(tx, found.id, (BroadcastState.DRAFT,), BroadcastState.SCHEDULED)
