"""How the story is told: at once to a test, or at a readable pace to somebody who watches."""

import asyncio
import sys
from dataclasses import dataclass, field

from storage.times import stamp
from tests.cast import Actor, Stage

LONG = 2.5
"""How many times longer a new scene stays than one deed in it."""
WAITING = (
    "SELECT 1 FROM outbox WHERE due <= ?"
    " UNION ALL SELECT 1 FROM delivery WHERE state IN ('pending', 'sending') LIMIT 1"
)


@dataclass
class Teller:
    """With `pace`, seconds a deed, the page tells each scene; without, nobody watches."""

    stage: Stage
    pace: float = 0.0
    scenes: list[str] = field(default_factory=list)

    async def scene(self, title: str, words: str = "", at: Actor | None = None) -> None:
        self.scenes.append(title)
        if self.pace:
            self.stage.rehearsal.narrate(title, words, at.id if at else None)
            sys.stdout.write(f"\n{title}\n{words}\n")
            sys.stdout.flush()
        await self.wait(LONG)

    async def all_is_sent(self) -> None:
        """E-mails leave a few at a time: until the last one has."""
        while await self.stage.look(WAITING, stamp(self.stage.clock.now)):
            await self.stage.settle()

    async def wait(self, times: float = 1.0) -> None:
        if self.pace:
            await asyncio.sleep(self.pace * times)


@dataclass
class Player(Actor):
    """Somebody of the story: watched while she types and taps, backstage as fast as can be."""

    teller: Teller | None = None

    async def says(self, text: str) -> None:
        await self._pause()
        await super().says(text)

    async def taps(self, label: str) -> None:
        await self._pause()
        await super().taps(label)

    async def taps_exactly(self, label: str) -> None:
        await self._pause()
        await super().taps_exactly(label)

    async def sends(self, data: bytes, name: str) -> None:
        await self._pause()
        self.stage.rehearsal.send_document(self.id, data, name)
        await self.stage.settle()

    async def turns_to(self, title: str) -> None:
        """The desk of the letter of that title."""
        await self.says("/letter")
        await self.taps(title)

    async def _pause(self) -> None:
        if self.teller is not None:
            await self.teller.wait()


def on_stage(teller: Teller, name: str, role: str, language: str = "en") -> Player:
    """Somebody whose phone is shown."""
    person = teller.stage.rehearsal.add_person(name, language, role=role)
    return Player(teller.stage, name, person["id"], teller)


def backstage(teller: Teller, name: str, language: str = "en") -> Player:
    """One of the many, without a phone on the page and without a pause."""
    person = teller.stage.rehearsal.add_person(name, language, backstage=True)
    return Player(teller.stage, name, person["id"])
