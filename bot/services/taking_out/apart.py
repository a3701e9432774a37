"""A file read and made in a process of its own, so that the chat does not wait for a long one.

Two steps, for between them it is put on record that the file leaves: what was read stays in the
other process meanwhile.
"""

from bot.papers.paper import Paper
from bot.services.taking_out.gathering import Gathered, Leaving, gather
from bot.services.taking_out.making import make
from bot.services.taking_out.wanted import Wanted
from storage.window import Window


class _Desk:
    """What lies there between the two steps."""

    wanted: Wanted
    gathered: Gathered


def look(window: Window, wanted: Wanted) -> Leaving:
    """Read what the file is made of. Raises `Refusal` as `gather` does."""
    _Desk.wanted = wanted
    _Desk.gathered = window.read(lambda tx: gather(tx, wanted))
    return _Desk.gathered.leaving


def press(head: str, most: int) -> tuple[Paper, ...]:
    """Make the file of what was read. Raises `Refusal` as `make` does."""
    return make(_Desk.wanted, _Desk.gathered.with_head(head).material, most)
