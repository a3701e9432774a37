"""Which number, letter or bullet Word shows before a paragraph."""

import re
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from bot.papers.incoming.word.styles import number

NONE: Final = frozenset(["none"])
PLAIN_NUMBER: Final = re.compile(r"\(?%\d[.)]?")
ROMAN: Final = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
DEEPEST: Final = 8


@dataclass(frozen=True, slots=True)
class Label:
    """A bullet, a plain `number`, or other `words` such as 'a)' or '1.2.'; `depth` starts at 1."""

    depth: int
    number: int | None = None
    words: str = ""


class Numbering:
    """Counts as Word does while the paragraphs come by in their order."""

    def __init__(self, root: Element | None) -> None:
        found = [] if root is None else root.findall("abstractNum")
        self._sheets = {sheet.get("abstractNumId", ""): sheet for sheet in found}
        self._by_style = {
            link.get("val", ""): sheet
            for sheet in found
            if (link := sheet.find("styleLink")) is not None
        }
        nums = [] if root is None else root.findall("num")
        self._nums = {num.get("numId", ""): num for num in nums}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()

    def label(self, numbering: Element) -> Label | None:
        """The label of the next paragraph with this `numPr`; None where none is shown."""
        told = numbering.find("numId")
        num_id = "" if told is None else told.get("val", "")
        num = self._nums.get(num_id)
        sheet = self._sheet(num)
        if num is None or sheet is None:
            return None
        at = min(max(number(numbering.find("ilvl"), 0), 0), DEEPEST)
        counts = self._counts.setdefault(sheet.get("abstractNumId", ""), {})
        self._begin(num_id, num, counts)
        self._count(sheet, num, at, counts)
        return _label(sheet, num, at, counts)

    def _sheet(self, num: Element | None) -> Element | None:
        told = None if num is None else num.find("abstractNumId")
        sheet = None if told is None else self._sheets.get(told.get("val", ""))
        linked = None if sheet is None else sheet.find("numStyleLink")
        return sheet if linked is None else self._by_style.get(linked.get("val", ""), sheet)

    def _begin(self, num_id: str, num: Element, counts: dict[int, int]) -> None:
        """A list that starts anew does so where it is first used."""
        if num_id in self._begun:
            return
        self._begun.add(num_id)
        for override in num.findall("lvlOverride"):
            start = override.find("startOverride")
            if start is not None:
                at = int(re.sub(r"\D", "", override.get("ilvl", "0"))[:2] or 0)
                counts[at] = number(start, 1) - 1

    def _count(self, sheet: Element, num: Element, at: int, counts: dict[int, int]) -> None:
        for above in range(at):
            counts.setdefault(above, _start(sheet, num, above))
        counts[at] = counts.get(at, _start(sheet, num, at) - 1) + 1
        for below in [level for level in counts if level > at]:
            del counts[below]


def _level(sheet: Element, num: Element, at: int) -> Element | None:
    for holder in (*num.findall("lvlOverride"), sheet):
        for level in holder.findall("lvl"):
            if level.get("ilvl") == str(at):
                return level
    return None


def _start(sheet: Element, num: Element, at: int) -> int:
    level = _level(sheet, num, at)
    return 1 if level is None else number(level.find("start"), 1)


def _format(level: Element | None) -> str:
    told = None if level is None else level.find("numFmt")
    return "decimal" if told is None else told.get("val", "decimal")


def _label(sheet: Element, num: Element, at: int, counts: dict[int, int]) -> Label | None:
    level = _level(sheet, num, at)
    kind = _format(level)
    told = None if level is None else level.find("lvlText")
    pattern = f"%{at + 1}." if told is None else told.get("val", "")
    if kind == "bullet":
        return Label(at + 1)
    if kind in NONE or not pattern.strip():
        return None
    if kind == "decimal" and PLAIN_NUMBER.fullmatch(pattern.strip()) and f"%{at + 1}" in pattern:
        return Label(at + 1, counts[at])
    words = re.sub(r"%(\d)", lambda found: _shown(int(found[1]) - 1, sheet, num, counts), pattern)
    return Label(at + 1, None, words.strip())


def _shown(at: int, sheet: Element, num: Element, counts: dict[int, int]) -> str:
    count = counts.get(at, 1)
    kind = _format(_level(sheet, num, at))
    shown = _letter(count) if kind.endswith("Letter") else str(count)
    if kind.endswith("Roman"):
        shown = _roman(count)
    if kind == "decimalZero":
        return shown.zfill(2)
    return shown.upper() if kind.startswith("upper") else shown


def _letter(count: int) -> str:
    """a to z, then aa to zz, as Word goes on."""
    if not 1 <= count <= 780:
        return str(count)
    return chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)


def _roman(count: int) -> str:
    if not 1 <= count <= 3999:
        return str(count)
    shown = ""
    for value, signs in ROMAN:
        shown += signs * (count // value)
        count %= value
    return shown
