"""The letter's own words as paragraphs of Word."""

from collections.abc import Iterable, Iterator

from bot.papers import manuscript
from bot.papers.finished.word.body import Paragraph
from bot.papers.finished.word.numbering import BULLETS, INDENT, Numbering, Numberings
from bot.papers.finished.word.runs import Runs
from bot.papers.finished.word.xml import tag
from bot.papers.manuscript import Block, Heading, Item, Quote, Rule

LINE: str = tag("pBdr", tag("bottom", val="single", sz=4, space=1, color="808080"))


class Blocks:
    def __init__(self, runs: Runs, numberings: Numberings) -> None:
        self._runs, self._numberings = runs, numberings
        self._counting: dict[int, tuple[Numbering, int]] = {}
        """By depth, the list that counts there and how far it has come."""

    def of(self, blocks: Iterable[Block]) -> Iterator[Paragraph]:
        for block in blocks:
            yield self._paragraph(block)

    def _paragraph(self, block: Block) -> Paragraph:
        match block:
            case Rule():
                return Paragraph("Normal", "", LINE)
            case Heading(level=level):
                return Paragraph(f"heading {min(level, 3)}", self._runs.of(block.spans))
            case Quote():
                return Paragraph("Quote", self._runs.of(block.spans))
            case Item():
                return self._item(block)
            case manuscript.Paragraph(depth=0):
                return Paragraph("Normal", self._runs.of(block.spans))
            case manuscript.Paragraph(depth=depth):
                inset = tag("ind", left=depth * INDENT)
                return Paragraph("List Continue", self._runs.of(block.spans), inset)

    def _item(self, item: Item) -> Paragraph:
        if item.ordered is None:
            place = BULLETS.used_at(item.depth - 1)
            return Paragraph("List Bullet", self._runs.of(item.spans), place)
        place = self._list_of(item.ordered, item.depth).used_at(item.depth - 1)
        return Paragraph("List Number", self._runs.of(item.spans), place)

    def _list_of(self, number: int, depth: int) -> Numbering:
        """The list that goes on with this number, or a new one that begins with it."""
        counting, reached = self._counting.get(depth, (None, 0))
        if counting is None or number != reached + 1:
            counting = self._numberings.starting_at(number)
        self._counting[depth] = (counting, number)
        return counting
