"""The text in the bytes of a file, whatever a computer somewhere saved it as."""

import codecs
from typing import Final

from bot.domain.refusal import Refusal

MARKED: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
OLD_CODES: Final = (
    *("cp1252", "cp1256", "cp1251", "koi8_r", "gb18030", "big5", "shift_jis", "euc_kr"),
    *("cp1253", "cp1254", "cp1255", "cp874", "cp1258", "mac_roman"),
)
"""What letters are still saved as. Of codes that look alike, such as cp1252 and cp1250, the
guess would be wrong more often than right, so only the wide-spread one is tried."""
TOO_SHORT_TO_GUESS: Final = 60
MOST_ODD: Final = 0.02


def decoded(data: bytes) -> str:
    """The text without a byte order mark, its lines ended by a line feed.

    Raises `Refusal('text-unreadable')` for bytes that are no text.
    """
    text = _decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    odd = sum(not sign.isprintable() and sign not in "\n\t\f\v\u2028\u2029" for sign in text)
    hidden = sum(sign in "\u200b\u200c\u200d\u200e\u200f\u00ad\ufeff\xa0\u202f" for sign in text)
    if text.count("\0") or odd - hidden > MOST_ODD * len(text) + 1:
        raise Refusal("text-unreadable")
    return text


def _decoded(data: bytes) -> str:
    for mark, code in MARKED:
        if data.startswith(mark):
            return data[len(mark) :].decode(code, errors="replace")
    wide = _wide_code(data)
    if wide:
        return data.decode(wide, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_guessed(data), errors="replace")


def _wide_code(data: bytes) -> str | None:
    """UTF-16 without its mark: one byte of every space and of the end of every line is nothing."""
    before, after = data[::2].count(0), data[1::2].count(0)
    if max(before, after) * 40 < len(data) or min(before, after) * 10 > max(before, after):
        return None
    return "utf-16-le" if after > before else "utf-16-be"


def _guessed(data: bytes) -> str:
    if len(data) < TOO_SHORT_TO_GUESS:
        return "cp1252"
    from charset_normalizer import from_bytes  # an idle bot needs none of it

    best = from_bytes(data, cp_isolation=list(OLD_CODES)).best()
    return best.encoding if best else "cp1252"
