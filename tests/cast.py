"""The cast of the journeys: people who chat with the real bot over the real HTTP of the stand-in.

A journey reads as a dialogue: `await amina.says("…")`, `await amina.taps("…")`, `amina.sees("…")`.
"""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from bot.commands.program import Program, assembled
from bot.commands.running import SAMPLES, on_stage
from bot.domain.letter import Letter, LetterStatus, Policy
from bot.domain.roles import Grant, Role
from bot.rehearsal import Rehearsal
from bot.services.letter_files import read_letter
from bot.settings import Settings, read_settings
from storage import letters, people, roles
from storage.database import Transaction
from storage.roles import RoleChanged

THEN = datetime(2018, 4, 5, 9, 0, tzinfo=UTC)
CLOSES = datetime(2018, 4, 13, 16, 0, tzinfo=UTC)
PATIENCE = 10.0
LONG_WORK = 60.0
"""A document is set in a process of its own, on a machine with other things to do."""
Message = dict[str, Any]
SHOWING = ("sendMessage", "editMessageText", "sendDocument")


@dataclass
class Clock:
    now: datetime = THEN

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **time: float) -> None:
        self.now += timedelta(**time)


@dataclass
class Stage:
    """The stand-in, and the bot on it; `restart` ends the bot and starts it again."""

    rehearsal: Rehearsal
    settings: Settings
    clock: Clock = field(default_factory=Clock)
    program: Program | None = None
    _ending: Any = None
    _running: asyncio.Task[None] | None = None
    _stop: asyncio.Event | None = None

    async def raise_curtain(self) -> None:
        self._ending = assembled(self.settings, self.clock)
        self.program = await self._ending.__aenter__()
        self._stop = asyncio.Event()
        self._running = asyncio.create_task(self.program.run(self._stop))

    async def drop_curtain(self) -> None:
        assert self._stop is not None
        assert self._running is not None
        self._stop.set()
        await self._running
        await self._ending.__aexit__(None, None, None)
        self.program = None

    async def restart(self) -> None:
        await self.drop_curtain()
        await self.raise_curtain()

    def enter(self, name: str, language: str = "en") -> "Actor":
        return Actor(self, name, self.rehearsal.add_person(name, language)["id"])

    async def settle(self) -> None:
        """Until every update is confirmed and every answer has arrived."""
        await self.rehearsal.until(lambda: self.rehearsal.pending() == 0, PATIENCE)
        if self.program is not None:
            await self.program.intake.let_toasts_out(PATIENCE)
            await self.program.foreman.drain(LONG_WORK)
            await self.program.broadcaster.drain(LONG_WORK)
            await self.program.comparer.drain(LONG_WORK)
            await self.program.menus.drain()
            await self.program.postman.drain(PATIENCE)
            await self.program.mailer.drain(PATIENCE)
            await self.program.postman.drain(PATIENCE)

    async def minute(self) -> None:
        """The caretaker looks at the clock once, and what came of it has arrived."""
        assert self.program is not None
        await self.program.caretaker.look_at_the_clock()
        await self.settle()

    async def publish(self, letter: Letter) -> None:
        assert self.program is not None
        await self.program.database.write(partial(_publish, letter=letter))

    async def look(self, sql: str, *parameters: object) -> list[dict[str, Any]]:
        """What the database holds."""
        assert self.program is not None
        return await self.program.database.read(
            lambda tx: [dict(row) for row in tx.all(sql, parameters)]
        )


