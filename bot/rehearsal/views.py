"""The state of the rehearsal as the control interface describes it."""

from typing import Any

from bot.rehearsal.chats import Group, Person
from bot.rehearsal.world import World

Json = dict[str, Any]


def state_view(world: World) -> Json:
    return {
        "bot": _bot_view(world),
        "people": [person_view(world, person) for person in world.people],
        "groups": [group_view(group) for group in world.groups],
        "now": world.clock.seconds(),
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
        "commands": world.menus.shown_to(person.id, person.language_code),
    }


def group_view(group: Group) -> Json:
    return {
        "id": group.id,
        "title": group.title,
        "members": group.members,
        "bot_inside": group.bot_inside,
    }


def _bot_view(world: World) -> Json:
    return {
        "id": world.bot.id,
        "first_name": world.bot.first_name,
        "username": world.bot.username,
        "commands": world.menus.get({"type": "default"}, ""),
        "descriptions": world.bot.descriptions,
        "short_descriptions": world.bot.short_descriptions,
    }
