"""Chats, their members and files, as the bot may ask about them."""

from typing import Any

from bot.rehearsal.chats import Group, Person
from bot.rehearsal.errors import bad_request
from bot.rehearsal.files import DOWNLOAD_LIMIT
from bot.rehearsal.membership import bot_membership_changed
from bot.rehearsal.world import World

Json = dict[str, Any]


def get_chat(world: World, parameters: Json) -> Json:
    chat = world.chat(parameters["chat_id"])
    return {
        **chat.as_chat(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }


def get_chat_member(world: World, parameters: Json) -> Json:
    peer = world.chat(parameters["chat_id"]).peer
    user_id = parameters["user_id"]
    if user_id == world.bot.id:
        inside = isinstance(peer, Person) or peer.bot_inside
        return {"user": world.bot.as_user(), "status": "member" if inside else "left"}
    found = world.chats.get(user_id)
    if found is None or not isinstance(found.peer, Person):
        raise bad_request("member not found")
    return {"user": found.peer.as_user(), **_standing(peer, user_id)}


def get_chat_member_count(world: World, parameters: Json) -> int:
    peer = world.chat(parameters["chat_id"]).peer
    return len(peer.members) + 1 if isinstance(peer, Group) else 2


def leave_chat(world: World, parameters: Json) -> bool:
    chat = world.chat_to_write_in(parameters["chat_id"])
    if isinstance(chat.peer, Person):
        raise bad_request("chat member status can't be changed in private chats")
    chat.peer.bot_inside = False
    bot_membership_changed(world, chat, by=world.bot.as_user(), before="member", after="left")
    return True


def get_file(world: World, parameters: Json) -> Json:
    found = world.files.by_id(parameters["file_id"])
    if found is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(found.data) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return found.as_file()


def _standing(peer: Person | Group, user_id: int) -> Json:
    members = peer.members if isinstance(peer, Group) else [peer.id]
    if user_id not in members:
        return {"status": "left"}
    if isinstance(peer, Group) and user_id == members[0]:
        return {"status": "creator", "is_anonymous": False}
    return {"status": "member"}
