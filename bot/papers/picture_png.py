"""A picture as PNG; the same picture gives the same bytes."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import pairwise
from math import ceil, floor, hypot
from typing import Final

from PIL import Image, ImageChops, ImageDraw

from bot.papers.outline import Contour, Point
from bot.papers.picture import WHITE, Area, Boxes, Disc, Label, Picture, Shape, Stroke

FINER: Final = 3
"""Everything is drawn so many times larger and made smaller again, which smooths its edges."""
COLOURS: Final = 64
UNWOUND: Final = 128


def png(picture: Picture) -> bytes:
    """Takes some tenths of a second of CPU and 30 MB: not to be called on the event loop."""
    canvas = Image.new("RGB", (picture.width * FINER, picture.height * FINER), WHITE)
    for shape in picture.shapes:
        _draw(canvas, shape)
    smooth = canvas.reduce(FINER).quantize(COLOURS, dither=Image.Dither.NONE)
    out = BytesIO()
    smooth.save(out, "PNG", optimize=True)
    return out.getvalue()


def _draw(canvas: Image.Image, shape: Shape) -> None:
    draw = ImageDraw.Draw(canvas)
    match shape:
        case Boxes():
            _draw_boxes(draw, shape)
        case Area():
            draw.polygon(_larger(shape.contour), fill=shape.colour)
        case Stroke():
            for piece in _pieces(shape):
                width = round(shape.width * FINER)
                draw.line(_larger(piece), fill=shape.colour, width=width, joint="curve")
        case Disc():
            [centre] = _larger([shape.centre])
            draw.circle(centre, shape.radius * FINER, fill=shape.colour)
        case Label():
            _fill(canvas, shape)


def _draw_boxes(draw: ImageDraw.ImageDraw, shape: Boxes) -> None:
    for box in shape.boxes:
        edges = (box.left, box.top, box.right, box.bottom)
        left, top, right, bottom = (round(edge * FINER) for edge in edges)
        if left < right and top < bottom:  # Pillow draws the last row and column as well
            draw.rectangle((left, top, right - 1, bottom - 1), fill=shape.colour)


def _pieces(stroke: Stroke) -> Iterator[Contour]:
    """The dashes of a line; the whole line when it has none."""
    if not stroke.dash:
        yield stroke.points
        return
    for start, end in pairwise(stroke.points):
        length = hypot(end[0] - start[0], end[1] - start[1])
        for dash in range(ceil(length / stroke.dash / 2)):
            begin, stop = dash * 2 * stroke.dash, (dash * 2 + 1) * stroke.dash
            yield _between(start, end, begin / length), _between(start, end, min(stop / length, 1))


def _between(start: Point, end: Point, part: float) -> Point:
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def _fill(canvas: Image.Image, label: Label) -> None:
    """Fill a text wherever its contours wind about: inner ones run the other way round."""
    contours = [_larger(contour) for contour in label.contours]
    if not contours:
        return
    left, top, right, bottom = _around(point for contour in contours for point in contour)
    windings = Image.new("L", (right - left, bottom - top), UNWOUND)
    for contour in contours:
        _wind(windings, [(x - left, y - top) for x, y in contour])
    mask = windings.point(lambda winding: 0 if winding == UNWOUND else 255)
    canvas.paste(label.colour, (left, top), mask)


def _wind(windings: Image.Image, contour: list[Point]) -> None:
    box = _around(contour)
    once = Image.new("L", (box[2] - box[0], box[3] - box[1]))
    ImageDraw.Draw(once).polygon([(x - box[0], y - box[1]) for x, y in contour], fill=1)
    wind = ImageChops.add if _turns_right(contour) else ImageChops.subtract
    windings.paste(wind(windings.crop(box), once), box)


def _turns_right(contour: list[Point]) -> bool:
    around = zip(contour, contour[1:] + contour[:1], strict=True)
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in around) > 0


def _around(points: Iterable[Point]) -> tuple[int, int, int, int]:
    across, down = zip(*points, strict=True)
    return floor(min(across)), floor(min(down)), ceil(max(across)) + 1, ceil(max(down)) + 1


def _larger(points: Iterable[Point]) -> list[Point]:
    return [(x * FINER, y * FINER) for x, y in points]
