"""How much may be sent in how much time, and what sending all the same brings."""

import math
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Limits:
    """Messages a second (overall, per chat) or a minute (per group), and short bursts of them.

    penalty: the seconds added for each call that comes before it may.
    """

    overall: float = 30
    per_chat: float = 1
    group_per_minute: float = 20
    overall_burst: int = 30
    per_chat_burst: int = 3
    penalty: float = 1


@dataclass(slots=True)
class _Bucket:
    rate: float
    size: float
    penalty: float
    tokens: float = field(init=False)
    filled_at: float = 0.0
    closed_until: float = 0.0

    def __post_init__(self) -> None:
        self.tokens = self.size

    def wait(self, now: float) -> float:
        """Seconds until the next message may go; asking while it is closed makes it longer."""
        if now < self.closed_until:
            self.closed_until += self.penalty
            return self.closed_until - now
        self.tokens = min(self.size, self.tokens + (now - self.filled_at) * self.rate)
        self.filled_at = now
        if self.tokens >= 1:
            return 0.0
        self.closed_until = now + max((1 - self.tokens) / self.rate, self.penalty)
        return self.closed_until - now


class Limiter:
    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits
        self._buckets: dict[int | None, _Bucket] = {}

    def seconds_to_wait(self, chat_id: int, now: float) -> int:
        """0 when the message may go (and is counted), else the retry_after in whole seconds."""
        if self.limits is None:
            return 0
        buckets = [self._bucket(self.limits, None), self._bucket(self.limits, chat_id)]
        wait = max(bucket.wait(now) for bucket in buckets)
        if wait:
            return math.ceil(wait)
        for bucket in buckets:
            bucket.tokens -= 1
        return 0

    def change(self, limits: Limits | None) -> None:
        self.limits = limits
        self._buckets.clear()

    def _bucket(self, limits: Limits, key: int | None) -> _Bucket:
        if key not in self._buckets:
            self._buckets[key] = _new_bucket(limits, key)
        return self._buckets[key]


def _new_bucket(limits: Limits, key: int | None) -> _Bucket:
    if key is None:
        return _Bucket(limits.overall, limits.overall_burst, limits.penalty)
    if key < 0:
        return _Bucket(limits.group_per_minute / 60, limits.group_per_minute, limits.penalty)
    return _Bucket(limits.per_chat, limits.per_chat_burst, limits.penalty)
