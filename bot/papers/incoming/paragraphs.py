"""Lines as people type and paste them, made paragraphs, lists, headings and quotations."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import Final

from bot.papers.incoming.entities import Line
from bot.papers.incoming.signs import PLAIN, Sign, spans_from, stripped
from bot.papers.incoming.typed_marks import with_typed_marks
from bot.papers.manuscript import Block, Heading, Item, Paragraph, Quote, Rule, Span

HEADING: Final = re.compile(r"\s{0,3}(?P<level>#{1,6})[ \t]+(?=[^\s#])")
RULE: Final = re.compile(r"\s*(?:(?:-\s?){3,}|(?:\*\s?){3,}|(?:_\s?){3,}|—{3,})\s*")
QUOTE: Final = re.compile(r"\s{0,3}>[ \t]*(?=[^\s>])")
BULLET: Final = re.compile(r"\s*(?P<mark>[-*•·‣◦▪●○■–])[ \t\u00a0]+(?=\S)")
NUMBER: Final = re.compile(r"\s*(?P<number>\d{1,3})[.)][ \t\u00a0]+(?=\S)")
LETTER: Final = re.compile(r"\s*(?:\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4})[.)])\s+\S")
MAYBE_BULLETS: Final = "*–"
"""A single one is a remark or a signature; two of them are a list."""
NARROWEST, WIDEST = 45, 100
"""Columns of text that a program has wrapped; shorter lines are meant to be lines."""


def blocks_of(lines: Sequence[Line]) -> Iterator[Block]:
    """A blank line parts paragraphs, and so does each mark of a list, heading or quotation."""
    lines = [_unquoted(line) for line in lines]
    lists = _Lists(lines)
    for (blank, quoted), group in groupby(lines, key=lambda line: (_is_blank(line), line.quoted)):
        if quoted and not blank:
            yield from _quotes(list(group))
        elif not blank:
            for piece in _pieces(list(group), lists):
                yield from lists.read(piece)


def _is_blank(line: Line) -> bool:
    return not line.text.strip()


def _unquoted(line: Line) -> Line:
    mark = QUOTE.match(line.text)
    return replace(line.after(mark.end()), quoted=True) if mark and not line.is_code else line


def _quotes(lines: list[Line]) -> Iterator[Block]:
    for signs in _paragraphs(lines):
        yield Quote(spans_from(signs))


def _pieces(lines: list[Line], lists: "_Lists") -> Iterator[list[Line]]:
    """Each mark begins a piece; lines without one go on with the piece that they belong to."""
    piece: list[Line] = []
    for line in lines:
        if piece and (lists.is_mark(line) or not _belongs(line, piece, lists)):
            yield piece
            piece = []
        piece.append(line)
    if piece:
        yield piece


def _belongs(line: Line, piece: list[Line], lists: "_Lists") -> bool:
    if not lists.is_mark(piece[0]):
        return True
    if HEADING.match(piece[0].text) or RULE.fullmatch(piece[0].text):
        return False
    before = piece[-1].text
    return _inset(line) >= 2 or (len(before) >= NARROWEST and line.text[:1].islower())


def _inset(line: Line) -> int:
    text = line.text.replace("\t", "    ")
    return len(text) - len(text.lstrip())


class _Lists:
    """Which lists are open: how far the mark of each is set in."""

    def __init__(self, lines: Sequence[Line]) -> None:
        marks = [found["mark"] for line in lines if (found := BULLET.match(line.text))]
        self._bullets = {mark for mark in marks if _is_sure(mark, marks.count(mark))}
        self._insets: list[int] = []

    def is_mark(self, line: Line) -> bool:
        if line.is_code:
            return False
        text = line.text
        patterns = (HEADING, NUMBER, LETTER)
        found = RULE.fullmatch(text) or any(pattern.match(text) for pattern in patterns)
        return bool(found) or self._bullet(text) is not None

    def read(self, piece: list[Line]) -> Iterator[Block]:
        first = piece[0]
        heading, number = HEADING.match(first.text), NUMBER.match(first.text)
        bullet = self._bullet(first.text)
        if not self.is_mark(first) or LETTER.match(first.text):
            yield from self._paragraphs(piece)
        elif RULE.fullmatch(first.text):
            self._insets.clear()
            yield Rule()
        elif heading:
            self._insets.clear()
            yield Heading(_spans(piece, heading.end()), len(heading["level"]))
        elif number:
            yield Item(_spans(piece, number.end()), int(number["number"]), self._enter(first))
        elif bullet:
            yield Item(_spans(piece, bullet.end()), None, self._enter(first))

    def _bullet(self, text: str) -> re.Match[str] | None:
        found = BULLET.match(text)
        return found if found and found["mark"] in self._bullets else None

    def _enter(self, line: Line) -> int:
        inset = _inset(line)
        while self._insets and self._insets[-1] >= inset:
            self._insets.pop()
        self._insets.append(inset)
        return len(self._insets)

    def _paragraphs(self, piece: list[Line]) -> Iterator[Block]:
        """Under an item of a list when it is set in further, or one of its a), b), c)."""
        if LETTER.match(piece[0].text):
            while self._insets and self._insets[-1] > _inset(piece[0]):
                self._insets.pop()
            yield Paragraph(_spans(piece, 0), len(self._insets))
            return
        if not self._insets or _inset(piece[0]) < self._insets[-1] + 2:
            self._insets.clear()
        for signs in _paragraphs(piece):
            yield Paragraph(spans_from(signs), len(self._insets))


def _is_sure(mark: str, times: int) -> bool:
    return mark not in MAYBE_BULLETS or times > 1


def _spans(piece: list[Line], start: int) -> tuple[Span, ...]:
    """One block of a piece, its mark taken off."""
    return spans_from(_joined([piece[0].after(start), *piece[1:]], " "))


def _paragraphs(lines: list[Line]) -> Iterator[list[Sign]]:
    """What a program wrapped is put together; what a person broke stays broken."""
    if _wrapped([line.text.strip() for line in lines]) and not any(map(_is_code, lines)):
        yield _joined(lines, " ")
        return
    for long, group in groupby(lines, key=lambda line: len(line.text) > WIDEST):
        run = list(group)
        for part in [[line] for line in run] if long else [run]:
            yield _joined(part, "\n")


def _is_code(line: Line) -> bool:
    return line.is_code


def _wrapped(texts: list[str]) -> bool:
    """No line had room for the next one's first word, and some sentence goes on below."""
    width = max(map(len, texts))
    if len(texts) < 2 or not NARROWEST <= width <= WIDEST:
        return False
    if any(len(one) + 1 + len(other.split()[0]) <= width for one, other in pairwise(texts)):
        return False
    whole = "".join(texts)
    if whole.upper() == whole.lower():
        return len(texts) > 2
    return any(text[0].islower() for text in texts[1:])


def _joined(lines: Sequence[Line], between: str) -> list[Sign]:
    signs: list[Sign] = []
    literal: list[int] = []
    for line in lines:
        kept = line.signs if line.is_code else stripped(line.signs)
        lost = next((at for at, sign in enumerate(line.signs) if not sign[0].isspace()), 0)
        if signs:
            signs.append((between, PLAIN))
        shift = len(signs) - (0 if line.is_code else lost)
        literal += [at + shift for at in line.literal if 0 <= at + shift - len(signs) < len(kept)]
        signs += kept
    return with_typed_marks(signs, literal)
