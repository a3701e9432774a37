"""How fast messages may leave: one pace for the whole bot, one for each chat.

The limits are Telegram's (Bots FAQ, 'My bot is hitting limits'): about 30 messages a second
overall, one a second in a chat with short bursts allowed, 20 a minute in a group. Times are
seconds of a clock that never steps back.
"""

from dataclasses import dataclass, field
from typing import Final

BURST_OVERALL: Final = 25
BURST_SECONDS: Final = 0.4
"""At a faster pace than the usual one, a burst makes up for a pause of so long."""
KEPT_FOR_PEOPLE: Final = 3
"""Of the burst, what a broadcast leaves to whoever waits for an answer."""
QUIET_AFTER: Final = 10.0
"""When nobody has had an answer for so many seconds, nothing needs to be left."""
BURST_A_CHAT: Final = 3
A_GROUP_A_SECOND: Final = 20 / 60
IDLE_CHATS_KEPT: Final = 4_096


@dataclass(slots=True)
class Bucket:
    """A token bucket: `rate` tokens a second, at most `burst` saved up."""

    rate: float
    burst: float
    filled: float = field(default=-1.0)
    at: float = 0.0

    def wait(self, now: float, leaving: float = 0.0) -> float:
        """Seconds until a token is there, beside so many others; 0 when one is there now."""
        lacking = 1 + leaving - self._level(now)
        return max(0.0, lacking / self.rate)

    def take(self, now: float) -> None:
        self.filled, self.at = self._level(now) - 1, now

    def stop_filling_until(self, now: float) -> None:
        """As if no time had passed since the last token was taken."""
        self.at = now

    def is_full(self, now: float) -> bool:
        return self._level(now) >= self.burst

    def _level(self, now: float) -> float:
        if self.filled < 0 and self.at == 0.0:
            return self.burst
        return min(self.burst, self.filled + (now - self.at) * self.rate)


class Pace:
    """`overall` and `per_chat` are messages a second."""

    def __init__(self, overall: float = 30, per_chat: float = 1) -> None:
        burst = max(min(BURST_OVERALL, max(1.0, overall - 5)), overall * BURST_SECONDS)
        self._overall = Bucket(overall, burst)
        self._kept_for_people = min(KEPT_FOR_PEOPLE, burst - 1)
        self._per_chat = per_chat
        self._chats: dict[str, Bucket] = {}
        self._halted_until = 0.0
        self._quiet_from = 0.0

    def wait(self, now: float) -> float:
        """Seconds until anything may leave."""
        return max(self._halted_until - now, self._overall.wait(now), 0.0)

    @property
    def rate(self) -> float:
        """Messages a second, to all chats together."""
        return self._overall.rate

    def wait_of_broadcast(self, now: float) -> float:
        """Seconds until a broadcast's message may leave, so that people need not wait for it."""
        kept = self._kept_for_people if now < self._quiet_from else 0.0
        return max(self._halted_until - now, self._overall.wait(now, kept))

    def wait_for(self, chat: str, now: float) -> float:
        """Seconds until something may leave to this chat, the pace of the whole aside."""
        bucket = self._chats.get(chat)
        return bucket.wait(now) if bucket else 0.0

    def take(self, chat: str, now: float, *, is_answer: bool = False) -> None:
        """A message to this chat leaves now; an answer is one that somebody waits for."""
        self._overall.take(now)
        self._bucket_of(chat, now).take(now)
        if is_answer:
            self._quiet_from = now + QUIET_AFTER

    def arrived(self, chat: str, now: float) -> None:
        """Telegram counts from the arrival in a chat, which was at some moment before now."""
        if bucket := self._chats.get(chat):
            bucket.stop_filling_until(now)

    def halt(self, seconds: float, now: float) -> None:
        """Telegram asked for a pause: nothing leaves to anybody before it is over."""
        self._halted_until = max(self._halted_until, now + seconds)

    def _bucket_of(self, chat: str, now: float) -> Bucket:
        bucket = self._chats.get(chat)
        if bucket is None:
            if len(self._chats) >= IDLE_CHATS_KEPT:
                self._forget_idle(now)
            bucket = self._chats[chat] = self._new_bucket(chat)
        return bucket

    def _new_bucket(self, chat: str) -> Bucket:
        if chat.startswith("-"):
            return Bucket(A_GROUP_A_SECOND, BURST_A_CHAT)
        return Bucket(self._per_chat, BURST_A_CHAT * max(1.0, self._per_chat))

    def _forget_idle(self, now: float) -> None:
        self._chats = {c: b for c, b in self._chats.items() if not b.is_full(now)}
