"""Bars with a name before and a number behind each, in the direction in which people read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from babel.numbers import format_decimal

from bot.papers.chart_style import INK, MARGIN, SMALL, WIDTH, hand_for
from bot.papers.chart_words import ChartWords
from bot.papers.lettering import Lettering, fitted, lettering, reads_from_right
from bot.papers.picture import Box, Boxes, Colour, Label

FILLED: Final = 0.7
"""How much of its row a bar takes."""
GAP: Final = 16
LEAST_BAR: Final = 3


@dataclass(frozen=True, slots=True)
class Row:
    name: Lettering
    number: Lettering
    count: int
    colour: Colour


@dataclass(frozen=True, slots=True)
class Scale:
    """Measured from the side on which reading begins."""

    names_end: float
    pixels_each: float


def row_of(name: str, count: int, colour: Colour, widest: float, words: ChartWords) -> Row:
    """A name that is wider than so many pixels is cut."""
    number = format_decimal(count, locale=words.language.replace("-", "_"))
    return Row(
        fitted(name, widest, hand_for(words, SMALL)),
        lettering(number, hand_for(words, SMALL, bold=True)),
        count,
        colour,
    )


def scale_of(rows: Sequence[Row]) -> Scale:
    """The same for all of them: as long a bar is as many."""
    names = max(row.name.width for row in rows)
    numbers = max(row.number.width for row in rows)
    room = WIDTH - 2 * MARGIN - names - numbers - 2 * GAP
    return Scale(MARGIN + names, room / max(1, *(row.count for row in rows)))


def drawn(
    row: Row, scale: Scale, middle: float, tall: float, words: ChartWords
) -> Iterator[Boxes | Label]:
    """Name, bar and number of a row that is so tall, about its middle."""
    begins = scale.names_end + GAP
    ends = begins + max(row.count * scale.pixels_each, LEAST_BAR)
    text = middle - row.name.hand.height / 2
    yield Boxes([_bar(begins, ends, middle, tall * FILLED, words)], row.colour)
    yield label(row.name, scale.names_end - row.name.width, text, INK, words)
    yield label(row.number, ends + GAP, text, INK, words)


def label(text: Lettering, left: float, top: float, colour: Colour, words: ChartWords) -> Label:
    """`left` is measured from the side on which reading begins."""
    at = WIDTH - left - text.width if reads_from_right(words.language) else left
    return Label(text, at, top, colour)


def _bar(begins: float, ends: float, middle: float, thick: float, words: ChartWords) -> Box:
    left, right = (
        (WIDTH - ends, WIDTH - begins) if reads_from_right(words.language) else (begins, ends)
    )
    return Box(left, middle - thick / 2, right, middle + thick / 2)
