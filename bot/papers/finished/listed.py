"""The list under a letter, taken over from the register as it has been put in order."""

from collections.abc import Callable, Iterator
from itertools import count

from bot.domain.listing import Group, Listing, line
from bot.papers.finished.letter import ListedLine, Signatures


def signatures_of(
    listing: Listing, headed: Callable[[Group], str], *, from_right: bool, first: int = 1
) -> Signatures:
    """Who signed, in the order and in the form of the listing.

    `headed` says the words above a group, `from_right` is how the letter runs. Where the listing
    is numbered, its first line has the number `first`; those in a footnote have none.
    """
    lines = tuple(_lines(listing, headed, from_right, first))
    return Signatures(lines, listing.kept_back, listing.collected_elsewhere)


def _lines(
    listing: Listing, headed: Callable[[Group], str], from_right: bool, first: int
) -> Iterator[ListedLine]:
    how, numbers = listing.arrangement, count(first)
    for group in listing.groups:
        heading = "" if group.footnote else headed(group)
        for one in group.listed:
            text = line(one, how, from_right=from_right)
            number = next(numbers) if how.numbered and not group.footnote else None
            yield ListedLine(text, heading, number, group.footnote)
