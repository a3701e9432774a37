"""The list of signatories as a piece of a web page: no style, no script, no address of a stranger.

What somebody typed stands in `bdi`: a name that runs from the right turns nothing but itself.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from bot.domain.listing import Group, Listed, pieces
from bot.papers.paper import Paper
from bot.papers.register_facts import Export, counts_in, heading, not_named, undersigned
from bot.texts.markup import escape

CLASS: Final = "signatories"


def register_html(export: Export) -> Paper:
    """To be put into a page in UTF-8, which may set its classes as it likes."""
    content = "".join(html_chunks(export)).encode()
    return Paper(f"{export.stem}.html", "text/html; charset=utf-8", content)


def html_chunks(export: Export) -> Iterator[str]:
    """The same line by line."""
    direction = "rtl" if export.from_right else "ltr"
    language = escape(export.language)
    yield f'<section class="{CLASS}" lang="{language}" dir="{direction}">\n'
    yield _said(export, "count", undersigned(export), counts_in(export))
    first = 1
    for group in export.listing.groups:
        yield from _group(export, group, first)
        first += len(group.listed)
    for sentence in not_named(export):
        yield _said(export, "not-named", sentence)
    yield "</section>\n"


def _group(export: Export, group: Group, first: int) -> Iterator[str]:
    if words := heading(export, group):
        if group.footnote:
            yield _said(export, "footnote", words)
        else:
            yield f'<h3 class="{CLASS}-heading"><bdi>{escape(words)}</bdi></h3>\n'
    numbered = export.listing.arrangement.numbered
    start = f' start="{first}"' if numbered and first > 1 else ""
    yield f"<ol{start}>\n" if numbered else "<ul>\n"
    yield from _items(export, group.listed)
    yield "</ol>\n" if numbered else "</ul>\n"


def _items(export: Export, signatories: Iterable[Listed]) -> Iterator[str]:
    for one in signatories:
        parts = (
            f"<bdi>{escape(piece.text)}</bdi>" if piece.own else escape(piece.text)
            for piece in pieces(one, export.listing.arrangement)
        )
        yield f"<li>{''.join(parts)}</li>\n"


def _said(export: Export, kind: str, sentence: str, spoken: str = "") -> str:
    """A sentence of the bot's, which may not speak the language of the list."""
    spoken = spoken or export.spoken
    foreign = spoken.partition("-")[0] != export.language.partition("-")[0].lower()
    marked = f' lang="{spoken}" dir="ltr"' if foreign else ""
    return f'<p class="{CLASS}-{kind}"{marked}>{escape(sentence)}</p>\n'
