"""How a letter grows: its signatures day by day, and the deadline."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Final

from babel.dates import format_date
from babel.numbers import format_decimal

from bot.papers.chart_scale import HEADROOM, day_ticks, number_ticks
from bot.papers.chart_style import (
    BLUE,
    GRID,
    HEIGHT,
    INK,
    LARGE,
    MARGIN,
    PALE_BLUE,
    RED,
    SMALL,
    SOFT,
    WIDTH,
    hand_for,
    say_nothing,
    titled,
)
from bot.papers.chart_words import ChartWords
from bot.papers.lettering import Hand, Lettering, fitted, lettering
from bot.papers.picture import Area, Box, Disc, Label, Picture, Stroke

Days = Sequence[tuple[date, int]]
GAP: Final = 16
DOT: Final = 11
MOST_DAYS_NAMED: Final = 6


@dataclass(frozen=True, slots=True)
class Plot:
    """Where the days and the counts are in the picture."""

    box: Box
    first: date
    last: date
    most: float

    def x(self, day: date) -> float:
        span = (self.last - self.first).days
        return self.box.left + (self.box.right - self.box.left) * (day - self.first).days / span

    def y(self, count: float) -> float:
        return self.box.bottom - (self.box.bottom - self.box.top) * count / self.most


def growth_picture(days: Days, closes: datetime, words: ChartWords) -> Picture:
    picture, top = titled(words)
    ticks = number_ticks(max((count for _, count in days), default=0))
    numbers = [lettering(_number(tick, words), Hand(SMALL)) for tick in ticks]
    plot = _plot(days, closes.date(), top, max(number.width for number in numbers), words)
    _draw_grid(picture, plot, list(zip(ticks, numbers, strict=True)))
    _draw_days(picture, plot, words)
    if days:
        _draw_growth(picture, plot, days)
    _draw_deadline(picture, plot, closes.date(), words, top)
    if days:
        _draw_now(picture, plot, days, closes.date(), words)
    else:
        say_nothing(picture, top, words)
    return picture


def _plot(days: Days, closes: date, top: float, beside: float, words: ChartWords) -> Plot:
    """From the day before the first, so that one day alone has a beginning, to the last of all."""
    named = [day for day, _ in days] + [closes]
    most = max(max((count for _, count in days), default=0), 1) * HEADROOM
    box = Box(
        MARGIN + beside + GAP,
        top + hand_for(words, SMALL).height + GAP,
        WIDTH - MARGIN - GAP,
        HEIGHT - MARGIN - hand_for(words, SMALL).height - GAP,
    )
    return Plot(box, min(named) - timedelta(days=1), max(named), most)


def _draw_grid(picture: Picture, plot: Plot, ticks: list[tuple[int, Lettering]]) -> None:
    for tick, number in ticks:
        y = plot.y(tick)
        line = ((plot.box.left, y), (plot.box.right, y))
        picture.add(Stroke(line, SOFT if tick == 0 else GRID, 3 if tick == 0 else 2))
        left = plot.box.left - GAP - number.width
        picture.add(Label(number, left, y - number.hand.height / 2, SOFT))


def _draw_days(picture: Picture, plot: Plot, words: ChartWords) -> None:
    """The days that have room below the plot without touching each other."""
    for most in range(MOST_DAYS_NAMED, 0, -1):
        days = day_ticks((plot.first + timedelta(days=1), plot.last), most)
        labels = [_day_label(plot, day, words) for day in days]
        if all(a.box.right + GAP < b.box.left for a, b in pairwise(labels)):
            break
    for day, label in zip(days, labels, strict=True):
        x = plot.x(day)
        picture.add(Stroke(((x, plot.box.bottom), (x, plot.box.bottom + GAP / 2)), SOFT, 3), label)


def _day_label(plot: Plot, day: date, words: ChartWords) -> Label:
    named = format_date(day, "d MMM", locale=words.language.replace("-", "_"))
    text = lettering(named, hand_for(words, SMALL))
    left = min(max(plot.x(day) - text.width / 2, plot.box.left), WIDTH - MARGIN / 2 - text.width)
    return Label(text, left, plot.box.bottom + GAP, SOFT)


def _draw_growth(picture: Picture, plot: Plot, days: Days) -> None:
    line = tuple((plot.x(day), plot.y(count)) for day, count in _every_day(plot.first, days))
    floor = ((line[-1][0], plot.box.bottom), (line[0][0], plot.box.bottom))
    picture.add(Area((*line, *floor), PALE_BLUE), Stroke(line, BLUE, 6))


def _every_day(first: date, days: Days) -> Iterator[tuple[date, int]]:
    """Without jumps: a day that was left out ended as the one before it."""
    told, count = dict(days), 0
    for on in range((days[-1][0] - first).days + 1):
        day = first + timedelta(days=on)
        count = told.get(day, count)
        yield day, count


def _draw_deadline(
    picture: Picture, plot: Plot, closes: date, words: ChartWords, top: float
) -> None:
    """A dashed line, with its words above the plot, where nothing else is."""
    x = plot.x(closes)
    text = fitted(words.closes, WIDTH - 2 * MARGIN, hand_for(words, SMALL, bold=True))
    left = min(max(x - text.width / 2, MARGIN), WIDTH - MARGIN - text.width)
    picture.add(
        Stroke(((x, plot.box.top), (x, plot.box.bottom)), RED, 4, dash=14),
        Label(text, left, top, RED),
    )


def _draw_now(picture: Picture, plot: Plot, days: Days, closes: date, words: ChartWords) -> None:
    """The newest point, with its words above it and on one side of the deadline."""
    day, count = days[-1]
    x, y = plot.x(day), plot.y(count)
    hand = hand_for(words, LARGE, bold=True)
    left, right = _beside(plot, x, plot.x(closes), lettering(words.now, hand).width)
    text = fitted(words.now, right - left, hand)
    at = min(max(x - text.width / 2, left), right - text.width)
    picture.add(Disc((x, y), DOT, BLUE), Label(text, at, y - DOT - GAP / 2 - text.hand.height, INK))


def _beside(plot: Plot, x: float, line: float, width: float) -> tuple[float, float]:
    """From where to where there is room: on the side of the point, or else on the wider one."""
    before = plot.box.left + GAP, line - GAP
    behind = line + GAP, plot.box.right
    own, other = (before, behind) if x <= line else (behind, before)
    if own[1] - own[0] >= width:
        return own
    return max(own, other, key=lambda side: side[1] - side[0])


def _number(number: int, words: ChartWords) -> str:
    return format_decimal(number, locale=words.language.replace("-", "_"))
