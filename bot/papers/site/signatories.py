"""The list of signatories on a letter's page: a page of it, the search, and the way on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.papers.finished.letter import EARLIER_MARK
from bot.papers.site.board import ON_A_PAGE, Board, Search
from bot.papers.site.facts import LetterFacts
from bot.papers.site.markup import NOTHING, Html, joined, tag
from bot.papers.site.place import Place
from bot.papers.site.words import day, say

LONGEST_SEARCH = 100
SECTION = "signatories"


@dataclass(frozen=True, slots=True)
class Part:
    """One page of what was found; `number` counts from 1."""

    board: Board
    search: Search
    found: Sequence[int]
    number: int
    pages: int
    size: int = ON_A_PAGE

    @property
    def lines(self) -> Sequence[int]:
        return self.found[(self.number - 1) * self.size : self.number * self.size]

    @property
    def is_last(self) -> bool:
        return self.number == self.pages


def part(
    board: Board, number: int = 1, search: Search | None = None, size: int = ON_A_PAGE
) -> Part | None:
    """None for a page that is not there."""
    search = search or Search()
    found = board.found(search)
    pages = max(1, -(-len(found) // size))
    return Part(board, search, found, number, pages, size) if 1 <= number <= pages else None


def signatories(letter: LetterFacts, shown: Part, place: Place) -> Html:
    own, board = letter.language, shown.board
    return tag(
        "section",
        tag("h2", say(own, "page-signatories"), id=f"{SECTION}-head"),
        _form(letter, shown, place) if place.is_live and board.lines else NOTHING,
        _told(letter, shown, place),
        *_groups(shown),
        _earlier(letter, shown),
        *(_uncounted(own, board) if shown.is_last and not shown.search else ()),
        _pager(letter, shown, place),
        id=SECTION,
        aria_labelledby=f"{SECTION}-head",
    )


def _form(letter: LetterFacts, shown: Part, place: Place) -> Html:
    own, search = letter.language, shown.search
    words = tag(
        "input",
        type="search",
        name="q",
        id="q",
        value=search.words or None,
        maxlength=LONGEST_SEARCH,
        autocomplete="off",
    )
    return tag(
        "form",
        tag("p", tag("label", say(own, "page-search"), for_="q"), words),
        tag("p", tag("label", say(own, "page-country"), for_="country"), _countries(own, shown)),
        tag("button", say(own, "page-show")),
        class_="search", method="get", action=f"{place.to(letter.path)}#{SECTION}", role="search",
    )  # fmt: skip


def _countries(own: str, shown: Part) -> Html:
    chosen = shown.search.country
    options = (
        tag("option", name, value=code, selected=code == chosen)
        for code, name in shown.board.countries
    )
    every = tag("option", say(own, "page-every-country"), value="")
    return tag("select", every, *options, name="country", id="country")


def _told(letter: LetterFacts, shown: Part, place: Place) -> Html:
    """How many were found, and the way back to all."""
    if not shown.search:
        return NOTHING
    own = letter.language
    count = tag("p", say(own, "page-found", {"count": len(shown.found)}), role="status")
    back = tag("a", say(own, "page-show-all"), href=place.part(letter.path, 1))
    return joined(count, tag("p", back))


def _groups(shown: Part) -> Iterator[Html]:
    board = shown.board
    for group, indices in groupby(shown.lines, key=lambda index: board.groups[index]):
        if words := board.headings[group]:
            yield tag("h3", tag("bdi", words))
        yield tag("ul", *(tag("li", board.lines[index]) for index in indices), class_="names")


def _earlier(letter: LetterFacts, shown: Part) -> Html:
    """What the sign behind a name means, where one stands."""
    if letter.changed_on is None or shown.board.earlier.isdisjoint(shown.lines):
        return NOTHING
    on = day(letter.changed_on, letter.zone, letter.language)
    said = say(letter.language, "page-earlier-text", {"day": on})
    return tag("p", f"{EARLIER_MARK} {said}", class_="quiet")


def _uncounted(own: str, board: Board) -> Iterator[Html]:
    """Those who are counted and have no line, so that the number adds up."""
    if board.kept_back:
        yield tag("p", say(own, "page-kept-back", {"count": board.kept_back}))
    if board.elsewhere:
        yield tag("p", say(own, "page-elsewhere", {"count": board.elsewhere}))


def _pager(letter: LetterFacts, shown: Part, place: Place) -> Html:
    if shown.pages == 1:
        return NOTHING
    own = letter.language
    told = say(own, "page-part", {"page": shown.number, "pages": shown.pages})
    before, after = neighbours(letter, shown, place)
    return tag(
        "nav",
        tag("a", say(own, "page-previous"), href=before, rel="prev") if before else NOTHING,
        tag("p", told),
        tag("a", say(own, "page-next"), href=after, rel="next") if after else NOTHING,
        class_="pager",
        aria_label=say(own, "page-pages"),
    )


def neighbours(letter: LetterFacts, shown: Part, place: Place) -> tuple[str | None, str | None]:
    """Links to the page before and the page after."""

    def link(number: int) -> str | None:
        there = 1 <= number <= shown.pages
        return place.part(letter.path, number, shown.search) if there else None

    return link(shown.number - 1), link(shown.number + 1)
