"""Text as runs: each in one style and one direction."""

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Final
from urllib.parse import urlsplit

from bot.papers.finished import directions
from bot.papers.finished.word.links import Links
from bot.papers.finished.word.xml import escaped, tag
from bot.papers.letter_text import with_addresses
from bot.papers.spans import Span, Style, plain

LONGEST_LINK: Final = 2_000
"""Word takes a document with longer ones for a broken one."""
HIDDEN: Final = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")


class Runs:
    def __init__(self, from_right: bool, links: Links) -> None:
        self._from_right, self._links = from_right, links

    def of_text(self, text: str) -> str:
        return self.of((Span(text),))

    def of(self, spans: Iterable[Span]) -> str:
        """The spans as runs; a newline in them breaks the line."""
        known = [span for one in spans for span in self._linked(_clean(one))]
        turned = directions.directions(plain(known), self._from_right)
        ends = accumulate(len(span.text) for span in known)
        return "".join(
            self._run(span, turned[end - len(span.text) : end])
            for span, end in zip(known, ends, strict=True)
        )

    def _linked(self, span: Span) -> Iterator[Span]:
        """A link that Word would not take stands in the text as its address."""
        if span.style.link and not _is_sound(span.style.link):
            yield from (Span(told.text) for told in with_addresses([span]))
        else:
            yield span

    def _run(self, span: Span, turned: Iterable[bool]) -> str:
        pieces = directions.pieces(span.text, turned)
        made = "".join(
            tag("r", _properties(span.style, from_right), _text(text))
            for text, from_right in pieces
        )
        if span.style.link is None:
            return made
        return f'<w:hyperlink r:id="{self._links.id_of(span.style.link)}">{made}</w:hyperlink>'


def _clean(span: Span) -> Span:
    return Span(HIDDEN.sub("", span.text).replace("\t", " "), span.style)


def _is_sound(link: str) -> bool:
    try:
        parts = urlsplit(link)
        sound = bool(parts.netloc if parts.scheme in ("http", "https") else parts.path)
        return sound and link.isascii() and len(link) <= LONGEST_LINK and not re.search(r"\s", link)
    except ValueError:
        return False


def _properties(style: Style, from_right: bool) -> str:
    marks = (
        (style.link is not None, tag("rStyle", val="Hyperlink")),
        (style.code, tag("rFonts", ascii="Courier New", hAnsi="Courier New", cs="Courier New")),
        (style.bold, tag("b") + tag("bCs")),
        (style.italic, tag("i") + tag("iCs")),
        (style.strike, tag("strike")),
        (from_right, tag("rtl")),
    )
    told = "".join(mark for used, mark in marks if used)
    return tag("rPr", told) if told else ""


def _text(text: str) -> str:
    lines = (f'<w:t xml:space="preserve">{escaped(line)}</w:t>' for line in text.split("\n"))
    return tag("br").join(lines)
