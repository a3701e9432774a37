"""Runs of text in one style, and how Markdown's inline tokens become them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from markdown_it.token import Token

FOOTNOTE: Final = re.compile(r"\[\^[^\]\s]{1,200}\]")
SCHEMES: Final = ("http://", "https://", "mailto:")


@dataclass(frozen=True, slots=True)
class ManuscriptFlaw:
    """Something that cannot be carried; `key` names a text (`flaw-<key>`), `what` fills it."""

    line: int
    key: str
    what: str = ""


@dataclass(frozen=True, slots=True)
class Style:
    """`link` is an absolute http, https or mailto address."""

    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one style; a newline in it is a line break that the author asked for."""

    text: str
    style: Style = Style()


def plain(spans: Iterable[Span]) -> str:
    return "".join(span.text for span in spans)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same text in as few spans as its styles allow, no space at either end."""
    runs: list[Span] = []
    for span in spans:
        if runs and runs[-1].style == span.style:
            runs[-1] = replace(runs[-1], text=runs[-1].text + span.text)
        elif span.text:
            runs.append(span)
    return _trimmed(runs)


def _trimmed(runs: list[Span]) -> tuple[Span, ...]:
    while runs and not runs[0].text.strip():
        runs.pop(0)
    while runs and not runs[-1].text.strip():
        runs.pop()
    if runs:
        runs[0] = replace(runs[0], text=runs[0].text.lstrip())
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    return tuple(runs)


def divided(spans: Iterable[Span], at: int) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans before and after the sign at index `at`, the space at the cut dropped."""
    before: list[Span] = []
    after: list[Span] = []
    for span in spans:
        before.append(replace(span, text=span.text[: max(at, 0)]))
        after.append(replace(span, text=span.text[max(at, 0) :]))
        at -= len(span.text)
    return merged(before), merged(after)


def spans_of(inline: Sequence[Token], line: int, flaws: list[ManuscriptFlaw]) -> Iterator[Span]:
    """The spans of one block that begins at `line`; what cannot be carried goes to `flaws`."""
    style = Style()
    told = ""
    for token, following in zip_longest(inline, inline[1:]):
        if token.type == "link_open":
            told = ""
            link = _link(token, following.content if following else "", line, flaws)
            style = replace(style, link=link)
        elif token.type == "link_close":
            yield from _address(style, told)
            style = replace(style, link=None)
        elif token.nesting:
            style = _switched(style, token)
        else:
            text = _text(token, line, flaws)
            told += text
            yield Span(text, replace(style, code=token.type == "code_inline"))
        line += _lines_taken(token)


def _switched(style: Style, token: Token) -> Style:
    on = token.nesting > 0
    match token.type.removesuffix("_open").removesuffix("_close"):
        case "strong":
            return replace(style, bold=on)
        case "em":
            return replace(style, italic=on)
    return replace(style, strike=on)


def _link(token: Token, told: str, line: int, flaws: list[ManuscriptFlaw]) -> str | None:
    address = str(token.attrs["href"])
    if address.lower().startswith(SCHEMES):
        return address
    if told.startswith("^"):
        flaws.append(ManuscriptFlaw(line, "footnote", f"[{told}]"))
    else:
        flaws.append(ManuscriptFlaw(line, "link-is-not-an-address", address))
    return None


def _address(style: Style, told: str) -> Iterator[Span]:
    """A chat cannot open `mailto:`, so the address itself has to be readable."""
    if style.link is None or not style.link.lower().startswith("mailto:"):
        return
    address = style.link[len("mailto:") :].partition("?")[0]
    if address not in told:
        yield Span(f" ({address})", replace(style, code=False))


def _text(token: Token, line: int, flaws: list[ManuscriptFlaw]) -> str:
    match token.type:
        case "softbreak":
            return " "
        case "hardbreak":
            return "\n"
        case "image":
            flaws.append(ManuscriptFlaw(line, "image"))
            return ""
        case "html_inline":
            flaws.append(ManuscriptFlaw(line, "html", token.content))
            return ""
    note = FOOTNOTE.search(token.content) if token.type == "text" else None
    if note:
        flaws.append(ManuscriptFlaw(line, "footnote", note.group()))
    return token.content


def _lines_taken(token: Token) -> int:
    if token.type in ("softbreak", "hardbreak"):
        return 1
    return token.content.count("\n")
