"""The call to sign a letter, in each of its languages, as one document to send or print."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.letter import EditionText
from bot.papers.letter_text import letter_text
from bot.papers.manuscript import Block, Heading, Paragraph, Rule, Span, Style
from bot.papers.paper import Paper


@dataclass(frozen=True, slots=True)
class Call:
    """`words` is plain text, a paragraph each; a line that is an address becomes a link."""

    language: str
    title: str
    words: tuple[str, ...]


def call_sheet(slug: str, calls: Sequence[Call], at: datetime) -> Paper:
    """A PDF; UTF-8 text when a sign of it is in none of the fonts that ship.

    The same input makes the same bytes. Takes up to a second of CPU: not on the event loop.
    """
    # fpdf takes a third of a second to import: the start should not wait for it.
    from bot.papers.typesetting import typeset

    first = calls[0]
    blocks = list(_blocks(calls))
    text = EditionText(first.language, first.title, "", "", "")
    pdf = typeset(text, blocks, "", at)
    if pdf is not None:
        return Paper(f"{slug}-call.pdf", "application/pdf", pdf)
    words = letter_text("", first.title, blocks, "")
    return Paper(f"{slug}-call.txt", "text/plain; charset=utf-8", words.encode("utf-8-sig"))


def _blocks(calls: Sequence[Call]) -> Iterator[Block]:
    for place, call in enumerate(calls):
        if place:
            yield Rule()
            yield Heading((Span(call.title),), level=1)
        for words in call.words:
            yield Paragraph(tuple(_spans(words)))


def _spans(words: str) -> Iterator[Span]:
    for place, line in enumerate(words.split("\n")):
        if place:
            yield Span("\n")
        yield Span(line, Style(link=line) if line.startswith("https://") else Style())


def qr_paper(kind: str, slug: str, link: str) -> Paper:
    """The link as a QR code: 'kit-qr' to look at in the chat, 'kit-png' and 'kit-svg' as files."""
    from bot.papers.qr import qr_png, qr_svg  # drawing is imported when something is drawn

    if kind == "kit-svg":
        return Paper(f"{slug}-qr.svg", "image/svg+xml", qr_svg(link))
    # As 'image/png' it would be sent as a photo, which Telegram makes smaller and greyer.
    media_type = "image/png" if kind == "kit-qr" else "application/octet-stream"
    return Paper(f"{slug}-qr.png", media_type, qr_png(link))
