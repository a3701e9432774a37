"""Styled text sign by sign: what pieces from any source are cut, cleaned and joined as."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final, TypeAlias

from bot.papers.incoming.read_text import Losses
from bot.papers.manuscript import Span, Style
from bot.papers.markdown import PARSER
from bot.papers.spans import FOOTNOTE, SCHEMES

Sign: TypeAlias = tuple[str, Style]
PLAIN: Final = Style()
AS_BREAK: Final = "\x0b\x0c\x85\u2028\u2029"
NOT_IN_ADDRESS: Final = re.compile(r"[\s<>\\\x00-\x20\x7f]")


def signs_of(spans: Iterable[Span]) -> list[Sign]:
    return [(sign, span.style) for span in spans for sign in span.text]


def spans_from(signs: Iterable[Sign]) -> tuple[Span, ...]:
    runs = groupby(signs, key=lambda sign: sign[1])
    return tuple(Span("".join(sign for sign, _ in run), style) for style, run in runs)


def words(signs: Iterable[Sign]) -> str:
    return "".join(sign for sign, _ in signs)


def is_readable(text: str) -> bool:
    return any(sign.isprintable() and not sign.isspace() for sign in text)


def cleaned(text: str, losses: Losses) -> str:
    """As many signs as before; none is left that nobody can see and no paper carries."""
    out = []
    for at, sign in enumerate(text):
        if sign in AS_BREAK:
            out.append("\n")
        elif unicodedata.category(sign) in ("Cc", "Cs") and sign not in "\n\t":
            out.append(" ")
            if sign != "\r":
                losses.note("control-character", text[max(0, at - 20) : at + 20])
        else:
            out.append(sign)
    return "".join(out)


def stripped(signs: Sequence[Sign]) -> list[Sign]:
    """No space at either end."""
    start, end = 0, len(signs)
    while start < end and signs[start][0].isspace():
        start += 1
    while end > start and signs[end - 1][0].isspace():
        end -= 1
    return list(signs[start:end])


def lines_of(signs: Sequence[Sign]) -> Iterator[list[Sign]]:
    line: list[Sign] = []
    for sign in signs:
        if sign[0] == "\n":
            yield line
            line = []
        else:
            line.append(sign)
    yield line


def usable_link(address: str) -> str | None:
    """The address as Markdown's reader gives it back, or None when it is for nobody else."""
    address = address.strip()
    if address.lower().startswith("www."):
        address = f"https://{address}"
    if not address.lower().startswith(SCHEMES):
        return None
    address = NOT_IN_ADDRESS.sub(lambda found: f"%{ord(found[0]):02X}", address)
    try:
        link = PARSER.normalizeLink(address)
    except ValueError:  # a host that is none, such as 'https://[half'
        return None
    return link if PARSER.validateLink(link) else None


def without_footnote_marks(signs: Sequence[Sign], losses: Losses) -> list[Sign]:
    """'[^1]' calls a footnote in Markdown and would be refused: '[1]' says the same."""
    carets = set()
    for found in FOOTNOTE.finditer(words(signs)):
        losses.note("footnote", found.group())
        carets |= {found.start() + 1}
        carets |= {at for at in range(found.start() + 2, found.end()) if signs[at][0] == "^"}
    return [sign for at, sign in enumerate(signs) if at not in carets]
