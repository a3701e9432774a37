"""How a finished letter looks on paper."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.papers.finished import words
from bot.papers.finished.columns import ENTRY, GROUP, Columns
from bot.papers.finished.filling import Unit
from bot.papers.finished.letter import FinishedLetter, Group, Signatures
from bot.papers.finished.names import shown_line
from bot.papers.finished.page import Page
from bot.papers.finished.setting_words import FOOTNOTE_MARK, all_words, refuse_unknown_letters
from bot.papers.manuscript import Heading, read_manuscript
from bot.papers.sheet import Look
from bot.papers.spans import Span
from bot.papers.typesetting import ADDRESSEE, FOOTER, HEADINGS, TITLE, put_block

DATE: Final = Look(below=5)
LIST_HEADING: Final = replace(HEADINGS[1], above=7, below=3.4, lines_after=3)
UNCOUNTED: Final = Look(size=10, leading=5, style="I", above=1.5, below=1)
FOOTNOTE: Final = Look(size=9, leading=4.6, above=2, below=1)


def set_letter(letter: FinishedLetter) -> bytes:
    """The letter as a PDF. Raises `Refusal` (`finished-no-font`)."""
    told = list(all_words(letter))
    page = Page(letter.language, letter.title, "\n".join(told), letter.at)
    try:
        refuse_unknown_letters(told, page)
        _Setting(letter, page).set()
        return bytes(page.output())
    finally:
        page.close_fonts()


class _Setting:
    def __init__(self, letter: FinishedLetter, page: Page) -> None:
        self._letter, self._page = letter, page

    def set(self) -> None:
        letter, page = self._letter, self._page
        page.set_author(letter.author)
        self._set_head()
        self._set_body()
        if letter.signed.count:
            self._sign(words.undersigned(letter), letter.signed)
        if letter.late.count:
            page.add_page()
            self._sign(words.late_heading(letter), letter.late)
        if letter.note:
            page.put_rule(width=page.epw, space=4)
            page.put([Span(letter.note)], FOOTER)
        page.number_pages()

    def _set_head(self) -> None:
        letter = self._letter
        for text, look in ((letter.date, DATE), (letter.addressee, ADDRESSEE)):
            if text.strip():
                self._page.put([Span(text)], look)
        self._page.put_heading([Span(letter.title)], TITLE, 0)

    def _set_body(self) -> None:
        blocks = read_manuscript(self._letter.body).blocks
        for block, following in zip(blocks, [*blocks[1:], None], strict=True):
            if isinstance(block, Heading):
                level = min(block.level, 3)
                self._page.put_heading(block.spans, HEADINGS[level], level)
            else:
                put_block(self._page, block, following)

    def _sign(self, heading: str, signatures: Signatures) -> None:
        page = self._page
        note = words.footnote(self._letter, signatures)
        mark = FOOTNOTE_MARK if note else ""
        page.put_heading([Span(heading + mark)], LIST_HEADING, 0)
        numbers = [_number(line.number) for line in signatures.lines]
        columns = Columns(page, self._letter.columns, (number for number in numbers if number))
        units = [unit for group in signatures.groups for unit in self._units(group, columns)]
        columns.put(units)
        for sentence in words.uncounted(self._letter, signatures):
            page.put([Span(sentence)], UNCOUNTED)
        if note:
            page.put([Span(f"{mark} {note}")], FOOTNOTE)

    def _units(self, group: Group, columns: Columns) -> Iterator[Unit]:
        """Each entry by itself, the first one below the heading of its group."""
        above = (columns.slip(group.heading, GROUP),) if group.heading else ()
        for line in group.lines:
            name = self._page.drawable(shown_line(line.text, self._page.from_right))
            yield (*above, columns.slip(name, ENTRY, _number(line.number)))
            above = ()


def _number(number: int | None) -> str:
    return "" if number is None else f"{number}."
