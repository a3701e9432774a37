"""A link as a QR code, with the link in letters below: a print is of use without scanning, too."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

import segno

from bot.papers.lettering import Hand, Lettering, lettering
from bot.papers.picture import Box, Boxes, Label, Picture

WIDTH: Final = 1080
QUIET: Final = 4
"""Modules that have to stay white around the code (ISO/IEC 18004)."""
BLACK: Final = (0, 0, 0)
LARGEST, SMALLEST, SMALLER_BY = 46, 22, 2
MOST_LINES: Final = 3
LEADING: Final = 1.3
SIDE: Final = 48
LONGEST: Final = 1_000
"""Signs of a link; many more modules than these make cannot be told apart on a slide."""


def qr_picture(link: str) -> Picture:
    """Error correction of level M at least, which outlives a fold or a stain.

    Raises ValueError for an empty link or one of over 1,000 signs.
    """
    if not link or len(link) > LONGEST:
        raise ValueError("no link that a QR code can hold")
    code = segno.make(link, error="m", micro=False)
    rows = [list(row) for row in code.matrix]
    side = WIDTH // (len(rows) + 2 * QUIET)
    left, top = (WIDTH - side * len(rows)) // 2, side * QUIET
    lines = _lines(link)
    below = top + side * (len(rows) + QUIET)
    leading = round(lines[0].hand.size * LEADING)
    picture = Picture(WIDTH, below + leading * len(lines) + SIDE, link)
    picture.add(Boxes(list(_dark(rows, side, left, top)), BLACK))
    for number, line in enumerate(lines):
        picture.add(Label(line, (WIDTH - line.width) / 2, below + number * leading, BLACK))
    return picture


def _dark(rows: Sequence[Sequence[int]], side: int, left: int, top: int) -> Iterator[Box]:
    """Neighbours in a row as one box, so that no hair of white parts them."""
    for down, row in enumerate(rows):
        at = 0
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                x, y = left + at * side, top + down * side
                yield Box(x, y, x + length * side, y + side)
            at += length


def _lines(link: str) -> list[Lettering]:
    """As large as the link fits into three lines, cut between any two signs."""
    for size in range(LARGEST, SMALLEST, -SMALLER_BY):
        lines = _cut(link, Hand(size))
        if len(lines) <= MOST_LINES:
            return lines
    return _cut(link, Hand(SMALLEST))


def _cut(link: str, hand: Hand) -> list[Lettering]:
    lines = [""]
    for sign in link:
        if lettering(lines[-1] + sign, hand).width > WIDTH - 2 * SIDE:
            lines.append("")
        lines[-1] += sign
    return [lettering(line, hand) for line in lines]
