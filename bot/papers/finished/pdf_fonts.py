"""Fonts for the scripts that a letter's sheet does not know."""

import re
from collections.abc import Iterator
from typing import Final

from bot.papers.sheet import FontNames

SONG: Final = ("song", "NotoSerifSC-Regular", "NotoSerifSC-Regular", "")
"""Chinese and kana: the signs of GB 2312, the commoner half of Big5, the first level of JIS."""
WRITTEN_IN_HAN: Final = ("zh", "ja")
HAN: Final = re.compile("[\u2e80-\u2fdf\u3000-\u30ff\u31f0-\u9fff\uf900-\ufaff\uff00-\uffef]")


def further_fonts(text: str) -> Iterator[FontNames]:
    if HAN.search(text):
        yield SONG


def is_in_han(language: str) -> bool:
    return language.lower().partition("-")[0] in WRITTEN_IN_HAN
