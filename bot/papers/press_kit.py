"""What a press officer with ten minutes is given, as facts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from bot.domain.letter import LetterStatus
from bot.domain.listing import Listed
from bot.papers.chart_words import ChartWords
from bot.papers.finished.letter import FinishedLetter
from bot.texts import catalogue

UNSAFE: Final = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class PressKit:
    """All times are UTC; `zone` is the IANA name of the zone in which they are told."""

    slug: str
    language: str
    """BCP 47, the letter's words; the kit speaks it where it ships."""
    title: str
    addressee: str
    summary: str
    coordinator: str
    contact: str
    zone: str
    status: LetterStatus
    closes: datetime
    delivered: datetime | None
    embargo: datetime | None
    """None when there is none, or when it is over."""
    at: datetime
    """When it was decided, from the consents of that moment, what may be shown."""
    count: int
    """All who signed, those without a name as well."""
    countries: int
    """Of those who are named; organisations of many countries lie in none."""
    regions: int
    quotes: tuple[Listed, ...]
    """Those who released a sentence; with the name of the person only if she agreed to that."""
    page: str
    link: str
    letter: FinishedLetter
    growth: tuple[Sequence[tuple[date, int]], datetime, ChartWords]
    places: tuple[Sequence[tuple[str, int]], ChartWords]

    @property
    def spoken(self) -> str:
        return catalogue.shipped(self.language)

    @property
    def stem(self) -> str:
        """A file's name without its ending, safe on every system."""
        return UNSAFE.sub("-", f"press-kit-{self.slug}-{self.language}")
