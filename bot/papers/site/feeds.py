"""News of a letter for feed readers and programs: Atom (RFC 4287), JSON Feed 1.1, the number.

No news tells of one signature, and none of an hour: who reads along must not see who signed when.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from bot.papers.site.facts import LetterFacts
from bot.papers.site.letter_page import ATOM, HAPPENED, JSON_FEED
from bot.papers.site.markup import Html, tag
from bot.papers.site.place import Place
from bot.papers.site.standing import state
from bot.papers.site.words import say

NAMES_OF_FEEDS: Final = "undersigned:"
NO_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Signs that XML cannot hold, not even escaped."""
VERSION: Final = "https://jsonfeed.org/version/1.1"


@dataclass(frozen=True, slots=True)
class News:
    """`at` is the beginning of a day in the letter's zone, in UTC."""

    key: str
    at: datetime
    title: str
    words: str
    link: str = ""


def news(letter: LetterFacts) -> list[News]:
    """The newest first."""
    return sorted(_news(letter), key=lambda one: one.at, reverse=True)


def atom(letter: LetterFacts, place: Place) -> bytes:
    told, address = news(letter), place.absolute(letter.path)
    own = place.absolute(f"{letter.path}{ATOM}")
    feed = tag(
        "feed",
        tag("id", _urn(letter, "feed")),
        tag("title", letter.title),
        tag("updated", _stamp(told[0].at if told else letter.closes)),
        tag("author", tag("name", letter.coordinator)),
        *((_link("alternate", address), _link("self", own)) if address and own else ()),
        *(_entry(letter, one, address) for one in told),
        xmlns="http://www.w3.org/2005/Atom",
        **{"xml:lang": letter.language},
    )
    return f'<?xml version="1.0" encoding="utf-8"?>\n{NO_XML.sub("", feed)}\n'.encode()


def json_feed(letter: LetterFacts, place: Place) -> bytes:
    address = place.absolute(letter.path)
    known = {"home_page_url": address, "feed_url": place.absolute(f"{letter.path}{JSON_FEED}")}
    return _json(
        {
            "version": VERSION,
            "title": letter.title,
            "description": letter.summary,
            "language": letter.language,
            "authors": [{"name": letter.coordinator}],
            **(known if address else {}),
            "items": [_item(letter, one, address) for one in news(letter)],
        }
    )


def count_json(letter: LetterFacts) -> bytes:
    counted = {"counted_at": _stamp(letter.counted_on)} if letter.counted_on else {}
    return _json(
        {
            "letter": letter.slug,
            "status": letter.phase.value,
            "count": letter.count,
            **counted,
            "closes": _stamp(letter.closes),
        }
    )


def _news(letter: LetterFacts) -> Iterator[News]:
    own = letter.language
    if letter.opened is not None:
        yield News("opened", _day(letter, letter.opened), say(own, "page-opened"), letter.summary)
    for reached in letter.milestones:
        words = say(own, "page-count", {"count": reached.count})
        yield News(f"count-{reached.count}", _day(letter, reached.at), words, letter.title)
    if letter.delivered is not None:
        yield News("delivered", _day(letter, letter.delivered), state(own, letter), letter.title)
    for one in letter.happenings:
        at = datetime.combine(one.day, time(), ZoneInfo(letter.zone)).astimezone(UTC)
        yield News(one.key, at, say(own, HAPPENED[one.kind]), one.words, one.link)


def _day(letter: LetterFacts, at: datetime) -> datetime:
    there = at.astimezone(ZoneInfo(letter.zone))
    return there.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)


def _entry(letter: LetterFacts, one: News, address: str | None) -> Html:
    link = one.link or address
    return tag(
        "entry",
        tag("id", _urn(letter, one.key)),
        tag("title", one.title),
        tag("updated", _stamp(one.at)),
        tag("published", _stamp(one.at)),
        *((_link("alternate", link),) if link else ()),
        tag("content", one.words, type="text"),
    )


def _item(letter: LetterFacts, one: News, address: str | None) -> dict[str, Any]:
    return {
        "id": _urn(letter, one.key),
        **({"url": address} if address else {}),
        **({"external_url": one.link} if one.link else {}),
        "title": one.title,
        "content_text": one.words,
        "date_published": _stamp(one.at),
        "language": letter.language,
    }


def _urn(letter: LetterFacts, key: str) -> str:
    """The same wherever the feed is hosted."""
    return uuid5(NAMESPACE_URL, f"{NAMES_OF_FEEDS}{letter.slug}/{letter.language}/{key}").urn


def _link(rel: str, href: str) -> Html:
    """As XML, where every element is closed."""
    return Html(f"{tag('link', rel=rel, href=href)}</link>")


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _json(value: dict[str, Any]) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=1)}\n".encode()
