"""What every page has around it: its head, the way to the others, and the foot."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from bot.papers.site.markup import NOTHING, Html, joined, tag
from bot.papers.site.place import Place
from bot.papers.site.words import own_name, say, spoken
from bot.texts.directions import is_from_right

SHEET: Final = Path(__file__).with_name("style.css")
MAIN: Final = "letter"
HOME: Final = ""


@dataclass(frozen=True, slots=True)
class Version:
    """The same page in another language, below the site's root."""

    language: str
    path: str


@dataclass(frozen=True, slots=True)
class Head:
    """`language` is that of the page's content; the words around it may be in English."""

    language: str
    title: str
    summary: str = ""
    path: str = ""
    versions: Sequence[Version] = ()
    feeds: Sequence[tuple[str, str]] = ()
    """Media type and path."""
    before: str | None = None
    after: str | None = None
    """Links to the neighbouring pages of a list."""
    in_search: bool = True
    """Whether search engines may list it."""


@cache
def sheet() -> bytes:
    return SHEET.read_bytes()


@cache
def sheet_name() -> str:
    """Another one whenever the sheet is another: it may be kept for a year."""
    return f"style-{sha256(sheet()).hexdigest()[:10]}.css"


def direction(language: str) -> str:
    return "rtl" if is_from_right(language) else "ltr"


def foreign(language: str, within: str) -> dict[str, str]:
    """The attributes of words that are not in the language of what they stand in."""
    if language == within:
        return {}
    return {"lang": language, "dir": direction(language)}


def page(head: Head, place: Place, *content: str) -> bytes:
    """A whole page. Its words are in `spoken(head.language)`."""
    own = spoken(head.language)
    body = tag(
        "body",
        tag("a", say(own, "page-skip"), class_="skip", href=f"#{MAIN}"),
        _header(head, place, own),
        tag("main", *content, id=MAIN, tabindex=-1),
        tag("footer", tag("p", say(own, "page-no-traces"))),
    )
    return document(own, _head(head, place), body)


def document(language: str, head: Html, body: Html) -> bytes:
    html = tag("html", head, "\n", body, lang=language, dir=direction(language))
    return f"<!doctype html>\n{html}\n".encode()


def basics(title: str, place: Place) -> Html:
    return joined(
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", title),
        tag("link", rel="stylesheet", href=place.to(sheet_name())),
    )


def _head(head: Head, place: Place) -> Html:
    site = say(head.language, "page-site")
    title = head.title if head.title == site else f"{head.title} – {site}"
    return tag("head", basics(title, place), *_about(head, place), *_links(head, place))


def _about(head: Head, place: Place) -> Iterable[Html]:
    if head.summary:
        yield tag("meta", name="description", content=head.summary)
        yield tag("meta", property="og:title", content=head.title)
        yield tag("meta", property="og:description", content=head.summary)
        yield tag("meta", property="og:type", content="article")
    if not head.in_search:
        yield tag("meta", name="robots", content="noindex")
    if (address := place.absolute(head.path)) and head.in_search:
        yield tag("link", rel="canonical", href=address)


def _links(head: Head, place: Place) -> Iterable[Html]:
    for one in head.versions:
        href = place.absolute(one.path) or place.to(one.path)
        yield tag("link", rel="alternate", hreflang=one.language, href=href)
    for kind, path in head.feeds:
        yield tag("link", rel="alternate", type=kind, title=head.title, href=place.to(path))
    if head.before:
        yield tag("link", rel="prev", href=head.before)
    if head.after:
        yield tag("link", rel="next", href=head.after)


def _header(head: Head, place: Place, own: str) -> Html:
    home = tag(
        "nav",
        tag("a", say(own, "page-home"), href=place.to(HOME)),
        aria_label=say(own, "page-site"),
    )
    return tag("header", home, _languages(head, place, own), class_="site")


def _languages(head: Head, place: Place, own: str) -> Html:
    if len(head.versions) < 2:
        return NOTHING
    items = (tag("li", _version(one, head, place)) for one in head.versions)
    return tag("nav", tag("ul", *items), aria_label=say(own, "page-languages"))


def _version(one: Version, head: Head, place: Place) -> Html:
    marks = {"lang": one.language, "dir": direction(one.language)}
    name = own_name(one.language)
    if one.language == head.language:
        return tag("span", name, aria_current="true", **marks)
    return tag("a", name, href=place.to(one.path), hreflang=one.language, **marks)
