"""Kills in the middle of everything, and what must be true afterwards."""

import asyncio
import random
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from bot.chat.postman import MOST_IN_FLIGHT
from bot.rehearsal import Rehearsal
from tests.crash.people import Signer
from tests.crash.process import BotProcess
from tests.crash.verdict import broken_promises
from tests.crash.worker import POINTS

PATIENCE = 20.0
"""Seconds without news from a bot that is up, after which somebody asks again."""
SHOWING = ("sendMessage", "editMessageText")


@dataclass
class Result:
    seed: int
    kills: int = 0
    starts: int = 0
    people: int = 0
    recorded: int = 0
    promised: int = 0
    updates: int = 0
    duplicates: int = 0
    seconds: float = 0.0
    broken: list[str] = field(default_factory=list)


@dataclass
class Campaign:
    kills: int
    people: int
    seed: int
    signers: list[Signer] = field(default_factory=list)
    _read: int = 0

    async def run(self) -> Result:
        began = time.monotonic()
        self.chance = random.Random(self.seed)  # noqa: S311 - a campaign has to be repeatable
        self.result = Result(self.seed)
        with tempfile.TemporaryDirectory(prefix="undersigned-crash-") as folder:
            self.rehearsal = await Rehearsal().start()
            self.bot = BotProcess(self.rehearsal, Path(folder))
            try:
                await self._play()
                self.result.broken = await broken_promises(self.bot, self.signers, self.rehearsal)
            finally:
                if self.bot.is_up:
                    await self.bot.kill()
                await self.rehearsal.stop()
        self._count(began)
        return self.result

    async def _play(self) -> None:
        await self.bot.publish()
        await self.bot.start()
        self._newcomers()
        acting = asyncio.create_task(self._let_people_act())
        try:
            while self.result.kills < self.kills:
                await self._one_kill()
            await self._until_all_are_through()
        finally:
            acting.cancel()
            await asyncio.gather(acting, return_exceptions=True)
        await self._until_settled()
        await self.bot.stop()

    def _newcomers(self) -> None:
        for _ in range(self.people):
            number = len(self.signers) + 1
            person = self.rehearsal.add_person(f"Person {number}")["id"]
            pending = self.chance.random() < 0.15
            signer = Signer(self.rehearsal, person, number, self.chance, pending)
            self.signers.append(signer)
            signer.begins()

    async def _one_kill(self) -> None:
        """At a named point every third time, else at a moment that nobody chose."""
        kill = self.result.kills
        if kill % 3 == 2:
            await self.bot.kill()
            point = POINTS[(kill // 3) % len(POINTS)]
            await self.bot.start(f"{point}:{self.seed}-{kill}")
            if not await self._ended_within(PATIENCE):
                await self.bot.kill()
        else:
            journal = len(self.rehearsal.journal())
            wanted = journal + self.chance.randrange(1, 60)
            await self._calls_or_time(wanted)
            await asyncio.sleep(self.chance.random() * 0.02)
            await self.bot.kill()
        self.result.kills += 1
        await self.bot.start()

    async def _ended_within(self, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds):
                await self.bot.ended()
        except TimeoutError:
            return False
        return True

    async def _calls_or_time(self, calls: int) -> None:
        """Until the bot has made so many calls, or everybody is through."""
        try:
            await self.rehearsal.until(lambda: len(self.rehearsal.journal()) >= calls, 5)
        except TimeoutError:
            return

    async def _let_people_act(self) -> None:
        while True:
            await self.rehearsal.until(self._has_news, 3600)
            for signer in self.signers:
                if not signer.done:
                    signer.reacts()
            if self._all_done() and self.result.kills < self.kills:
                self._newcomers()
            await asyncio.sleep(0.005)

    def _has_news(self) -> bool:
        self._read_the_journal()
        return any(signer.has_news() for signer in self.signers if not signer.done)

    def _read_the_journal(self) -> None:
        by_chat = {signer.id: signer for signer in self.signers}
        for entry in self.rehearsal.journal(self._read):
            self._read = entry["n"]
            if entry["ok"] and entry["method"] in SHOWING and entry["chat_id"] in by_chat:
                by_chat[entry["chat_id"]].shown = entry["message_id"]

    async def _until_all_are_through(self) -> None:
        try:
            await self.rehearsal.until(self._all_done, PATIENCE * 3)
        except TimeoutError:
            return  # the verdict names who is stuck

    async def _until_settled(self) -> None:
        await self.rehearsal.until(lambda: self.rehearsal.pending() == 0, PATIENCE)
        quiet = len(self.rehearsal.journal())
        await asyncio.sleep(1)
        while len(self.rehearsal.journal()) > quiet + 1:
            quiet = len(self.rehearsal.journal())
            await asyncio.sleep(1)

    def _all_done(self) -> bool:
        return all(signer.done for signer in self.signers)

    def _count(self, began: float) -> None:
        ends = Counter(signer.done for signer in self.signers)
        result = self.result
        result.starts, result.people = self.bot.starts, len(self.signers)
        result.recorded = sum(n for words, n in ends.items() if "Recorded" in words)
        result.promised = sum(n for words, n in ends.items() if "pending" in words)
        result.updates = sum(signer.deeds for signer in self.signers)
        result.duplicates = duplicates(self.rehearsal)
        result.seconds = time.monotonic() - began
        most = MOST_IN_FLIGHT * result.kills
        if result.duplicates > most:
            result.broken.append(f"{result.duplicates} duplicates, more than {most} in flight")


def duplicates(rehearsal: Rehearsal) -> int:
    """Messages that arrived twice in a row in a chat, with nothing said in between."""
    count = 0
    for person in rehearsal.state()["people"]:
        before = ""
        for message in rehearsal.messages(person["chat_id"]):
            said = message["text"] if message["from"] == "bot" else ""
            count += bool(said) and said == before
            before = said
    return count
