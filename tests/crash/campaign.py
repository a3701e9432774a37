"""Kills in the middle of everything, and what must be true afterwards."""

import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from signal import SIGKILL
from typing import Final

from bot.chat.postman import most_in_flight
from bot.mail.mailer import AT_ONCE
from bot.rehearsal import Rehearsal
from tests.crash import repeats, verdict
from tests.crash.crowd import Crowd
from tests.crash.deaths import AfterDeeds, AfterReplies, AfterTime, Death, Trap, planned
from tests.crash.people import End
from tests.crash.process import PACE, BotProcess
from tests.crash.repeats import Repeats
from tests.crash.visitor import sees_on_the_card

PATIENCE: Final = 20.0
"""Seconds in which a bot that is up, and has something to do, must have done something."""


@dataclass
class Result:
    """What is printed; `broken` has a sentence for each promise that was not kept."""

    seed: int
    kills: int
    starts: int
    signers: int
    recorded: int
    organisations: int
    promised: int
    updates: int
    repeats: Repeats
    seconds: float
    broken: list[str]


@dataclass
class Campaign:
    """`run` once; everything it needs is in a folder that goes with it."""

    kills: int
    people: int
    seed: int
    broken: list[str] = field(default_factory=list)
    killed: int = 0

    async def run(self) -> Result:
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="undersigned-crash-") as folder:
            self.rehearsal = await Rehearsal().start()
            self.crowd = Crowd(self.rehearsal, self.seed, self.people)
            self.bot = BotProcess(self.rehearsal, Path(folder))
            try:
                await self._play()
                await self._judge()
            finally:
                self.bot.strike()
                await self.rehearsal.stop()
        return self._result(time.monotonic() - began)

    async def _play(self) -> None:
        began = time.monotonic()
        await self.bot.publish()
        self.one_start = (time.monotonic() - began) / 2
        for death in planned(self.kills, self.seed):
            if not await self._one_life(death):
                break
            self.killed += 1
        await self.bot.start()
        await self._let_all_finish()
        await self._look_from_outside()
        if code := await self.bot.stop():
            self.broken.append(f"asked to stop, the bot ended with {code}")
        self.crowd.listens()
        self.crowd.acts()

    async def _one_life(self, death: Death) -> bool:
        """From a start to its kill; False when it did not come to that as planned."""
        await self.bot.start(death if isinstance(death, Trap) else None)
        in_time = await self._comes_to(death)
        self.bot.strike()
        code = await self.bot.ended()
        if not in_time:
            self.broken.append(f"in {PATIENCE:.0f} s the bot did not come to {death}")
        if code != -SIGKILL:
            self.broken.append(f"the bot ended by itself with {code}: {self.bot.last_words()}")
        return in_time and code == -SIGKILL

    async def _comes_to(self, death: Death) -> bool:
        """Until the moment of death has come, or the bot is dead already."""
        over = self._over(death)
        wait = death.starts * self.one_start if isinstance(death, AfterTime) else PATIENCE
        try:
            await self._people_act_until(lambda: over() or not self.bot.is_up, wait)
        except TimeoutError:
            return isinstance(death, AfterTime)
        return True

    def _over(self, death: Death) -> Callable[[], bool]:
        """Whether the moment of death has come."""
        crowd = self.crowd
        match death:
            case AfterDeeds(count):
                deeds = crowd.deeds + count
                return lambda: crowd.deeds >= deeds
            case AfterReplies(count):
                replies = crowd.replies + count
                return lambda: crowd.replies >= replies
            case _:
                return lambda: False

    async def _people_act_until(self, over: Callable[[], bool], seconds: float) -> None:
        """Raises TimeoutError when it has not come to that after so many seconds."""

        def is_over() -> bool:
            self.crowd.listens()
            if over():
                return True
            self.crowd.acts()
            return over()

        await self.rehearsal.until(is_over, seconds)

    async def _let_all_finish(self) -> None:
        """As long as anybody gets an answer; who gets none any more is named by the verdict."""
        crowd = self.crowd
        crowd.welcomes_newcomers = False
        heard = -1
        while not crowd.is_through and crowd.replies > heard:
            heard = crowd.replies
            with suppress(TimeoutError):
                await self._people_act_until(lambda: crowd.is_through, PATIENCE)
        try:
            await self._people_act_until(lambda: self.rehearsal.pending() == 0, PATIENCE)
        except TimeoutError:
            self.broken.append(f"{self.rehearsal.pending()} updates were never confirmed")

    async def _look_from_outside(self) -> None:
        """While the bot is up: what a visitor sees, and that nobody else gets at the database."""
        standing = verdict.standing(self.crowd.signers)
        self.broken += await sees_on_the_card(self.rehearsal, standing, PATIENCE)
        code, said = await self.bot.command("letters", "list")
        if code == 0:
            self.broken.append(f"a second process got at the database: {said.strip()}")

    async def _judge(self) -> None:
        self.broken += await verdict.broken_promises(self.bot.database, self.crowd.signers)
        self.broken += verdict.of_the_log(self.bot.log(), self.crowd.signers)
        self.broken += [f"the stand-in does not know: {flaw}" for flaw in self.rehearsal.flaws]
        self.repeats = repeats.find(self.rehearsal, self.crowd.signers)
        self.broken += [f"sent twice for no reason: {each}" for each in self.repeats.unexplained]
        if self.repeats.most_at_one_kill > most_in_flight(PACE):
            self.broken.append(f"{self.repeats.most_at_one_kill} messages repeated at one kill")
        if self.repeats.mails > AT_ONCE * self.killed:
            self.broken.append(f"{self.repeats.mails} e-mails were sent twice")

    def _result(self, seconds: float) -> Result:
        ends = [signer.end for signer in self.crowd.signers]
        return Result(
            seed=self.seed,
            kills=self.killed,
            starts=self.bot.starts,
            signers=len(ends),
            recorded=ends.count(End.RECORDED),
            organisations=verdict.standing(self.crowd.signers),
            promised=ends.count(End.PROMISED),
            updates=self.crowd.deeds,
            repeats=self.repeats,
            seconds=seconds,
            broken=self.broken,
        )
