"""The finished letter as a Word document that a secretariat goes on editing."""

from collections.abc import Iterable, Iterator, Sequence

from bot.papers.finished import words
from bot.papers.finished.letter import FinishedLetter, Group, Signatures
from bot.papers.finished.names import is_turned, shown_line, standing_alone
from bot.papers.finished.word import fixed, package
from bot.papers.finished.word.blocks import Blocks
from bot.papers.finished.word.body import Body, Paragraph
from bot.papers.finished.word.links import Links
from bot.papers.finished.word.numbering import Numberings, room_for
from bot.papers.finished.word.runs import Runs
from bot.papers.finished.word.styles import styles_part, word_language
from bot.papers.finished.word.xml import part, tag
from bot.papers.manuscript import read_manuscript
from bot.papers.paper import Paper
from bot.texts.directions import is_from_right


def finished_docx(letter: FinishedLetter) -> Paper:
    """A .docx with real styles, lists that count themselves, sections of columns, page numbers.

    Pure, and the same letter makes the same bytes. Some milliseconds for each hundred names.
    """
    return _Writer(letter).paper()


class _Writer:
    def __init__(self, letter: FinishedLetter) -> None:
        self._letter = letter
        self._from_right = is_from_right(letter.language)
        self._links, self._numberings = Links(), Numberings()
        self._runs = Runs(self._from_right, self._links)
        self._other_runs = Runs(not self._from_right, self._links)
        self._notes: list[str] = []

    def paper(self) -> Paper:
        letter = self._letter
        parts = {
            "document": part("document", self._body()),
            "styles": styles_part(letter.language),
            "numbering": self._numberings.xml,
            "settings": fixed.settings_part(letter.language),
            "footnotes": fixed.footnotes_part(self._notes),
            "footer": fixed.footer_part(),
        }
        language = word_language(letter.language)
        told = package.properties(letter.title, letter.author, language, letter.at)
        content = package.packed(parts, self._links.relations, told)
        return Paper(f"{letter.stem}.docx", package.MEDIA_TYPE, content)

    def _body(self) -> str:
        letter = self._letter
        body = Body(self._from_right)
        body.add(self._head())
        body.add(Blocks(self._runs, self._numberings).of(read_manuscript(letter.body).blocks))
        if letter.signed.count:
            self._sign(body, words.undersigned(letter), letter.signed)
        if letter.late.count:
            self._sign(body, words.late_heading(letter), letter.late, tag("pageBreakBefore"))
        if letter.note:
            body.add([self._plain("Note", letter.note)])
        return body.xml

    def _head(self) -> Iterator[Paragraph]:
        letter = self._letter
        for style, text in (
            ("Date", letter.date),
            ("Addressee", letter.addressee),
            ("Title", letter.title),
        ):
            if text.strip():
                yield self._plain(style, text)

    def _sign(self, body: Body, heading: str, signatures: Signatures, turned: str = "") -> None:
        runs = self._runs.of_text(heading) + self._footnote(signatures)
        body.add([Paragraph("heading 1", runs, turned)])
        for group in signatures.groups:
            body.add(self._group(group), self._letter.columns)
        uncounted = words.uncounted(self._letter, signatures)
        body.add(self._plain("Signatories Unnamed", sentence) for sentence in uncounted)

    def _footnote(self, signatures: Signatures) -> str:
        sentence = words.footnote(self._letter, signatures)
        if not sentence:
            return ""
        self._notes.append(self._runs.of_text(sentence))
        return fixed.footnote_mark(len(self._notes))

    def _group(self, group: Group) -> Iterator[Paragraph]:
        if group.heading:
            yield self._plain("Signatory Group", group.heading)
        named = [(shown_line(line.text, self._from_right), line.number) for line in group.lines]
        numbers = [number for _, number in named if number is not None]
        if len(numbers) < len(named):
            yield from (self._entry(name) for name, _ in named)
        else:
            alone = [standing_alone(name, self._from_right) for name, _ in named]
            yield from self._numbered(alone, numbers)

    def _entry(self, name: str) -> Paragraph:
        """A turned name stands in a turned paragraph, at the side of all others."""
        if not is_turned(name, self._from_right):
            return self._plain("Signatory", name)
        place = tag("bidi", val=0 if self._from_right else 1) + tag("ind", left=0, firstLine=0)
        runs = self._other_runs.of_text(name)
        return Paragraph("Signatory", runs, place + tag("jc", val="right"))

    def _numbered(self, names: Iterable[str], numbers: Sequence[int]) -> Iterator[Paragraph]:
        """Counted by Word where it would come to the same numbers, typed where it would not."""
        counted = self._numberings.of_names(numbers)
        if counted is not None:
            place = counted.used_at(0) + tag("ind", left=counted.inset, hanging=counted.hanging)
            yield from (Paragraph("Signatory", self._runs.of_text(name), place) for name in names)
            return
        room = room_for(numbers)
        place = tag("tabs", tag("tab", val="left", pos=room)) + tag("ind", left=room, hanging=room)
        for name, number in zip(names, numbers, strict=True):
            typed = tag("r", f"<w:t>{number}.</w:t>", tag("tab"))
            yield Paragraph("Signatory", typed + self._runs.of_text(name), place)

    def _plain(self, style: str, text: str) -> Paragraph:
        return Paragraph(style, self._runs.of_text(text))
