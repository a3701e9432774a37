"""What stands inside one paragraph of a Word document: text, styles, links, fields, objects."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final
from xml.etree.ElementTree import Element

from bot.papers.incoming.word.document import Document, words
from bot.papers.incoming.word.styles import is_on
from bot.papers.manuscript import Span, Style

CONTAINERS: Final = frozenset(
    ["sdt", "sdtContent", "smartTag", "customXml", "bdo", "dir", "rubyBase"]
)
SIGNS: Final = {
    "tab": " ",
    "ptab": " ",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
HYPERLINK: Final = re.compile(r'\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"', re.IGNORECASE)
PLAIN_FIELDS: Final = re.compile(r"\s*(?:HYPERLINK|FORMTEXT|QUOTE|ADVANCE)\b", re.IGNORECASE)
PICTURE_FONTS: Final = {
    "symbol": {0xB7: "•", 0xAE: "→", 0xA3: "≤", 0xB3: "≥", 0xB4: "×", 0xD7: "⋅"},
    "wingdings": {0xE0: "→", 0xDF: "←", 0xFC: "✓", 0xFB: "✗", 0xA7: "▪", 0xA8: "☐", 0xFE: "☑"},
}


@dataclass(slots=True)
class Field:
    """A field such as a date or a link: first its instruction, then what it showed last."""

    instruction: str = ""
    shown: str = ""
    in_result: bool = False

    @property
    def link(self) -> str | None:
        found = HYPERLINK.match(self.instruction)
        return found[1] if found else None


class Runs:
    """Reads paragraphs one after the other; a field may begin in one and end in another."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._losses = document.losses
        self._fields: list[Field] = []
        self._paragraph = Element("p")
        self._spans: list[Span] = []
        self._going_on: set[str] = set()
        self.boxes: list[Element] = []
        """The text boxes that hang on the paragraph read last."""
        self.has_rule = False

    def read(self, paragraph: Element) -> list[Span]:
        self._paragraph, self._spans = paragraph, []
        self.boxes, self.has_rule = [], False
        self._going_on = set()
        self._walk(paragraph, None)
        return self._spans

    def _walk(self, node: Element, link: str | None) -> None:
        for child in node:
            match child.tag:
                case "r":
                    self._run(child, link)
                case "hyperlink":
                    self._walk(child, self._address(child) or link)
                case "ins" | "moveTo":
                    self._losses.note("tracked-insertion", words(child))
                    self._walk(child, link)
                case "del" | "moveFrom":
                    self._losses.note("tracked-deletion", words(child))
                case "fldSimple":
                    self._simple_field(child, link)
                case "m:oMath" | "m:oMathPara":
                    self._equation(child)
                case "x:AlternateContent":
                    self._walk(chosen(child), link)
                case tag if tag in CONTAINERS:
                    self._walk(child, link)

    def _address(self, hyperlink: Element) -> str | None:
        target = self._document.targets.get(hyperlink.get("id", ""))
        if target is None or not target.outside:
            return f"#{hyperlink.get('anchor', '')}"  # a place in the document: told as lost
        anchor = hyperlink.get("anchor")
        return f"{target.path}#{anchor}" if anchor else target.path

    def _simple_field(self, field: Element, link: str | None) -> None:
        read = Field(field.get("instr", ""), words(field))
        self._tell_field(read)
        self._walk(field, read.link or link)

    def _equation(self, node: Element) -> None:
        self._losses.note("equation", words(node))
        self._say("".join(part.text or "" for part in node.iter("m:t")), Style())

    def _run(self, run: Element, link: str | None) -> None:
        if self._document.styles.has(run, self._document.styles.of(self._paragraph), "vanish"):
            hidden = words(run)
            if hidden:
                self._losses.note("hidden-text", hidden)
            return
        link = next((field.link for field in self._fields if field.link), link)
        style = replace(self._document.styles.style_of(run, self._paragraph), link=link)
        self._tell_looks(run, style)
        self._pieces(run, style)

    def _pieces(self, run: Element, style: Style) -> None:
        for piece in run:
            handle = HANDLERS.get(piece.tag)
            if piece.tag in SIGNS:
                self._say(SIGNS[piece.tag], style)
            elif handle:
                handle(self, piece, style)

    def _say(self, text: str, style: Style) -> None:
        for field in self._fields:
            field.shown += text if field.in_result else ""
        if text and all(field.in_result for field in self._fields):
            self._spans.append(Span(text, style))

    def _so_far(self) -> str:
        """The last words before, by which a place is found again."""
        return "".join(span.text for span in self._spans[-8:])

    def _text(self, piece: Element, style: Style) -> None:
        text = re.sub(r"[\r\n]+", " ", piece.text or "")
        self._say(text if piece.get("space") == "preserve" else text.strip(" \t"), style)

    def _break(self, piece: Element, style: Style) -> None:
        if piece.get("type") in ("page", "column"):
            self._losses.note("page-break", self._so_far())
        self._say("\n", style)

    def _symbol(self, piece: Element, style: Style) -> None:
        code = int(re.sub(r"[^0-9a-fA-F]", "", piece.get("char", ""))[:6] or "0", 16)
        known = PICTURE_FONTS.get(piece.get("font", "").casefold(), {})
        sign = known.get(code & 0xFF)
        if sign is None:
            self._losses.note("symbol", self._so_far())
        self._say(sign or "", style)

    def _note(self, piece: Element, style: Style) -> None:
        kind = piece.tag.removesuffix("Reference")
        number = self._document.call(kind, piece.get("id", ""))
        self._say(f"[{number}]", replace(style, link=None))

    def _comment(self, piece: Element, _: Style) -> None:
        self._losses.note("comment", self._document.comment(piece.get("id", "")))

    def _field_sign(self, piece: Element, _: Style) -> None:
        match piece.get("fldCharType"):
            case "begin":
                self._fields.append(Field())
            case "separate" if self._fields:
                self._fields[-1].in_result = True
            case "end" if self._fields:
                self._tell_field(self._fields.pop())

    def _instruction(self, piece: Element, _: Style) -> None:
        if self._fields:
            self._fields[-1].instruction += piece.text or ""

    def _tell_field(self, field: Field) -> None:
        if not PLAIN_FIELDS.match(field.instruction) and field.shown.strip():
            self._losses.note("field", field.shown)

    def _ruby(self, piece: Element, _: Style) -> None:
        self._losses.note("ruby", words(piece))
        for base in piece.iter("rubyBase"):
            self._walk(base, None)

    def _object(self, piece: Element, _: Style) -> None:
        self._losses.note("embedded-object", self._so_far())

    def _picture(self, piece: Element, _: Style) -> None:
        """Drawings of today and of old: a picture, a chart, a line, or a box with text in it."""
        boxes = list(_outermost(piece, "txbxContent"))
        self.boxes += boxes
        kinds = [part.tag for part in piece.iter()]
        if any(part.get("hr") in ("t", "1", "true") for part in piece.iter()):
            self.has_rule = True
        elif "x:pic" in kinds or "v:imagedata" in kinds:
            self._losses.note("image", next(filter(None, map(_description, piece.iter())), ""))
        elif "x:chart" in kinds:
            self._losses.note("chart", self._so_far())
        elif not boxes:
            self._losses.note("drawing", self._so_far())

    def _alternate(self, piece: Element, style: Style) -> None:
        self._pieces(chosen(piece), style)

    def _tell_looks(self, run: Element, style: Style) -> None:
        text = words(run)
        if not text:
            return
        looks = set(_looks(run, linked=style.link is not None))
        for look in sorted(looks - self._going_on):
            self._losses.note(look, text)
        self._going_on = looks


