"""An A4 page to set text on: fonts, margins, both directions of writing, page numbers.

Sizes are in millimetres, those of type in points.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, TypeAlias, cast

from fpdf import FPDF
from fpdf.fonts import TTFFont

from bot.papers.spans import Span

FontNames: TypeAlias = tuple[str, str, str, str]

FONTS: Final = Path(__file__).parent / "fonts"
SERIF: Final = ("serif", "NotoSerif-Regular", "NotoSerif-Bold", "NotoSerif-Italic")
NASKH: Final = ("naskh", "NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold", "")
HEBREW: Final = ("hebrew", "NotoSerifHebrew-Regular", "NotoSerifHebrew-Bold", "")
OWN_FONT: Final[dict[str, FontNames]] = {
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ckb", "sd", "ug"), NASKH),
    **dict.fromkeys(("he", "yi"), HEBREW),
}
"""Languages that are written from right to left, each with its font."""
MARGIN_SIDE: Final = 28
MARGIN_TOP: Final = 26
MARGIN_BOTTOM: Final = 28
GREY: Final = 95
ITEM_INSET: Final = 7
FEWEST_SIGNS_A_LINE: Final = 20
BOLD, ITALICS, STRIKE = "\x02\x03", "\x04\x05", "\x06\x07"
UNSEEN: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Controls, also those of direction: the order of writing comes from the signs themselves."""
BIGGER: Final = {"naskh": 1.18}
"""Letters of these fonts look smaller than those of the others at the same size."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a block is set; `leading` is the height of a line, `inset` the space before it."""

    size: float = 10.8
    leading: float = 5.9
    style: str = ""
    grey: int = 0
    above: float = 0
    below: float = 2.9
    inset: float = 0
    inset_after: float = 0
    marker: str = ""
    lines_after: int = 0
    """So many lines of the next block stay on the same page."""


