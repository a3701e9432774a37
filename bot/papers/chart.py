"""How a letter grows, and where its signatories are, as pictures to show and to print.

What draws is loaded when the first picture is asked for.
"""

from collections.abc import Sequence
from datetime import date, datetime

from bot.papers.chart_words import ChartWords

Days = Sequence[tuple[date, int]]
Counts = Sequence[tuple[str, int]]


def growth_chart(days: Days, closes: datetime, words: ChartWords) -> bytes:
    """PNG, 1200 x 800: the count at the end of each day, and the deadline.

    `days` with their cumulative counts, in order, from the first day of the letter on; days
    without news may be left out, and an empty sequence shows the deadline alone. `closes` is in
    the time zone in which the days are counted. Takes some tenths of a second of CPU: not to be
    called on the event loop.
    """
    from bot.papers.growth import growth_picture
    from bot.papers.picture_png import png

    return png(growth_picture(days, closes, words))


def growth_svg(days: Days, closes: datetime, words: ChartWords) -> bytes:
    """The same as SVG, for print in any size."""
    from bot.papers.growth import growth_picture
    from bot.papers.picture_svg import svg

    return svg(growth_picture(days, closes, words))


def country_chart(counts: Counts, words: ChartWords) -> bytes:
    """PNG, 1200 x 800: a bar for each of the twelve countries with the most, and the others.

    `counts` by the names as they are shown, in any order. Not to be called on the event loop.
    """
    from bot.papers.country_bars import country_picture
    from bot.papers.picture_png import png

    return png(country_picture(counts, words))


def country_svg(counts: Counts, words: ChartWords) -> bytes:
    """The same as SVG, for print in any size."""
    from bot.papers.country_bars import country_picture
    from bot.papers.picture_svg import svg

    return svg(country_picture(counts, words))
