"""Who may do what at the organisers' desk."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final

LINK_LIVES: Final = timedelta(hours=48)
"""How long the link with which a role is given works: a leaked old link opens nothing."""


class Role(StrEnum):
    ADMIN = "admin"
    """Gives roles, and may do all that an organiser may."""
    ORGANISER = "organiser"
    """Publishes, reviews, imports, answers."""


@dataclass(frozen=True, slots=True)
class Grant:
    """A role for one letter, or with `letter` None for all."""

    role: Role
    letter: int | None = None


def may(grants: Iterable[Grant], needed: Role, letter: int | None) -> bool:
    """Whether somebody with these grants may do for that letter what needs this role.

    With `letter` None it is about all letters: a role for one of them is not enough.
    """
    return any(_reaches(grant, needed) and grant.letter in (None, letter) for grant in grants)


def may_somewhere(grants: Iterable[Grant], needed: Role) -> bool:
    """Whether there is any letter for which they may."""
    return any(_reaches(grant, needed) for grant in grants)


def _reaches(grant: Grant, needed: Role) -> bool:
    return grant.role is Role.ADMIN or grant.role is needed