class Sheet(FPDF):
    """The marks for styles are control characters: no text has them, and no direction."""

    MARKDOWN_BOLD_MARKER = BOLD
    MARKDOWN_ITALICS_MARKER = ITALICS
    MARKDOWN_STRIKETHROUGH_MARKER = STRIKE
    MARKDOWN_UNDERLINE_MARKER = "\x0e\x0f"
    MARKDOWN_MARKERS = (BOLD, ITALICS, STRIKE, "\x0e\x0f")
    MARKDOWN_ESCAPE_CHARACTER = "\x10"
    MARKDOWN_LINK_REGEX = re.compile(r"(?!)")

    def __init__(self, language: str, title: str, text: str, at: datetime) -> None:
        """`text` is all that will be set: only the fonts that it needs are loaded."""
        super().__init__(format="A4")
        own = OWN_FONT.get(language.partition("-")[0], SERIF)
        self.from_right = own is not SERIF
        self.family = own[0]
        self.alias_nb_pages(None)  # type: ignore[arg-type] # None is the documented way to stop it
        self.c_margin = 0
        self.set_margins(MARGIN_SIDE, MARGIN_TOP)
        self.set_creation_date(at)
        self.set_title(title)
        self.set_lang(language)
        self._add_fonts(dict.fromkeys([own, SERIF, *_fonts_for(text)]))
        self.set_text_shaping(True, direction="rtl" if self.from_right else "ltr")
        self.add_page()

    def _add_fonts(self, families: Iterable[FontNames]) -> None:
        for family, regular, bold, italic in families:
            for style, name in (("", regular), ("B", bold), ("I", italic or regular), ("BI", bold)):
                self.add_font(family, style, FONTS / f"{name}.ttf")
        others = [names[0] for names in families if names[0] != self.family]
        self.set_fallback_fonts(others, exact_match=False)

    def lacks(self, text: str) -> bool:
        """Whether a sign of the text is in none of the fonts."""
        known = {code for font in self._true_type() for code in font.cmap}
        return any(ord(sign) not in known for sign in seen(text) if sign != "\n")

    def close_fonts(self) -> None:
        """The library leaves those open that it did not use."""
        for font in self._true_type():
            font.close()

    def _true_type(self) -> Iterator[TTFFont]:
        return (font for font in self.fonts.values() if isinstance(font, TTFFont))

    def put(self, spans: Iterable[Span], look: Look) -> None:
        """Set the spans below what is there already."""
        text = "".join(_marked(spans, look.style))
        self.set_font(self.family, look.style, look.size * BIGGER.get(self.family, 1))
        self.set_text_color(look.grey)
        if self.y > MARGIN_TOP:
            self.ln(look.above)
        self._turn_page_for(text, look)
        self._put_marker(look)
        self._set_lines(text, look)
        self.ln(look.below)

    def put_rule(self, width: float, space: float) -> None:
        """A thin line in the middle, with space above and below."""
        self.ln(space)
        self.set_draw_color(GREY)
        self.set_line_width(0.2)
        self.line((self.w - width) / 2, self.y, (self.w + width) / 2, self.y)
        self.ln(space)

    def number_pages(self) -> None:
        """Called once, when everything is set; a single page needs no number."""
        self.set_auto_page_break(False)
        for number in range(1, self.pages_count + 1) if self.pages_count > 1 else ():
            self.page = number
            self.set_font(self.family, "", 1)  # a change of size, so that this page hears of it
            self.set_font(self.family, "", 8.5)
            self.set_text_color(GREY)
            self.set_xy(MARGIN_SIDE, self.h - MARGIN_BOTTOM / 2 - 2)
            self.cell(self.epw, 4, f"{number} / {self.pages_count}", align="C")

    def _turn_page_for(self, text: str, look: Look) -> None:
        """No heading stands last on a page, and no line of a paragraph alone on one."""
        self.set_auto_page_break(True, MARGIN_BOTTOM)
        room = int((self.page_break_trigger - self.y) / look.leading + 0.01)
        if len(text) // FEWEST_SIGNS_A_LINE + text.count("\n") + 2 + look.lines_after <= room:
            return  # fits in any case: trying it out would double the time
        lines = len(self._set_lines(text, look, dry_run=True))
        one_would_be_left = room == lines - 1
        if room < min(lines, 2) + look.lines_after or (one_would_be_left and room < 3):
            self.add_page()
        elif one_would_be_left:
            self.set_auto_page_break(True, MARGIN_BOTTOM + look.leading)

    def _put_marker(self, look: Look) -> None:
        if look.marker:
            edge = self.w - MARGIN_SIDE - look.inset if self.from_right else MARGIN_SIDE
            self.set_x(edge + (0 if self.from_right else look.inset - ITEM_INSET))
            align = "R" if self.from_right else "L"
            self.cell(ITEM_INSET, look.leading, look.marker, align=align)

    def _set_lines(self, text: str, look: Look, *, dry_run: bool = False) -> list[str]:
        before, after = look.inset, look.inset_after
        self.set_x(MARGIN_SIDE + (after if self.from_right else before))
        lines = self.multi_cell(
            self.epw - before - after,
            look.leading,
            text,
            align="R" if self.from_right else "L",
            markdown=True,
            new_x="LMARGIN",
            new_y="NEXT",
            dry_run=dry_run,
            output="LINES",
        )
        return cast(list[str], lines)


def seen(text: str) -> str:
    """The text without what has no shape."""
    return UNSEEN.sub("", text.replace("\t", " "))


def _fonts_for(text: str) -> Iterator[FontNames]:
    directions = {unicodedata.bidirectional(sign) for sign in set(text)}
    if directions & {"AL", "AN"}:
        yield NASKH
    if "R" in directions:
        yield HEBREW


def _marked(spans: Iterable[Span], within: str) -> Iterator[str]:
    """A mark switches its style over: in a bold block, a bold span needs none."""
    for span in spans:
        style = span.style
        marks = [
            mark
            for mark, used in (
                (BOLD, style.bold and "B" not in within),
                (ITALICS, style.italic and "I" not in within),
                (STRIKE, style.strike),
            )
            if used
        ]
        yield "".join([*marks, seen(span.text), *marks[::-1]])
