"""Where the signatories of a letter are: a bar for each of the first countries."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from babel.numbers import format_decimal

from bot.papers.chart_style import (
    BLUE,
    GREY,
    HEIGHT,
    INK,
    MARGIN,
    SMALL,
    WIDTH,
    hand_for,
    say_nothing,
    titled,
)
from bot.papers.chart_words import ChartWords
from bot.papers.lettering import Lettering, fitted, lettering, reads_from_right
from bot.papers.picture import Box, Boxes, Colour, Label, Picture

Counts = Sequence[tuple[str, int]]
MOST_BARS: Final = 12
TALLEST_ROW: Final = 72
FILLED: Final = 0.7
"""How much of its row a bar takes."""
WIDEST_NAME: Final = 440
GAP: Final = 16
LEAST_BAR: Final = 3


@dataclass(frozen=True, slots=True)
class _Row:
    name: Lettering
    number: Lettering
    count: int
    colour: Colour


@dataclass(frozen=True, slots=True)
class _Scale:
    """Measured from the side on which reading begins."""

    names_end: float
    pixels_each: float


def country_picture(counts: Counts, words: ChartWords) -> Picture:
    picture, top = titled(words)
    if not counts:
        say_nothing(picture, top, words)
        return picture
    rows = [_row(*shown, words) for shown in _shown(counts, words)]
    tall = min((HEIGHT - MARGIN - top) / len(rows), TALLEST_ROW)
    scale = _scale(rows)
    for place, row in enumerate(rows):
        _draw_row(picture, row, scale, top + (place + 0.5) * tall, tall * FILLED, words)
    return picture


def _shown(counts: Counts, words: ChartWords) -> list[tuple[str, int, Colour]]:
    """The first twelve and the sum of the others; a thirteenth alone has its own name."""
    ordered = sorted(counts, key=lambda named: -named[1])
    most = MOST_BARS if len(ordered) > MOST_BARS + 1 else MOST_BARS + 1
    bars = [(name, count, BLUE) for name, count in ordered[:most]]
    behind = sum(count for _, count in ordered[most:])
    return [*bars, (words.others, behind, GREY)] if len(ordered) > most else bars


def _row(name: str, count: int, colour: Colour, words: ChartWords) -> _Row:
    number = format_decimal(count, locale=words.language.replace("-", "_"))
    return _Row(
        fitted(name, WIDEST_NAME, hand_for(words, SMALL)),
        lettering(number, hand_for(words, SMALL, bold=True)),
        count,
        colour,
    )


def _scale(rows: Sequence[_Row]) -> _Scale:
    names = max(row.name.width for row in rows)
    numbers = max(row.number.width for row in rows)
    room = WIDTH - 2 * MARGIN - names - numbers - 2 * GAP
    return _Scale(MARGIN + names, room / max(1, *(row.count for row in rows)))


def _draw_row(
    picture: Picture, row: _Row, scale: _Scale, middle: float, thick: float, words: ChartWords
) -> None:
    """Name, bar and number; from right to left where people read so."""
    begins = scale.names_end + GAP
    ends = begins + max(row.count * scale.pixels_each, LEAST_BAR)
    text = middle - row.name.hand.height / 2
    picture.add(
        Boxes([_bar(begins, ends, middle, thick, words)], row.colour),
        _label(row.name, scale.names_end - row.name.width, text, INK, words),
        _label(row.number, ends + GAP, text, INK, words),
    )


def _bar(begins: float, ends: float, middle: float, thick: float, words: ChartWords) -> Box:
    left, right = (
        (WIDTH - ends, WIDTH - begins) if reads_from_right(words.language) else (begins, ends)
    )
    return Box(left, middle - thick / 2, right, middle + thick / 2)


def _label(text: Lettering, left: float, top: float, colour: Colour, words: ChartWords) -> Label:
    return Label(
        text, WIDTH - left - text.width if reads_from_right(words.language) else left, top, colour
    )
