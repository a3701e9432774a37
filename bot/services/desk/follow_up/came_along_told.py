"""Two letters side by side in the words of one language: for the chat, pictures and tables."""

from functools import partial

from bot.domain.coming_along import CAME, Together, together
from bot.domain.flows.questions import INTERNATIONAL
from bot.domain.refusal import Facts, Refusal
from bot.papers.came_along import Bar, CameAlong, Line, Tone, came_along_csv, came_along_xlsx
from bot.papers.came_along_chart import came_along_png, came_along_svg
from bot.papers.chart_words import ChartWords
from bot.papers.paper import Paper
from bot.services.desk.follow_up.following_up import before_of
from bot.services.exporting import Taker
from bot.services.registering import find
from bot.texts import catalogue
from bot.texts.countries import country_book
from bot.texts.directions import is_from_right
from storage import audit, coming_along, letters
from storage.coming_along import Pair, Signatory
from storage.database import Database, Transaction
from storage.letters import StoredLetter

TAKEN_OUT = "came along taken out"
PAPERS = {
    "csv": came_along_csv,
    "xlsx": came_along_xlsx,
    "png": came_along_png,
    "svg": came_along_svg,
}
COLUMNS = ("earlier", "organisation", "country", "became", "newer")
NEW = "new"
ELSEWHERE = "elsewhere"


def gather(tx: Transaction, slug: str, language: str) -> CameAlong:
    """For a file or a picture. A name that is kept back is not in it, and nor is its country.

    Raises `LookupError` when there is no such letter, or it follows none.
    """
    stored = letters.by_slug(tx, slug)
    before = before_of(tx, stored) if stored is not None else None
    if stored is None or before is None:
        raise LookupError("no letter that follows another")
    pair = coming_along.pair(tx, before.id, stored.id)
    seen = compare(pair, before, stored)
    titles = [one.letter.text_in(language).title for one in (before, stored)]
    return CameAlong(
        f"{slug}-came-along",
        tx.now,
        _chart_words(titles[1], language),
        [word(f"column-{column}", language) for column in COLUMNS],
        _lines(pair, seen, language),
        (_head("earlier", titles[0], seen.earlier_count, language), _earlier(seen, language)),
        (_head("newer", titles[1], seen.newer_count, language), _newer(seen, language)),
        (word("sheet-organisations", language), word("sheet-totals", language)),
        is_from_right(language),
    )


async def take_out(database: Database, slug: str, language: str, kind: str, taker: Taker) -> Paper:
    """The file of that kind (see `PAPERS`), once it is on record that it leaves.

    Without a language, in the letter's own. Raises `Refusal`: `letter-not-found`,
    `follows-none`.
    """
    told = await database.read(partial(_gathered, slug=slug, language=language))
    await database.write(partial(_record, slug=slug, kind=kind, taker=taker))
    return PAPERS[kind](told)


def _gathered(tx: Transaction, slug: str, language: str) -> CameAlong:
    stored = find(tx, slug)
    if before_of(tx, stored) is None:
        raise Refusal("follows-none", {"letter": slug})
    return gather(tx, slug, language or stored.letter.languages[0])


def _record(tx: Transaction, slug: str, kind: str, taker: Taker) -> None:
    facts = {"asked_by": taker.said, "paper": kind}
    audit.record(tx, TAKEN_OUT, f"letter:{slug}", person=taker.person, facts=facts)


def compare(pair: Pair, before: StoredLetter, stored: StoredLetter) -> Together:
    elsewhere = before.letter.collected_elsewhere, stored.letter.collected_elsewhere
    return together(pair.earlier, pair.standing, pair.links, elsewhere=elsewhere)


def word(what: str, language: str) -> str:
    return catalogue.plain(catalogue.shipped(language), f"came-{what}")


def became(way: str, language: str) -> str:
    """What became of somebody, in words."""
    return catalogue.plain(catalogue.shipped(language), f"came-is-{way}")


def country_name(code: str, language: str) -> str:
    if code == INTERNATIONAL:
        return catalogue.plain(catalogue.shipped(language), "country-international")
    return country_book().name(code, language) if code else ""


def _lines(pair: Pair, seen: Together, language: str) -> list[Line]:
    """Those of the earlier letter by their numbers, then those who are new."""
    numbers = {one.signature: one.number for one in pair.now}
    lines = [
        _line(one, seen.ways[one.signature], language, one.number,
              numbers.get(seen.newer.get(one.signature, 0)))
        for one in pair.old
    ]  # fmt: skip
    new = [one for one in pair.now if one.signature in seen.new]
    return [*lines, *(_line(one, NEW, language, None, one.number) for one in new)]


def _line(one: Signatory, way: str, language: str, earlier: int | None, newer: int | None) -> Line:
    if not (one.named and one.listed_as):
        return Line(earlier, word("kept-back", language), "", became(way, language), newer)
    country = country_name(one.country, language)
    return Line(earlier, one.listed_as, country, became(way, language), newer)


def _earlier(seen: Together, language: str) -> list[Bar]:
    bars = [
        Bar(became(way, language), count, Tone.BOTH if way in CAME else Tone.AWAY)
        for way, count in seen.counts.items()
    ]
    return [*bars, *_elsewhere(seen.earlier_elsewhere, language)]


def _newer(seen: Together, language: str) -> list[Bar]:
    again = Bar(became("again", language), len(seen.again), Tone.BOTH)
    new = Bar(became(NEW, language), len(seen.new), Tone.NEW)
    return [again, new, *_elsewhere(seen.newer_elsewhere, language)]


def _elsewhere(count: int, language: str) -> list[Bar]:
    return [Bar(became(ELSEWHERE, language), count)] if count else []


def _head(which: str, title: str, count: int, language: str) -> str:
    facts: Facts = {"title": title, "count": count}
    return catalogue.plain(catalogue.shipped(language), f"came-chart-{which}", facts)


def _chart_words(title: str, language: str) -> ChartWords:
    spoken = catalogue.shipped(language)
    title = catalogue.plain(spoken, "came-chart-title", {"title": title})
    return ChartWords(language, title, "", "", nothing=catalogue.plain(spoken, "chart-nothing"))
