"""Who of a letter's signatories came along to the letter that follows it.

Each signatory of the earlier letter has gone exactly one way, and each of the new letter has
come along or is new.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Way(StrEnum):
    """In the order in which they are told."""

    SIGNED = "signed"
    """Stands under both, with everything as it was."""
    CHANGED = "changed"
    """Stands under both; the name, the website or the representative is another one."""
    UNCOUNTED = "uncounted"
    """Has signed, but does not stand: a code, a board or a review is waited for, or refused."""
    SILENT = "silent"
    """Was invited and has not answered."""
    DECLINED = "declined"
    PASSED_ON = "passed-on"
    """Is not authorised any more, and has taken a link for a colleague."""
    UNREACHABLE = "unreachable"
    """Agreed to be invited, but there is no way to write to her."""
    NOT_YET = "not-yet"
    """Agreed to be invited, and is not invited yet."""
    NOT_ALLOWED = "not-allowed"
    """Did not agree to be invited, has taken that back, or wants no messages at all."""


CAME: Final = (Way.SIGNED, Way.CHANGED)
OF_INVITATION: Final[Mapping[str, Way]] = MappingProxyType(
    {
        "waiting": Way.NOT_YET,
        "signed": Way.UNCOUNTED,
        "declined": Way.DECLINED,
        "passed on": Way.PASSED_ON,
        "unreachable": Way.UNREACHABLE,
        "withdrawn": Way.NOT_ALLOWED,
    }
)
"""Where no signature stands; any other state is an invitation without an answer."""
PRECEDENCE: Final = (
    *(Way.UNCOUNTED, Way.PASSED_ON, Way.SILENT, Way.DECLINED),
    *(Way.UNREACHABLE, Way.NOT_YET, Way.NOT_ALLOWED),
)
"""Which way counts where several were invited for one organisation: the most hopeful one."""


@dataclass(frozen=True, slots=True)
class Invitation:
    state: str
    withdrawn: bool = False
    """What had come of it was withdrawn."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A signatory of the earlier letter."""

    signature: int
    allowed: bool
    """Agreed to be invited to a letter that follows."""
    reachable: bool
    invitations: tuple[Invitation, ...] = ()
    """To whoever signed for it: several people may have."""


@dataclass(frozen=True, slots=True)
class Link:
    """The organisation of an earlier signature has given a later one."""

    earlier: int
    newer: int
    stands: bool
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Together:
    """Both letters side by side; what was collected elsewhere is a number and nothing more."""

    ways: Mapping[int, Way]
    """By the number of the earlier signature."""
    newer: Mapping[int, int]
    """The signature under the new letter of each that came along: of several, the first."""
    again: frozenset[int]
    """Signatures under the new letter of those that were under the earlier one."""
    new: frozenset[int]
    """Signatures under the new letter of all others."""
    earlier_elsewhere: int = 0
    newer_elsewhere: int = 0

    @property
    def counts(self) -> Mapping[Way, int]:
        """How many went each way; they add up to the signatories of the earlier letter."""
        counted = Counter(self.ways.values())
        return {way: counted[way] for way in Way if counted[way]}

    @property
    def came(self) -> int:
        """How many of the earlier letter stand under the new one."""
        return sum(way in CAME for way in self.ways.values())

    @property
    def earlier_count(self) -> int:
        return len(self.ways) + self.earlier_elsewhere

    @property
    def newer_count(self) -> int:
        return len(self.again) + len(self.new) + self.newer_elsewhere


def together(
    earlier: Iterable[Earlier],
    standing: Iterable[int],
    links: Iterable[Link],
    *,
    elsewhere: tuple[int, int] = (0, 0),
) -> Together:
    """Who went which way. `standing` are the signatures that stand under the new letter."""
    known, known_links = list(earlier), list(links)
    under = frozenset(standing)
    signed, underway = _linked(known_links, under)
    ways = {
        one.signature: _way(one, signed.get(one.signature), one.signature in underway)
        for one in known
    }
    newer = {one: signed[one].newer for one, way in ways.items() if way in CAME}
    again = frozenset(link.newer for link in known_links if link.stands and link.earlier in newer)
    return Together(ways, newer, again & under, under - again, *elsewhere)


def _linked(links: Iterable[Link], under: frozenset[int]) -> tuple[dict[int, Link], set[int]]:
    """The link of each that stands under the new letter, and who has signed without standing."""
    signed: dict[int, Link] = {}
    underway: set[int] = set()
    for link in sorted(links, key=lambda link: (link.changed, link.newer)):
        if link.stands and link.newer in under:
            signed.setdefault(link.earlier, link)
        else:
            underway.add(link.earlier)
    return signed, underway


def _way(one: Earlier, signed: Link | None, underway: bool) -> Way:
    if signed is not None:
        return Way.CHANGED if signed.changed else Way.SIGNED
    if underway:
        return Way.UNCOUNTED
    if one.invitations:
        return min(map(_answered, one.invitations), key=PRECEDENCE.index)
    if not one.allowed:
        return Way.NOT_ALLOWED
    return Way.NOT_YET if one.reachable else Way.UNREACHABLE


def _answered(invitation: Invitation) -> Way:
    if invitation.withdrawn:
        return Way.DECLINED
    return OF_INVITATION.get(invitation.state, Way.SILENT)
