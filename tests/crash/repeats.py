"""What arrived twice, and whether a kill explains it."""

from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.rehearsal import Rehearsal
from tests.crash.people import Signer

FIRST_CALL: Final = "getMe"
"""With which every life of the bot begins; what the one before has sent is answered by then."""


@dataclass(frozen=True, slots=True)
class Repeats:
    """Messages, by the kill that lies between the two; e-mails; and what no kill explains."""

    by_kill: Counter[int]
    mails: int
    unexplained: list[str]

    @property
    def messages(self) -> int:
        return self.by_kill.total()

    @property
    def most_at_one_kill(self) -> int:
        return max(self.by_kill.values(), default=0)


def find(rehearsal: Rehearsal, signers: Sequence[Signer]) -> Repeats:
    """Nobody is ever asked the same in the same words twice in a row, so a message that equals the
    one before it in its chat is one that was sent again.
    """
    starts = [entry["n"] for entry in rehearsal.journal() if entry["method"] == FIRST_CALL]
    by_kill: Counter[int] = Counter()
    unexplained = []
    for first, second, chat in _pairs(rehearsal):
        lives = bisect(starts, first), bisect(starts, second)
        if lives[0] == lives[1]:
            unexplained.append(f"chat {chat}, calls {first} and {second}")
        else:
            by_kill[lives[1]] += 1
    mails = sum(len(signer.mail()) - len(signer.codes_seen()) for signer in signers)
    return Repeats(by_kill, mails, unexplained)


def _pairs(rehearsal: Rehearsal) -> Iterator[tuple[int, int, int]]:
    """Numbers of calls that sent the same message twice, and the chat."""
    last: dict[int, tuple[int, Any]] = {}
    for entry in rehearsal.journal():
        if not entry["ok"] or entry["method"] not in ("sendMessage", "editMessageText"):
            continue
        chat, said = (
            entry["chat_id"],
            (entry["params"]["text"], entry["params"].get("reply_markup")),
        )
        before = last.get(chat)
        if before is not None and before[1] == said and entry["method"] == "sendMessage":
            yield before[0], entry["n"], chat
        last[chat] = entry["n"], said
