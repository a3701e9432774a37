"""Medians of rounds side by side, as text."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Generic, TypeVar

T = TypeVar("T")

WIDTH = 34


@dataclass(frozen=True, slots=True)
class Figure(Generic[T]):
    name: str
    of: Callable[[T], float]
    digits: int = 0

    def median(self, rounds: Sequence[T]) -> float:
        return median(self.of(one) for one in rounds)

    def ratio(self, rounds: Sequence[T], others: Sequence[T]) -> float:
        """The median of the ratios of rounds that followed each other."""
        return median(
            self.of(one) / self.of(other) for one, other in zip(rounds, others, strict=True)
        )


def table(columns: Mapping[str, Sequence[T]], figures: Sequence[Figure[T]]) -> str:
    """One line a figure; the last column is the first candidate's ratio to the second's."""
    names = [*columns, "ratio"]
    lines = ["".join((f"{'':{WIDTH}}", *(f"{name:>{len(name) + 3}}" for name in names)))]
    first, second = columns.values()
    for figure in figures:
        cells = [f"{figure.median(rounds):,.{figure.digits}f}" for rounds in (first, second)]
        cells.append(f"{figure.ratio(first, second):.2f}")
        shown = (f"{cell:>{len(n) + 3}}" for cell, n in zip(cells, names, strict=True))
        lines.append("".join((f"{figure.name:{WIDTH}}", *shown)))
    return "\n".join(lines) + "\n"
