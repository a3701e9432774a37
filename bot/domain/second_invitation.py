"""When those who have not answered an invitation may be asked once more."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

LAST_HOURS: Final = timedelta(hours=12)
"""Before the close nobody is asked a second time: there would be no time to ask at home."""


class Second(StrEnum):
    NOW = "now"
    LATER = "later"
    """Somebody can be asked once more, but not yet."""
    TOO_LATE = "too-late"
    """The letter closes before."""
    NOBODY = "nobody"
    """All have answered, or were asked twice."""


def second_invitation(
    lapsed: int, earliest: datetime | None, closes: datetime, now: datetime
) -> Second:
    """`earliest` is when the first one of those who are still to be asked may be; all UTC."""
    if not lapsed and earliest is None:
        return Second.NOBODY
    last = closes - LAST_HOURS
    if now >= last or (earliest is not None and not lapsed and earliest >= last):
        return Second.TOO_LATE
    return Second.NOW if lapsed else Second.LATER
