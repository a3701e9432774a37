"""The body of a Word document as the blocks of a letter, in its order."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final
from xml.etree.ElementTree import Element

from bot.papers.incoming.paragraphs import WIDEST
from bot.papers.incoming.read_text import Losses
from bot.papers.incoming.word.document import Document, words
from bot.papers.incoming.word.numbering import Label
from bot.papers.incoming.word.runs import Runs, chosen
from bot.papers.incoming.word.styles import CONTINUED, is_on
from bot.papers.manuscript import Block, Heading, Item, Paragraph, Quote, Rule, Span
from bot.papers.spans import merged, plain

CONTAINERS: Final = frozenset(["sdt", "sdtContent", "smartTag", "customXml", "ins", "moveTo"])
OBJECTS: Final = frozenset(["altChunk", "subDoc"])
BETWEEN_CELLS: Final = Span(" – ")
LINE: Final = Span("\n")
NO_SPACE: Final = "no spacing|sans interligne|kein leerraum|sin espaciado"


class Blocks:
    """Reads once, from the first paragraph to the notes at the end."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._losses = document.losses
        self._runs = Runs(document)
        self._depth = 0
        self._title_seen = False
        self._held: list[Span] = []
        """What a paragraph leaves for the next one, whose beginning it is."""
        self._lines: list[Paragraph] = []
        """Lines set without space between, such as an address: they make one paragraph."""

    def all(self) -> list[Block]:
        blocks = list(self._in(self._document.body))
        if self._title_seen:
            blocks = [_below_title(block) for block in blocks]
        if self._held:
            blocks.append(Paragraph(merged(self._held)))
        return blocks + list(self._notes())

    def _notes(self) -> Iterator[Block]:
        """Footnotes and endnotes become a list at the end, by the numbers in the text."""
        self._document.turn_to_notes()
        if self._document.called:
            yield Rule()
        told = 0
        while told < len(self._document.called):  # a note may call another one
            for place, number in list(self._document.called.items())[told:]:
                note = self._document.note(*place)
                yield Paragraph((Span(f"[{number}] "), *_run_together(self._in(note), LINE)))
                told = number

    def _in(self, container: Element) -> Iterator[Block]:
        for child in container:
            if child.tag == "p":
                yield from self._paragraph(child)
            elif child.tag == "tbl":
                yield from self._lines_so_far()
                yield from self._table(child)
            elif child.tag == "x:AlternateContent":
                yield from self._in(chosen(child))
            elif child.tag in CONTAINERS:
                yield from self._in(child)
            elif child.tag in OBJECTS:
                self._losses.note("embedded-object")
        yield from self._lines_so_far()

    def _lines_so_far(self) -> Iterator[Block]:
        if self._lines:
            spans = _run_together(self._lines, LINE)
            self._lines = []
            yield Paragraph(spans)

    def _paragraph(self, paragraph: Element) -> Iterator[Block]:
        spans = [*self._held, *self._runs.read(paragraph)]
        boxes, has_rule = self._runs.boxes, self._runs.has_rule
        self._held = spans if _runs_on(paragraph) else []
        block = None if self._held else self._block(paragraph, merged(spans))
        if self._is_close_line(paragraph, block) and isinstance(block, Paragraph):
            self._lines.append(block)
        elif not self._held:
            yield from self._lines_so_far()
            if block:
                yield block
            elif has_rule or _is_ruled(paragraph):
                yield Rule()
        for box in boxes:
            yield from self._box(box)

    def _is_close_line(self, paragraph: Element, block: Block | None) -> bool:
        if not isinstance(block, Paragraph) or block.depth or len(block.text) > WIDEST:
            return False
        spacing = paragraph.find("pPr/spacing")
        after = None if spacing is None else spacing.get("after")
        return after == "0" or self._document.styles.is_named(paragraph, NO_SPACE)

    def _box(self, box: Element) -> Iterator[Block]:
        """The words of a text box come after the paragraph that it hangs on."""
        self._losses.note("text-box", words(box))
        yield from self._lines_so_far()
        yield from Blocks(self._document)._in(box)

    def _block(self, paragraph: Element, spans: tuple[Span, ...]) -> Block | None:
        """Numbers go on counting past an empty paragraph, as Word shows them."""
        styles = self._document.styles
        numbering = styles.numbering(paragraph)
        label = None if numbering is None else self._document.numbering.label(numbering)
        if not plain(spans).strip():
            return None
        level = styles.heading_level(paragraph)
        if level:
            self._depth = 0
            if styles.is_title(paragraph):
                level, self._title_seen = 0, True
            return Heading(_without_bold((Span(_label_words(label)), *spans)), level)
        self._tell_alignment(paragraph, spans)
        if label:
            own_depth = styles.list_depth(paragraph)
            return self._entry(replace(label, depth=max(label.depth, own_depth)), spans)
        if styles.is_quote(paragraph):
            self._depth = 0
            return Quote(spans)
        self._depth = self._depth if styles.is_named(paragraph, CONTINUED) else 0
        return Paragraph(spans, self._depth)

    def _entry(self, label: Label, spans: tuple[Span, ...]) -> Block:
        """Markdown counts with numbers only: other labels stay as words before the text."""
        if label.words:
            self._depth = min(label.depth - 1, self._depth)
            return Paragraph((Span(f"{label.words} "), *spans), self._depth)
        self._depth = min(label.depth, self._depth + 1)
        return Item(spans, label.number, self._depth)

    def _tell_alignment(self, paragraph: Element, spans: Sequence[Span]) -> None:
        to = paragraph.find("pPr/jc")
        turned = is_on(paragraph.find("pPr/bidi"))
        if to is not None and to.get("val") in ("right", "end", "center") and not turned:
            self._losses.note("alignment", plain(spans))

    def _table(self, table: Element) -> Iterator[Block]:
        rows = [_cells(row) for row in _rows(table, self._losses)]
        self._losses.note("table", words(table))
        self._depth = 0
        lines: list[Paragraph] = []
        for cells in rows:
            if len(cells) == 1:
                yield from _as_one(lines)
                lines = []
                yield from self._in(cells[0])
            else:
                told = [_run_together(self._in(cell), Span(" ")) for cell in cells]
                lines.append(Paragraph(_between(told, BETWEEN_CELLS)))
        yield from _as_one(lines)


