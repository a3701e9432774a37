"""A letter's text that changes after it was signed: what is asked of whom, and until when."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.difference import Change, difference
from bot.domain.reminding import APART, LAST_HOUR, RESTED, out_of_quiet_hours


class ChangeKind(StrEnum):
    """What an organiser says of her changes; nothing else decides it."""

    EDITORIAL = "editorial"
    """Nobody could object: she is told, and may withdraw."""
    SUBSTANTIVE = "substantive"
    """Each signatory is asked whether her organisation stands by it."""


class Unanswered(StrEnum):
    """What holds for an organisation that has not answered."""

    AS_SIGNED = "as signed"
    NOT_LISTED = "not listed"


class QuestionState(StrEnum):
    WAITING = "waiting"
    """The message about it is not promised yet."""
    ASKED = "asked"
    TOLD = "told"
    """Nothing was asked."""
    KEPT = "kept"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    """The text has changed once more: she answers about the newest."""
    UNREACHABLE = "unreachable"
    """Neither a chat nor an address is known."""


UNANSWERED_STATES: Final = (QuestionState.WAITING, QuestionState.ASKED, QuestionState.UNREACHABLE)
SHORTEST: Final = timedelta(hours=12)
"""So long at least has somebody who is asked."""
A_DAY: Final = timedelta(days=1)
NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
A_HUNDRED: Final = 100


@dataclass(frozen=True, slots=True)
class Hint:
    """What can be counted of a change, for the organiser who decides what kind it is."""

    share: int
    """How many of a hundred words are others than before, at least one where any is."""
    numbers: bool
    """Whether other numbers stand in the text."""


def hint(before: str, after: str) -> Hint:
    pieces = difference(before, after)
    words = dict.fromkeys(Change, 0)
    for piece in pieces:
        words[piece.change] += len(piece.text.split())
    changed = max(words[Change.REMOVED], words[Change.ADDED])
    whole = max(1, words[Change.KEPT] + changed)
    share = -(-A_HUNDRED * changed // whole)
    return Hint(share, Counter(NUMBER.findall(before)) != Counter(NUMBER.findall(after)))


def reminders(asked: datetime, due: datetime, zone: str) -> tuple[datetime, ...]:
    """When those who have not answered are reminded (UTC): halfway, and on the day before.

    Never at night on the letter's wall; one alone where the two would stand close together.
    """
    halfway, day_before = asked + (due - asked) / 2, due - A_DAY
    wanted = [halfway, day_before] if halfway + APART <= day_before else [max(halfway, day_before)]
    return tuple(_by_day(wanted, asked, due, zone))


def _by_day(
    wanted: list[datetime], asked: datetime, due: datetime, zone: str
) -> Iterator[datetime]:
    for at in wanted:
        moved = out_of_quiet_hours(at, zone)
        if asked + RESTED <= moved <= due - LAST_HOUR:
            yield moved
