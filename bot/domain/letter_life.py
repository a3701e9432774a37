"""What may be done with a letter in which state."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from bot.domain.letter import Letter, LetterStatus


class Deed(StrEnum):
    PUBLISH = "publish"
    EXTEND = "extend"
    """Another deadline, later or sooner; a letter whose time is over is open again by it."""
    CLOSE = "close"
    REOPEN = "reopen"
    DELIVER = "deliver"
    CANCEL = "cancel"


IN_STATE: Final[Mapping[LetterStatus, tuple[Deed, ...]]] = MappingProxyType(
    {
        LetterStatus.DRAFT: (Deed.PUBLISH, Deed.CANCEL),
        LetterStatus.OPEN: (Deed.EXTEND, Deed.CLOSE, Deed.DELIVER, Deed.CANCEL),
        LetterStatus.CLOSED: (Deed.REOPEN, Deed.DELIVER, Deed.CANCEL),
        LetterStatus.DELIVERED: (),
        LetterStatus.CANCELLED: (),
    }
)


def possible(letter: Letter, now: datetime) -> tuple[Deed, ...]:
    """What makes sense at `now` (UTC): a letter whose time is over is not closed by hand."""
    deeds = IN_STATE[letter.status]
    if now < letter.closes:
        return deeds
    return tuple(deed for deed in deeds if deed is not Deed.CLOSE)
