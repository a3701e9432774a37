"""The public pages as files, for any host of files: no server answers a search there."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from bot.papers.qr import qr_svg
from bot.papers.register_facts import Export
from bot.papers.site import feeds, frame, other_pages
from bot.papers.site.board import Board, board_of
from bot.papers.site.facts import LetterFacts
from bot.papers.site.letter_page import ATOM, JSON_FEED, QR, letter_page
from bot.papers.site.place import Place, part_path
from bot.papers.site.signatories import part
from bot.papers.site.words import languages
from bot.services import exporting
from bot.services.exporting import Taker, Wish
from bot.services.site import aftermath, showing
from bot.texts import catalogue
from storage import audit
from storage.database import Database, Transaction

ON_A_PAGE: Final = 1_000
"""More than live: the browser's own search is the only one there."""
PAPER: Final = "site"
INDEX: Final = "index.html"
File = tuple[str, bytes]
"""A path below the folder, and what is in it."""


async def letters_to_show(database: Database, slug: str | None) -> list[str]:
    """The names of the letters that may be shown now: all of them, or the one that is asked for."""
    found = await database.read(partial(showing.summaries, language=catalogue.FALLBACK))
    return [one.slug for one in found if slug in (None, one.slug)]


async def letter_files(
    database: Database, slug: str, others: Collection[str], link: str, url: str, taker: Taker
) -> list[File]:
    """A letter's pages, feeds and documents; that its list leaves is on record.

    `others` are the letters whose pages are there, too; `link` is empty, or opens the chat.
    """
    made: list[File] = []
    for language in await database.read(partial(_languages, slug=slug)):
        look = partial(showing.shown, slug=slug, language=language, link=link)
        found = await database.read(look)
        if found is None:
            return []
        board = None
        if found.facts.names_shown:
            wish = Wish(slug, language=found.facts.language, representatives=False)
            export = await database.read(partial(exporting.gather, wish=wish))
            await database.write(partial(_record, export=export, taker=taker))
            board = board_of(export, found.facts.changed)
        facts = _among(found.facts, others)
        made += _pages(facts, board, Place(is_live=False, url=url))
    made += await database.read(partial(_documents, slug=slug))
    return [*made, (f"{slug}/{QR}", qr_svg(link))] if link else made


async def common_files(database: Database, url: str, only: str | None = None) -> list[File]:
    """The list of letters in each language, the page that is not there, and the sheet."""
    made = [(frame.sheet_name(), frame.sheet())]
    place = Place(is_live=False, url=url)
    for language in languages():
        found = await database.read(partial(showing.summaries, language=language))
        shown = [one for one in found if only in (None, one.slug)]
        made.append(
            (other_pages.index_path(language), other_pages.index_page(shown, language, place))
        )
    [first, *_] = (content for path, content in made if path.startswith("index."))
    lost = Place(f"{url}/" if url else "/", is_live=False, url=url)
    return [*made, (INDEX, first), ("404.html", other_pages.unknown_page("en", lost))]


def _record(tx: Transaction, export: Export, taker: Taker) -> None:
    facts = {"asked_by": taker.said, **exporting.facts_of(export, PAPER)}
    what = exporting.TAKEN_OUT
    audit.record(tx, what, f"letter:{export.slug}", person=taker.person, facts=facts)


def _languages(tx: Transaction, slug: str) -> list[str | None]:
    """None stands for the one that it was written in."""
    stored = showing.find(tx, slug)
    return [None, *stored.letter.languages[1:]] if stored is not None else []


def _among(letter: LetterFacts, others: Collection[str]) -> LetterFacts:
    """No link leads to a page that is not there."""
    earlier = letter.earlier if letter.earlier and letter.earlier.slug in others else None
    later = tuple(one for one in letter.later if one.slug in others)
    return replace(letter, earlier=earlier, later=later)


def _pages(letter: LetterFacts, board: Board | None, place: Place) -> Iterator[File]:
    path = letter.path
    here = place.below(path)
    if board is None:
        yield f"{path}{INDEX}", letter_page(letter, None, here)
    else:
        yield from _parts(letter, board, place)
    frame_path = f"{path}{other_pages.COUNT}"
    yield f"{frame_path}{INDEX}", other_pages.count_page(letter, place.below(frame_path))
    yield f"{path}count.svg", other_pages.count_svg(letter)
    yield f"{path}count.json", feeds.count_json(letter)
    yield f"{path}{JSON_FEED}", feeds.json_feed(letter, here)
    yield f"{path}{ATOM}", feeds.atom(letter, here)


def _parts(letter: LetterFacts, board: Board, place: Place) -> Iterator[File]:
    number = 1
    while shown := part(board, number, size=ON_A_PAGE):
        path = part_path(letter.path, number)
        yield f"{path}{INDEX}", letter_page(letter, shown, place.below(path))
        number += 1


def _documents(tx: Transaction, slug: str) -> list[File]:
    stored = showing.find(tx, slug)
    if stored is None:
        return []
    made = (
        (one, aftermath.content(tx, stored, one.file)) for one in aftermath.documents(tx, stored)
    )
    return [(f"{slug}/{one.file}", content) for one, content in made if content is not None]
