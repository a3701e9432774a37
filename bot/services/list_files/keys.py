"""What two spellings of a line have in common, quickly: lists have many lines."""

from bot.domain.wording import fold


def key_of(text: str) -> str:
    """`fold` without its spaces; ASCII needs no table for it."""
    if text.isascii() and "&" not in text:
        return "".join(filter(str.isalnum, text.lower()))
    return fold(text).replace(" ", "")
