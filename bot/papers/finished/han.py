"""Where a line of Chinese or Japanese may end: after every sign, but for some."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from bot.papers.spans import Span

MAY_BREAK: Final = "\u200b"
HAN: Final = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
NOT_FIRST: Final = (
    "，。、；：？！）］｝〕〉》」』】”’…—～·々ー％℃,.;:?!)]}%ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)
NOT_LAST: Final = "（［｛〔〈《「『【“‘￥＄([{"
BETWEEN: Final = re.compile(
    f"(?<=[{HAN}”’…—])(?<![{re.escape(NOT_LAST)}])(?![{re.escape(NOT_FIRST)}])(?=[^\\s])"
    f"|(?<=[0-9A-Za-z])(?=[{HAN}“‘])(?![{re.escape(NOT_FIRST)}])"
)


def pieces(text: str) -> list[str]:
    """The text in pieces between which a line may end, spaces left aside."""
    return BETWEEN.split(text)


def breakable(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans with a space of no width wherever a line may end."""
    return (replace(span, text=BETWEEN.sub(MAY_BREAK, span.text)) for span in spans)
