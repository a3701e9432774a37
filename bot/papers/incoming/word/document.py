"""A Word document's parts held together: styles, numbers, notes, comments, and what they lose."""

from collections.abc import Iterable, Iterator
from typing import Final
from xml.etree.ElementTree import Element

from bot.domain.refusal import Refusal
from bot.papers.incoming.read_text import Losses
from bot.papers.incoming.word.numbering import Numbering
from bot.papers.incoming.word.parts import Parts
from bot.papers.incoming.word.styles import Styles

NOTES: Final = {"footnotes": "footnote", "endnotes": "endnote"}
MARGINS: Final = ("header", "footer")


class Document:
    """Raises the refusals of `Parts`, and docx-broken for a document without a body."""

    def __init__(self, data: bytes, losses: Losses) -> None:
        self.losses = losses
        self._parts = Parts(data)
        root = self._parts.root(self._parts.main)
        body = None if root is None or root.tag != "document" else root.find("body")
        if body is None:
            raise Refusal("docx-broken")
        self.body = body
        self.targets = self._parts.targets(self._parts.main)
        self.styles = Styles(self._first("styles"))
        self.numbering = Numbering(self._first("numbering"))
        self._notes = {kind: self._by_id(f"{kind}s", kind) for kind in NOTES.values()}
        self._comments = self._by_id("comments", "comment")
        self.called: dict[tuple[str, str], int] = {}
        """The notes (kind, id) in the order in which the text calls them, numbered from 1."""

    def call(self, kind: str, note_id: str) -> int:
        """The number of a note, from 1."""
        if (kind, note_id) not in self.called:
            self.called[(kind, note_id)] = len(self.called) + 1
            self.losses.note("footnote", words(self.note(kind, note_id)))
        return self.called[(kind, note_id)]

    def note(self, kind: str, note_id: str) -> Element:
        return self._notes[kind].get(note_id, Element("p"))

    def turn_to_notes(self) -> None:
        """From here on, links are those of the notes: each part has its own list of them."""
        for kind in NOTES:
            for path in self._paths(kind):
                self.targets = {**self.targets, **self._parts.targets(path)}

    def comment(self, comment_id: str) -> str:
        return words(self._comments.get(comment_id, Element("p")))

    def tell_margins(self) -> None:
        """Letterheads and page numbers are no part of the letter's text."""
        for kind in MARGINS:
            roots = (self._parts.root(path) for path in self._paths(kind))
            told = {words(root) for root in roots if root is not None}
            for text in sorted(text for text in told if any(map(str.isalpha, text))):
                self.losses.note(kind, text)

    def _paths(self, kind: str) -> Iterator[str]:
        yield from dict.fromkeys(
            target.path
            for target in self._parts.targets(self._parts.main).values()
            if target.kind == kind and not target.outside
        )

    def _first(self, kind: str) -> Element | None:
        path = next((t.path for t in self.targets.values() if t.kind == kind), None)
        return None if path is None else self._parts.root(path)

    def _by_id(self, part: str, tag: str) -> dict[str, Element]:
        root = self._first(part)
        found: Iterable[Element] = [] if root is None else root.findall(tag)
        return {element.get("id", ""): element for element in found}


def words(element: Element) -> str:
    """The plain words below an element, dropped ones too."""
    told = {"t": None, "delText": None, "m:t": None}
    out = []
    for part in element.iter():
        if part.tag in told:
            out.append(part.text or "")
        elif part.tag in ("p", "tab", "br", "tc"):
            out.append(" ")
    return " ".join("".join(out).split())
