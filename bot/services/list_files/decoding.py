"""Bytes as text, in whichever encoding a program of the last thirty years wrote them."""

import codecs
import re
from itertools import pairwise
from typing import Final
from unicodedata import category

from bot.domain.refusal import Refusal

BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LIKELY: Final = (
    *("cp1252", "cp1251", "cp1256", "cp1250", "mac_roman", "koi8_r", "cp1254", "cp1253"),
    *("cp1255", "gb18030", "cp932", "cp949", "big5"),
)
SAMPLE: Final = 40_000
SAMPLE_TO_GUESS_BY: Final = 8_000
MOST_CONTROLS: Final = 0.02
SURE: Final = 0.4
_USUAL = frozenset({"Lu", "Ll", "Lo", "Lm", "Mn", "Mc", "Pd", "Pi", "Pf"})
_SIGNS = frozenset("·„…•°ªº،؛؟、。，（）「」 ¿¡®™")
_ACCENTS_IN_A_ROW = re.compile(r"[\u00c0-\u017f]{3,}|ç[ăő]")
_MIXED = re.compile(r"[a-zA-Z](?=[\u0370-\uffff])(?=\w)|(?<=[\u0370-\uffff])(?<=\w)[a-zA-Z]")
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def decoded(data: bytes) -> tuple[str, str]:
    """The text and the name of its encoding; raises `Refusal`: `list-not-text`."""
    text, encoding = _decoded(data)
    if "\0" in text or len(_CONTROL.findall(text[:SAMPLE])) > MOST_CONTROLS * len(text[:SAMPLE]):
        raise Refusal("list-not-text")
    return text, encoding


def _decoded(data: bytes) -> tuple[str, str]:
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _read(data, encoding), encoding.removesuffix("-sig")
    if b"\0" in data[:SAMPLE]:
        encoding = _utf16_without_bom(data)
        return _read(data, encoding), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        encoding = _guessed(data)
        return _read(data, encoding), encoding


def _read(data: bytes, encoding: str) -> str:
    """A lost byte becomes the sign for it, which the check of the name finds."""
    try:
        return data.decode(encoding, errors="replace")
    except UnicodeError:
        raise Refusal("list-not-text") from None


def _utf16_without_bom(data: bytes) -> str:
    """Latin letters and line ends have their zero byte behind them in one order, before in two."""
    sample = data[:SAMPLE]
    return "utf-16-le" if sample[1::2].count(0) >= sample[::2].count(0) else "utf-16-be"


def _guessed(data: bytes) -> str:
    """The likely encoding with the fewest oddities; its language decides between equals.

    charset-normalizer alone takes a short list of names for Chinese or Polish too easily.
    """
    lines = [line for line in data.splitlines() if not line.isascii()]
    sample = b"\n".join(lines)[:SAMPLE_TO_GUESS_BY]
    oddities = {encoding: _oddity(sample, encoding) for encoding in LIKELY}
    least = min(oddities.values())
    equal = [encoding for encoding in LIKELY if oddities[encoding] <= least]
    return equal[0] if len(equal) == 1 else _by_language(sample, equal)


def _by_language(sample: bytes, encodings: list[str]) -> str:
    from charset_normalizer import from_bytes  # here, for an idle bot need not carry it

    best = from_bytes(sample, cp_isolation=encodings).best()
    if best is None or not (best.coherence >= SURE or best.multi_byte_usage):
        return encodings[0]
    same = (e for e in encodings if sample.decode(e, errors="replace") == str(best))
    return next(same, encodings[0])


def _oddity(sample: bytes, encoding: str) -> float:
    """How many signs in a hundred stand where nobody writes them."""
    text = sample.decode(encoding, errors="replace")
    odd = len(_MIXED.findall(text)) + sum(map(len, _ACCENTS_IN_A_ROW.findall(text)))
    odd += sum(category(c) not in _USUAL and c not in _SIGNS for c in text if c > "\x7f")
    odd += sum(b > "\x7f" and b.isupper() and a.islower() for a, b in pairwise(text))
    return round(100 * odd / max(len(text), 1), 1)
