"""The picture of two letters side by side, to show and to print.

What draws is loaded when the first one is asked for.
"""

from bot.papers.came_along import CameAlong
from bot.papers.paper import Paper


def came_along_png(told: CameAlong) -> Paper:
    """PNG, 1200 pixels wide. Takes some tenths of a second: not to be called on the event loop."""
    from bot.papers.came_along_bars import came_along_picture
    from bot.papers.picture_png import png

    return Paper(f"{told.stem}.png", "image/png", png(came_along_picture(told)))


def came_along_svg(told: CameAlong) -> Paper:
    """The same as SVG, for print in any size."""
    from bot.papers.came_along_bars import came_along_picture
    from bot.papers.picture_svg import svg

    return Paper(f"{told.stem}.svg", "image/svg+xml", svg(came_along_picture(told)))
