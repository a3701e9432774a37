"""The time in the rehearsal: the computer's, and as much later as a test wants it to be."""

import time


class Clock:
    def __init__(self) -> None:
        self._ahead = 0.0

    def now(self) -> float:
        """Seconds since 1970, UTC."""
        return time.time() + self._ahead

    def seconds(self) -> int:
        """Whole seconds since 1970, as the Bot API writes dates."""
        return int(self.now())

    def advance(self, seconds: float) -> None:
        self._ahead += seconds
