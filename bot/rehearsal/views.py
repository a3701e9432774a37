"""The state of the rehearsal as the control interface describes it."""

from typing import Any

from bot.rehearsal.chats import Group, Person
from bot.rehearsal.world import World

Json = dict[str, Any]


def state_view(world: World) -> Json:
    return {
        "bot": _bot_view(world),
        "people": [person_view(world, person) for person in world.people],
        "groups": [group_view(world, group) for group in world.groups],
        "now": world.clock.seconds(),
        "narration": world.narration,
    }


def person_view(world: World, person: Person) -> Json:
    return {
        "id": person.id,
        "first_name": person.first_name,
        "username": person.username,
        "role": person.role,
        "language_code": person.language_code,
        "chat_id": person.id,
        "blocked": person.blocked,
        "backstage": person.backstage,
        "commands": menu_view(world, person, person),
    }


def group_view(world: World, group: Group) -> Json:
    return {
        "id": group.id,
        "title": group.title,
        "members": group.members,
        "owner": group.owner,
        "administrators": sorted(group.administrators),
        "bot_inside": group.bot_inside,
        "bot_is_administrator": group.bot_is_administrator,
        "moved_to": group.moved_to,
        "commands": {
            str(member): menu_view(world, world.person(member), group) for member in group.members
        },
    }


def menu_view(world: World, person: Person, place: Person | Group) -> list[Json]:
    """The commands that the person is shown in that chat."""
    if isinstance(place, Person):
        return world.menus.shown_in_private(person.id, person.language_code)
    return world.menus.shown_in_group(
        place.id, person.id, person.language_code, leads=place.is_led_by(person.id)
    )


def _bot_view(world: World) -> Json:
    return {
        "id": world.bot.id,
        "first_name": world.bot.first_name,
        "username": world.bot.username,
        "commands": world.menus.get({"type": "default"}, ""),
        "descriptions": world.bot.descriptions,
        "short_descriptions": world.bot.short_descriptions,
    }
