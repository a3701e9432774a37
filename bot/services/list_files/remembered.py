"""What was found out about words is remembered while one file is read, and forgotten after it.

Names that are at risk do not stay behind in the memory of the program.
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, Final, ParamSpec, TypeVar

MOST: Final = 20_000
_forgetting: list[Callable[[], None]] = []
P = ParamSpec("P")
T = TypeVar("T")


def remembered(function: Callable[P, T]) -> Callable[P, T]:
    """The function, asked once for the same words until `forget` is called."""
    cached: Any = lru_cache(maxsize=MOST)(function)
    _forgetting.append(cached.cache_clear)

    @wraps(function)
    def remembering(*args: P.args, **kwargs: P.kwargs) -> T:
        found: T = cached(*args, **kwargs)
        return found

    return remembering


def forget() -> None:
    for clear in _forgetting:
        clear()


def forgetful(function: Callable[P, T]) -> Callable[P, T]:
    """The function, after which nothing is remembered."""

    @wraps(function)
    def forgetting(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        finally:
            forget()

    return forgetting