def _below_title(block: Block) -> Block:
    """The title is the only heading of the first level."""
    return replace(block, level=block.level + 1) if isinstance(block, Heading) else block


def _as_one(lines: Sequence[Paragraph]) -> Iterator[Block]:
    shown = [line for line in lines if line.text.strip()]
    if shown:
        yield Paragraph(_run_together(shown, LINE))


def _run_together(blocks: Iterable[Block], between: Span) -> tuple[Span, ...]:
    return _between([_with_marker(block) for block in blocks], between)


def _between(parts: Iterable[Sequence[Span]], between: Span) -> tuple[Span, ...]:
    spans: list[Span] = []
    for part in parts:
        if part:
            spans += [*([between] if spans else []), *part]
    return tuple(spans)


def _with_marker(block: Block) -> tuple[Span, ...]:
    return (Span(f"{block.marker} "), *block.spans) if isinstance(block, Item) else block.spans


def _label_words(label: Label | None) -> str:
    if label is None:
        return ""
    return f"{label.number}. " if label.number is not None else f"{label.words} ".lstrip()


def _without_bold(spans: Iterable[Span]) -> tuple[Span, ...]:
    return merged(replace(span, style=replace(span.style, bold=False)) for span in spans)


def _runs_on(paragraph: Element) -> bool:
    """Its end was deleted, or it is the big first letter of the next paragraph."""
    ended = paragraph.find("pPr/rPr/del") is None and paragraph.find("pPr/rPr/moveFrom") is None
    frame = paragraph.find("pPr/framePr")
    return not ended or (frame is not None and frame.get("dropCap", "none") != "none")


def _is_ruled(paragraph: Element) -> bool:
    """An empty paragraph with a border is how Word draws a line across the page."""
    sides = (paragraph.find(f"pPr/pBdr/{side}") for side in ("top", "bottom"))
    return any(side is not None and side.get("val") not in ("nil", "none") for side in sides)


def _rows(table: Element, losses: Losses) -> Iterator[Element]:
    for child in table:
        if child.tag == "tr" and child.find("trPr/del") is None:
            yield child
        elif child.tag == "tr":
            losses.note("tracked-deletion", words(child))
        elif child.tag in CONTAINERS:
            yield from _rows(child, losses)


def _cells(row: Element) -> list[Element]:
    found: list[Element] = []
    for child in row:
        if child.tag == "tc":
            found.append(child)
        elif child.tag in CONTAINERS:
            found += _cells(child)
    return found
