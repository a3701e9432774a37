"""The outline of a glyph as straight lines, fine enough for a picture."""

from typing import Final, TypeAlias

Point: TypeAlias = tuple[float, float]
Contour: TypeAlias = tuple[Point, ...]

STEPS_A_CURVE: Final = 5


class Outline:
    """A pen in the manner of fontTools, which HarfBuzz moves along the curves."""

    def __init__(self) -> None:
        self.contours: list[Contour] = []
        self._points: list[Point] = []

    def moveTo(self, to: Point) -> None:  # noqa: N802 - the names of the protocol
        self._points = [to]

    def lineTo(self, to: Point) -> None:  # noqa: N802 - the same
        self._points.append(to)

    def qCurveTo(self, control: Point, to: Point) -> None:  # noqa: N802 - the same
        start = self._points[-1]
        for step in range(1, STEPS_A_CURVE + 1):
            t = step / STEPS_A_CURVE
            self._points.append(_mixed(_mixed(start, control, t), _mixed(control, to, t), t))

    def curveTo(self, one: Point, two: Point, to: Point) -> None:  # noqa: N802 - the same
        start = self._points[-1]
        for step in range(1, STEPS_A_CURVE + 1):
            t = step / STEPS_A_CURVE
            near, far = _mixed(one, two, t), _mixed(two, to, t)
            self._points.append(
                _mixed(_mixed(_mixed(start, one, t), near, t), _mixed(near, far, t), t)
            )

    def closePath(self) -> None:  # noqa: N802 - the same
        self.contours.append(tuple(self._points))


def _mixed(a: Point, b: Point, t: float) -> Point:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
