"""The numbers of a letter as pictures: over time, and by country."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import accumulate
from zoneinfo import ZoneInfo

from bot.domain.flows.questions import INTERNATIONAL
from bot.papers.chart_words import ChartWords
from bot.texts import catalogue
from bot.texts.countries import country_book
from bot.texts.times import moment
from storage import letters, overview
from storage.database import Transaction
from storage.letters import StoredLetter


@dataclass(frozen=True, slots=True)
class Growth:
    days: Sequence[tuple[date, int]]
    """The count at the end of each day on the letter's wall, in order."""
    closes: datetime
    words: ChartWords


@dataclass(frozen=True, slots=True)
class Places:
    counts: Sequence[tuple[str, int]]
    words: ChartWords


def growth(tx: Transaction, slug: str, language: str) -> Growth:
    """Raises `LookupError` when there is no such letter."""
    stored = _find(tx, slug)
    zone = ZoneInfo(stored.letter.zone)
    by_day = Counter(at.astimezone(zone).date() for at in overview.confirmed_at(tx, stored.id))
    days = sorted(by_day)
    counts = list(accumulate(by_day[day] for day in days))
    told = list(zip(days, counts, strict=True))
    today = tx.now.astimezone(zone).date()
    if told and told[-1][0] < today and tx.now < stored.letter.closes:
        told.append((today, told[-1][1]))  # no news today is news, too
    total = counts[-1] if counts else 0
    words = _words(stored, "chart-growth-title", language, total)
    return Growth(told, stored.letter.closes.astimezone(zone), words)


def places(tx: Transaction, slug: str, language: str) -> Places:
    """Raises `LookupError` when there is no such letter."""
    return places_of(tx, slug, language, overview.countries(tx, _find(tx, slug).id))


def places_of(tx: Transaction, slug: str, language: str, counts: Mapping[str, int]) -> Places:
    """The same of those that are counted already, by the codes of their countries."""
    stored = _find(tx, slug)
    named = [(_place(code, language), count) for code, count in counts.items()]
    return Places(named, _words(stored, "chart-country-title", language, sum(counts.values())))


def _words(stored: StoredLetter, title: str, language: str, total: int) -> ChartWords:
    letter = stored.letter
    closes = moment(letter.closes, letter.zone, language)
    return ChartWords(
        language,
        catalogue.plain(language, title, {"title": letter.text_in(language).title}),
        catalogue.plain(language, "chart-now", {"count": total}),
        catalogue.plain(language, "chart-closes", {"when": closes}),
        catalogue.plain(language, "chart-others"),
        catalogue.plain(language, "chart-nothing"),
    )


def _place(code: str, language: str) -> str:
    if code == INTERNATIONAL:
        return catalogue.plain(language, "country-international")
    if not code:
        return catalogue.plain(language, "chart-no-country")
    return country_book().name(code, language)


def _find(tx: Transaction, slug: str) -> StoredLetter:
    stored = letters.by_slug(tx, slug)
    if stored is None:
        raise LookupError("no such letter")
    return stored
