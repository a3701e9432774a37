"""Two letters side by side: what became of the earlier one's signatories, and who is new.

Each bar bears its name and its number, so that nothing hangs on a colour.
"""

from collections.abc import Sequence
from typing import Final

from bot.papers.bars import Row, Scale, drawn, label, row_of, scale_of
from bot.papers.came_along import Bar, CameAlong, Tone
from bot.papers.chart_style import (
    BLUE,
    GREY,
    HEIGHT,
    LINE,
    MARGIN,
    RED,
    SMALL,
    SOFT,
    WIDTH,
    hand_for,
    say_nothing,
    titled,
)
from bot.papers.chart_words import ChartWords
from bot.papers.lettering import reads_from_right, wrapped
from bot.papers.picture import Picture, Stroke

COLOURS: Final = {Tone.BOTH: BLUE, Tone.NEW: RED, Tone.AWAY: GREY}
"""They differ to every eye, and in print; and the same organisations have the same one."""
TALL: Final = 52
TALL_FROM_RIGHT: Final = 58
"""Arabic with its marks is taller."""
WIDEST_NAME: Final = 560
MOST_HEAD_LINES: Final = 2
BELOW_HEAD: Final = 8
BETWEEN: Final = 40


def came_along_picture(told: CameAlong) -> Picture:
    """1200 pixels wide and as high as it needs, but no lower than the other charts."""
    picture, top = titled(told.words)
    groups = [(head, _rows(bars, told.words)) for head, bars in (told.earlier, told.newer)]
    every = [row for _, rows in groups for row in rows]
    if not every:
        say_nothing(picture, top, told.words)
        return picture
    scale = scale_of(every)
    for head, rows in groups:
        top = _draw_head(picture, head, top, told.words)
        top = _draw_rows(picture, rows, scale, top, told.words) + BETWEEN
    picture.height = max(HEIGHT, round(top - BETWEEN + MARGIN))
    return picture


def _rows(bars: Sequence[Bar], words: ChartWords) -> list[Row]:
    return [
        row_of(bar.name, bar.count, COLOURS[bar.tone], WIDEST_NAME, words)
        for bar in bars
        if bar.count
    ]


def _draw_head(picture: Picture, head: str, top: float, words: ChartWords) -> float:
    for text in wrapped(head, WIDTH - 2 * MARGIN, MOST_HEAD_LINES, hand_for(words, SMALL)):
        picture.add(label(text, MARGIN, top, SOFT, words))
        top += text.hand.height * LINE
    picture.add(Stroke(((MARGIN, top), (WIDTH - MARGIN, top)), SOFT, 2))
    return top + BELOW_HEAD


def _draw_rows(
    picture: Picture, rows: Sequence[Row], scale: Scale, top: float, words: ChartWords
) -> float:
    tall = TALL_FROM_RIGHT if reads_from_right(words.language) else TALL
    for place, row in enumerate(rows):
        picture.add(*drawn(row, scale, top + (place + 0.5) * tall, tall, words))
    return top + len(rows) * tall
