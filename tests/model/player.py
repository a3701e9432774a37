"""People who talk to the bot without Telegram between: updates in, outbox rows out."""

import asyncio
import tempfile
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from bot.chat.incoming import Deed, Incoming
from bot.chat.routes import handle
from bot.domain.letter import EditionText, Letter, LetterStatus, Policy
from bot.services.replies import Reply
from bot.services.visit import Surroundings
from bot.texts import catalogue
from storage import letters, updates
from storage.database import Database, Transaction
from storage.keys import KeyRing
from storage.outbox import Channel, Dispatch

T = TypeVar("T")
START = datetime(2018, 4, 5, 9, tzinfo=UTC)
SURROUNDINGS = Surroundings("our_bot", sends_mail=True)


def letter(slug: str, *, code: bool) -> Letter:
    return Letter(
        slug=slug,
        status=LetterStatus.OPEN,
        closes=START + timedelta(days=400),
        zone="Europe/Zurich",
        editions={"en": EditionText("en", f"Letter {slug}", "To", "Summary", "Body")},
        coordinator="Coordination Team",
        contact="letter@example.org",
        policy=Policy(code=code),
    )


@dataclass
class Table:
    """The database, the clock, and what everybody has been told; all of it synchronous."""

    now: datetime = START
    replies: dict[int, list[Reply]] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    update: int = 0

    def __post_init__(self) -> None:
        self.runner = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory(prefix="undersigned-model-")
        self.path = Path(self.folder.name) / "model.db"
        self.ring = KeyRing.generate()
        self.open()

    def open(self) -> None:
        opened = Database.open(self.path, self.ring, clock=lambda: self.now)
        self.database = self.runner.run(opened)
        self.database.subscribe(self._hear)

    def close(self) -> None:
        self.runner.run(self.database.close())

    def end(self) -> None:
        self.close()
        self.runner.close()
        self.folder.cleanup()

    def write(self, work: Any) -> Any:
        return self.runner.run(self.database.write(work))

    def read(self, work: Any) -> Any:
        return self.runner.run(self.database.read(work))

    def publish(self, new: Letter) -> None:
        self.write(partial(_publish, new=new))

    def _hear(self, events: Any) -> None:
        for event in events:
            if not isinstance(event, Dispatch):
                continue
            if event.channel is Channel.MAIL:
                self.codes[event.recipient] = event.payload["facts"]["code"]
            elif event.due <= self.now:
                said = Reply.from_payload(event.payload)
                self.replies.setdefault(int(event.recipient), []).append(said)

    def says(self, person: int, text: str) -> Incoming:
        command, _, argument = text[1:].partition(" ") if text.startswith("/") else ("", "", text)
        deed = Deed.COMMAND if command else Deed.TEXT
        return self.take(self._incoming(person, deed, argument if command else text, command))

    def taps(self, person: int, act: str) -> Incoming:
        return self.take(self._incoming(person, Deed.TAP, act, ""))

    def take(self, came: Incoming) -> Incoming:
        self.write(partial(_once, came=came))
        return came

    def taps_label(self, person: int, label: str) -> bool:
        """Tap the newest message's button of this label; False when there is none."""
        for row in self.newest(person).rows:
            for button in row:
                if button.act and label in catalogue.plain("en", button.label.key,
                                                           button.label.facts):  # fmt: skip
                    self.taps(person, button.act)
                    return True
        return False

    def newest(self, person: int) -> Reply:
        said = self.replies.get(person)
        return said[-1] if said else Reply("en", ())

    def text(self, person: int) -> str:
        reply = self.newest(person)
        return "\n".join(catalogue.plain("en", line.key, line.facts) for line in reply.lines)

    def acts(self, person: int) -> list[str]:
        return [b.act for row in self.newest(person).rows for b in row if b.act]

    def _incoming(self, person: int, deed: Deed, text: str, command: str) -> Incoming:
        self.update += 1
        plain = Incoming(self.update, deed, person, person, True, "en", text, command)
        return replace(plain, message=1, query="q" if deed is Deed.TAP else "")


def _publish(tx: Transaction, new: Letter) -> None:
    letters.add(tx, new)


def _once(tx: Transaction, came: Incoming) -> None:
    if updates.take(tx, came.update_id):
        handle(tx, came, SURROUNDINGS)
