"""What Telegram sees of a broadcast: who got it, how often, and what was refused."""

import time
from collections import Counter
from typing import Any, Final

from bot.rehearsal import Rehearsal
from bot.rehearsal.journal import Journal
from tests.benchmarks.broadcast_audience import chats

TOO_MANY: Final = 429


class Seen(Journal):
    """Takes the place of the stand-in's journal; times are of `time.perf_counter`."""

    def __init__(self, rehearsal: Rehearsal, many: int) -> None:
        super().__init__()
        self.got: Counter[int] = Counter()
        self.refused = 0
        self.others = 0
        """Messages and edits that went to somebody else meanwhile, and count as well."""
        self.began = self.ended = 0.0
        self._recipients = chats(many)
        _let_in(rehearsal, self._recipients)
        rehearsal.world.journal = self

    @property
    def meant(self) -> int:
        """How many recipients there are."""
        return len(self._recipients)

    @property
    def is_over(self) -> bool:
        return len(self.got) == len(self._recipients)

    @property
    def seconds(self) -> float:
        """From the press of the button, or else from the first message."""
        return self.ended - self.began

    @property
    def repeated(self) -> int:
        return self.got.total() - len(self.got)

    def begins(self) -> None:
        self.began, self.others = time.perf_counter(), 0

    def write(self, entry: dict[str, Any]) -> None:
        self.refused += entry["error_code"] == TOO_MANY
        if entry["chat_id"] in self._recipients:
            self._received(entry)
        elif entry["ok"] and entry["method"].startswith(("send", "edit")):
            self.others += 1

    def _received(self, entry: dict[str, Any]) -> None:
        self.began = self.began or time.perf_counter()
        if entry["ok"]:
            self.got[entry["chat_id"]] += 1
            self.ended = time.perf_counter()


def _let_in(rehearsal: Rehearsal, recipients: range) -> None:
    """Everybody has written to the bot once, or it could not write to her."""
    for chat in recipients:
        rehearsal.add_person("Recipient", id=chat)
        rehearsal.world.person(chat).started = True
