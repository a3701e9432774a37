"""How far the making of a paper is: told by whoever makes it, heard by whoever waits for it."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeVar

T = TypeVar("T")
TOLD_EVERY: Final = 50


class _Ear:
    """One for each process: what is made in it is made one after the other."""

    hears: Callable[[float], None] | None = None


def listen(hears: Callable[[float], None] | None) -> None:
    """From now on `hears` is told the share that is done, 0 to 1."""
    _Ear.hears = hears


def tell(share: float) -> None:
    if _Ear.hears is not None:
        _Ear.hears(share)


def told(things: Iterable[T], of: int, begin: float = 0.0, end: float = 1.0) -> Iterable[T]:
    """The same things; how many of them have gone by is told, between two shares of the whole."""
    return things if _Ear.hears is None else _told(things, of, begin, end)


def _told(things: Iterable[T], of: int, begin: float, end: float) -> Iterator[T]:
    for number, one in enumerate(things):
        if number % TOLD_EVERY == 0:
            tell(begin + (end - begin) * min(1.0, number / max(of, 1)))
        yield one
