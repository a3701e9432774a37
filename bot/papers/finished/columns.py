"""A list in columns that end at the same height, over as many pages as it takes.

Sizes are in millimetres.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from bot.papers.finished.filling import Slip, Unit, balanced, filled
from bot.papers.finished.names import is_turned
from bot.papers.finished.page import Page
from bot.papers.finished.wrapping import Wrapping
from bot.papers.sheet import MARGIN_BOTTOM, MARGIN_SIDE, MARGIN_TOP, SERIF, Look

BETWEEN: Final = 6.0
ENTRY: Final = Look(size=9.6, leading=4.6, below=1.0)
GROUP: Final = Look(size=10.2, leading=5.0, style="B", above=3.0, below=1.4)
HANGING: Final = 3.0
AFTER_NUMBER: Final = 1.6


class Columns:
    """Columns of one list on a page, from the right in a letter that is written from there."""

    def __init__(self, page: Page, columns: int, numbers: Iterable[str]) -> None:
        self._page, self._columns = page, columns
        self._width = (page.epw - BETWEEN * (columns - 1)) / columns
        page.write_in(page.family, ENTRY)
        widths = [page.get_string_width(number) for number in numbers]
        self._inset = max(widths) + AFTER_NUMBER if widths else 0.0
        self._hanging = 0.0 if widths else HANGING
        self._wrappings: dict[tuple[str, Look], Wrapping] = {}

    def slip(self, text: str, look: Look, number: str = "") -> Slip:
        family = self._family(text)
        self._page.write_in(family, look)
        return Slip(text, look, self._wrapping(family, look).lines(text), number)

    def put(self, units: Sequence[Unit]) -> None:
        """Set all of them below what is there already."""
        rest = units
        while rest:
            room = self._page.h - MARGIN_BOTTOM - self._page.y
            columns, later = filled(rest, self._columns, room)
            if not later:
                columns = balanced(rest, self._columns, room)
            elif not columns[0] and self._page.y <= MARGIN_TOP:
                columns, later = [[rest[0]]], rest[1:]  # longer than a page: it runs over its end
            self._draw(columns)
            rest = later
            if rest:
                self._page.add_page()

    def _wrapping(self, family: str, look: Look) -> Wrapping:
        page, kind = self._page, (family, look)
        if kind not in self._wrappings:
            width = self._width - self._inset_of(look)
            hanging = self._hanging if look is ENTRY else 0
            made = Wrapping(page.get_string_width, width, hanging, in_han=page.in_han)
            self._wrappings[kind] = made
        return self._wrappings[kind]

    def _draw(self, columns: Sequence[Sequence[Unit]]) -> None:
        page = self._page
        page.set_auto_page_break(False)
        top = lowest = page.y
        for place, column in enumerate(columns):
            page.set_y(top)
            for slip, is_first in _slips(column):
                self._draw_slip(slip, self._left(place), is_first=is_first)
            lowest = max(lowest, page.y)
        page.set_xy(MARGIN_SIDE, lowest)

    def _draw_slip(self, slip: Slip, left: float, *, is_first: bool) -> None:
        page, look = self._page, slip.look
        y = page.y + (0 if is_first else look.above)
        if slip.number:
            self._draw_number(slip.number, left, y)
        turned = is_turned(slip.text, page.from_right)
        page.write_towards(from_right=turned != page.from_right)
        for number, line in enumerate(slip.lines):
            inset = self._inset_of(look) + (self._hanging if number and look is ENTRY else 0)
            page.write_in(self._family(slip.text), look)
            page.set_xy(left + (0 if page.from_right else inset), y + number * look.leading)
            page.cell(self._width - inset, look.leading, line, align=self._side)
        page.write_towards(from_right=page.from_right)
        page.set_y(y + slip.height)

    def _draw_number(self, number: str, left: float, y: float) -> None:
        """In a column of its own beside the names, its point towards them."""
        page = self._page
        page.write_in(page.family, ENTRY)
        beside = self._width - self._inset + AFTER_NUMBER if page.from_right else 0
        page.set_xy(left + beside, y)
        align = "L" if page.from_right else "R"
        page.cell(self._inset - AFTER_NUMBER, ENTRY.leading, number, align=align)

    @property
    def _side(self) -> str:
        return "R" if self._page.from_right else "L"

    def _family(self, text: str) -> str:
        """A Latin name in an Arabic list has the points and commas of its own script."""
        page = self._page
        return SERIF[0] if page.from_right and is_turned(text, True) else page.family

    def _inset_of(self, look: Look) -> float:
        return self._inset if look is ENTRY else 0.0

    def _left(self, place: int) -> float:
        if self._page.from_right:
            place = self._columns - 1 - place
        return MARGIN_SIDE + place * (self._width + BETWEEN)


def _slips(column: Sequence[Unit]) -> Iterator[tuple[Slip, bool]]:
    for number, slip in enumerate(slip for unit in column for slip in unit):
        yield slip, number == 0
