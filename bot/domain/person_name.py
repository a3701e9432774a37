"""The name and the role of the person who signs for an organisation."""

from typing import Final

from bot.domain.addresses import refuse_addresses
from bot.domain.wording import require_length, require_letters, tidy

MOST: Final = 100


def read_name(typed: str) -> str:
    """The person's name as she typed it: one word or many, in capitals of her choice.

    Raises `Refusal`: `empty`, `unreadable`, `name-is-email`, `name-is-link`,
    `name-no-letters`, `name-too-long` (`length`, `most`).
    """
    return _read(typed, "name")


def read_role(typed: str) -> str:
    """What the person is in the organisation.

    Raises `Refusal` as `read_name` does, with `role-` in front.
    """
    return _read(typed, "role")


def _read(typed: str, about: str) -> str:
    line = tidy(typed).rstrip(" ;,")
    require_length(line, MOST, f"{about}-too-long")
    refuse_addresses(line, about)
    require_letters(line, f"{about}-no-letters")
    return line
