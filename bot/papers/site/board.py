"""The list of a letter's signatories, made once for many readers: each line is ready HTML."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.listing import Listed, Listing, pieces
from bot.domain.wording import fold
from bot.papers.finished.letter import EARLIER_MARK
from bot.papers.register_facts import Export, heading
from bot.papers.site.markup import Html, joined, tag
from bot.texts.collation import collation_key

ON_A_PAGE = 200
NOT_HERE = "-"
"""Of a signatory whose country is not known."""


@dataclass(frozen=True, slots=True)
class Search:
    """What a reader looks for; empty: everybody."""

    words: str = ""
    country: str = ""

    def __bool__(self) -> bool:
        return bool(self.words or self.country)


@dataclass(frozen=True, slots=True)
class Board:
    """Only names that may be shown are in it, and countries of those alone."""

    lines: Sequence[Html]
    keys: Sequence[str]
    """Each line's words, folded, for the search."""
    places: Sequence[str]
    """Each line's country, by code."""
    groups: Sequence[int]
    """Which heading each line stands under."""
    headings: Sequence[str]
    countries: Sequence[tuple[str, str]]
    """Code and name, in the order of the list's language."""
    kept_back: int
    elsewhere: int
    earlier: frozenset[int] = frozenset()
    """The lines of those who signed before the text was changed."""

    @property
    def count(self) -> int:
        return len(self.lines) + self.kept_back + self.elsewhere

    def found(self, search: Search) -> Sequence[int]:
        """Which lines fit, in their order. Every word has to be in the name or the country's."""
        if not search:
            return range(len(self.lines))
        words = fold(search.words).split()
        if search.words and not words:
            return ()
        found: Sequence[int] = range(len(self.lines))
        if search.country:
            found = [i for i in found if self.places[i] == search.country]
        for word in words:
            found = [i for i in found if word in self.keys[i]]
        return found


def board_of(export: Export, changed: int = 0) -> Board:
    """`changed` is the edition before which a text counts as an earlier one.

    Takes about 20 microseconds a name: not to be called on the event loop for many.
    """
    listing, names = export.listing, dict[str, str]()
    lines, keys, places = list[Html](), list[str](), list[str]()
    groups, headings, earlier = array("L"), list[str](), list[int]()
    for number, group in enumerate(listing.groups):
        headings.append(heading(export, group))
        for one in group.listed:
            if one.edition < changed:
                earlier.append(len(lines))
            lines.append(_line(one, listing, EARLIER_MARK if one.edition < changed else ""))
            keys.append(fold(f"{one.organisation} {one.place.name}"))
            places.append(one.place.code or NOT_HERE)
            groups.append(number)
            names.setdefault(one.place.code, one.place.name)
    countries = _countries(names, export.language)
    elsewhere = listing.collected_elsewhere
    return Board(
        *(lines, keys, places, groups, headings, countries),
        *(listing.kept_back, elsewhere, frozenset(earlier)),
    )


def _line(one: Listed, listing: Listing, mark: str) -> Html:
    parts = (
        tag("bdi", piece.text) if piece.own else piece.text
        for piece in pieces(one, listing.arrangement)
    )
    return joined(*parts, mark)


def _countries(names: dict[str, str], language: str) -> Sequence[tuple[str, str]]:
    key = collation_key(language)
    known = ((code, name) for code, name in names.items() if code)
    return sorted(known, key=lambda one: key(one[1]))
