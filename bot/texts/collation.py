"""By what a name is sorted in a list of its letter's language.

Case, accents, punctuation and width make no difference, digits go first and the language's own
script before the others; letters that an alphabet counts by themselves, such as the Swedish ä or
the Spanish ñ, stand where it has them. The rules are those of CLDR's collations, written down in
`alphabets.py` for the languages that have some.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from itertools import count
from typing import Final

from anyascii import anyascii

from bot.domain.marks import LETTER_VARIANTS, is_accent
from bot.texts.alphabets import DROPPED_MARKS, EVERYWHERE, OWN_SCRIPT, RULES

OWN_LETTERS: Final = 0x10300
"""From here on stand letters for the own letters of an alphabet: behind all that people write."""
HAN: Final = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
VOWEL_BEFORE: Final = re.compile("([เ-ไເ-ໄ])(.)")
"""Thai and Lao vowels that are written before the consonant behind which they are sorted."""
ELSEWHERE: Final = str.maketrans({chr(k): chr(k - 0x60) for k in range(0x30A1, 0x30F7)})
"""Katakana are sorted with hiragana."""
TURKISH: Final = str.maketrans({"I": "ı", "İ": "i"})
SEPARATE: Final = "ʼʻʽʾʿ"
"""Apostrophes that are letters to Unicode."""
FIRST, OWN, OTHER = "0", "1", "2"

Step = Callable[[str], str]


@cache
def collation_key(language: str) -> Callable[[str], str]:
    """The key of a text, by the rules of a BCP 47 language; equal texts alone have equal keys."""
    base = language.replace("_", "-").split("-")[0].lower()
    prepare, weigh = _preparation(base), Weights().of
    script = OWN_SCRIPT.get(base, "LATIN")

    def key(text: str) -> str:
        words = " ".join(weigh(prepare(text)).split())
        return f"{_rank(words, script)}{words}\0{text.swapcase()}"

    return key


class Weights(dict[int, str | None]):
    """What a letter is for the order, found out when it is first met."""

    def of(self, text: str) -> str:
        return unicodedata.normalize("NFKD", text).casefold().translate(self)

    def __missing__(self, code: int) -> str | None:
        self[code] = _weight(chr(code))
        return self[code]


def _weight(letter: str) -> str | None:
    """Itself, a space for what is no letter, None for what does not count."""
    kind = unicodedata.category(letter)
    if is_accent(letter) or kind in ("Cf", "Cs", "Co", "Cn"):
        return None
    if kind == "Nd":
        return str(unicodedata.decimal(letter))
    if kind[0] not in "LMN" or letter in SEPARATE:
        return " "
    varied = letter.translate(LETTER_VARIANTS)
    return varied.translate(ELSEWHERE) or None


def _preparation(base: str) -> Step:
    """Puts stand-ins in the place of what the language sorts in its own way."""
    table = _letters(RULES.get(base, ""))
    pattern = re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True)))
    dropped = str.maketrans("", "", DROPPED_MARKS.get(base, ""))

    def prepare(text: str) -> str:
        if base in ("tr", "az"):
            text = text.translate(TURKISH)
        if base == "zh":
            text = HAN.sub(_in_pinyin, text)
        text = unicodedata.normalize("NFC", text).casefold()
        if dropped:
            apart = unicodedata.normalize("NFD", text).translate(dropped)
            text = unicodedata.normalize("NFC", apart)
        text = VOWEL_BEFORE.sub(r"\2\1", text)
        return pattern.sub(lambda found: table[found.group()], text)

    return prepare


def _in_pinyin(signs: re.Match[str]) -> str:
    return f" {anyascii(signs.group())} "


def _letters(rules: str) -> Mapping[str, str]:
    """Each letter of an alphabet's own with its stand-in, which begins with the letter before."""
    by_base = {**_parsed(EVERYWHERE), **_parsed(rules)}
    found: dict[str, str] = {}
    for base, letters in by_base.items():
        numbers = count(OWN_LETTERS)
        for letter in letters:
            own = "" if letter.startswith("=") else chr(next(numbers))
            forms = letter.strip("=").split("=")
            found.update(dict.fromkeys(forms, found.get(base, base) + own))
    return found


def _parsed(rules: str) -> dict[str, list[str]]:
    parts = (rule.split() for rule in rules.split(";") if rule.strip())
    return {base: letters for base, *letters in parts}


def _rank(words: str, script: str) -> str:
    if not words or words[0].isdecimal():
        return FIRST
    return OWN if unicodedata.name(words[0], "").startswith(script) else OTHER
