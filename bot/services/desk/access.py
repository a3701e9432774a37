"""Who is at the desk: looked at in every step, in the transaction that the step is."""

from collections.abc import Iterable

from bot.domain.roles import Grant, Role, may, may_somewhere
from bot.services.visit import Surroundings, Visit
from storage import letters, people, roles
from storage.database import Transaction
from storage.letters import StoredLetter
from storage.people import Person


class Hidden(Exception):  # noqa: N818 - says how it looks to her, and is no fault
    """She has no role for this: for her there is no such command, button or letter."""


def grants(visit: Visit) -> tuple[Grant, ...]:
    """What this person may do; those who run the bot are admins by its settings."""
    known = visit.seen.get("grants")
    if isinstance(known, tuple):
        return known
    held = grants_of(visit.tx, visit.surroundings, visit.person)
    visit.seen["grants"] = held
    return held


def grants_of(tx: Transaction, surroundings: Surroundings, person: Person) -> tuple[Grant, ...]:
    """What anybody may do, as it is held at this moment."""
    held = tuple(holding.grant for holding in roles.of_person(tx, person.id))
    return (Grant(Role.ADMIN), *held) if person.telegram in surroundings.admins else held


def require(visit: Visit, role: Role, letter: int | None) -> None:
    """Raise `Hidden` unless she has this role for the letter; None is for all letters."""
    if not may(grants(visit), role, letter):
        raise Hidden


def has(visit: Visit, role: Role, letter: int | None) -> bool:
    """Whether she has this role for the letter."""
    return may(grants(visit), role, letter)


def require_somewhere(visit: Visit, role: Role = Role.ORGANISER) -> None:
    if not may_somewhere(grants(visit), role):
        raise Hidden


def letter_of(visit: Visit, slug: str, role: Role = Role.ORGANISER) -> StoredLetter:
    """The letter of that name, drafts included; raises `Hidden` if it is not hers to touch."""
    stored = letters.by_slug(visit.tx, slug)
    if stored is None:
        raise Hidden
    require(visit, role, stored.id)
    return stored


def letters_of(visit: Visit, role: Role = Role.ORGANISER) -> list[StoredLetter]:
    """The letters for which she has the role, the newest first."""
    return [s for s in letters.every(visit.tx) if may(grants(visit), role, s.id)]


def team(tx: Transaction, surroundings: Surroundings, letter: int) -> list[Person]:
    """Everybody who organises this letter and can be reached, each once."""
    held = [h.person for h in roles.every(tx) if h.grant.letter in (None, letter)]
    found = [people.get(tx, person) for person in held]
    found += [p for telegram in sorted(surroundings.admins) if (p := people.find(tx, telegram))]
    return [person for person in _once(found) if person.reachable]


def by_number(tx: Transaction, surroundings: Surroundings, letter: int) -> dict[int, Person]:
    """The team by their numbers: who of those that once looked at something still may."""
    return {person.id: person for person in team(tx, surroundings, letter)}


def known_as(visit: Visit, person: int) -> str:
    """Under which name the others at the desk know somebody."""
    for holding in roles.of_person(visit.tx, person):
        if holding.label:
            return holding.label
    return visit.text("desk-somebody")


def _once(found: Iterable[Person]) -> list[Person]:
    return list({person.id: person for person in found}.values())
