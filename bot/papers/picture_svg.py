"""A picture as SVG: every letter is drawn, so that it looks the same without the fonts."""

from collections.abc import Iterable
from typing import Final
from xml.sax.saxutils import escape

from bot.papers.outline import Contour
from bot.papers.picture import Area, Boxes, Colour, Disc, Label, Picture, Shape, Stroke

FROM_HERE: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
    'height="{height}" role="img"><title>{title}</title><rect width="100%" height="100%" '
    'fill="#ffffff"/>\n'
)


def svg(picture: Picture) -> bytes:
    """In UTF-8; the same picture gives the same bytes."""
    head = FROM_HERE.format(width=picture.width, height=picture.height, title=escape(picture.title))
    body = "".join(f"{_drawn(shape)}\n" for shape in picture.shapes)
    return f"{head}{body}</svg>\n".encode()


def _drawn(shape: Shape) -> str:
    colour = _hex(shape.colour)
    match shape:
        case Boxes(boxes=boxes):
            corners = (
                f"M{_n(b.left)} {_n(b.top)}H{_n(b.right)}V{_n(b.bottom)}H{_n(b.left)}z"
                for b in boxes
            )
            return f'<path fill="{colour}" shape-rendering="crispEdges" d="{"".join(corners)}"/>'
        case Area(contour=contour):
            return f'<path fill="{colour}" d="{_path([contour])}"/>'
        case Stroke():
            return _stroke(shape, colour)
        case Disc(centre=(x, y), radius=radius):
            return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" fill="{colour}"/>'
        case Label():
            name = escape(shape.text, {'"': "&quot;"})
            return f'<path fill="{colour}" aria-label="{name}" d="{_path(shape.contours)}"/>'


def _stroke(shape: Stroke, colour: str) -> str:
    points = " ".join(f"{_n(x)},{_n(y)}" for x, y in shape.points)
    dashes = f' stroke-dasharray="{_n(shape.dash)}"' if shape.dash else ""
    return (
        f'<polyline fill="none" stroke="{colour}" stroke-width="{_n(shape.width)}" '
        f'stroke-linejoin="round"{dashes} points="{points}"/>'
    )


def _path(contours: Iterable[Contour]) -> str:
    lines = ("L".join(f"{_n(x)} {_n(y)}" for x, y in contour) for contour in contours)
    return "".join(f"M{line}z" for line in lines)


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def _hex(colour: Colour) -> str:
    return "#" + "".join(f"{part:02x}" for part in colour)
