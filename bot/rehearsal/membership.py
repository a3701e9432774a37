"""Who is in a chat and as what, told to the bot as my_chat_member and chat_member."""

from typing import Any

from bot.rehearsal.chats import Chat, Group, Person
from bot.rehearsal.world import World

Json = dict[str, Any]

_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
)
_NO_RIGHTS = ("can_post_stories", "can_edit_stories", "can_delete_stories")


def bot_membership_changed(
    world: World, chat: Chat, *, by: Json, before: str, after: str
) -> int | None:
    """The number of the update, None when the bot does not want to know."""
    change = _change(world, chat, world.bot.as_user(), by=by, before=before, after=after)
    update_id = world.updates.put("my_chat_member", change)
    world.changes.tell("state")
    return update_id


def membership_changed(
    world: World, chat: Chat, person: Person, *, by: Person, before: str, after: str
) -> None:
    """Told to the bot if it is an administrator and asks for that kind of update."""
    if isinstance(chat.peer, Group) and chat.peer.bot_is_administrator:
        change = _change(world, chat, person.as_user(), by=by.as_user(), before=before, after=after)
        world.updates.put("chat_member", change)
    world.changes.tell("state")


def standing(peer: Person | Group, person: Person) -> str:
    """The status of a person in a chat."""
    if isinstance(peer, Person):
        return "member" if person is peer else "left"
    if person.id not in peer.members:
        return "left"
    if person.id == peer.owner:
        return "creator"
    return "administrator" if person.id in peer.administrators else "member"


def bot_standing(peer: Person | Group) -> str:
    if isinstance(peer, Person):
        return "member"
    if not peer.bot_inside:
        return "left"
    return "administrator" if peer.bot_is_administrator else "member"


def as_member(user: Json, status: str) -> Json:
    """A ChatMember."""
    member: Json = {"user": user, "status": status}
    if status == "kicked":
        member["until_date"] = 0
    if status == "creator":
        member["is_anonymous"] = False
    if status == "administrator":
        member |= {"can_be_edited": False, "is_anonymous": False}
        member |= dict.fromkeys(_RIGHTS, True) | dict.fromkeys(_NO_RIGHTS, False)
    return member


def _change(world: World, chat: Chat, user: Json, *, by: Json, before: str, after: str) -> Json:
    return {
        "chat": chat.as_chat(),
        "from": by,
        "date": world.clock.seconds(),
        "old_chat_member": as_member(user, before),
        "new_chat_member": as_member(user, after),
    }
