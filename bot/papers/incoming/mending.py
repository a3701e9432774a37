"""Markdown with tables, footnotes, HTML or code in it, made Markdown that a letter can have."""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from markdown_it.token import Token

from bot.papers.incoming.read_text import Losses
from bot.papers.incoming.signs import PLAIN, cleaned
from bot.papers.incoming.spelling import MEANS_SOMETHING, guarded
from bot.papers.manuscript import Block, Paragraph, Rule, Span, read_manuscript
from bot.papers.markdown import NOT_CARRIED, PARSER
from bot.papers.spans import ManuscriptFlaw

NOTE: Final = re.compile(
    r"^ {0,3}\[\^([^\]\s]{1,200})\]:[ \t]*(.*(?:\n(?: {2,}|\t)\S.*)*)\n?", re.MULTILINE
)
CALL: Final = re.compile(r"\[\^([^\]\s]{1,200})\]")
TAG: Final = re.compile(r"<!--(?:(?!<!--).)*?-->|<[^<>]*>", re.DOTALL)
INLINE_TAG: Final = re.compile(
    r"</?(?:a|abbr|b|code|del|em|font|i|ins|q|s|small|span|strong|sub|sup|u)\b[^<>]*>",
    re.IGNORECASE,
)
BEFORE: Final = re.compile(r"[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?")
BREAK: Final = re.compile(r"[ \t]*<br\s{0,3}/?>[ \t]*(?=(\S?))", re.IGNORECASE)
FOUR_SPACES: Final = 4
LOSS_OF: Final = {"link-is-not-an-address": "link"}
"""The losses that are not called as the flaw is that they come from."""


def mended(markdown: str, losses: Losses) -> list[Block]:
    """The blocks of the text, and in `losses` what they could not keep."""
    text, notes = _without_notes(_with_breaks(cleaned(markdown, losses)), losses)
    for _ in range(3):  # what came out of one may hold the next
        text, changed = _replaced(text, losses)
        if not changed:
            break
    manuscript = read_manuscript(text)
    _tell(manuscript.flaws, losses)
    if not notes:
        return list(manuscript.blocks)
    told = (Paragraph((Span(f"[{name}] "), *_spans(note))) for name, note in notes.items())
    return [*manuscript.blocks, Rule(), *told]


def _with_breaks(text: str) -> str:
    """`<br>` is how people break a line in Markdown; in a table it would tear the row."""
    lines = (line if "|" in line else BREAK.sub(_line_break, line) for line in text.split("\n"))
    return "\n".join(lines)


def _line_break(found: re.Match[str]) -> str:
    return "\\\n" if found[1] else "\\"  # at the end of a line, the line breaks there


def _without_notes(text: str, losses: Losses) -> tuple[str, dict[str, str]]:
    """Footnotes by their names, and the text that calls them as '[1]'."""
    notes = {found[1]: " ".join(found[2].split()) for found in NOTE.finditer(text)}
    for note in notes.values():
        losses.note("footnote", note)
    text = NOTE.sub("\n", text)
    called = {found[1] for found in CALL.finditer(text)} - set(notes)
    for name in sorted(called):
        losses.note("footnote", name)
    return CALL.sub(r"\\[\1\\]", text), notes


def _spans(markdown: str) -> Iterable[Span]:
    blocks = read_manuscript(markdown).blocks
    return blocks[0].spans if blocks else (Span(markdown, PLAIN),)


def _replaced(text: str, losses: Losses) -> tuple[str, bool]:
    """Every block that no letter can have, put into words where it stood."""
    lines = text.split("\n")
    tokens = PARSER.parse(text)
    found = [(at, token) for at, token in enumerate(tokens) if token.type in NOT_CARRIED]
    for at, token in reversed(found):
        start, end = token.map or (0, 0)
        losses.note(NOT_CARRIED[token.type], _example(tokens, at))
        first = _before(token, lines[start])
        rest = re.sub(r"[^\s>]", " ", first)
        said = list(_said(tokens, at))
        lines[start:end] = (
            [first + said[0], *(rest + line for line in said[1:])] if said else [rest]
        )
    return "\n".join(lines), bool(found)


def _before(token: Token, line: str) -> str:
    """What the line begins with because of the list or quotation that the block stands in."""
    if token.type == "code_block":
        return line[: -len(token.content.partition("\n")[0]) - FOUR_SPACES]
    before = BEFORE.match(line)
    return before[0] if before and token.level else ""


def _example(tokens: Sequence[Token], at: int) -> str:
    if tokens[at].type == "table_open":
        return " ".join(next(_rows(tokens, at), []))
    return TAG.sub(" ", tokens[at].content)


def _said(tokens: Sequence[Token], at: int) -> Iterator[str]:
    token = tokens[at]
    match token.type:
        case "table_open":
            yield from _broken(
                " – ".join(cell for cell in row if cell) for row in _rows(tokens, at)
            )
        case "html_block":
            words = html.unescape(TAG.sub("\n", INLINE_TAG.sub("", token.content)))
            yield from _broken(_literal(line.strip()) for line in words.split("\n"))
        case "code_block":
            yield from _broken(line.strip() for line in token.content.split("\n"))
        case _:
            yield from _broken(_literal(line.strip()) for line in token.content.split("\n"))


def _rows(tokens: Sequence[Token], at: int) -> Iterator[list[str]]:
    """The cells of each row, as the Markdown that stood in them."""
    row: list[str] = []
    for place in range(at, len(tokens)):
        token = tokens[place]
        if token.type == "inline":
            row.append(token.content.strip())
        elif token.type == "tr_close":
            yield row
            row = []
        elif token.type == "table_close":
            return


def _broken(lines: Iterable[str]) -> Iterator[str]:
    """One paragraph of these lines."""
    kept = [line for line in lines if line]
    for line in kept[:-1]:
        yield line + "\\"
    yield from kept[-1:]


def _literal(line: str) -> str:
    return guarded(MEANS_SOMETHING.sub(r"\\\g<0>", line))


def _tell(flaws: Iterable[ManuscriptFlaw], losses: Losses) -> None:
    for flaw in flaws:
        losses.note(LOSS_OF.get(flaw.key, flaw.key), flaw.what)
