"""Pictures and tables of the desk: what is read for each, and how it is made of that."""

from collections.abc import Callable
from typing import Any, Final

from bot.papers.came_along import came_along_csv, came_along_xlsx
from bot.papers.came_along_chart import came_along_png, came_along_svg
from bot.papers.chart import country_chart, growth_chart
from bot.papers.paper import Paper
from bot.services.desk import charting
from bot.services.desk.charting import Growth, Places
from bot.services.desk.follow_up import came_along_told

PNG: Final = "image/png"


def _growth(told: Growth) -> Paper:
    return Paper("signatures.png", PNG, growth_chart(told.days, told.closes, told.words))


def _places(told: Places) -> Paper:
    return Paper("countries.png", PNG, country_chart(told.counts, told.words))


DESK_PICTURES: Final[dict[str, tuple[Callable[..., Any], Callable[[Any], Paper]]]] = {
    "chart-growth": (charting.growth, _growth),
    "chart-country": (charting.places, _places),
    "came-png": (came_along_told.gather, came_along_png),
    "came-svg": (came_along_told.gather, came_along_svg),
    "came-csv": (came_along_told.gather, came_along_csv),
    "came-xlsx": (came_along_told.gather, came_along_xlsx),
}
"""By kind: gathers from (transaction, slug, language), draws from what was gathered."""
