"""Lists that Word counts itself, so that they go on counting when somebody adds to them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.papers.finished.word.xml import part, tag

INDENT: Final = 397
"""Seven millimetres, in twentieths of a point."""
DEEPEST: Final = 9
A_DIGIT: Final = 100
BULLET, DASH = "•", "–"


@dataclass(frozen=True, slots=True)
class Numbering:
    """One list; `inset` and `hanging` are in twentieths of a point."""

    id: int
    bullets: bool = False
    start: int = 1
    inset: int = INDENT
    hanging: int = INDENT

    def used_at(self, level: int) -> str:
        """The paragraph property of an entry; level 0 is the outermost."""
        depth = tag("ilvl", val=min(level, DEEPEST - 1))
        return tag("numPr", depth, tag("numId", val=self.id))

    @property
    def xml(self) -> str:
        levels = "".join(self._level(level) for level in range(DEEPEST))
        kind = tag("multiLevelType", val="hybridMultilevel")
        return tag("abstractNum", kind, levels, abstractNumId=self.id)

    def _level(self, level: int) -> str:
        form = tag("start", val=self.start if level == 0 or not self.bullets else 1)
        form += tag("numFmt", val="bullet" if self.bullets else "decimal")
        sign = (BULLET if level == 0 else DASH) if self.bullets else f"%{level + 1}."
        form += tag("lvlText", val=sign) + tag("lvlJc", val="left")
        indent = tag("ind", left=level * INDENT + self.inset, hanging=self.hanging)
        return tag("lvl", form, tag("pPr", indent), ilvl=level)


BULLETS: Final = Numbering(1, bullets=True)
NUMBERS: Final = Numbering(2)


class Numberings:
    """All lists of a document, each counting for itself."""

    def __init__(self) -> None:
        self._all = [BULLETS, NUMBERS]

    def starting_at(self, start: int) -> Numbering:
        return self._add(start, INDENT)

    def of_names(self, numbers: Sequence[int]) -> Numbering | None:
        """A list for these numbers; None when Word would count others."""
        if list(numbers) != list(range(numbers[0], numbers[0] + len(numbers))):
            return None
        return self._add(numbers[0], room_for(numbers))

    def _add(self, start: int, inset: int) -> Numbering:
        self._all.append(Numbering(len(self._all) + 1, False, start, inset, inset))
        return self._all[-1]

    @property
    def xml(self) -> str:
        """All of them, in the order that the schema asks for."""
        used = (tag("num", tag("abstractNumId", val=one.id), numId=one.id) for one in self._all)
        return part("numbering", *(one.xml for one in self._all), *used)


def room_for(numbers: Sequence[int]) -> int:
    """How far the names stand in, behind the longest of the numbers, its point and a space."""
    return A_DIGIT * (len(str(max(numbers))) + 2)
