"""A register as it leaves: every paper of it is made of these facts, and of no others."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from operator import attrgetter
from typing import Any, Final

from bot.domain.listing import Group, Listing, Order
from bot.domain.organisation import Ecosoc, OrganisationKind
from bot.domain.refusal import Facts
from bot.papers.finished.words import of_a_list, spoken
from bot.papers.progress import told
from bot.texts import catalogue
from bot.texts.directions import is_from_right

ECOSOC_WORDS: Final = {
    Ecosoc.GENERAL.value: "finished-ecosoc-general",
    Ecosoc.SPECIAL.value: "finished-ecosoc-special",
    Ecosoc.ROSTER.value: "finished-ecosoc-roster",
}
KIND_WORDS: Final = {
    OrganisationKind.NATIONAL: "finished-kind-national",
    OrganisationKind.LOCAL: "finished-kind-local",
    OrganisationKind.INTERNATIONAL: "finished-kind-international",
    OrganisationKind.NETWORK: "finished-kind-network",
    OrganisationKind.UNION: "finished-kind-union",
    OrganisationKind.ACADEMIC: "finished-kind-academic",
}
"""What is something else stands under 'Others', with those of whom nothing is known."""
HALF_WAY: Final = 0.6
"""Of the time that a table takes, what is over when the first row of it is written."""
_UNSAFE: Final = re.compile(r"[^a-z0-9-]+")


@dataclass(frozen=True, slots=True)
class Export:
    """`language` is that of the list, a BCP 47 tag; `at` is UTC."""

    slug: str
    title: str
    addressee: str
    language: str
    status: str
    at: datetime
    """When it was decided, from the consents of that moment, what may be shown."""
    listing: Listing
    selection: str = ""
    """By what the signatories were chosen, for the record; empty when it is all of them."""
    audit_head: str = ""
    """The newest link of the audit chain when this left."""
    part: tuple[int, int] | None = None
    """The number of this file and how many there are, where one would be too big."""
    whole: Listing | None = None
    """Of a part, the listing that it is a part of."""

    @property
    def counted(self) -> Listing:
        """What is counted: all of it, also in a part."""
        return self.whole or self.listing

    @property
    def stem(self) -> str:
        """Begins the file's name."""
        part = f"-part-{self.part[0]}-of-{self.part[1]}" if self.part else ""
        return f"signatories-{_UNSAFE.sub('-', self.slug.lower()).strip('-') or 'letter'}{part}"

    @property
    def spoken(self) -> str:
        """The language of the sentences: the list's own where it ships."""
        return catalogue.shipped(self.language)

    @property
    def from_right(self) -> bool:
        return is_from_right(self.language)


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a signatory: the text above it, where it is read, how wide it is shown."""

    key: str
    field: str
    width: int


ALWAYS: Final = (
    Column("register-column-number", "number", 8),
    Column("register-column-organisation", "organisation", 60),
    Column("register-column-country", "place.name", 24),
    Column("register-column-code", "place.code", 8),
    Column("register-column-region", "place.region_name", 24),
    Column("register-column-representative", "representative", 36),
    Column("register-column-quote", "quote", 60),
)
APART: Final = (
    Column("register-column-name", "name", 48),
    Column("register-column-acronym", "acronym", 14),
)
KIND: Final = Column("register-column-kind", "kind", 24)
STATUS: Final = Column("register-column-ecosoc", "ecosoc", 24)
EDITION: Final = Column("register-column-edition", "edition_said", 10)


def columns(export: Export) -> tuple[Column, ...]:
    """The fields that this register has; a kind or a status only where one is known, an
    edition only where there is more than one.
    """
    apart = APART if export.listing.arrangement.takes_names_apart else ()
    kind = (KIND,) if any(one.kind for one in export.counted.every()) else ()
    status = (STATUS,) if any(one.ecosoc for one in export.counted.every()) else ()
    edition = (EDITION,) if any(one.edition > 1 for one in export.counted.every()) else ()
    return (*ALWAYS[:2], *apart, *ALWAYS[2:5], *kind, *status, *ALWAYS[5:], *edition)


def heads(export: Export) -> tuple[str, ...]:
    return tuple(say(export, column.key) for column in columns(export))


def rows(export: Export) -> Iterator[tuple[Any, ...]]:
    """The cells of each signatory, in the order of the list: the first is a number, or text."""
    fields: attrgetter[tuple[Any, ...]] = attrgetter(*(one.field for one in columns(export)))
    return map(fields, told(export.listing.every(), export.listing.named, HALF_WAY))


def undersigned(export: Export) -> str:
    """'We, the undersigned N organisations', as under the finished letter; of a selection, how
    many were chosen.
    """
    count = export.counted.count
    if export.selection:
        return say(export, "register-selection", {"count": count})
    if not count:
        return say(export, "register-nobody")
    return of_a_list(export.language, "finished-undersigned", {"count": count})


def counts_in(export: Export) -> str:
    """The language of what `undersigned` says."""
    by_bot = export.selection or not export.counted.count
    return export.spoken if by_bot else spoken(export.language)


def not_named(export: Export) -> tuple[str, ...]:
    """A sentence on those who are counted and do not stand in the list."""
    listing = export.listing
    told = (
        ("register-kept-back", listing.kept_back),
        ("register-elsewhere", listing.collected_elsewhere),
    )
    return tuple(say(export, key, {"count": count}) for key, count in told if count)


def heading(export: Export, group: Group) -> str:
    """The words above a group; empty where the list has one group only."""
    if group.footnote:
        return say(export, "register-footnote")
    if export.listing.arrangement.order is Order.ECOSOC:
        return of_a_list(export.language, ECOSOC_WORDS[group.heading])
    if export.listing.arrangement.order in (Order.COUNTRY, Order.REGION, Order.KIND):
        return group.heading or of_a_list(export.language, "finished-others")
    return ""


@cache
def kinds_in(language: str) -> Mapping[OrganisationKind | None, str]:
    """The kinds of organisations that a list tells apart, in words of its language."""
    return {kind: of_a_list(language, key) for kind, key in KIND_WORDS.items()}


def say(export: Export, key: str, facts: Facts | None = None) -> str:
    """In the list's language, or in English where it does not ship."""
    return catalogue.plain(export.spoken, key, facts or {})
