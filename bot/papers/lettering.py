"""Text as outlines, for pictures: shaped, in its order of reading, and the same on every machine.

Pillow shapes Arabic only where the system has a certain library, and a picture in SVG would need
the fonts where it is looked at; outlines need neither.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from typing import Final

import uharfbuzz as harfbuzz  # type: ignore[import-untyped] # it ships no types
from fpdf.bidi import BidiParagraph
from fpdf.enums import TextDirection

from bot.papers.outline import Contour, Outline
from bot.papers.sheet import BIGGER, FONTS, HEBREW, NASKH, OWN_FONT, SERIF, FontNames, seen

FAMILIES: Final[tuple[FontNames, ...]] = (SERIF, NASKH, HEBREW)
ASCENT: Final = 0.8
DESCENT: Final = 0.26
ASCENT_FROM_RIGHT: Final = 1.1
DESCENT_FROM_RIGHT: Final = 0.42
"""Arabic with its marks is taller."""
GLYPHS_KEPT: Final = 512
ELLIPSIS: Final = "…"


@dataclass(frozen=True, slots=True)
class Hand:
    """How a text is written: `size` is that of an em, in pixels."""

    size: float
    bold: bool = False
    from_right: bool = False

    @property
    def ascent(self) -> float:
        return self.size * (ASCENT_FROM_RIGHT if self.from_right else ASCENT)

    @property
    def height(self) -> float:
        descent = DESCENT_FROM_RIGHT if self.from_right else DESCENT
        return self.ascent + self.size * descent


@dataclass(frozen=True, slots=True)
class Lettering:
    """One line of text that starts at x 0 and stands on y 0, y growing downwards.

    The contours are closed, and filled wherever they wind about.
    """

    text: str
    hand: Hand
    width: float
    contours: tuple[Contour, ...]


@dataclass(frozen=True, slots=True)
class _Run:
    text: str
    level: int
    family: int


def reads_from_right(language: str) -> bool:
    return language.partition("-")[0] in OWN_FONT


def lettering(text: str, hand: Hand) -> Lettering:
    """The text as a line; signs that are in none of the fonts are left out."""
    contours: list[Contour] = []
    at = 0.0
    for run in _by_sight(list(_runs(_known(text), hand))):
        placed, at = _set(run, hand, at)
        contours += placed
    return Lettering(text, hand, at, tuple(contours))


def fitted(text: str, width: float, hand: Hand) -> Lettering:
    """The text, or as much of its beginning as there is room for, and an ellipsis."""
    whole = lettering(text, hand)
    cut = text
    while whole.width > width and cut:
        cut = cut[:-1].rstrip()
        whole = lettering(f"{cut}{ELLIPSIS}", hand)
    return whole


def wrapped(text: str, width: float, most: int, hand: Hand) -> list[Lettering]:
    """The text in at most so many lines, broken at its spaces; the last one is cut to fit."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and (len(lines) == most or lettering(longer, hand).width <= width):
            lines[-1] = longer
        else:
            lines.append(word)
    return [fitted(line, width, hand) for line in lines]


def _known(text: str) -> str:
    """In one line, and without what no font has."""
    return "".join(sign for sign in " ".join(seen(text).split()) if _family(sign) is not None)


@lru_cache(maxsize=GLYPHS_KEPT)
def _family(sign: str) -> int | None:
    has = (font for font in range(len(FAMILIES)) if _font(font, False).get_nominal_glyph(ord(sign)))
    return next(has, None)


def _runs(text: str, hand: Hand) -> Iterator[_Run]:
    """Stretches in one direction and one font; a space is written in the font before it."""
    if not text:
        return
    base = TextDirection.RTL if hand.from_right else TextDirection.LTR
    characters = BidiParagraph(text, base_direction=base).get_characters_with_embedding_level()
    family = _first_family(text)
    told = []
    for character in characters:
        family = _next_family(character.character, family)
        told.append((character.embedding_level, family, character.character))
    for (level, family), signs in groupby(told, key=lambda sign: sign[:2]):
        yield _Run("".join(sign for *_, sign in signs), level, family)


def _first_family(text: str) -> int:
    return next((_family(sign) or 0 for sign in text if sign.isalpha()), 0)


def _next_family(sign: str, family: int) -> int:
    if not sign.isalpha() and _font(family, False).get_nominal_glyph(ord(sign)):
        return family
    return _family(sign) or 0


def _by_sight(runs: list[_Run]) -> list[_Run]:
    """Rule L2 of UAX 9: from the highest level down, whatever is as high or higher is turned."""
    for level in range(max((run.level for run in runs), default=0), 0, -1):
        turned: list[_Run] = []
        for high, group in groupby(runs, key=lambda run: run.level >= level):
            side_by_side = list(group)
            turned += reversed(side_by_side) if high else side_by_side
        runs = turned
    return runs


def _set(run: _Run, hand: Hand, at: float) -> tuple[list[Contour], float]:
    """The contours of a run that begins at `at`, and where it ends."""
    font = _font(run.family, hand.bold)
    buffer = harfbuzz.Buffer()
    buffer.add_str(run.text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if run.level % 2 else "ltr"
    harfbuzz.shape(font, buffer)
    scale = hand.size / font.face.upem * BIGGER.get(FAMILIES[run.family][0], 1)
    contours: list[Contour] = []
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        x, y = at + position.x_offset * scale, -position.y_offset * scale
        outline = _outline(run.family, hand.bold, info.codepoint)
        contours += (tuple((x + px * scale, y - py * scale) for px, py in c) for c in outline)
        at += position.x_advance * scale
    return contours, at


@lru_cache(maxsize=GLYPHS_KEPT)
def _outline(family: int, bold: bool, glyph: int) -> tuple[Contour, ...]:
    """In units of the font, y growing upwards."""
    outline = Outline()
    _font(family, bold).draw_glyph_with_pen(glyph, outline)
    return tuple(outline.contours)


@cache
def _font(family: int, bold: bool) -> harfbuzz.Font:
    name = FAMILIES[family][2 if bold else 1]
    return harfbuzz.Font(harfbuzz.Face(harfbuzz.Blob.from_file_path(FONTS / f"{name}.ttf")))
