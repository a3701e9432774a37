"""A long list put in order without holding up everybody else.

Sorting a hundred thousand names in one go keeps the interpreter to itself for a quarter of a
second; in pieces that are then merged it does not.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from heapq import merge
from typing import Final

from bot.domain.listing import Arrangement, Listed, Order, arrange, sorted_as
from bot.papers.register_facts import Export
from bot.texts.collation import collation_key

AS_SIGNED: Final = Arrangement(Order.SIGNING)
PIECE: Final = 2_000


def ordered(export: Export, how: Arrangement) -> Export:
    """The same signatories, which came in the order of signing, in the order of `how`."""
    signatories = list(export.listing.every())
    key = _remembered(collation_key(export.language))
    if how.order is not Order.SIGNING:
        signatories = _by_name(signatories, how, key)
    groups = arrange(signatories, how, key)
    return replace(export, listing=replace(export.listing, arrangement=how, groups=groups))


def _by_name(
    signatories: Sequence[Listed], how: Arrangement, key: Callable[[str], str]
) -> list[Listed]:
    """As `arrange` has them within a heading, so that little is left for it to do."""

    def place(one: Listed) -> tuple[str, int]:
        return key(sorted_as(one, how)), one.number

    pieces = range(0, len(signatories), PIECE)
    runs = [sorted(signatories[at : at + PIECE], key=place) for at in pieces]
    return list(merge(*runs, key=place))


def _remembered(key: Callable[[str], str]) -> Callable[[str], str]:
    """The key of each text, found out once: it is asked for again at the merging."""
    known: dict[str, str] = {}

    def remembering(text: str) -> str:
        found = known.get(text)
        if found is None:
            found = known[text] = key(text)
        return found

    return remembering
