"""Markdown that a person typed on purpose inside a paragraph."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.papers.incoming.signs import Sign, words
from bot.papers.manuscript import Style

ADDRESS: Final = re.compile(r"(?:https?://|www\.|mailto:)[^\s<>]*[^\s<>.,;:!?)\]*_~`'\"’»”]")
LINK: Final = re.compile(
    r"\[(?P<inner>[^\[\]\n]*[^\[\]\s])\]"
    r"\((?P<link>(?:https?://|mailto:)(?:[^\s()<>]|\([^\s()<>]*\))+)\)"
)
# No mark reaches further than 1,000 signs: one that is never closed costs no more than that.
MARKS: Final = (
    (re.compile(r"(?<!`)`(?=[ \t]*[^\s`])(?P<inner>[^`\n]{1,1000})`(?!`)"), {"code": True}),
    (
        re.compile(r"(?<![\w*])\*\*(?P<inner>[^\s*](?:[^\n]{0,1000}?[^\s*])??)\*\*(?!\*)"),
        {"bold": True},
    ),
    (
        re.compile(r"(?<!\*)\*\*(?P<inner>[^\s*](?:[^\n]{0,1000}?[^\s*])??)\*\*(?![\w*])"),
        {"bold": True},
    ),
    (
        re.compile(r"(?<![\w_])__(?P<inner>[^\s_](?:[^\n]{0,1000}?[^\s_])??)__(?![\w_])"),
        {"bold": True},
    ),
    (re.compile(r"(?<!~)~~(?P<inner>[^\s~](?:[^\n]{0,1000}?[^\s~])??)~~(?!~)"), {"strike": True}),
    (re.compile(r"(?<![\w*])\*(?P<inner>[^\s*](?:[^\n*]*[^\s*])?)\*(?![\w*])"), {"italic": True}),
    (re.compile(r"(?<![\w_])_(?P<inner>[^\s_](?:[^\n_]*[^\s_])?)_(?![\w_])"), {"italic": True}),
)


@dataclass(slots=True)
class _Text:
    """Signs, and which of them are no Markdown whatever they look like."""

    signs: list[Sign]
    literal: list[bool]

    def take_out(self, gone: set[int]) -> None:
        self.signs = [sign for at, sign in enumerate(self.signs) if at not in gone]
        self.literal = [flag for at, flag in enumerate(self.literal) if at not in gone]


def with_typed_marks(signs: Sequence[Sign], literal: Iterable[int] = ()) -> list[Sign]:
    """Links, bold, italics, strikes and code as typed; what only looks alike stays as it is.

    `literal` are places that formatting of the chat has taken already.
    """
    taken = set(literal)
    text = _Text(list(signs), [at in taken for at in range(len(signs))])
    _take_links(text)
    for found in ADDRESS.finditer(words(text.signs)):
        text.literal[found.start() : found.end()] = [True] * len(found.group())
    for pattern, changes in MARKS:
        _take_marks(text, pattern, changes)
    return text.signs


def _take_links(text: _Text) -> None:
    gone: set[int] = set()
    for found in LINK.finditer(words(text.signs)):
        if any(text.signs[at][1].code or text.signs[at][1].link for at in range(*found.span())):
            continue
        for at in range(*found.span("inner")):
            sign, style = text.signs[at]
            text.signs[at] = (sign, replace(style, link=found["link"]))
        gone |= {*range(*found.span())} - {*range(*found.span("inner"))}
    text.take_out(gone)


def _take_marks(text: _Text, pattern: re.Pattern[str], changes: dict[str, bool]) -> None:
    gone: set[int] = set()
    for found in pattern.finditer(words(text.signs)):
        marks = {*range(*found.span())} - {*range(*found.span("inner"))}
        if any(text.literal[at] for at in marks):
            continue
        for at in range(*found.span("inner")):
            sign, style = text.signs[at]
            text.signs[at] = (sign, _changed(style, changes))
            text.literal[at] = text.literal[at] or "code" in changes
        gone |= marks
    text.take_out(gone)


def _changed(style: Style, changes: dict[str, bool]) -> Style:
    return replace(style, **changes)  # type: ignore[arg-type]  # every change is a flag's
