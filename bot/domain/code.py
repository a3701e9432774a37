"""The six digits that show that an e-mail address is hers who typed it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.refusal import Refusal

DIGITS: Final = 6
LIVES: Final = timedelta(minutes=10)
TRIES: Final = 5
AN_HOUR: Final = timedelta(hours=1)
A_DAY: Final = timedelta(days=1)
PER_HOUR: Final = 4
PER_DAY: Final = 10
"""How many codes one person, or one address, may be sent: enough for a slow mailbox, too few
to flood somebody else's."""


class CodeVerdict(StrEnum):
    RIGHT = "right"
    WRONG = "wrong"
    EXPIRED = "expired"
    USED_UP = "used up"


@dataclass(frozen=True, slots=True)
class SentCode:
    sent: datetime
    tries: int


def read_code(typed: str) -> str:
    """Six ASCII digits from what was typed, in any script's digits, with spaces or dashes."""
    digits = "".join(_plain_digit(c) for c in re.sub(r"[\s\-–.]", "", typed))
    if len(digits) != DIGITS or not digits.isascii() or not digits.isdecimal():
        raise Refusal("code-shape")
    return digits


def judge(code: SentCode, *, matches: bool, now: datetime) -> CodeVerdict:
    """What a typed code is worth. A code out of tries or time is worth nothing, even if right."""
    if code.tries >= TRIES:
        return CodeVerdict.USED_UP
    if now >= code.sent + LIVES:
        return CodeVerdict.EXPIRED
    return CodeVerdict.RIGHT if matches else CodeVerdict.WRONG


def may_send_another(sent: Sequence[datetime], now: datetime) -> None:
    """Raise `Refusal` when codes were sent too often; `sent` holds the last day's times."""
    within_hour = sorted(at for at in sent if now - at < AN_HOUR)
    within_day = sorted(at for at in sent if now - at < A_DAY)
    if len(within_day) >= PER_DAY:
        raise Refusal("code-too-many", {"minutes": _minutes_until(within_day[0] + A_DAY, now)})
    if len(within_hour) >= PER_HOUR:
        free = within_hour[-PER_HOUR] + AN_HOUR
        raise Refusal("code-too-many", {"minutes": _minutes_until(free, now)})


def _minutes_until(then: datetime, now: datetime) -> int:
    return max(1, -(-int((then - now).total_seconds()) // 60))


def _plain_digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)
