"""Pictures of the desk: what is read for each, and how it is drawn from that."""

from collections.abc import Callable
from typing import Any, Final

from bot.papers.chart import country_chart, growth_chart
from bot.papers.paper import Paper
from bot.services.desk import charting
from bot.services.desk.charting import Growth, Places

PNG: Final = "image/png"


def _growth(told: Growth) -> Paper:
    return Paper("signatures.png", PNG, growth_chart(told.days, told.closes, told.words))


def _places(told: Places) -> Paper:
    return Paper("countries.png", PNG, country_chart(told.counts, told.words))


DESK_PICTURES: Final[dict[str, tuple[Callable[..., Any], Callable[[Any], Paper]]]] = {
    "chart-growth": (charting.growth, _growth),
    "chart-country": (charting.places, _places),
}
"""By kind: gathers from (transaction, slug, language), draws from what was gathered."""
