"""The letter as a document to keep, to print and to send: PDF, or text where no font can."""

from datetime import datetime

from bot.domain.letter import Letter
from bot.papers.letter_text import letter_text
from bot.papers.manuscript import read_manuscript
from bot.papers.paper import Paper


def letter_document(
    letter: Letter, language: str, footer: str = "", at: datetime | None = None
) -> Paper:
    """The letter in that language, or in the one that it was written in.

    A typeset A4 PDF; UTF-8 text when a sign of the letter is in none of the fonts that ship.
    `footer` is plain text below the letter: the deadline, how to sign. `at` is the creation
    date noted in the PDF, without it the letter's close: the same input makes the same bytes.
    Takes up to a second of CPU: not to be called on the event loop.
    """
    # Here, because fpdf takes a third of a second to import: the start should not wait for it.
    from bot.papers.typesetting import typeset

    text = letter.text_in(language)
    blocks = read_manuscript(text.body).blocks
    name = f"{letter.slug}-{text.language}"
    pdf = typeset(text, blocks, footer, at or letter.closes)
    if pdf is not None:
        return Paper(f"{name}.pdf", "application/pdf", pdf)
    words = letter_text(text.addressee, text.title, blocks, footer)
    return Paper(f"{name}.txt", "text/plain; charset=utf-8", words.encode("utf-8-sig"))
