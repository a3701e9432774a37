"""The body of the document: paragraphs with a style each, and sections with their columns."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.papers.finished.word.styles import style_id
from bot.papers.finished.word.xml import tag

WIDTH, HEIGHT = 11906, 16838
"""A4, in twentieths of a point."""
SIDE, TOP, BOTTOM = 1587, 1474, 1587
BETWEEN_COLUMNS: Final = 340
FOOTER_ID: Final = "footer"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`properties` are those that its style does not say, in the order of the schema."""

    style: str
    runs: str
    properties: str = ""

    def xml(self, section: str = "") -> str:
        style = "" if self.style == "Normal" else tag("pStyle", val=style_id(self.style))
        told = style + self.properties + section
        return tag("p", tag("pPr", told) if told else "", self.runs)


@dataclass(slots=True)
class Section:
    columns: int
    paragraphs: list[Paragraph] = field(default_factory=list)


class Body:
    def __init__(self, from_right: bool) -> None:
        self._from_right = from_right
        self._sections: list[Section] = []

    def add(self, paragraphs: Iterable[Paragraph], columns: int = 1) -> None:
        """The paragraphs below what is there, in so many columns."""
        if not self._sections or self._sections[-1].columns != columns:
            self._sections.append(Section(columns))
        self._sections[-1].paragraphs += paragraphs

    @property
    def xml(self) -> str:
        sections = [section for section in self._sections if section.paragraphs]
        if not sections or sections[-1].columns > 1:
            sections.append(Section(1, [EMPTY]))  # or else Word leaves the last columns uneven
        return tag("body", *self._told(sections))

    def _told(self, sections: Sequence[Section]) -> Iterator[str]:
        for number, section in enumerate(sections):
            own = self._properties(section, is_first=number == 0)
            *others, last = section.paragraphs
            yield from (paragraph.xml() for paragraph in others)
            if number == len(sections) - 1:
                yield last.xml() + own
            else:
                yield last.xml(own)

    def _properties(self, section: Section, *, is_first: bool) -> str:
        """Later sections take over the footer of the first, which is the only one to edit."""
        footer = f'<w:footerReference w:type="default" r:id="{FOOTER_ID}"/>' if is_first else ""
        margins = {"top": TOP, "right": SIDE, "bottom": BOTTOM, "left": SIDE}
        distances = {"header": 708, "footer": 708, "gutter": 0}
        return tag(
            "sectPr",
            footer,
            tag("type", val="continuous"),
            tag("pgSz", w=WIDTH, h=HEIGHT),
            tag("pgMar", **margins, **distances),
            tag("cols", num=section.columns, space=BETWEEN_COLUMNS),
            tag("bidi") if self._from_right else "",
        )


EMPTY: Final = Paragraph("Normal", "", tag("spacing", after=0))