HANDLERS: Final[Mapping[str, Callable[[Runs, Element, Style], None]]] = {
    "t": Runs._text,
    "br": Runs._break,
    "sym": Runs._symbol,
    "footnoteReference": Runs._note,
    "endnoteReference": Runs._note,
    "commentReference": Runs._comment,
    "fldChar": Runs._field_sign,
    "instrText": Runs._instruction,
    "ruby": Runs._ruby,
    "object": Runs._object,
    "drawing": Runs._picture,
    "pict": Runs._picture,
    "x:AlternateContent": Runs._alternate,
}


def _looks(run: Element, *, linked: bool) -> Iterator[str]:
    """What letters here cannot look like; blue and underlined is how any link looks."""
    color, underline = run.find("rPr/color"), run.find("rPr/u")
    painted = color is not None and color.get("val", "auto").lower() not in ("auto", "000000")
    if not linked and (painted or is_on(run.find("rPr/highlight"))):
        yield "color"
    if not linked and underline is not None and underline.get("val", "single") != "none":
        yield "underline"
    if is_on(run.find("rPr/caps")) or is_on(run.find("rPr/smallCaps")):
        yield "capitals"
    raised = run.find("rPr/vertAlign")
    if raised is not None and raised.get("val") in ("superscript", "subscript"):
        yield "raised-text"


def chosen(alternates: Element) -> Element:
    """The same thing told twice, for programs of today and of old: it is read once."""
    first = alternates.find("x:Choice")
    second = alternates.find("x:Fallback")
    found = first if first is not None else second
    return Element("none") if found is None else found


def _outermost(node: Element, tag: str) -> Iterator[Element]:
    for child in chosen(node) if node.tag == "x:AlternateContent" else node:
        if child.tag == tag:
            yield child
        else:
            yield from _outermost(child, tag)


def _description(part: Element) -> str:
    return part.get("descr", "") if part.tag == "x:docPr" else ""
