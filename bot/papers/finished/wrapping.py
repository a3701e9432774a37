"""Names broken into lines: many have the same words, so each word is measured once.

The library's own way measures all of a line anew with each sign that comes to it.
"""

from collections.abc import Callable, Iterator
from typing import Final

from bot.papers.finished.han import pieces

Measure = Callable[[str], float]
"""The width of a text, in the type that is chosen on the page."""

SPACE: Final = " "


class Wrapping:
    """`width` is the room of the first line, the later ones have as much less as `hanging` says."""

    def __init__(self, measure: Measure, width: float, hanging: float, *, in_han: bool) -> None:
        self._measure, self._in_han = measure, in_han
        self._width, self._hanging = width, hanging
        self._widths: dict[str, float] = {}

    def lines(self, text: str) -> tuple[str, ...]:
        """The text in lines, without the spaces at which they are broken; at least one."""
        lines = [""]
        used = 0.0
        for piece in self._pieces(text):
            taken = self._width_of(piece)
            if used + self._width_of(piece.rstrip()) > self._room(len(lines)) and lines[-1]:
                lines.append("")
                used = 0.0
            lines[-1] += piece
            used += taken
        return tuple(line.rstrip() for line in lines)

    def _room(self, line: int) -> float:
        return self._width - (self._hanging if line > 1 else 0)

    def _pieces(self, text: str) -> Iterator[str]:
        """What is not broken; a word that no line could hold comes sign by sign."""
        for word in text.split(SPACE):
            for piece in pieces(word) if self._in_han else (word,):
                whole = self._width_of(piece) <= self._room(2)
                yield from (piece,) if whole else piece
            yield SPACE

    def _width_of(self, piece: str) -> float:
        if piece not in self._widths:
            self._widths[piece] = self._measure(piece) if piece else 0.0
        return self._widths[piece]
