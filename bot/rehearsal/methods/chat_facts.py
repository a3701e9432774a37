"""Chats, their members and files, as the bot may ask about them."""

from typing import Any

from bot.rehearsal.chats import Group, Person
from bot.rehearsal.errors import bad_request
from bot.rehearsal.files import DOWNLOAD_LIMIT
from bot.rehearsal.membership import (
    as_member,
    bot_membership_changed,
    bot_standing,
    standing,
)
from bot.rehearsal.world import World

Json = dict[str, Any]


def get_chat(world: World, parameters: Json) -> Json:
    chat = world.chat(parameters["chat_id"])
    pinned = [message for message in chat.messages.values() if message.pinned]
    top = {"pinned_message": pinned[-1].without_reply()} if pinned else {}
    return {
        **chat.as_chat(),
        **top,
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
        return as_member(world.bot.as_user(), bot_standing(peer))
    found = world.chats.get(user_id)
    if found is None or not isinstance(found.peer, Person):
        raise bad_request("member not found")
    return as_member(found.peer.as_user(), standing(peer, found.peer))


def get_chat_administrators(world: World, parameters: Json) -> list[Json]:
    """The people who lead the group, and the bot where it is one of them."""
    peer = world.chat(parameters["chat_id"]).peer
    if isinstance(peer, Person):
        raise bad_request("there are no administrators in the private chat")
    leaders = [world.person(member) for member in peer.members if peer.is_led_by(member)]
    found = [as_member(leader.as_user(), standing(peer, leader)) for leader in leaders]
    if peer.bot_is_administrator:
        found.append(as_member(world.bot.as_user(), "administrator"))
    return found


def get_chat_member_count(world: World, parameters: Json) -> int:
    peer = world.chat(parameters["chat_id"]).peer
    return len(peer.members) + 1 if isinstance(peer, Group) else 2


def leave_chat(world: World, parameters: Json) -> bool:
    chat = world.chat_to_write_in(parameters["chat_id"])
    if isinstance(chat.peer, Person):
        raise bad_request("chat member status can't be changed in private chats")
    before = bot_standing(chat.peer)
    chat.peer.bot_inside = chat.peer.bot_is_administrator = False
    bot_membership_changed(world, chat, by=world.bot.as_user(), before=before, after="left")
    return True


def get_file(world: World, parameters: Json) -> Json:
    found = world.files.by_id(parameters["file_id"])
    if found is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(found.data) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return found.as_file()
