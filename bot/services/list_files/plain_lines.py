"""The lines of a plain list as pieces: numbers and bullets off, broken names made whole."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.domain.acronym import split_acronym, stands_for
from bot.domain.wording import has_letters
from bot.services.list_files.headings import is_heading
from bot.services.list_files.list_words import ABBREVIATIONS, CONNECTORS, ENDS, LEADING
from bot.services.list_files.shapes import EntryFlaw, Row, Skipped

MARKED: Final = 0.4
MOST_OF_THEM: Final = 0.8
LONGEST_TAIL: Final = 3
"""A name broken over two lines leaves a few words for the second."""
NUMBER: Final = re.compile(r"\s*[(\[]?(\d{1,5})(?:\s*[.)\]:]+\s*|\s*[–—-]\s+|\t\s*|\s+)(?=\S)")
BULLET: Final = re.compile(r"\s*(?:[•·▪▫◦●○■□◆►▶➢➤✓✔→*‣⁃–—-]|o(?=\s{2,}))\s*(?=\S)")
NEXT_BULLET: Final = re.compile(r"\s+[•▪◦●■‣]\s*(?=\S)")
NEXT_NUMBER: Final = re.compile(r"(?<=\S)\s+[(\[]?(\d{1,5})[.)\]]\s+(?=\S)")
WAW: Final = re.compile(r"\s*و(?=[\u0621-\u064a]{2})")
ARABIC_COMMA: Final = re.compile(r"\s*[،؛]\s*(?=و[\u0621-\u064a])")
SEMICOLON: Final = re.compile(r"\s*;\s+(?!(?:and|et|y|e|und|и)\s*$)(?=\S)")
LAST_AND: Final = re.compile(r"\s*(?:and|et|y|e|und|и)\s+(?=\w)")
OPEN_END: Final = re.compile(r"[/&(–—:+]\s*$|\s-\s*$|\w-$")
OPEN_BEGIN: Final = re.compile(r"\s*[)/&–—,+]|\s*-\s")


@dataclass(frozen=True, slots=True)
class Piece:
    """What may be one entry or a heading, with what was done to it on the way."""

    line: int
    last_line: int
    text: str
    marked: bool = False
    """Whether a number or a bullet stood in front."""
    number: int = 0
    ended: bool = False
    """Whether a semicolon or a comma stood behind."""
    indented: bool = False
    after_blank: bool = False
    flaws: tuple[EntryFlaw, ...] = ()


def pieces_of(rows: Sequence[Row]) -> tuple[list[Piece], list[Skipped]]:
    """The pieces in their order, and the lines that hold no letter."""
    skipped = [
        Skipped(row.line, row.last_line, "no-letters", row.cells[0].strip())
        for row in rows
        if not has_letters(row.cells[0])
    ]
    lines = [row for row in rows if has_letters(row.cells[0])]
    whole = _joined(_ended(_without_waw(_split(_unmarked(lines)))))
    return _without_last_and(whole), skipped


def _unmarked(rows: Sequence[Row]) -> list[Piece]:
    """Numbers go when they count the list, bullets when the list has many: '350.org' stays."""
    texts = [row.cells[0] for row in rows]
    numbers = [_number(text) for text in texts]
    numbered = _counts(numbers) or any(map(_goes_on_counting, texts))
    bulleted = sum(bool(BULLET.match(text)) for text in texts) >= max(2, MARKED * len(rows))
    last: int | None = None
    pieces, before = [], 0
    for row, number in zip(rows, numbers, strict=True):
        counted = numbered and number is not None and (last is None or 0 < number - last < 50)
        last = number if counted else last
        piece = _bare_piece(row, number if counted else 0, bulleted)
        pieces.append(replace(piece, after_blank=row.line > before + 1))
        before = row.last_line
    return pieces


def _bare_piece(row: Row, number: int | None, bulleted: bool) -> Piece:
    text = row.cells[0]
    off = NUMBER.match(text) if number else BULLET.match(text) if bulleted else None
    bare = text[off.end() :] if off else text
    return Piece(
        row.line, row.last_line, bare, bool(off), number=number or 0, indented=text[:2].isspace()
    )


def _goes_on_counting(text: str) -> bool:
    """Whether the line is '1. Rivers 2. Lakes' or the like."""
    number = _number(text)
    return number is not None and len(_at_numbers(text, number)) > 1


def _number(text: str) -> int | None:
    found = NUMBER.match(text)
    return int(found[1]) if found else None


def _counts(numbers: Sequence[int | None]) -> bool:
    """Whether the numbers in front go up by one, most of the time."""
    given = [number for number in numbers if number is not None]
    steps = sum(0 < after - before <= 2 for before, after in pairwise(given))
    return len(given) >= max(2, MARKED * len(numbers)) and steps >= MARKED * (len(given) - 1) > 0


def _split(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Two entries on one line become two pieces of that line."""
    for piece in pieces:
        parts = _parts(piece)
        if len(parts) == 1:
            yield piece
            continue
        flaw = EntryFlaw("two-on-one", piece.line, {"count": len(parts)}, repaired=True)
        for part in parts:
            yield replace(piece, text=part, marked=True, flaws=(flaw,))


def _parts(piece: Piece) -> list[str]:
    for pattern in (NEXT_BULLET, ARABIC_COMMA, SEMICOLON):
        parts = [part for part in pattern.split(piece.text) if has_letters(part)]
        if len(parts) > 1:
            return parts
    return _at_numbers(piece.text, piece.number) if piece.number else [piece.text]


def _at_numbers(text: str, number: int) -> list[str]:
    """'Rivers 13. Lakes' behind 12 is two; 'Article 19. Rivers' behind 4 is one."""
    parts, begin = [], 0
    for found in NEXT_NUMBER.finditer(text):
        if int(found[1]) == number + 1:
            parts.append(text[begin : found.start()])
            number, begin = number + 1, found.end()
    return [*parts, text[begin:]]


