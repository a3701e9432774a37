"""How a list is shared out among the columns of a page. Heights are in millimetres."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from bot.papers.sheet import Look

TRIES: Final = 14
"""Halvings of a page's height: the last one is finer than a printer's dot."""


@dataclass(frozen=True, slots=True)
class Slip:
    """An entry in its lines, or the heading above some."""

    text: str
    look: Look
    lines: tuple[str, ...]
    number: str = ""

    @property
    def height(self) -> float:
        return len(self.lines) * self.look.leading + self.look.below


Unit: TypeAlias = tuple[Slip, ...]
"""What stays together: an entry, or a heading with the first below it."""


def height(unit: Unit, *, is_first: bool) -> float:
    """Nothing stands above the first one of a column."""
    return sum(slip.height for slip in unit) + (0 if is_first else unit[0].look.above)


def filled(
    units: Sequence[Unit], columns: int, room: float
) -> tuple[list[list[Unit]], Sequence[Unit]]:
    """As many of the units as go into so many columns of this height, and the rest."""
    made: list[list[Unit]] = []
    rest = units
    while rest and len(made) < columns:
        count = _going_in(rest, room)
        made.append(list(rest[:count]))
        rest = rest[count:]
    return made, rest


def balanced(units: Sequence[Unit], columns: int, room: float) -> list[list[Unit]]:
    """The columns as short as they can be, when all of the units go into this height."""
    low, high = 0.0, room
    for _ in range(TRIES):
        middle = (low + high) / 2
        if filled(units, columns, middle)[1]:
            low = middle
        else:
            high = middle
    return filled(units, columns, high)[0]


def _going_in(units: Sequence[Unit], room: float) -> int:
    used = 0.0
    for count, unit in enumerate(units):
        used += height(unit, is_first=count == 0)
        if used > room:
            return count
    return len(units)
