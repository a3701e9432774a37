"""Whom a draft means: how many, of which group and language, and who is left out and why."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from bot.domain.broadcast import STATUSES, Audience, Group
from bot.domain.signature import LIVE
from bot.services import broadcasting
from bot.services.broadcasting import Recipient
from storage import broadcasts, reach
from storage.broadcasts import Broadcast
from storage.database import Transaction
from storage.reach import Standing

SAMPLE: Final = 10
REASONS: Final = (
    *("withdrawn", "state", "consent", "muted", "unreachable", "got", "conditions", "once"),
)
"""Why somebody is not meant, in the order in which it is looked at."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What a draft would do if it left now."""

    recipients: tuple[Recipient, ...]
    """Without those who have blocked the bot."""
    groups: Mapping[Group, int]
    languages: Mapping[str, int]
    left_out: Mapping[str, int]
    """By reason, how many signatures of the letter."""

    @property
    def count(self) -> int:
        return len(self.recipients)

    @property
    def by_mail(self) -> int:
        return sum(person is None for person, _, _ in self.recipients)


def reach_of(tx: Transaction, broadcast: Broadcast) -> Reach:
    standings = reach.of_letter(tx, broadcast.letter)
    meant = broadcasting.recipients(tx, broadcast.letter, broadcast.audience)
    blocked = reach.blocked(tx)
    reached = tuple(one for one in meant if one[0] not in blocked)
    groups = _groups(standings)
    return Reach(
        reached,
        Counter(groups.get(signature or 0, Group.UNFINISHED) for _, signature, _ in reached),
        Counter(language for _, _, language in reached),
        _left_out(tx, broadcast.audience, standings, meant),
    )


def in_each_group(tx: Transaction, broadcast: Broadcast) -> Mapping[Group, int]:
    """How many each group would add, the other conditions being as they are."""
    everybody = replace(broadcast.audience, groups=frozenset(Group))
    return reach_of(tx, replace(broadcast, audience=everybody)).groups


def sample(recipients: tuple[Recipient, ...]) -> list[Recipient]:
    """Ten of them, or all, evenly spread from the first who signed to the last."""
    step = max(1.0, len(recipients) / SAMPLE)
    return [recipients[int(n * step)] for n in range(min(SAMPLE, len(recipients)))]


def _groups(standings: Iterable[Standing]) -> dict[int, Group]:
    of_status = {str(s): group for group, statuses in STATUSES.items() for s in statuses}
    return {s.signature: of_status[s.status] for s in standings if s.status in of_status}


def _left_out(
    tx: Transaction, audience: Audience, standings: Iterable[Standing], meant: list[Recipient]
) -> Mapping[str, int]:
    signatures = {signature for _, signature, _ in meant}
    people = {person for person, _, _ in meant if person is not None}
    got = broadcasts.who_got(tx, audience.did_not_get) if audience.did_not_get else set()
    wanted = {str(s) for group in audience.groups for s in STATUSES.get(group, ())}
    return Counter(
        _reason(one, wanted, got, people)
        for one in standings
        if one.signature not in signatures or not one.reachable
    )


def _reason(one: Standing, wanted: set[str], got: set[int], people: set[int]) -> str:
    looked_at = (
        ("withdrawn", one.status not in LIVE),
        ("state", one.status not in wanted),
        ("consent", not one.agreed),
        ("muted", one.muted),
        ("unreachable", not one.reachable),
        ("once", one.person in people),
        ("got", one.person in got),
    )
    return next((reason for reason, holds in looked_at if holds), "conditions")
