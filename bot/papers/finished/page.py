"""The sheet of a finished letter: more scripts, an outline for the viewer, and upright quotes
where a script has no slanted letters.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import Any, Final
from unicodedata import category

from fpdf.enums import TextMode
from fpdf.prefs import ViewerPreferences

from bot.papers.finished.han import MAY_BREAK, breakable
from bot.papers.finished.pdf_fonts import SONG, further_fonts, is_in_han
from bot.papers.sheet import BIGGER, MARGIN_TOP, OWN_FONT, SERIF, FontNames, Look, Sheet
from bot.papers.spans import Span, plain

ORNAMENTS: Final = ("So", "Sk", "Mn", "Me")
"""Pictures and marks: a name without them is the same name."""
JOINERS: Final = "\u200d\ufe0e\ufe0f"
SAME_LETTERS: Final = {
    **dict.fromkeys(("ckb", "dv", "ps", "sd", "ug"), "ar"),
    "yi": "he",
}
BOLDER: Final = 0.03
"""How thick a line around the signs makes them bold, as a part of their size."""
NO_SIZE: Final = 1


class Page(Sheet):
    """`text` is all that will be set: only the fonts that it needs are loaded."""

    def __init__(self, language: str, title: str, text: str, at: datetime) -> None:
        self.in_han = is_in_han(language)
        self._level = -1
        self._further = tuple(further_fonts(text))
        super().__init__(_set_like(language), title, text, at)
        self.set_lang(language)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)

    def letters_without_font(self, text: str) -> str:
        """The signs of the text that no font here has, pictures left out."""
        lacking = (sign for sign in self._without_pictures(text) if ord(sign) not in self._known)
        return "".join(sign for sign in lacking if sign != "\n")

    def drawable(self, text: str) -> str:
        """The text without the pictures that no font has, and without the gaps that they leave."""
        if all(ord(sign) in self._known for sign in text):
            return text
        kept = "".join(self._without_pictures(text))
        return "\n".join(" ".join(line.split()) for line in kept.split("\n"))

    def write_in(self, family: str, look: Look) -> None:
        """Choose the type, and say so on the page anew: a mark in another font may have gone by."""
        self.set_font(family, look.style, NO_SIZE)
        self.set_font(family, look.style, look.size * BIGGER.get(family, 1))
        self.set_text_color(look.grey)

    def write_towards(self, *, from_right: bool) -> None:
        """Choose the direction in which the next lines are written as a whole."""
        self.set_text_shaping(True, direction="rtl" if from_right else "ltr")

    def put(self, spans: Iterable[Span], look: Look) -> None:
        known = (replace(span, text=self.drawable(span.text)) for span in spans)
        if self.family == SERIF[0]:
            super().put(known, look)
        else:
            upright = map(_upright, known)
            shown = breakable(upright) if self.in_han else upright
            super().put(shown, replace(look, style=look.style.replace("I", "")))

    def put_heading(self, spans: Iterable[Span], look: Look, level: int) -> None:
        """Set a heading that the viewer lists beside the pages; level 0 is the uppermost.

        A level that is left out is made up for: viewers would leave out the heading instead.
        """
        told = list(spans)
        self._level = min(level, self._level + 1)
        page, y = self.page, self.y
        self.put(told, look)
        below, self.y = self.y, y if self.page == page else MARGIN_TOP
        self.start_section(plain(told).replace("\n", " "), self._level)
        self.y = below

    def put_rule(self, width: float, space: float) -> None:
        super().put_rule(width, space)
        self.set_draw_color(0)

    def _put_marker(self, look: Look) -> None:
        super()._put_marker(look)
        if look.marker:
            self.write_in(self.family, look)

    def _add_fonts(self, families: Iterable[FontNames]) -> None:
        own = [SONG] if self.in_han else []
        self.family = SONG[0] if self.in_han else self.family
        super()._add_fonts(dict.fromkeys([*own, *families, *self._further]))

    @cached_property
    def _known(self) -> frozenset[int]:
        return frozenset(code for font in self._true_type() for code in font.cmap)

    def _without_pictures(self, text: str) -> Iterator[str]:
        gone = False
        for sign in text:
            lacking = ord(sign) not in self._known and category(sign) in ORNAMENTS
            gone = lacking or (gone and sign in JOINERS)
            if not gone:
                yield sign

    def _render_styled_text_line(self, text_line: Any, *given: Any, **named: Any) -> Any:
        """Where a line might have ended is of no use to whoever searches or copies the text.

        One weight of the Chinese font ships: its bold is drawn with a line around each sign.
        """
        for fragment in text_line.fragments:
            fragment.characters = [sign for sign in fragment.characters if sign != MAY_BREAK]
            if fragment.font.fontkey.startswith(f"{SONG[0]}B"):
                fragment.graphics_state.text_mode = TextMode.FILL_STROKE
                fragment.graphics_state.line_width = fragment.font_size_pt * BOLDER
        return super()._render_styled_text_line(text_line, *given, **named)


def _set_like(language: str) -> str:
    """A language in the same letters and direction that a sheet knows."""
    base = language.lower().partition("-")[0]
    return base if base in OWN_FONT else SAME_LETTERS.get(base, language)


def _upright(span: Span) -> Span:
    return replace(span, style=replace(span.style, italic=False))
