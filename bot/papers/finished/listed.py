"""The list under a letter, taken over from the register as it has been put in order."""

from collections.abc import Callable, Iterator
from itertools import count

from bot.domain.listing import Group, Listing, line
from bot.papers.finished.letter import EARLIER_MARK, ListedLine, Signatures


def signatures_of(
    listing: Listing,
    headed: Callable[[Group], str],
    *,
    from_right: bool,
    first: int = 1,
    changed: int = 0,
) -> Signatures:
    """Who signed, in the order and in the form of the listing.

    `headed` says the words above a group, `from_right` is how the letter runs. Where the listing
    is numbered, its first line has the number `first`; those in a footnote have none. A sign
    stands behind those whose text is of an edition before the one of the number `changed`.
    """
    lines = tuple(_lines(listing, headed, from_right, first, changed))
    return Signatures(lines, listing.kept_back, listing.collected_elsewhere)


def _lines(
    listing: Listing,
    headed: Callable[[Group], str],
    from_right: bool,
    first: int,
    changed: int,
) -> Iterator[ListedLine]:
    how, numbers = listing.arrangement, count(first)
    for group in listing.groups:
        heading = "" if group.footnote else headed(group)
        for one in group.listed:
            is_earlier = one.edition < changed
            text = line(one, how, from_right=from_right) + (EARLIER_MARK if is_earlier else "")
            number = next(numbers) if how.numbered and not group.footnote else None
            yield ListedLine(text, heading, number, group.footnote, is_earlier)
