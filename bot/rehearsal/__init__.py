"""A stand-in for Telegram over HTTP, with people to play and a page to chat in.

Knows nothing of the rest of the bot: it is reached as Telegram is, by its address.
"""

from bot.rehearsal.errors import ImpossibleError
from bot.rehearsal.limits import Limits
from bot.rehearsal.server import TOKEN, Rehearsal

__all__ = ["TOKEN", "ImpossibleError", "Limits", "Rehearsal"]
