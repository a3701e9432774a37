"""Addresses that stray into an answer that asks for a name."""

import re
from typing import Final

from bot.domain.refusal import Refusal

EMAIL: Final = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
LINK: Final = re.compile(
    r"\b[a-z][a-z0-9+.-]*://|(?:^|[\s(])(?:www\.\S|t\.me/|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}/\S)",
    re.IGNORECASE,
)
HANDLE: Final = re.compile(r"@\w+")


def refuse_addresses(line: str, about: str) -> None:
    """Raise `Refusal`: `<about>-is-email`, `<about>-is-link` (a handle counts as a link).

    A bare `350.org` passes: organisations bear such names.
    """
    if EMAIL.search(line):
        raise Refusal(f"{about}-is-email")
    if LINK.search(line) or HANDLE.fullmatch(line):
        raise Refusal(f"{about}-is-link")
