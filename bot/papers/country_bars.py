"""Where the signatories of a letter are: a bar for each of the first countries."""

from collections.abc import Sequence
from typing import Final

from bot.papers.bars import drawn, row_of, scale_of
from bot.papers.chart_style import BLUE, GREY, HEIGHT, MARGIN, say_nothing, titled
from bot.papers.chart_words import ChartWords
from bot.papers.picture import Colour, Picture

Counts = Sequence[tuple[str, int]]
MOST_BARS: Final = 12
TALLEST_ROW: Final = 72
WIDEST_NAME: Final = 440


def country_picture(counts: Counts, words: ChartWords) -> Picture:
    picture, top = titled(words)
    if not counts:
        say_nothing(picture, top, words)
        return picture
    rows = [row_of(*shown, WIDEST_NAME, words) for shown in _shown(counts, words)]
    tall = min((HEIGHT - MARGIN - top) / len(rows), TALLEST_ROW)
    scale = scale_of(rows)
    for place, row in enumerate(rows):
        picture.add(*drawn(row, scale, top + (place + 0.5) * tall, tall, words))
    return picture


def _shown(counts: Counts, words: ChartWords) -> list[tuple[str, int, Colour]]:
    """The first twelve and the sum of the others; a thirteenth alone has its own name."""
    ordered = sorted(counts, key=lambda named: -named[1])
    most = MOST_BARS if len(ordered) > MOST_BARS + 1 else MOST_BARS + 1
    bars = [(name, count, BLUE) for name, count in ordered[:most]]
    behind = sum(count for _, count in ordered[most:])
    return [*bars, (words.others, behind, GREY)] if len(ordered) > most else bars
