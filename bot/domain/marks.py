"""Which characters carry no letter of their own: accents, joiners, invisible ones."""

from typing import Final
from unicodedata import bidirectional, category, combining

JOINERS: Final = "\u200c\u200d"

INVISIBLE_LETTERS: Final = frozenset(
    "\u115f\u1160\u3164\uffa0"  # Hangul fillers
    "\u17b4\u17b5"  # Khmer inherent vowels
    "\u2800\U0001d159"  # an empty braille cell, a note without a head
    "\ufffc\ufffd"  # what is left of a picture or of a lost letter
)
"""Letters, signs and stand-ins that show nothing, with which a name could look empty."""

VISIBLE_FORMATS: Final = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
"""Number signs that Unicode counts among the format characters although they are drawn."""

APOSTROPHES: Final = "'’‘‛`´ʼʻʽʾʿˈ′＇"

VIRAMA: Final = 9
"""The combining class of the signs that join consonants in the scripts of South Asia."""

LETTER_VARIANTS: Final = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ŧ": "t",
        "ı": "i",
        "ŋ": "n",
        "ə": "e",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ہ": "ه",
        "ھ": "ه",
        "ە": "ه",
        "ۀ": "ه",
        "ء": "",
        "ـ": "",
    }
)
"""Letters that people write for one another and that Unicode does not take apart."""


def is_accent(c: str) -> bool:
    """A mark that a reader can do without; Indic, Thai and kana marks are not such."""
    place = combining(c)
    if place in (1, 36) or 10 <= place <= 35 or place >= 200:
        return True
    return category(c) == "Me" or c == "\u034f" or is_variation_selector(c)


def is_variation_selector(c: str) -> bool:
    return "\ufe00" <= c <= "\ufe0f" or "\U000e0100" <= c <= "\U000e01ef"


def is_needed(left: str, c: str, right: str) -> bool:
    """Whether `c` is drawn, or changes how its neighbours are drawn."""
    if c in JOINERS:
        return _joins(left, right)
    if is_variation_selector(c):
        return category(left) in ("So", "Sm", "Lo", "Nd", "Po")
    return True


def _joins(left: str, right: str) -> bool:
    if combining(left) == VIRAMA or combining(right) == VIRAMA:
        return category(left)[0] in "LM"
    if bidirectional(right) == "AL":
        return bidirectional(left) in ("AL", "NSM")
    return _in_a_picture(left) and category(right) == "So"


def _in_a_picture(c: str) -> bool:
    return category(c) in ("So", "Sk") or c == "\ufe0f"
