"""What happens in groups: founded, joined, left, led, moved; the bot let in and sent out."""

import secrets
from typing import Any

from bot.rehearsal.chats import Chat, Group, Person
from bot.rehearsal.deeds import meet, say
from bot.rehearsal.errors import ImpossibleError
from bot.rehearsal.membership import (
    bot_membership_changed,
    bot_standing,
    membership_changed,
    standing,
)
from bot.rehearsal.world import World

Json = dict[str, Any]

_ANONYMOUS = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}


def found(world: World, title: str, members: list[int], *, with_bot: bool) -> Group:
    """The first member is the owner."""
    people = [world.person(member) for member in members]
    if not people:
        raise ImpossibleError("a group needs a member")
    number = -(1_000_000_000 + secrets.randbelow(1_000_000_000))
    group = Group(number, title, members, bot_inside=False, owner=people[0].id)
    world.add(group)
    if with_bot:
        _let_bot_in(world, world.chats[group.id], people[0])
    world.changes.tell("state")
    return group


def start_group(world: World, person_id: int, group_id: int, payload: str) -> Json:
    """What the link ?startgroup= does: the bot is let in if it is not there, and started."""
    _group(world, group_id)
    person, chat = meet(world, person_id, group_id)
    if _let_bot_in(world, chat, person):
        _tell_service(world, chat, person, new_chat_members=[world.bot.as_user()])
    command = f"/start@{world.bot.username} {payload}".strip()
    return say(world, person.id, command, chat.id, None)


def remove_bot(world: World, group_id: int, by_id: int | None) -> Json:
    group = _group(world, group_id)
    person, chat = meet(world, by_id or group.members[0], group_id)
    if not group.bot_inside:
        raise ImpossibleError("the bot is not in that group", 409)
    before = bot_standing(group)
    group.bot_inside = group.bot_is_administrator = False
    world.new_message(chat, person, extras={"left_chat_member": world.bot.as_user()})
    return {
        "update_id": bot_membership_changed(
            world, chat, by=person.as_user(), before=before, after="kicked"
        )
    }


def add_member(world: World, group_id: int, person_id: int, by_id: int | None) -> Json:
    """Without `by` the person joins by herself, as with an invitation link."""
    group, person = _group(world, group_id), world.person(person_id)
    if person_id in group.members:
        raise ImpossibleError("that person is in the group already", 409)
    if by_id is not None:
        meet(world, by_id, group_id)
    group.members.append(person_id)
    host, chat = meet(world, by_id or person_id, group_id)
    told = _tell_service(world, chat, host, new_chat_members=[person.as_user()])
    membership_changed(world, chat, person, by=host, before="left", after="member")
    return told


def remove_member(world: World, group_id: int, person_id: int, by_id: int | None) -> Json:
    """Without `by` the person leaves by herself."""
    group, person = _group(world, group_id), world.person(person_id)
    meet(world, person_id, group_id)
    host, chat = meet(world, by_id or person_id, group_id)
    before = standing(group, person)
    group.members.remove(person_id)
    group.administrators.discard(person_id)
    group.owner = None if group.owner == person_id else group.owner
    told = _tell_service(world, chat, host, left_chat_member=person.as_user())
    after = "left" if host is person else "kicked"
    membership_changed(world, chat, person, by=host, before=before, after=after)
    return told


def promote(world: World, group_id: int, person_id: int | None, leads: bool) -> None:
    """Makes somebody an administrator, or no longer one; None stands for the bot."""
    group, chat = _group(world, group_id), world.chats[group_id]
    by = world.person(group.owner or group.members[0])
    if person_id is None:
        before = bot_standing(group)
        group.bot_is_administrator = leads
        after = bot_standing(group)
        bot_membership_changed(world, chat, by=by.as_user(), before=before, after=after)
        return
    person, _ = meet(world, person_id, group_id)
    before = standing(group, person)
    (group.administrators.add if leads else group.administrators.discard)(person_id)
    after = standing(group, person)
    membership_changed(world, chat, person, by=by, before=before, after=after)


def migrate(world: World, group_id: int) -> int:
    """The group becomes a supergroup; answers its new id. Both chats tell the bot so."""
    group, chat = _group(world, group_id), world.chats[group_id]
    if group.moved_to is not None or group.id < -1_000_000_000_000:
        raise ImpossibleError("that group has moved or is a supergroup", 409)
    owner = world.person(group.owner or group.members[0])
    new_id = -1_000_000_000_000 - 1_000_000_000 - secrets.randbelow(1_000_000_000)
    _tell_service(world, chat, owner, migrate_to_chat_id=new_id)
    moved = world.move(group, new_id)
    anonymous = {"from": _ANONYMOUS, "sender_chat": moved.as_chat()}
    _tell_service(world, moved, owner, migrate_from_chat_id=group.id, **anonymous)
    world.changes.tell("state")
    return new_id


def _group(world: World, group_id: int) -> Group:
    chat = world.chats.get(group_id)
    if chat is None or not isinstance(chat.peer, Group):
        raise ImpossibleError(f"no such group: {group_id}", 404)
    return chat.peer


def _let_bot_in(world: World, chat: Chat, by: Person) -> bool:
    """False when it was there already."""
    group = chat.peer
    if not isinstance(group, Group) or group.bot_inside:
        return False
    group.bot_inside = True
    bot_membership_changed(world, chat, by=by.as_user(), before="left", after="member")
    return True


def _tell_service(world: World, chat: Chat, by: Person, **facts: Any) -> Json:
    """A message that nobody has written; privacy mode does not hide it from the bot."""
    message = world.new_message(chat, by, extras=facts)
    update_id = None
    if isinstance(chat.peer, Group) and chat.peer.bot_inside:
        update_id = world.updates.put("message", message.as_bot_api())
    return {"message_id": message.message_id, "update_id": update_id}