@dataclass
class Actor:
    stage: Stage
    name: str
    id: int

    async def says(self, text: str) -> None:
        self.stage.rehearsal.say(self.id, text)
        await self.stage.settle()

    async def opens(self, slug: str) -> None:
        await self.says(f"/start {slug}")

    async def taps(self, label: str) -> None:
        """Tap the newest button whose label holds these words."""
        message, data = self._button(label)
        self.stage.rehearsal.tap(self.id, message["message_id"], data)
        await self.stage.settle()

    async def taps_exactly(self, label: str) -> None:
        """Tap the button with just this label, on the newest message."""
        message = self.newest()
        buttons = [button for row in message["buttons"] for button in row]
        [data] = [b["callback_data"] for b in buttons if b["text"] == label]
        await self.taps_link(message, data)

    async def agrees(self) -> None:
        """Every consent is given, and no sentence for the press."""
        for _ in range(5):
            await self.taps("Yes")
        await self.taps("Skip")

    async def taps_link(self, message: Message, data: str, *, forged: bool = False) -> None:
        self.stage.rehearsal.tap(self.id, message["message_id"], data, force=forged)
        await self.stage.settle()

    def sees(self, *words: str) -> Message:
        """The newest words of the bot hold these; nothing is rounded or guessed."""
        newest = self.newest()
        text = newest["text"] or newest["caption_html"] or ""
        for word in words:
            assert word in text, f"{self.name} looked for {word!r} and saw:\n{text}"
        return newest

    def does_not_see(self, *words: str) -> None:
        text = self.newest()["text"] or ""
        for word in words:
            assert word not in text, f"{self.name} should not have seen {word!r}:\n{text}"

    def newest(self) -> Message:
        """The message that the bot sent or edited last, by the stand-in's journal."""
        order = self._order()
        assert order, f"the bot has not said anything to {self.name}"
        return next(m for m in self.from_bot() if m["message_id"] == order[-1])

    def from_bot(self) -> list[Message]:
        messages = self.stage.rehearsal.messages(self.id)
        return [m for m in messages if m["from"] == "bot" and not m["deleted"]]

    def last_toast(self) -> str:
        toasts = self.stage.rehearsal.toasts(self.id)
        return (toasts[-1]["text"] or "") if toasts else ""

    def buttons(self) -> list[str]:
        return [b["text"] for row in self.newest()["buttons"] for b in row]

    def mail(self, address: str) -> list[dict[str, Any]]:
        return [m for m in self.stage.rehearsal.mail() if address in m["to"]]

    def code(self, address: str) -> str:
        found = re.search(r"\b\d{6}\b", self.mail(address)[-1]["text"])
        assert found
        return found.group()

    def button(self, label: str) -> tuple[Message, str]:
        return self._button(label)

    def _button(self, label: str) -> tuple[Message, str]:
        messages = {message["message_id"]: message for message in self.from_bot()}
        for number in reversed(self._order()):
            for row in messages[number]["buttons"]:
                for button in row:
                    if label in button["text"] and button["callback_data"]:
                        return messages[number], button["callback_data"]
        raise AssertionError(f"{self.name} found no button {label!r}; there are {self.buttons()}")

    def _order(self) -> list[int]:
        return [
            entry["message_id"]
            for entry in self.stage.rehearsal.journal()
            if entry["chat_id"] == self.id and entry["ok"] and entry["method"] in SHOWING
        ]


async def signs(
    actor: Actor,
    organisation: str = "Defenders’ Network (DN)",
    country: str = "Switzerland",
    email: str = "director@example.org",
    slug: str = "defenders-2018",
) -> None:
    """From the card to the question for the code, every consent given (in English)."""
    await actor.opens(slug)
    await actor.taps("Sign for my organisation")
    for answer in (organisation, country, "skip", "Maria Sample", "Director", email):
        await actor.says(answer)
    await actor.agrees()
    await actor.taps("That is right")
    await actor.taps("I am authorised to sign")


async def confirms(actor: Actor, email: str = "director@example.org") -> None:
    await actor.says(actor.code(email))


async def organiser(
    stage: Stage,
    name: str,
    slug: str | None = None,
    *,
    role: Role = Role.ORGANISER,
    language: str = "en",
) -> Actor:
    """Somebody with a role, for one letter or for all; the others know her by her name."""
    actor = stage.enter(name, language)
    await actor.says("/help")
    assert stage.program is not None
    await stage.program.database.write(
        partial(_give_role, telegram=actor.id, label=name, slug=slug, role=role)
    )
    await stage.settle()
    return actor


def follow_up(**changes: Any) -> Letter:
    """The follow-up letter of 2018, open for the eight days after `THEN`."""
    letter = read_letter(SAMPLES / "defenders-2018")
    policy = changes.pop("policy", Policy())
    return replace(
        letter,
        **{
            "status": LetterStatus.OPEN,
            "opens": None,
            "closes": CLOSES,
            "policy": policy,
            **changes,
        },
    )


def first_letter() -> Letter:
    return replace(read_letter(SAMPLES / "defenders-2016"), status=LetterStatus.DELIVERED)


@asynccontextmanager
async def a_stage(folder: Path, *, with_letters: bool = True) -> AsyncIterator[Stage]:
    """A stage in this folder, with the two letters on it unless told otherwise."""
    rehearsal = Rehearsal()
    await rehearsal.start()
    fast = {
        "MESSAGES_PER_SECOND": "1000",
        "MESSAGES_PER_SECOND_PER_CHAT": "1000",
        "MAILS_PER_MINUTE": "10000",
    }
    settings = on_stage(read_settings(fast), rehearsal, folder / "undersigned.db")
    stage = Stage(rehearsal, settings)
    try:
        await stage.raise_curtain()
        if with_letters:
            await stage.publish(first_letter())
            await stage.publish(follow_up())
        yield stage
        if stage.program is not None:
            await stage.drop_curtain()
        assert not rehearsal.flaws, rehearsal.flaws
    finally:
        await rehearsal.stop()


def _give_role(tx: Transaction, telegram: int, label: str, slug: str | None, role: Role) -> None:
    person = people.find(tx, telegram)
    assert person is not None
    stored = letters.by_slug(tx, slug) if slug else None
    roles.give(tx, person.id, Grant(role, stored.id if stored else None), label, 0)
    tx.announce(RoleChanged(person.id))


def _publish(tx: Transaction, letter: Letter) -> None:
    letters.add(tx, letter)
