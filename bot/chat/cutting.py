"""Where a text that is too long for one message is cut, as a reader would cut it."""

import re
import unicodedata
from typing import Final

SENTENCE_END: Final = re.compile(
    r"""[.!?…؟۔।](?:[\u00a0\u202f ]?»|["'”’)\]])*(?=[ \t\n])|[。！？]["”」』）]*|(?=\n)"""
)
SPACES: Final = " \t\n"
JOINERS: Final = "\u200d\ufe0e\ufe0f"


def units(text: str) -> int:
    """The length in UTF-16 code units, which is how Telegram counts."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def sentence_cut(text: str, room: int) -> int:
    """The index after the last sentence that ends within `room` units; 0 when none does."""
    ends = SENTENCE_END.finditer(text, 0, _fitting(text, room) + 1)
    limit = _fitting(text, room)
    return max((match.end() for match in ends if match.end() <= limit), default=0)


def word_cut(text: str, room: int) -> int:
    """The index after the last word that ends within `room` units, else after the last sign."""
    limit = _fitting(text, room)
    space = max(text.rfind(space, 0, limit + 1) for space in SPACES)
    return space if space > 0 else _whole_signs(text, limit)


def _fitting(text: str, room: int) -> int:
    taken = 0
    for index, sign in enumerate(text):
        taken += units(sign)
        if taken > room:
            return index
    return len(text)


def _whole_signs(text: str, limit: int) -> int:
    """Not between a letter and its accents, nor inside a joined emoji, if that can be helped."""
    cut = limit
    while 0 < cut < len(text) and _belongs_to_the_sign_before(text, cut):
        cut -= 1
    return cut or limit


def _belongs_to_the_sign_before(text: str, index: int) -> bool:
    sign, before = text[index], text[index - 1]
    return unicodedata.combining(sign) > 0 or sign in JOINERS or before == "\u200d"
