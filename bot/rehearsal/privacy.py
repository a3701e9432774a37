"""What the bot may read in a group: it is in privacy mode, as bots are unless told otherwise."""

from bot.rehearsal.chats import Chat, Group
from bot.rehearsal.message import Message
from bot.rehearsal.world import World


def bot_may_read(world: World, chat: Chat, message: Message) -> bool:
    """In a group: commands that are not another bot's, mentions, replies to the bot.

    An administrator reads everything.
    """
    if not isinstance(chat.peer, Group):
        return True
    if not chat.peer.bot_inside:
        return False
    if chat.peer.bot_is_administrator or _answers_bot(message):
        return True
    return any(_addresses_bot(word, world) for word in _words(message))


def _answers_bot(message: Message) -> bool:
    return message.reply_to is not None and message.reply_to.sender_id is None


def _words(message: Message) -> list[str]:
    text = message.text or message.caption
    return text.plain.split() if text else []


def _addresses_bot(word: str, world: World) -> bool:
    name = f"@{world.bot.username}".lower()
    if word.startswith("/"):
        return "@" not in word or word.lower().endswith(name)
    return name in word.lower()
