"""How many have signed, as everybody is told: on the web, and on a letter's card in the chat."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.letter import Letter
from storage import public_page
from storage.database import Transaction
from storage.letters import StoredLetter

_of_the_day: dict[int, tuple[datetime, int, int]] = {}
"""By the letter's number: the midnight, the letter's revision, and the number of that day."""


def shown_count(tx: Transaction, stored: StoredLetter) -> int:
    """Where signing is dangerous, the number of last midnight."""
    midnight = counted_on(stored.letter, tx.now)
    if midnight is None:
        return stored.standing
    return _counted_once(tx, stored, midnight) + stored.letter.collected_elsewhere


def counted_on(letter: Letter, now: datetime) -> datetime | None:
    """Last midnight in the letter's zone, in UTC; None where the number is that of this moment.

    Where signing is dangerous, it stands still for a day: whoever watches it and somebody's
    telephone would see who has signed, or has withdrawn.
    """
    if not letter.policy.high_risk:
        return None
    there = now.astimezone(ZoneInfo(letter.zone))
    return there.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(now.tzinfo)


def _counted_once(tx: Transaction, stored: StoredLetter, midnight: datetime) -> int:
    """What was told first that day is told until the next, whoever withdraws meanwhile."""
    known = _of_the_day.get(stored.id)
    if known is None or known[:2] != (midnight, stored.revision):
        count = public_page.standing_before(tx, stored.id, midnight)
        known = _of_the_day[stored.id] = (midnight, stored.revision, count)
    return known[2]
