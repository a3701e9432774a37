"""A picture out of a few shapes, apart from how it is kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from bot.papers.lettering import Lettering
from bot.papers.outline import Contour, Point

Colour: TypeAlias = tuple[int, int, int]
WHITE: Final = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its corners: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)

    def within(self, other: "Box") -> bool:
        across = other.left <= self.left and self.right <= other.right
        return across and other.top <= self.top and self.bottom <= other.bottom


@dataclass(frozen=True, slots=True)
class Boxes:
    boxes: Sequence[Box]
    colour: Colour


@dataclass(frozen=True, slots=True)
class Area:
    contour: Contour
    colour: Colour


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through the points; `dash` is the length of a dash and of the gap behind it."""

    points: Contour
    colour: Colour
    width: float
    dash: float = 0


@dataclass(frozen=True, slots=True)
class Disc:
    centre: Point
    radius: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text whose upper left corner is at `left`, `top`."""

    lettering: Lettering
    left: float
    top: float
    colour: Colour

    @property
    def text(self) -> str:
        return self.lettering.text

    @property
    def box(self) -> Box:
        right, bottom = self.left + self.lettering.width, self.top + self.lettering.hand.height
        return Box(self.left, self.top, right, bottom)

    @property
    def contours(self) -> Iterable[Contour]:
        stands_on = self.top + self.lettering.hand.ascent
        for contour in self.lettering.contours:
            yield tuple((self.left + x, stands_on + y) for x, y in contour)


Shape: TypeAlias = Boxes | Area | Stroke | Disc | Label


@dataclass(slots=True)
class Picture:
    """Shapes on white, the later ones above; `title` is what a screen reader says."""

    width: int
    height: int
    title: str
    shapes: list[Shape] = field(default_factory=list)

    def add(self, *shapes: Shape) -> None:
        self.shapes.extend(shapes)

    @property
    def labels(self) -> list[Label]:
        return [shape for shape in self.shapes if isinstance(shape, Label)]
