"""The press kit as one ZIP: a page to read and to copy from, the letter, and its pictures.

The page is there twice, as a Word document and as text to paste into a message.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bot.domain.refusal import Refusal
from bot.papers import chart
from bot.papers.finished.docx_letter import finished_docx
from bot.papers.finished.letter import FinishedLetter
from bot.papers.finished.pdf_letter import finished_pdf
from bot.papers.finished.word import fixed, package
from bot.papers.finished.word.blocks import Blocks
from bot.papers.finished.word.body import Body, Paragraph
from bot.papers.finished.word.links import Links
from bot.papers.finished.word.numbering import Numberings
from bot.papers.finished.word.runs import Runs
from bot.papers.finished.word.styles import styles_part, word_language
from bot.papers.finished.word.xml import part
from bot.papers.letter_text import letter_text
from bot.papers.manuscript import Block
from bot.papers.paper import Paper
from bot.papers.press_kit import PressKit
from bot.papers.press_kit_words import blocks, file_line, headline
from bot.papers.progress import tell
from bot.texts.directions import is_from_right

FIRST_YEAR: Final = 1980
"""Before which no ZIP file can note a moment."""


def press_kit(kit: PressKit) -> Paper:
    """The same facts make the same bytes. Takes seconds of CPU: for a process of its own."""
    files = list(_files(kit))
    said = [file_line(kit, key, paper.file_name) for key, paper in files]
    page = tuple(blocks(kit, said))
    papers = (_docx(kit, page), _text(kit, page), *(paper for _, paper in files))
    content = BytesIO()
    with ZipFile(content, "w") as kit_file:
        for paper in papers:
            kit_file.writestr(_entry(kit, paper), paper.content, ZIP_DEFLATED, 9)
    return Paper(f"{kit.stem}.zip", "application/zip", content.getvalue())


def _files(kit: PressKit) -> Iterator[tuple[str, Paper]]:
    """What lies beside the page, each with the key of what is said of it."""
    tell(0.1)
    yield "press-file-letter", _letter(kit.letter)
    tell(0.7)
    yield "press-file-growth", Paper("signatures.png", "image/png", chart.growth_chart(*kit.growth))
    yield "press-file-print", Paper("signatures.svg", "", chart.growth_svg(*kit.growth))
    tell(0.8)
    yield "press-file-places", Paper("countries.png", "image/png", chart.country_chart(*kit.places))
    yield "press-file-print", Paper("countries.svg", "", chart.country_svg(*kit.places))
    tell(0.9)


def _letter(letter: FinishedLetter) -> Paper:
    """As a PDF; where no font has a name's letters, as the Word document, which needs none."""
    try:
        return finished_pdf(letter)
    except Refusal:
        return finished_docx(letter)


def _text(kit: PressKit, page: Sequence[Block]) -> Paper:
    words = letter_text(headline(kit), kit.title, page, "")
    return Paper("press-kit.txt", "text/plain; charset=utf-8", words.encode("utf-8-sig"))


def _docx(kit: PressKit, page: Sequence[Block]) -> Paper:
    """In the styles of the finished letter, and in the direction of its own words."""
    from_right = is_from_right(kit.spoken)
    links, numberings = Links(), Numberings()
    runs = Runs(from_right, links)
    body = Body(from_right)
    head = (("Addressee", headline(kit)), ("Title", kit.title))
    body.add(Paragraph(style, runs.of_text(text)) for style, text in head)
    body.add(Blocks(runs, numberings).of(page))
    parts = {
        "document": part("document", body.xml),
        "styles": styles_part(kit.spoken),
        "numbering": numberings.xml,
        "settings": fixed.settings_part(kit.spoken),
        "footnotes": fixed.footnotes_part([]),
        "footer": fixed.footer_part(),
    }
    language = word_language(kit.spoken)
    told = package.properties(kit.title, kit.coordinator, language, kit.at)
    content = package.packed(parts, links.relations, told)
    return Paper("press-kit.docx", package.MEDIA_TYPE, content)


def _entry(kit: PressKit, paper: Paper) -> ZipInfo:
    at = kit.at.timetuple()[:6]
    entry = ZipInfo(paper.file_name, max(at, (FIRST_YEAR, 1, 1, 0, 0, 0)))
    entry.create_system, entry.external_attr = package.UNIX, package.READABLE
    return entry
