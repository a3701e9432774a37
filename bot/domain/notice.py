"""A notice: all that somebody is told before she agrees, in one language, known by its hash.

The fields are those of Art. 13 GDPR and of a consent record under ISO/IEC TS 27560.
"""

import json
from calendar import monthrange
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import sha256

from bot.domain.letter import Letter, LetterStatus, Policy

MONTHS_KEPT, MONTHS_KEPT_AT_RISK = 6, 1
"""After the close, before personal data is made anonymous."""
MONTHS_FOR_FOLLOW_UP = 24
"""The same, of those who agree to be invited to the letter that follows."""


@dataclass(frozen=True, slots=True)
class Notice:
    purpose: str
    language: str
    wording: str
    """The question exactly as it is put, without anybody's name in it."""
    letter: str
    controller: str
    contact: str
    recipients: str
    storage: str
    retention: str
    withdrawal: str
    rights: str
    authority: str

    @property
    def content(self) -> str:
        """The canonical text: the same fields give the same text, and so the same hash."""
        return _content(self)

    @property
    def hash(self) -> str:
        """SHA-256 in hexadecimal."""
        return _hash(self)


@lru_cache(maxsize=1024)
def _content(notice: Notice) -> str:
    return json.dumps(asdict(notice), ensure_ascii=False, sort_keys=True)


@lru_cache(maxsize=1024)
def _hash(notice: Notice) -> str:
    return sha256(notice.content.encode()).hexdigest()


def months_kept(policy: Policy) -> int:
    """How many months after the close personal data stays."""
    return MONTHS_KEPT_AT_RISK if policy.high_risk else MONTHS_KEPT


def kept_until(letter: Letter) -> datetime:
    """When the personal data of a letter's signatories becomes anonymous (UTC)."""
    return _months_after_the_close(letter, months_kept(letter.policy))


def kept_for_follow_up(letter: Letter) -> datetime:
    """The same for those who agree to be invited to the letter that follows (UTC).

    Where signing may endanger people, and where nothing came of the letter, nobody is kept longer.
    """
    if letter.policy.high_risk or letter.status is LetterStatus.CANCELLED:
        return kept_until(letter)
    return _months_after_the_close(letter, MONTHS_FOR_FOLLOW_UP)


def _months_after_the_close(letter: Letter, months: int) -> datetime:
    month = letter.closes.month - 1 + months
    year, month = letter.closes.year + month // 12, month % 12 + 1
    day = min(letter.closes.day, _days_in(year, month))
    return letter.closes.replace(year=year, month=month, day=day)


def _days_in(year: int, month: int) -> int:
    return monthrange(year, month)[1]
