"""What the domain answers, refusal or not, for tests that meet both."""

from collections.abc import Callable
from typing import TypeVar

from bot.domain.refusal import Refusal

Read = TypeVar("Read")


def answer(read: Callable[[str], Read], typed: str) -> Read | Refusal:
    try:
        return read(typed)
    except Refusal as refusal:
        return refusal
