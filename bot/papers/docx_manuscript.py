"""A letter written in Word, read as the house's Markdown."""

from collections.abc import Iterable

from bot.domain.refusal import Refusal
from bot.papers.incoming.read_text import MOST_SIGNS, Loss, Losses, ReadText
from bot.papers.manuscript import Block

__all__ = ["Loss", "ReadText", "read_docx"]


def read_docx(data: bytes) -> ReadText:
    """The words of a .docx with their headings, lists, quotations, links and emphasis.

    Tracked changes are taken as accepted, notes become a list at the end, rows of a table
    lines; pictures, comments, headers, footers and hidden text are left out. All of that, and
    looks that letters here cannot have, is named in `losses`. Nothing outside of the document
    is fetched. It may take some tenths of a second: call it off the event loop.

    Raises `Refusal`: 'docx-broken', 'docx-locked' (a password), 'docx-old' (a .doc file),
    'docx-too-big' (`most`: megabytes), 'docx-empty'.
    """
    # An idle bot pays nothing for what only an organiser needs now and then.
    from bot.papers.incoming.word.blocks import Blocks
    from bot.papers.incoming.word.document import Document
    from bot.papers.incoming.writing import read_text

    losses = Losses()
    try:
        document = Document(data, losses)
        blocks = Blocks(document).all()
        document.tell_margins()
        _require_letter(blocks)
    except RecursionError as error:  # boxes in boxes in boxes: nobody wrote that
        raise Refusal("docx-broken") from error
    text = read_text(blocks, losses)
    if not text.body:
        raise Refusal("docx-empty")
    return text


def _require_letter(blocks: Iterable[Block]) -> None:
    if sum(len(block.text) for block in blocks) > MOST_SIGNS:
        from bot.papers.incoming.word.parts import too_big

        raise too_big()
