"""A letter's page: what it asks, who has signed, how to sign, and what became of it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from bot.papers.site.facts import Document, Happening, LetterFacts, Neighbour, Phase, path_of
from bot.papers.site.frame import Head, Version, foreign, page
from bot.papers.site.markup import NOTHING, Html, tag
from bot.papers.site.place import Place
from bot.papers.site.signatories import Part, neighbours, signatories
from bot.papers.site.standing import number, state
from bot.papers.site.text import body_html
from bot.papers.site.words import calendar_day, day, own_name, say, spoken

ATOM, JSON_FEED, QR = "feed.atom", "feed.json", "qr.svg"
FEEDS: Final = (
    (ATOM, "application/atom+xml", "Atom"),
    (JSON_FEED, "application/feed+json", "JSON Feed"),
)
KINDS: Final = {"pdf": "PDF", "docx": "Word"}
HAPPENED: Final = {"reply": "page-reply", "outcome": "page-outcome"}


def letter_page(letter: LetterFacts, shown: Part | None, place: Place) -> bytes:
    """`shown` is None where no names are shown at all."""
    if shown is not None:  # one number on the page, and the list adds up to it
        letter = replace(letter, count=shown.board.count)
    return page(
        _head(letter, shown, place),
        place,
        *_title(letter),
        _panel(letter),
        tag("article", body_html(letter.body), **_own(letter)),
        _how_to_sign(letter, place),
        _documents(letter, place),
        _happenings(letter),
        signatories(letter, shown, place) if shown is not None else _nobody(letter),
        _about(letter, place),
    )


def _head(letter: LetterFacts, shown: Part | None, place: Place) -> Head:
    before, after = neighbours(letter, shown, place) if shown is not None else (None, None)
    first = letter.languages[0]
    return Head(
        language=letter.language,
        title=letter.title,
        summary=letter.summary,
        path=letter.path,
        versions=[Version(one, path_of(letter.slug, one, first)) for one in letter.languages],
        feeds=[(kind, f"{letter.path}{file}") for file, kind, _ in FEEDS],
        before=before,
        after=after,
        in_search=shown is None or not shown.search,
    )


def _own(letter: LetterFacts) -> dict[str, str]:
    """The letter may speak a language in which the pages have no words."""
    return foreign(letter.language, spoken(letter.language))


def _title(letter: LetterFacts) -> Iterator[Html]:
    to = say(letter.language, "page-to", {"addressee": letter.addressee})
    yield tag("p", to, class_="to")
    yield tag("h1", letter.title, **_own(letter))


def _panel(letter: LetterFacts) -> Html:
    own = letter.language
    lines = [tag("p", number(own, letter), class_="count"), tag("p", state(own, letter))]
    if letter.counted_on is not None:
        on = day(letter.counted_on, letter.zone, own)
        lines.insert(1, tag("p", say(own, "page-counted", {"day": on}), class_="quiet"))
    if _may_be_signed(letter):
        lines.append(tag("p", _sign_link(letter)))
    return tag("div", *lines, class_="panel")


def _may_be_signed(letter: LetterFacts) -> bool:
    return letter.phase is Phase.OPEN and bool(letter.link)


def _sign_link(letter: LetterFacts) -> Html:
    words = say(letter.language, "page-sign")
    return tag("a", words, href=letter.link, class_="act", rel="noopener noreferrer")


def _how_to_sign(letter: LetterFacts, place: Place) -> Html:
    if not _may_be_signed(letter):
        return NOTHING
    own = letter.language
    code = tag("img", src=place.to(f"{letter.slug}/{QR}"), alt=say(own, "page-qr"), class_="qr",
               width=1080, height=1200, loading="lazy")  # fmt: skip
    words = tag(
        "div",
        tag("p", say(own, "page-sign-how")),
        tag("p", state(own, letter)),
        tag("p", _sign_link(letter)),
        tag("p", say(own, "page-sign-qr"), class_="quiet"),
    )
    head = tag("h2", say(own, "page-sign"), id="sign")
    return tag("section", head, tag("div", words, code, class_="sign"), aria_labelledby="sign")


def _documents(letter: LetterFacts, place: Place) -> Html:
    if not letter.documents:
        return NOTHING
    own = letter.language
    items = (tag("li", _document(letter, one, place)) for one in letter.documents)
    head = tag("h2", say(own, "page-documents"), id="documents")
    return tag("section", head, tag("ul", *items, class_="documents"), aria_labelledby="documents")


def _document(letter: LetterFacts, one: Document, place: Place) -> Html:
    kind = f"{KINDS[one.kind]}, {own_name(one.language)}"
    words = say(letter.language, "page-document", {"kind": kind})
    return tag("a", words, href=place.to(f"{letter.slug}/{one.file}"), download=True)


def _happenings(letter: LetterFacts) -> Html:
    if not letter.happenings:
        return NOTHING
    head = tag("h2", say(letter.language, "page-happened"), id="happened")
    entries = [one for happening in letter.happenings for one in _happening(letter, happening)]
    return tag("section", head, tag("dl", *entries, class_="happened"), aria_labelledby="happened")


def _happening(letter: LetterFacts, one: Happening) -> Iterator[Html]:
    own = letter.language
    on = tag("time", calendar_day(one.day, own), datetime=one.day.isoformat())
    yield tag("dt", on, f" · {say(own, HAPPENED[one.kind])}")
    words = tag("p", one.words, **foreign(one.language, spoken(own)))
    link = tag("p", _outside(one.link)) if one.link else NOTHING
    yield tag("dd", words, link)


def _outside(link: str) -> Html:
    host = urlsplit(link).hostname or link
    return tag("a", tag("bdi", host, dir="ltr"), href=link, rel="noopener noreferrer")


def _nobody(letter: LetterFacts) -> Html:
    return tag("p", say(letter.language, "page-names-not-shown"))


def _about(letter: LetterFacts, place: Place) -> Html:
    own = letter.language
    entries = [
        *_entry(own, "page-coordinator", tag("bdi", letter.coordinator)),
        *_entry(own, "page-contact", _contact(letter.contact)),
        *_neighbours(letter, place),
        *_entry(own, "page-feeds", *_feeds(letter, place)),
    ]
    head = tag("h2", say(own, "page-about"), id="about")
    return tag("section", head, tag("dl", *entries), *_address(letter, place),
               aria_labelledby="about")  # fmt: skip


def _entry(own: str, key: str, *content: Html) -> Iterator[Html]:
    yield tag("dt", say(own, key))
    for one in content:
        yield tag("dd", one)


def _contact(contact: str) -> Html:
    """An e-mail address as a link; anything else as it was written."""
    name, at, host = contact.partition("@")
    if at and name and "." in host and " " not in contact:
        return tag("a", tag("bdi", contact, dir="ltr"), href=f"mailto:{contact}")
    return tag("bdi", contact)


def _neighbours(letter: LetterFacts, place: Place) -> Iterator[Html]:
    def link(one: Neighbour) -> Html:
        marks = foreign(one.language, spoken(letter.language))
        return tag("a", tag("bdi", one.title), href=place.to(one.path), **marks)

    if letter.earlier is not None:
        yield from _entry(letter.language, "page-earlier", link(letter.earlier))
    if letter.later:
        yield from _entry(letter.language, "page-later", *map(link, letter.later))


def _feeds(letter: LetterFacts, place: Place) -> Iterator[Html]:
    for file, kind, name in FEEDS:
        yield tag("a", name, href=place.to(f"{letter.path}{file}"), type=kind)


def _address(letter: LetterFacts, place: Place) -> Iterator[Html]:
    """For paper, which has no links."""
    if address := place.absolute(letter.path):
        yield tag("p", address, class_="address", dir="ltr")
