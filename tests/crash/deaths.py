"""When the bot is to die: planned from the seed, half at named points and half by chance."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final


@dataclass(frozen=True, slots=True)
class Trap:
    """At the `count`-th time that the process comes to this point of `tests.crash.worker`."""

    point: str
    count: int


@dataclass(frozen=True, slots=True)
class AfterDeeds:
    """As soon as people have done so many more things."""

    count: int


@dataclass(frozen=True, slots=True)
class AfterReplies:
    """As soon as so many more replies have been seen, before anybody reacts to the last."""

    count: int


@dataclass(frozen=True, slots=True)
class AfterTime:
    """At a moment that nobody chose; in units of the time that a start takes."""

    starts: float


@dataclass(frozen=True, slots=True)
class AfterMessages:
    """As soon as so many more messages of a broadcast have arrived."""

    count: int


Death = Trap | AfterDeeds | AfterReplies | AfterTime | AfterMessages

COMMON: Final = 40
RARE: Final = 4
"""Of e-mails one person needs one or two, so a trap for the fortieth would wait long."""


CLAIMS: Final = 3
"""Each takes many recipients at a time."""
IN_A_BROADCAST: Final = ("after-claim", "after-sending", "before-settling")


def planned(kills: int, seed: int) -> list[Death]:
    """The same for the same seed: ten at a time, six of them at the named points."""
    chance = random.Random(seed)  # noqa: S311 - a campaign has to be repeatable
    return list(islice(_forever(chance), kills))


def planned_in_a_broadcast(kills: int, most: int, seed: int) -> list[Death]:
    """None lets more than so many messages arrive, if it can; six in a row, four at its points."""
    chance = random.Random(seed)  # noqa: S311 - a campaign has to be repeatable
    return list(islice(_forever_in_a_broadcast(chance, most), kills))


def _forever_in_a_broadcast(chance: random.Random, most: int) -> Iterator[Death]:
    while True:
        six: list[Death] = [
            *(Trap("before-claim", chance.randint(1, CLAIMS)),),
            *(Trap(point, chance.randint(1, most)) for point in IN_A_BROADCAST),
            *(AfterMessages(chance.randint(1, most)), AfterTime(chance.uniform(1, 1.5))),
        ]
        chance.shuffle(six)
        yield from six


def _forever(chance: random.Random) -> Iterator[Death]:
    while True:
        ten = _ten(chance)
        chance.shuffle(ten)
        yield from ten


def _ten(chance: random.Random) -> list[Death]:
    def up_to(most: int) -> int:
        return chance.randint(1, most)

    return [
        *(Trap(point, up_to(COMMON)) for point in ("before-commit", "after-commit")),
        *(Trap(point, up_to(COMMON)) for point in ("before-send", "after-send")),
        *(Trap(point, up_to(RARE)) for point in ("before-confirming", "after-mail")),
        *(AfterDeeds(up_to(COMMON)), AfterReplies(up_to(COMMON))),
        *(AfterTime(chance.uniform(0, 2)), AfterTime(chance.uniform(1, 2))),
    ]
