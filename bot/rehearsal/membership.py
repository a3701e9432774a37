"""The bot let into a chat, blocked, or gone: told to it as my_chat_member."""

from typing import Any

from bot.rehearsal.chats import Chat
from bot.rehearsal.world import World

Json = dict[str, Any]


def bot_membership_changed(
    world: World, chat: Chat, *, by: Json, before: str, after: str
) -> int | None:
    """The number of the update, None when the bot does not want to know."""
    update_id = world.updates.put(
        "my_chat_member",
        {
            "chat": chat.as_chat(),
            "from": by,
            "date": world.clock.seconds(),
            "old_chat_member": _member(world, before),
            "new_chat_member": _member(world, after),
        },
    )
    world.changes.tell("state")
    return update_id


def _member(world: World, status: str) -> Json:
    member: Json = {"user": world.bot.as_user(), "status": status}
    if status == "kicked":
        member["until_date"] = 0
    return member
