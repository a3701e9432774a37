"""Spans spelt as Markdown, so that its reader gives back these spans."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from bot.papers.incoming.signs import Sign, signs_of, spans_from
from bot.papers.manuscript import Span, Style

MEANS_SOMETHING: Final = re.compile(
    r"[\\`*\[\]<]|(?<![^\W_])_|_(?![^\W_])|~(?=~)|(?<=~)~|&(?=#?\w{1,40};)"
)
BEGINS_A_BLOCK: Final = re.compile(
    r"(?P<head>#{1,6})(?=\s|$)|(?P<sign>[-+](?=[\s:|-]|$)|=+\s*$|[>|]|:(?=-)|~(?=~))"
    r"|(?P<number>\d{1,9})(?=[.)](?:\s|$))"
)
MARKS: Final = ("bold", "strike", "italic")


def spelt(spans: Sequence[Span], slant: str = "*") -> str:
    """One block's text; `slant` is the sign for italics, `*` or `_`."""
    out = ""
    for link, group in groupby(spans, key=lambda span: span.style.link):
        text = _styled(list(group), slant)
        if link and out.endswith("!"):
            out = out[:-1] + "\\!"
        out += _linked(text, link) if link else text
    return "\\\n".join(line.strip(" \t") for line in out.split("\n"))


def softened(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Markdown cannot begin or end a style at a sign that is no letter, next to a letter."""
    signs = signs_of(spans)
    for mark in MARKS:
        signs = [sign for run in _runs(signs, mark) for sign in _bared(run, mark)]
    return spans_from(signs)


def _linked(text: str, link: str) -> str:
    address = re.sub(r"&(?=#?\w{1,40};)", r"\&", link)
    return f"[{text}](<{address}>)" if re.search(r"[()]", address) else f"[{text}]({address})"


def guarded(line: str) -> str:
    """A line that would begin a list, a heading, a table … begins with a backslash."""
    found = BEGINS_A_BLOCK.match(line)
    if not found:
        return line
    at = found.end() if found["number"] else 0
    return f"{line[:at]}\\{line[at:]}"


def _styled(spans: list[Span], slant: str) -> str:
    signs = {"bold": "**", "strike": "~~", "italic": slant}
    out, opened = "", list[str]()
    pieces = list(_pieces(spans))
    for place, (text, style) in enumerate(pieces):
        wanted = {mark for mark in MARKS if getattr(style, mark)}
        fresh = wanted if text.strip() else set[str]()  # no style begins at a space
        while not set(opened) <= wanted:
            out += signs[opened.pop()]
        for mark in sorted(fresh - set(opened), key=lambda m: -_lasts(m, pieces, place)):
            out += signs[mark]
            opened.append(mark)
        out += _code(text) if style.code else MEANS_SOMETHING.sub(r"\\\g<0>", text)
    return out + "".join(signs[mark] for mark in reversed(opened))


def _lasts(mark: str, pieces: Sequence[Sign], place: int) -> int:
    """Where the style ends: the one that goes on for longest is opened first."""
    after = range(place, len(pieces))
    return next((at for at in after if not getattr(pieces[at][1], mark)), len(pieces))


def _pieces(spans: Sequence[Span]) -> Iterator[Sign]:
    """The spans with the space at their edges apart, in what both neighbours have in common."""
    parts = [part for span in spans for part in _parted(span)]
    following = Style()
    after: list[Style] = []
    for text, style in reversed(parts):
        following = style if text.strip() else following
        after.append(following)
    before = Style()
    for (text, style), then in zip(parts, reversed(after), strict=True):
        before = style if text.strip() else before
        yield text, style if text.strip() else _common(before, then)


def _parted(span: Span) -> Iterator[Sign]:
    lines = re.split(r"(\n)", span.text) if span.style.code else [span.text]
    for line in lines:
        core = line.strip()
        before, _, after = line.partition(core) if core else (line, "", "")
        yield from ((part, span.style) for part in (before, core, after) if part)


def _common(one: Style, other: Style) -> Style:
    return Style(
        bold=one.bold and other.bold,
        italic=one.italic and other.italic,
        strike=one.strike and other.strike,
    )


def _code(text: str) -> str:
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _runs(signs: Sequence[Sign], mark: str) -> Iterator[list[Sign]]:
    for _, run in groupby(signs, key=lambda sign: getattr(sign[1], mark)):
        yield list(run)


def _bared(run: list[Sign], mark: str) -> list[Sign]:
    letters = [at for at, (sign, _) in enumerate(run) if sign.isalnum()]
    first, last = (letters[0], letters[-1]) if letters else (len(run), -1)
    off = {mark: False}
    return [
        (sign, style if first <= at <= last else replace(style, **off))  # type: ignore[arg-type]  # a mark is a flag
        for at, (sign, style) in enumerate(run)
    ]
