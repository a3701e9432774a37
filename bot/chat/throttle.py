"""Slows somebody down who sends the same command over and over; nothing typed is dropped.

What is counted here lives in memory: it decides about comfort, never about anything promised.
"""

from collections import OrderedDict, deque
from dataclasses import dataclass, field
from typing import Final

SAME_AGAIN: Final = 3.0
"""Seconds within which the same command, with nothing in between, needs no second answer."""
WINDOW: Final = 60.0
MOST_A_WINDOW: Final = 20
PEOPLE_KEPT: Final = 10_000


@dataclass(slots=True)
class _Habit:
    last: str = ""
    times: deque[float] = field(default_factory=deque)
    """When commands were answered, within the window."""


class Throttle:
    """Times are seconds of a steady clock."""

    def __init__(self) -> None:
        self._people: OrderedDict[int, _Habit] = OrderedDict()

    def admits(self, who: int, command: str, now: float) -> bool:
        """Whether this command gets an answer."""
        habit = self._habit(who)
        while habit.times and now - habit.times[0] >= WINDOW:
            habit.times.popleft()
        again = habit.last == command and habit.times and now - habit.times[-1] < SAME_AGAIN
        if again or len(habit.times) >= MOST_A_WINDOW:
            return False
        habit.last = command
        habit.times.append(now)
        return True

    def note(self, who: int) -> None:
        """She did something else: her next command is a new one, even if it is the same."""
        if who in self._people:
            self._people[who].last = ""

    def _habit(self, who: int) -> _Habit:
        habit = self._people.setdefault(who, _Habit())
        self._people.move_to_end(who)
        if len(self._people) > PEOPLE_KEPT:
            self._people.popitem(last=False)
        return habit
