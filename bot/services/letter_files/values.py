"""What is written under each key, read strictly and refused with what would be right."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.domain.letter import ListingOrder
from bot.domain.refusal import Fact
from bot.services.letter_files.dates import END_OF_DAY, START_OF_DAY, read_moment
from bot.services.letter_files.flaws import Flaw
from bot.services.letter_files.front_matter import Entry
from bot.services.letter_files.suggestions import (
    closest,
    language_like,
    slug_from,
    zone_like,
    zone_named,
)

SLUG: Final = re.compile(r"[a-z0-9-]{1,40}")
LANGUAGE: Final = re.compile(r"([a-z]{2,3})((?:-[a-z0-9]{2,8})*)", re.IGNORECASE)
EMAIL: Final = re.compile(r"[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().]+")
WEBSITE: Final = re.compile(r"https?://[^\s/]+\.[^\s]+", re.IGNORECASE)
YES: Final = frozenset({"yes", "true", "on", "y", "oui", "o"})
NO: Final = frozenset({"no", "false", "off", "n", "non"})
ASKED: Final = frozenset({"kind", "ecosoc"})
MOST_SIGNS: Final = {
    "title": 200,
    "addressee": 300,
    "summary": 600,
    "coordinator": 200,
    "contact": 200,
}


@dataclass(slots=True)
class Reading:
    """How dates are read, and the flaws found on the way."""

    zone: ZoneInfo
    language: str = "en"
    flaws: list[Flaw] = field(default_factory=list)

    def flaw(self, entry: Entry, key: str, **facts: Fact) -> None:
        self.flaws.append(Flaw(entry.file_name, entry.line, key, facts))


def read_value(name: str, entry: Entry, reading: Reading) -> Any:
    """The value of the key `name`, or None after a flaw."""
    return READERS[name](entry, reading)


def read_line(name: str, entry: Entry, reading: Reading) -> str | None:
    """Words on one line; an addressee keeps its lines, as on an envelope."""
    lines = [" ".join(line.split()) for line in entry.value.split("\n")]
    words = ("\n" if name == "addressee" else " ").join(line for line in lines if line)
    most = MOST_SIGNS[name]
    if len(words) > most:
        reading.flaw(entry, "too-long", written=name, length=len(words), most=most)
        return None
    return words


def language_tag(written: str) -> str | None:
    """The BCP-47 code in its usual spelling ('pt-BR', 'zh-Hant'), or None when it is none."""
    match = LANGUAGE.fullmatch(written.strip().replace("_", "-"))
    if not match:
        return None
    subtags = match[2].split("-")[1:]
    return "-".join([match[1].lower(), *(_subtag(subtag) for subtag in subtags)])


def read_language(entry: Entry, reading: Reading) -> str | None:
    tag = language_tag(entry.value)
    if tag is None:
        suggestion = language_like(entry.value)
        reading.flaw(entry, "language", value=entry.value, suggestion=suggestion)
    return tag


def _subtag(subtag: str) -> str:
    if len(subtag) == 4 and subtag.isalpha():
        return subtag.title()
    return subtag.upper() if len(subtag) == 2 else subtag.lower()


def _slug(entry: Entry, reading: Reading) -> str | None:
    if SLUG.fullmatch(entry.value):
        return entry.value
    reading.flaw(entry, "slug", value=entry.value, suggestion=slug_from(entry.value))
    return None


def _zone(entry: Entry, reading: Reading) -> str | None:
    name = zone_named(entry.value)
    if name is None:
        suggestion = zone_like(entry.value)
        reading.flaw(entry, "time-zone", value=entry.value, suggestion=suggestion)
    return name


def _moment(entry: Entry, reading: Reading) -> datetime | None:
    return _read_moment(entry, reading, closing=False)


def _deadline(entry: Entry, reading: Reading) -> datetime | None:
    return _read_moment(entry, reading, closing=True)


def _read_moment(entry: Entry, reading: Reading, *, closing: bool) -> datetime | None:
    alone = END_OF_DAY if closing else START_OF_DAY
    moment = read_moment(entry.value, reading.zone, reading.language, alone)
    if moment is None:
        reading.flaw(entry, "date", value=entry.value)
    return moment


def _yes_or_no(name: str) -> Callable[[Entry, Reading], bool | None]:
    def read(entry: Entry, reading: Reading) -> bool | None:
        written = entry.value.casefold()
        if written in YES or written in NO:
            return written in YES
        reading.flaw(entry, "yes-or-no", written=name, value=entry.value)
        return None

    return read


def _order(entry: Entry, reading: Reading) -> ListingOrder | None:
    written = entry.value.casefold()
    if written in list(ListingOrder):
        return ListingOrder(written)
    named = (order.value for order in ListingOrder if order in written)
    suggestion = next(named, None) or closest(written, list(ListingOrder))
    reading.flaw(entry, "listing-order", value=entry.value, suggestion=suggestion)
    return None


def _asks(entry: Entry, reading: Reading) -> frozenset[str] | None:
    """What is asked for besides: 'kind', 'ecosoc', or both."""
    written = frozenset(entry.value.casefold().replace(",", " ").split()) - {"and"}
    if written <= ASKED:
        return written
    reading.flaw(entry, "asks", value=entry.value)
    return None


def _number(entry: Entry, reading: Reading) -> int | None:
    if re.fullmatch(r"[0-9]{1,7}", entry.value):
        return int(entry.value)
    reading.flaw(entry, "number", value=entry.value)
    return None


def _contact(entry: Entry, reading: Reading) -> str | None:
    contact = read_line("contact", entry, reading)
    if contact and not EMAIL.fullmatch(contact) and not WEBSITE.fullmatch(contact):
        reading.flaw(entry, "contact", value=contact)
        return None
    return contact


READERS: Final[Mapping[str, Callable[[Entry, Reading], Any]]] = {
    "letter": _slug,
    "opens": _moment,
    "closes": _deadline,
    "time zone": _zone,
    "embargo": _moment,
    "delivered": _moment,
    "follows": _slug,
    "coordinator": lambda entry, reading: read_line("coordinator", entry, reading),
    "contact": _contact,
    "code": _yes_or_no("code"),
    "review": _yes_or_no("review"),
    "high risk": _yes_or_no("high risk"),
    "listing order": _order,
    "asks": _asks,
    "collected elsewhere": _number,
}
