"""A paper that only the holder of a key can open: the format of age (age-encryption.org/v1)."""

import re
from collections.abc import Sequence
from typing import Final

from bot.domain.refusal import Refusal
from bot.papers.paper import Paper

EXAMPLE: Final = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
"""A public key as `age-keygen` prints it."""
SECRET: Final = re.compile(r"AGE-SECRET-KEY-", re.IGNORECASE)
ENDING: Final = ".age"


def read_recipient(typed: str) -> str:
    """The public key that was typed, in its one form.

    Raises `Refusal`: `age-secret-key` for the half that is nobody else's business, and
    `not-an-age-key`, with an `example`, for anything else.
    """
    from pyrage import RecipientError, x25519  # type: ignore[import-untyped] # it ships no types

    if SECRET.search(typed):
        raise Refusal("age-secret-key", {"example": EXAMPLE})
    try:
        return str(x25519.Recipient.from_str("".join(typed.split())))
    except RecipientError:
        raise Refusal("not-an-age-key", {"example": EXAMPLE}) from None


def shortened(recipient: str) -> str:
    """By which its owner knows it again."""
    return f"{recipient[:8]}…{recipient[-6:]}"


def locked(paper: Paper, recipients: Sequence[str]) -> Paper:
    """The paper for each of these keys; as it is where there is none. Different bytes each time."""
    if not recipients:
        return paper
    from pyrage import encrypt, x25519

    keys = [x25519.Recipient.from_str(one) for one in recipients]
    content = encrypt(paper.content, keys)
    return Paper(f"{paper.file_name}{ENDING}", "application/octet-stream", content)
