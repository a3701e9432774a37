"""Slows somebody down who sends the same command over and over; nothing typed is dropped.

What is counted here lives in memory: it decides about comfort, never about anything promised.
"""

from collections import OrderedDict
from typing import Final

SAME_AGAIN: Final = 3.0
"""Seconds within which the same command of the same person needs no second answer."""
WINDOW: Final = 60.0
MOST_A_WINDOW: Final = 20
PEOPLE_KEPT: Final = 10_000


class Throttle:
    def __init__(self) -> None:
        self._people: OrderedDict[int, list[tuple[float, str]]] = OrderedDict()

    def admits(self, who: int, command: str, now: float) -> bool:
        """Whether this command gets an answer; `now` is seconds of a steady clock."""
        recent = [(at, said) for at, said in self._people.pop(who, []) if now - at < WINDOW]
        self._people[who] = recent
        if len(self._people) > PEOPLE_KEPT:
            self._people.popitem(last=False)
        if len(recent) >= MOST_A_WINDOW or self._was_just_said(recent, command, now):
            return False
        recent.append((now, command))
        return True

    @staticmethod
    def _was_just_said(recent: list[tuple[float, str]], command: str, now: float) -> bool:
        return any(said == command and now - at < SAME_AGAIN for at, said in recent)
