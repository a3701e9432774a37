"""Which languages are written from right to left."""

from typing import Final

FROM_RIGHT: Final = frozenset(("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"))


def is_from_right(language: str) -> bool:
    """For a BCP 47 tag such as 'ar' or 'fa-AF'."""
    return language.lower().partition("-")[0] in FROM_RIGHT
