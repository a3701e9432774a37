"""A register in several files, where one would be bigger than what carries it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from bot.domain.listing import Group, Listing
from bot.domain.refusal import Refusal
from bot.papers.paper import Paper
from bot.papers.register_facts import Export

Make = Callable[[Export], Paper]

SPARE: Final = 1.1
"""Parts have heads of their own, and no two rows are equally long."""
MEGABYTE: Final = 1_000_000


def in_parts(export: Export, make: Make, most: int) -> tuple[Paper, ...]:
    """The register as one file of at most so many bytes, or as several of about equally many rows.

    Each part is whole in itself: it has the heads, and says which of how many it is. Raises
    `Refusal` (`export-too-big`) when a single row would be too much.
    """
    paper = make(export)
    if len(paper.content) <= most:
        return (paper,)
    parts = max(2, int(len(paper.content) / most * SPARE) + 1)
    while parts <= export.listing.named:
        papers = tuple(make(part) for part in _parts(export, parts))
        if all(len(one.content) <= most for one in papers):
            return papers
        parts += max(1, parts // 4)
    raise too_big(paper, most)


def require_room(paper: Paper, most: int) -> Paper:
    """The paper, or `Refusal` (`export-too-big`) when it is bigger than that."""
    if len(paper.content) > most:
        raise too_big(paper, most)
    return paper


def too_big(paper: Paper, most: int) -> Refusal:
    size = -(-len(paper.content) // MEGABYTE)
    return Refusal("export-too-big", {"size": size, "most": most // MEGABYTE})


def _parts(export: Export, parts: int) -> Iterator[Export]:
    listing = export.listing
    rows = -(-listing.named // parts)
    of = -(-listing.named // rows)
    for number in range(of):
        groups = tuple(_between(listing.groups, number * rows, (number + 1) * rows))
        part = Listing(listing.arrangement, groups)
        yield replace(export, listing=part, whole=listing, part=(number + 1, of))


def _between(groups: tuple[Group, ...], first: int, end: int) -> Iterator[Group]:
    """The rows from `first` up to `end`, under their headings."""
    at = 0
    for group in groups:
        inside = group.listed[max(0, first - at) : max(0, end - at)]
        if inside:
            yield replace(group, listed=inside)
        at += len(group.listed)
