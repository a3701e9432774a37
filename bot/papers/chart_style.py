"""How the charts look."""

from typing import Final

from bot.papers.chart_words import ChartWords
from bot.papers.lettering import Hand, fitted, reads_from_right, wrapped
from bot.papers.picture import Label, Picture

WIDTH, HEIGHT, MARGIN = 1200, 800, 48
INK: Final = (26, 26, 26)
SOFT: Final = (89, 89, 89)
GRID: Final = (217, 217, 217)
BLUE: Final = (0, 90, 160)
PALE_BLUE: Final = (214, 228, 241)
GREY: Final = (150, 150, 150)
RED: Final = (186, 62, 0)
"""Blue and vermilion differ to every eye, and are two greys in print; one is a dashed line."""
TITLE, LARGE, SMALL = 42, 40, 30
MOST_TITLE_LINES: Final = 2
LINE: Final = 1.2
"""The height of a line, for one of its letters."""


def hand_for(words: ChartWords, size: float, *, bold: bool = False) -> Hand:
    return Hand(size, bold, reads_from_right(words.language))


def say_nothing(picture: Picture, top: float, words: ChartWords) -> None:
    """The words for an empty chart, in the middle of the room below `top`."""
    text = fitted(words.nothing, WIDTH - 2 * MARGIN, hand_for(words, LARGE))
    picture.add(Label(text, (WIDTH - text.width) / 2, (top + HEIGHT) / 2 - text.hand.height, SOFT))


def titled(words: ChartWords) -> tuple[Picture, float]:
    """A picture with its title, and the height below which there is room."""
    picture = Picture(WIDTH, HEIGHT, words.title)
    top = float(MARGIN)
    hand = hand_for(words, TITLE, bold=True)
    for line in wrapped(words.title, WIDTH - 2 * MARGIN, MOST_TITLE_LINES, hand):
        left = WIDTH - MARGIN - line.width if hand.from_right else MARGIN
        picture.add(Label(line, left, top, INK))
        top += hand.height * LINE
    return picture, top + MARGIN / 3
