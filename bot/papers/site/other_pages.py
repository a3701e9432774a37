"""The list of letters, the page that is not there, and the number alone for other sites."""

from collections.abc import Sequence
from typing import Final

from bot.papers.site.facts import LetterFacts, Summary
from bot.papers.site.frame import Head, Version, basics, document, foreign, page
from bot.papers.site.markup import Html, tag
from bot.papers.site.place import Place
from bot.papers.site.standing import number, state
from bot.papers.site.words import languages, say, spoken
from bot.texts.directions import is_from_right

COUNT: Final = "count/"


def index_path(language: str) -> str:
    return f"index.{language}.html"


def index_page(letters: Sequence[Summary], language: str, place: Place) -> bytes:
    versions = [Version(one, index_path(one)) for one in languages()]
    site = say(language, "page-site")
    head = Head(language, site, path=index_path(language), versions=versions)
    items = (_item(letter, language, place) for letter in letters)
    content = (
        tag("ul", *items, class_="letters") if letters else tag("p", say(language, "page-none"))
    )
    return page(head, place, tag("h1", site), content)


def _item(letter: Summary, language: str, place: Place) -> Html:
    marks = foreign(letter.language, language)
    to = say(language, "page-to", {"addressee": letter.addressee})
    return tag(
        "li",
        tag("h2", tag("a", letter.title, href=place.to(letter.path), **marks)),
        tag("p", to, class_="quiet"),
        tag("p", number(language, letter)),
        tag("p", state(language, letter)),
    )


def unknown_page(language: str, place: Place) -> bytes:
    """The same whether there was never anything or nothing that may be shown."""
    title = say(language, "page-unknown-title")
    head = Head(language, title, in_search=False)
    words = tag("p", say(language, "page-unknown"))
    return page(head, place, tag("h1", title), words)


def count_page(letter: LetterFacts, place: Place) -> bytes:
    """To be framed by other sites: the number, and the way to the letter."""
    own = spoken(letter.language)
    link = tag(
        "a", letter.title, href=place.to(letter.path), target="_blank", rel="noopener",
        **foreign(letter.language, own),
    )  # fmt: skip
    main = tag("main", tag("h1", number(own, letter), class_="count"), tag("p", link), id="letter")
    head = tag("head", basics(letter.title, place), tag("meta", name="robots", content="noindex"))
    return document(own, head, tag("body", main, class_="count-only"))


BADGE: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="32" viewBox="0 0 {width} 32"'
    ' role="img" lang="{language}"><title>{words}</title><rect width="{width}" height="32" rx="5"'
    ' fill="#0b5394"/><text x="{middle}" y="21" fill="#ffffff" text-anchor="middle"'
    ' direction="{direction}" font-family="system-ui, Verdana, sans-serif" font-size="14">{words}'
    "</text></svg>\n"
)
NARROW, WIDE, AROUND = 8, 15, 24


def count_svg(letter: LetterFacts) -> bytes:
    """The number as a picture, wide enough for its words in any usual font."""
    own = spoken(letter.language)
    words = number(own, letter)
    width = AROUND + sum(WIDE if sign > "\u2e80" else NARROW for sign in words)
    return BADGE.format(
        width=width,
        middle=width // 2,
        language=own,
        direction="rtl" if is_from_right(own) else "ltr",
        words=words,
    ).encode()
