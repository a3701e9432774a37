"""How the signatories of a letter are set under it: in which order, and in which form."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, groupby
from operator import attrgetter
from typing import Final

from bot.domain.acronym import split_acronym
from bot.domain.letter import ListingOrder
from bot.domain.organisation import ARTICLES, Ecosoc
from bot.domain.presentable import isolated, presentable
from bot.domain.register import Entry

CollationKey = Callable[[str], str]
"""What a text is sorted by: the rules of an alphabet are no matter of the domain."""

MAY_HOLD_ACRONYM: Final = re.compile(
    r"(?:^|[(\[（/–—|:,-])\s*[^\W_][\w.&-]{2,15}\s*(?:[)\]）(\[（/–—|:,-]|$)"
)
"""A word that stands alone between dividers: most names have none, and need no closer look."""
ARTICLE: Final = re.compile(rf"(?:(?:{'|'.join(sorted(ARTICLES))})\s+|l['’]\s*)(?=\w)", re.I)


class Order(StrEnum):
    ALPHABETICAL = "alphabetical"
    COUNTRY = "country"
    REGION = "region"
    KIND = "kind"
    ECOSOC = "ecosoc"
    """By consultative status, as the United Nations list those who submit a statement."""
    SIGNING = "signing"


class AcronymForm(StrEnum):
    AS_TYPED = "as typed"
    BRACKETS = "brackets"
    """Name (ACR)"""
    DASH = "dash"
    """Name – ACR"""
    COMMA = "comma"
    """Name, ACR"""
    FIRST = "first"
    """ACR – Name"""
    SLASH = "slash"
    """ACR/Name"""
    ALONE = "alone"
    """ACR, or the name where there is none."""
    LEFT_OUT = "left out"


class CountryForm(StrEnum):
    COMMA = "comma"
    """Name, Country"""
    DASH = "dash"
    """Name – Country"""
    BRACKETS = "brackets"
    """Name (Country)"""
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Arrangement:
    order: Order = Order.ALPHABETICAL
    numbered: bool = False
    article_counts: bool = True
    """Whether 'The Coast Network' stands under T."""
    acronym: AcronymForm = AcronymForm.AS_TYPED
    country: CountryForm = CountryForm.COMMA
    representatives: bool = False
    """Whether those who agreed to be named stand beside their organisation."""

    @property
    def takes_names_apart(self) -> bool:
        return self.acronym is not AcronymForm.AS_TYPED


@dataclass(frozen=True, slots=True)
class Place:
    """A country and its region, by code and by name; all empty where there is none."""

    code: str = ""
    name: str = ""
    region: str = ""
    region_name: str = ""


NOWHERE: Final = Place()


@dataclass(frozen=True, slots=True)
class Listed:
    """One signatory as it may be shown, apart into what a form is put together from."""

    number: int
    """In the order of signing."""
    organisation: str
    """As it was typed."""
    name: str
    """Without its acronym, where that was looked for."""
    acronym: str
    place: Place
    representative: str = ""
    quote: str = ""
    kind: str = ""
    """In the words of the list."""
    ecosoc: Ecosoc | None = None
    edition: int = 1
    """Of the letter: the newest with the words that were signed."""

    @property
    def edition_said(self) -> str:
        return str(self.edition)


@dataclass(frozen=True, slots=True)
class Group:
    """Signatories under one heading; `heading` is a name or a status, empty where there is none."""

    heading: str
    listed: tuple[Listed, ...]
    footnote: bool = False
    """Set below the list: those without the status by which it is ordered."""


@dataclass(frozen=True, slots=True)
class Listing:
    arrangement: Arrangement
    groups: tuple[Group, ...]
    kept_back: int = 0
    """Organisations that are counted and not named."""
    collected_elsewhere: int = 0

    @property
    def named(self) -> int:
        return sum(len(group.listed) for group in self.groups)

    @property
    def count(self) -> int:
        """'We, the undersigned N organisations'."""
        return self.named + self.kept_back + self.collected_elsewhere

    def every(self) -> Iterator[Listed]:
        return chain.from_iterable(group.listed for group in self.groups)


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    own: bool = False
    """Somebody's own words, which run in a direction of their own."""


def order_of(order: ListingOrder) -> Order:
    """The order that a letter's own policy asks for."""
    return Order(order.value)


def listed(
    entry: Entry,
    place: Place = NOWHERE,
    kind: str = "",
    ecosoc: Ecosoc | None = None,
    *,
    apart: bool = True,
) -> Listed:
    """The entry as it may be set in any list, whatever signs were typed in it.

    `apart` looks for the acronym in the name, which takes a tenth of a millisecond.
    """
    organisation = presentable(entry.organisation)
    name, acronym = organisation, None
    if apart and MAY_HOLD_ACRONYM.search(organisation):
        name, acronym = split_acronym(organisation)
    return Listed(
        entry.number,
        organisation,
        name,
        acronym or "",
        place,
        presentable(entry.representative),
        presentable(entry.quote),
        presentable(kind),
        ecosoc,
        entry.edition,
    )


