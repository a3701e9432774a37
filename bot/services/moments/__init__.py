"""Moments as people type them ('Friday 18:00 Geneva'), and shown back in full.

Nothing is built before the first moment is read: the names of a language's days, months and
cities come from CLDR then, and stay.
"""

from bot.services.moments.reading import read_typed
from bot.services.moments.showing import example_for, show_in_full
from bot.services.moments.telling import ASSUMED, REFUSED
from bot.services.moments.typed_moment import TypedMoment, Unclear

__all__ = [
    "ASSUMED",
    "REFUSED",
    "TypedMoment",
    "Unclear",
    "example_for",
    "read_typed",
    "show_in_full",
]
