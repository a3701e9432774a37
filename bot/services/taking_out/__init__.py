"""Files taken out: which one, of which letter, in which order and form.

`kinds` says what there is, `wanted` which one is wanted, `gathering` reads what it is made of,
`making` makes it, and `apart` does both in a process of its own.
"""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Protocol, TypeVar

from bot.papers.paper import Paper
from bot.services.exporting import Taker
from bot.services.taking_out.gathering import gather, record
from bot.services.taking_out.kinds import PERSONAL, Family, Kind
from bot.services.taking_out.making import NO_LIMIT, TELEGRAMS_MOST, make
from bot.services.taking_out.wanted import Wanted
from storage.database import Database

__all__ = [
    "NO_LIMIT",
    "PERSONAL",
    "TELEGRAMS_MOST",
    "Family",
    "Kind",
    "Press",
    "Wanted",
    "take_out",
]

T = TypeVar("T")


class Press(Protocol):
    """Runs what takes long in a process of its own."""

    def __call__(self, work: Callable[[], T], /) -> Awaitable[T]: ...


async def take_out(
    database: Database, wanted: Wanted, taker: Taker, press: Press, most: int = NO_LIMIT
) -> tuple[Paper, ...]:
    """The file, once it is on record that it leaves; in parts where it has more bytes than `most`.

    Read beside the writer, so that nobody waits for a long one. Raises `Refusal`:
    `letter-not-found`, `export-not-delivered`, `export-too-big`, `finished-no-font`.
    """
    gathered = await database.read(partial(gather, wanted=wanted))
    head = await database.write(partial(record, leaving=gathered.leaving, taker=taker))
    return await press(partial(make, wanted, gathered.with_head(head).material, most))