def _without_waw(pieces: Iterator[Piece]) -> list[Piece]:
    """In a run-on Arabic list 'and' is written onto every name but the first."""
    all_of_them = list(pieces)
    prefixed = [bool(WAW.match(piece.text)) for piece in all_of_them]
    arabic = sum(bool(re.search(r"[\u0621-\u064a]", piece.text)) for piece in all_of_them)
    if sum(prefixed) < 2 or sum(prefixed) < MOST_OF_THEM * (arabic - 1):
        return all_of_them
    return [
        _bare_of_and(piece, WAW) if has else piece
        for piece, has in zip(all_of_them, prefixed, strict=True)
    ]


def _without_last_and(pieces: Sequence[Piece]) -> list[Piece]:
    """'Rivers; Lakes; and Seas' written over three lines."""
    after_mark = [False, *(piece.ended for piece in pieces)]
    return [
        _bare_of_and(piece, LAST_AND) if after and LAST_AND.match(piece.text) else piece
        for piece, after in zip(pieces, after_mark, strict=False)
    ]


def _bare_of_and(piece: Piece, conjunction: re.Pattern[str]) -> Piece:
    found = conjunction.match(piece.text)
    facts = {"typed": piece.text.strip(), "and": found[0].strip() if found else ""}
    flaw = EntryFlaw("and-in-front", piece.line, facts, repaired=True)
    return replace(piece, text=conjunction.sub("", piece.text, count=1), flaws=(*piece.flaws, flaw))


def _ended(pieces: Sequence[Piece]) -> list[Piece]:
    """Marks at the end go; where not all entries have one it is said."""
    marks = [_mark_behind(piece.text) for piece in pieces]
    style = sum(map(bool, marks)) >= MOST_OF_THEM * len(pieces)
    return [_bare_of_mark(piece, mark, style) for piece, mark in zip(pieces, marks, strict=True)]


def _mark_behind(text: str) -> str:
    """A semicolon, a comma or a full stop behind the last word; 'S.A.' keeps its own."""
    if found := ENDS.search(text):
        return found[0]
    last = text.split()[-1]
    bare = last.rstrip(".")
    kept = "." in bare or len(bare) < 2 or bare.lower() in ABBREVIATIONS
    return "." if last.endswith(".") and not kept else ""


def _bare_of_mark(piece: Piece, mark: str, style: bool) -> Piece:
    text = piece.text.rstrip()
    if not mark:
        return replace(piece, text=text.strip())
    flaw = EntryFlaw("trailing-mark", piece.line, {"mark": mark.strip()}, repaired=True)
    flaws = piece.flaws if style else (*piece.flaws, flaw)
    bare = text[: len(text) - len(mark.rstrip())].strip()
    return replace(piece, text=bare, ended=mark != ".", flaws=flaws)


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    marked = sum(piece.marked for piece in pieces) >= MOST_OF_THEM * len(pieces) > 0
    ended = sum(piece.ended for piece in pieces) >= MOST_OF_THEM * len(pieces) > 0
    indents = sum(piece.indented for piece in pieces) < (1 - MOST_OF_THEM) * len(pieces)
    whole: list[Piece] = []
    for piece in pieces:
        if whole and _goes_on(whole[-1], piece, marked=marked, ended=ended, indents=indents):
            whole[-1] = _join(whole[-1], piece)
        else:
            whole.append(piece)
    return whole


def _goes_on(one: Piece, other: Piece, *, marked: bool, ended: bool, indents: bool) -> bool:
    """Whether the second is the rest of the first one's name."""
    if other.after_blank or (other.marked and marked) or is_heading(one.text):
        return False
    if is_heading(other.text):
        return False
    if marked and one.marked and not other.marked:
        return True
    if ended and not one.ended:
        return True
    if one.ended or other.marked:
        return False
    return (indents and other.indented and not one.indented) or _is_half(one.text, other.text)


def _is_half(one: str, other: str) -> bool:
    last, first = one.split()[-1:], other.split()[:1]
    if last and last[0] in CONNECTORS and len(one.split()) > 1:
        return True
    if first and first[0] in LEADING:
        return True
    if OPEN_END.search(one) or OPEN_BEGIN.match(other):
        return True
    if one.count("(") > one.count(")") and other.count(")") > other.count("("):
        return True
    return _acronym_asks_for(one, other)


def _acronym_asks_for(one: str, other: str) -> bool:
    """'MRJC – Mouvement Rural de Jeunesse' lacks a word, and the next line is that word."""
    if len(other.split()) > LONGEST_TAIL or split_acronym(other)[1]:
        return False
    for acronym, name in _acronyms_apart(one):
        if stands_for(acronym, f"{name} {other}") and not stands_for(acronym, name):
            return True
    return False


def _acronyms_apart(text: str) -> Iterator[tuple[str, str]]:
    for divider in (" – ", " - ", " — ", "/", ": "):
        acronym, found, name = text.partition(divider)
        if found and acronym.isupper() and " " not in acronym:
            yield acronym, name


def _join(one: Piece, other: Piece) -> Piece:
    glue = "" if re.search(r"\w-$|/$|\($", one.text) or other.text.startswith(")") else " "
    flaw = EntryFlaw("joined-lines", one.line, {"last": other.last_line}, repaired=True)
    flaws = [f for f in (*one.flaws, *other.flaws) if f.key != "joined-lines"]
    return replace(
        one,
        text=f"{one.text}{glue}{other.text}",
        last_line=other.last_line,
        ended=other.ended,
        flaws=(*flaws, flaw),
    )