def arrange(
    signatories: Iterable[Listed], how: Arrangement, key: CollationKey
) -> tuple[Group, ...]:
    """The signatories in their order, apart by their headings; equal ones as they signed."""
    if how.order is Order.SIGNING:
        return _without_heading(sorted(signatories, key=lambda one: one.number))
    by_name = sorted(signatories, key=lambda one: (key(sorted_as(one, how)), one.number))
    if how.order is Order.ALPHABETICAL:
        return _without_heading(by_name)
    if how.order is Order.ECOSOC:
        return tuple(_by_status(by_name))
    return tuple(_grouped(by_name, how.order, key))


def sorted_as(one: Listed, how: Arrangement) -> str:
    """The words under which the signatory is looked for: those that its line begins with."""
    first = _main_words(one, how.acronym)
    if how.acronym in (AcronymForm.FIRST, AcronymForm.SLASH):
        first = one.acronym or first
    return first if how.article_counts else ARTICLE.sub("", first, count=1)


def pieces(one: Listed, how: Arrangement) -> tuple[Piece, ...]:
    """The line of a signatory, apart into its words and the marks between them."""
    found = [*_named(one, how.acronym), *_placed(one, how)]
    if how.representatives and one.representative:
        found += [Piece(" ("), Piece(one.representative, own=True), Piece(")")]
    return tuple(found)


def line(one: Listed, how: Arrangement, *, from_right: bool = False) -> str:
    """The line as plain text; `from_right` is how the list runs.

    Words of the other direction are isolated: they turn nothing but themselves.
    """
    return "".join(
        isolated(piece.text, from_right=from_right) if piece.own else piece.text
        for piece in pieces(one, how)
    )


def _without_heading(signatories: Sequence[Listed]) -> tuple[Group, ...]:
    return (Group("", tuple(signatories)),) if signatories else ()


def _by_status(by_name: Sequence[Listed]) -> Iterator[Group]:
    for status in Ecosoc:
        if found := tuple(one for one in by_name if one.ecosoc is status):
            yield Group(status.value, found)
    if rest := tuple(one for one in by_name if one.ecosoc is None):
        yield Group("", rest, footnote=True)


def _grouped(by_name: Sequence[Listed], order: Order, key: CollationKey) -> Iterator[Group]:
    """By heading; those without one at the end."""
    heading = HEADINGS[order]
    places = {name: (not name, key(name)) for name in map(heading, by_name)}
    ordered = sorted(by_name, key=lambda one: places[heading(one)])
    for name, group in groupby(ordered, key=heading):
        yield Group(name, tuple(group))


HEADINGS: Final[Mapping[Order, Callable[[Listed], str]]] = {
    Order.COUNTRY: attrgetter("place.name"),
    Order.REGION: attrgetter("place.region_name"),
    Order.KIND: attrgetter("kind"),
}


def _main_words(one: Listed, form: AcronymForm) -> str:
    if form is AcronymForm.AS_TYPED:
        return one.organisation
    return (one.acronym or one.name) if form is AcronymForm.ALONE else one.name


def _named(one: Listed, form: AcronymForm) -> list[Piece]:
    words = Piece(_main_words(one, form), own=True)
    if form in WITHOUT_ACRONYM or not one.acronym:
        return [words]
    before, between, after = ACRONYM_MARKS[form]
    acronym = Piece(one.acronym, own=True)
    if before:
        return [acronym, Piece(before), words]
    return [words, Piece(between), acronym, *([Piece(after)] if after else [])]


WITHOUT_ACRONYM: Final = (AcronymForm.AS_TYPED, AcronymForm.ALONE, AcronymForm.LEFT_OUT)
ACRONYM_MARKS: Final = {
    AcronymForm.BRACKETS: ("", " (", ")"),
    AcronymForm.DASH: ("", " – ", ""),
    AcronymForm.COMMA: ("", ", ", ""),
    AcronymForm.FIRST: (" – ", "", ""),
    AcronymForm.SLASH: ("/", "", ""),
}
"""What stands behind an acronym that comes first; else what stands round one behind the name."""
COUNTRY_MARKS: Final = {
    CountryForm.COMMA: (", ", ""),
    CountryForm.DASH: (" – ", ""),
    CountryForm.BRACKETS: (" (", ")"),
}


def _placed(one: Listed, how: Arrangement) -> list[Piece]:
    """A country that is the heading already is not said again."""
    marks = COUNTRY_MARKS.get(how.country)
    if marks is None or not one.place.name or how.order is Order.COUNTRY:
        return []
    before, after = marks
    return [Piece(before), Piece(one.place.name, own=True), *([Piece(after)] if after else [])]
