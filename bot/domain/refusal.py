"""A refusal: what could not be accepted, as a key and facts, never as a sentence."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

Fact = str | int
Facts = Mapping[str, Fact]

NOTHING: Final[Facts] = MappingProxyType({})


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not an error
    """An answer that the domain does not accept.

    `key` names a text in `bot/texts` (without its `refused-` prefix); `facts` fill it.
    Facts may hold what the person typed, so a refusal is shown to that person only and
    its `str()` carries the key alone, safe for a log.
    """

    def __init__(self, key: str, facts: Facts = NOTHING) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts

    def __repr__(self) -> str:
        return f"Refusal({self.key!r})"
