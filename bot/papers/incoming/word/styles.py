"""What Word's styles mean: a heading, a quotation, a list, bold."""

import re
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from bot.papers.manuscript import Style

HEADING: Final = re.compile(
    r"(?:heading|titre|überschrift|título|titulo|titolo|kop|rubrik|overskrift|nagłówek|nadpis"
    r"|otsikko|címsor|titlu|başlık|judul|заголовок|επικεφαλίδα|عنوان|标题|標題|見出し|제목)\s*(\d)"
)
"""English is what Word stores whatever it shows; other programs store what they show."""
TITLES: Final = frozenset(
    ["title", "titre", "titel", "título", "titulo", "titolo", "tytuł", "название", "العنوان"]
)
SUBTITLES: Final = frozenset(
    ["subtitle", "sous-titre", "untertitel", "subtítulo", "sottotitolo", "подзаголовок"]
)
QUOTES: Final = re.compile(
    r"(?:intense |block )?quot(?:e|ation)s?|block text|citation(?: intense)?|(?:intensives )?zitat"
    r"|cita(?: destacada)?|citação(?: intensa)?|citazione(?: intensa)?|(?:выделенная )?цитата"
)
CONTINUED: Final = re.compile(r"list (?:paragraph|continue).*")
DEEPER: Final = re.compile(r"list .*\b([2-5])")
"""Word's own lists of lists are styles: 'List Bullet 2' stands under 'List Bullet'."""
OFF: Final = frozenset(["0", "false", "off", "none"])
BODY_LEVEL: Final = 9
LONGEST_CHAIN: Final = 20


def is_on(flag: Element | None) -> bool:
    """A property such as `<b/>`, `<b val="0"/>`; none counts as off."""
    return flag is not None and flag.get("val", "1").lower() not in OFF


def number(element: Element | None, otherwise: int) -> int:
    value = "" if element is None else element.get("val", "")
    return int(value) if re.fullmatch(r"-?\d{1,9}", value) else otherwise


class Styles:
    """The document's style sheet; every question goes up the styles that one is based on."""

    def __init__(self, root: Element | None) -> None:
        found = [] if root is None else root.findall("style")
        self._by_id = {style.get("styleId", ""): style for style in found}
        standard = (s for s in found if s.get("type") == "paragraph" and is_default(s))
        self._standard = next((style.get("styleId", "") for style in standard), "")

    def of(self, paragraph: Element) -> str:
        named = paragraph.find("pPr/pStyle")
        return self._standard if named is None else named.get("val", "")

    def is_title(self, paragraph: Element) -> bool:
        return any(_name(style) in TITLES for style in self._chain(self.of(paragraph)))

    def heading_level(self, paragraph: Element) -> int:
        """1 to 6, or 0 when it is none; a title and the biggest heading are both 1."""
        direct = number(paragraph.find("pPr/outlineLvl"), BODY_LEVEL)
        if 0 <= direct < BODY_LEVEL:
            return min(direct + 1, 6)
        for style in self._chain(self.of(paragraph)):
            level = _level(style)
            if level is not None:
                return level
        return 0

    def is_quote(self, paragraph: Element) -> bool:
        return any(QUOTES.fullmatch(_name(style)) for style in self._chain(self.of(paragraph)))

    def list_depth(self, paragraph: Element) -> int:
        """How deep a list the style by itself is for, from 1."""
        names = (DEEPER.fullmatch(_name(style)) for style in self._chain(self.of(paragraph)))
        return next((int(found[1]) for found in names if found), 1)

    def is_named(self, paragraph: Element, pattern: str | re.Pattern[str]) -> bool:
        names = (_name(style) for style in self._chain(self.of(paragraph)))
        return re.fullmatch(pattern, next(names, "")) is not None

    def numbering(self, paragraph: Element) -> Element | None:
        """`numPr` of the paragraph or else of its style."""
        own = paragraph.find("pPr/numPr")
        if own is not None and own.find("numId") is not None:
            return own
        chain = (style.find("pPr/numPr") for style in self._chain(self.of(paragraph)))
        return next((found for found in chain if found is not None), None)

    def style_of(self, run: Element, paragraph: Element) -> Style:
        """What a heading or a quotation looks like by itself is no emphasis."""
        set_apart = self.heading_level(paragraph) or self.is_quote(paragraph)
        own = "" if set_apart else self.of(paragraph)
        complex_script = run.find("rPr/rtl") is not None or run.find("rPr/cs") is not None
        bold, italic = ("bCs", "iCs") if complex_script else ("b", "i")
        return Style(
            bold=self.has(run, own, bold),
            italic=self.has(run, own, italic),
            strike=self.has(run, own, "strike") or self.has(run, own, "dstrike"),
        )

    def has(self, run: Element, paragraph_style: str, name: str) -> bool:
        """The run says it, or else its style, or else the paragraph's."""
        direct = run.find(f"rPr/{name}")
        if direct is not None:
            return is_on(direct)
        named = run.find("rPr/rStyle")
        ids = ("" if named is None else named.get("val", ""), paragraph_style)
        flags = (s.find(f"rPr/{name}") for style_id in ids for s in self._chain(style_id))
        return is_on(next((flag for flag in flags if flag is not None), None))

    def _chain(self, style_id: str) -> Iterator[Element]:
        for _ in range(LONGEST_CHAIN):
            style = self._by_id.get(style_id)
            if style is None:
                return
            yield style
            based_on = style.find("basedOn")
            style_id = "" if based_on is None else based_on.get("val", "")


def is_default(style: Element) -> bool:
    return style.get("default", "0").lower() not in OFF


def _name(style: Element) -> str:
    name = style.find("name")
    return "" if name is None else name.get("val", "").strip().casefold()


def _level(style: Element) -> int | None:
    name = _name(style)
    if name in TITLES or name in SUBTITLES:
        return 1 if name in TITLES else 2
    numbered = HEADING.fullmatch(name)
    if numbered:
        return min(max(int(numbered[1]), 1), 6)
    outline = style.find("pPr/outlineLvl")
    if outline is None:
        return None
    level = number(outline, BODY_LEVEL)
    return min(level + 1, 6) if 0 <= level < BODY_LEVEL else 0
