"""How often each recipient of a broadcast got it, and which kill explains a second copy."""

from bisect import bisect
from collections import Counter, defaultdict
from dataclasses import dataclass

from bot.rehearsal import Rehearsal
from tests.benchmarks.broadcast_audience import chats
from tests.crash.repeats import FIRST_CALL


@dataclass(frozen=True, slots=True)
class Copies:
    """A second copy belongs to the life of the bot in which the first one was sent."""

    missing: int
    by_life: Counter[int]
    """From 1 on, by the number of lives that had begun."""
    unexplained: list[int]
    """Chats that got it twice in one life of the bot."""

    @property
    def extra(self) -> int:
        return self.by_life.total()

    @property
    def most_at_one_kill(self) -> int:
        return max(self.by_life.values(), default=0)


def starts(rehearsal: Rehearsal) -> list[int]:
    """The number of the call with which each life began that came so far."""
    return [entry["n"] for entry in rehearsal.journal() if entry["method"] == FIRST_CALL]


def copies(rehearsal: Rehearsal, recipients: int) -> Copies:
    """What the stand-in's journal says of the first so many recipients."""
    begun = starts(rehearsal)
    lives: defaultdict[int, list[int]] = defaultdict(list)
    for entry in rehearsal.journal():
        if entry["ok"] and entry["method"] == "sendMessage":
            lives[entry["chat_id"]].append(bisect(begun, entry["n"]))
    by_life: Counter[int] = Counter()
    unexplained = []
    for chat in chats(recipients):
        for one, next_one in zip(lives[chat], lives[chat][1:], strict=False):
            if one == next_one:
                unexplained.append(chat)
            else:
                by_life[one] += 1
    missing = sum(not lives[chat] for chat in chats(recipients))
    return Copies(missing, by_life, unexplained)
