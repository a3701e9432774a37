"""One line of a list taken apart: the name, and the place, addresses and other names behind it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.domain.acronym import stands_for
from bot.services.list_files.places import UNKNOWN, Place, PlaceKind, known_place, place_of

STYLE: Final = 0.5
"""From this share of lines on, what stands behind the divider is meant as a country."""
LOOKED_AT: Final = 500
LONGEST_PLACE: Final = 60
MOST_WORDS_OF_A_COUNTRY: Final = 2
MOST_WORDS: Final = 6
EMAIL: Final = re.compile(
    r"[<(\[]?(?:mailto:)?(?P<email>[^\s@<>()\[\],;:|]+@[^\s@<>()\[\],;:|]+\.[^\W\d_]{2,24})[>)\]]?",
    re.IGNORECASE,
)
LINKED: Final = re.compile(r"\[(?P<text>[^\]]+)\]\((?P<link>https?://[^)\s]+)\)")
LINK: Final = re.compile(
    r"[<(\[]?(?P<link>(?:https?://|www\.)[^\s<>()\[\]]+)[>)\]]?", re.IGNORECASE
)
BRACKET: Final = re.compile(r"(?P<name>.+?)\s*[(\[（](?P<tail>[^()\[\]（）]+)[)\]）]")
COMMA: Final = re.compile(r"(?P<name>.+\S)\s*[,،，]\s*(?P<tail>[^,،，]+)")
TWO_COMMAS: Final = re.compile(r"(?P<name>.+\S)\s*,\s*(?P<tail>[^,]+,[^,]+)")
DASH: Final = re.compile(r"(?P<name>.+?\S)(?:\s+[-–—|]\s*|\s*[-–—]\s+)(?P<tail>.+)")
LAST_DASH: Final = re.compile(r"(?P<name>.+\S)(?:\s+[-–—|]\s*|\s*[-–—]\s+)(?P<tail>.+)")
OF_A_PART: Final = re.compile(
    r"\b(?:chapter|cap[ií]tulo|section|secci[oó]n|branch|unit|office|region(?:al)?|nacional|"
    r"national|hereafter|formerly|represent|on behalf)",
    re.IGNORECASE,
)


class Divider(StrEnum):
    COMMA = "comma"
    DASH = "dash"
    BRACKET = "bracket"


PATTERNS: Final = {
    Divider.COMMA: (TWO_COMMAS, COMMA),
    Divider.DASH: (LAST_DASH,),
    Divider.BRACKET: (BRACKET,),
}


@dataclass(frozen=True, slots=True)
class Named:
    """`place` is UNKNOWN with `typed` '' where no place stands behind the name."""

    name: str
    typed: str = ""
    place: Place = UNKNOWN
    website: str = ""
    email: str = ""


def style_of(texts: Sequence[str], language: str) -> Divider | None:
    """What most lines put between the name and the country; None when most name none."""
    looked_at = texts[:: max(1, len(texts) // LOOKED_AT)]
    found = Counter(cut[0] for text in looked_at if (cut := _known_cut(text, language)))
    if not found:
        return None
    divider, times = found.most_common(1)[0]
    return divider if times >= max(2, STYLE * len(looked_at)) else None


def take_apart(text: str, style: Divider | None, language: str) -> Named:
    bare, website, email = _without_addresses(text)
    cut = _styled_cut(bare, style, language) if style else None
    if cut:
        return Named(*cut, website, email)
    if known := _known_cut(bare, language):
        return Named(*known[1], website, email)
    return Named(bare, "", UNKNOWN, website, email)


def stands_for_country(name: str, style: Divider | None) -> str:
    """The words in the place of a country that are none: 'Atlantis', but not an acronym."""
    for _, tail in _tails(name, style) if style else ():
        words = tail.split()
        if len(words) <= MOST_WORDS_OF_A_COUNTRY and tail[:1].isupper() and not tail.isupper():
            return tail
    return ""


def other_names(name: str) -> tuple[str, ...]:
    """Translations that stand on the same line: 'Name / Nom' and 'Name (translated name)'."""
    if " / " in name:
        parts = [part.strip() for part in name.split(" / ")]
        if all(len(part.split()) > 1 for part in parts):
            return tuple(parts[1:])
    found = BRACKET.fullmatch(name)
    if found and _is_translation(found["tail"].strip(), found["name"]):
        return (found["tail"].strip(),)
    return ()


def _is_translation(inner: str, outer: str) -> bool:
    first = inner[:1]
    if len(inner.split()) < (3 if inner.isascii() else 2) or not first.isalpha() or first.islower():
        return False
    if OF_A_PART.search(inner) or known_place(inner, "en") != UNKNOWN:
        return False
    return not stands_for(inner, outer)


def _without_addresses(text: str) -> tuple[str, str, str]:
    """The line without links and mailboxes, unless nothing else stands in it."""
    website = email = ""
    rest = text
    if linked := LINKED.search(rest):
        website, rest = linked["link"], LINKED.sub(linked["text"].replace("\\", r"\\"), rest, 1)
    if "@" in rest and (found := EMAIL.search(rest)):
        email, rest = found["email"], f"{rest[: found.start()]} {rest[found.end() :]}"
    if ("://" in rest or "www." in rest.lower()) and (link := LINK.search(rest)):
        website = website or link["link"].rstrip(".,;")
        rest = f"{rest[: link.start()]} {rest[link.end() :]}"
    if rest is text:
        return text, "", ""
    bare = re.sub(r"(?:\s+[-–—|:])?[\s,;:|–—-]*$", "", " ".join(rest.split()))
    return (bare, website, email) if any(map(str.isalpha, bare)) else (text, "", "")


def _known_cut(text: str, language: str) -> tuple[Divider, tuple[str, str, Place]] | None:
    """A country named behind the name without a slip, and where it was cut off."""
    for divider in (Divider.COMMA, Divider.DASH, Divider.BRACKET):
        for name, tail in _tails(text, divider):
            place = known_place(tail, language)
            if place.kind is PlaceKind.COUNTRY or _is_elsewhere(place, divider):
                return divider, (name, tail, place)
    return None


def _is_elsewhere(place: Place, divider: Divider) -> bool:
    """A region or two countries; 'Network – Regional' is left whole."""
    return divider is not Divider.BRACKET and place.kind in (PlaceKind.REGION, PlaceKind.SEVERAL)


def _styled_cut(text: str, style: Divider, language: str) -> tuple[str, str, Place] | None:
    """What is meant as a country where the list has one: also a city or a slip, told as such."""
    cuts = [(name, tail, known_place(tail, language)) for name, tail in _tails(text, style)]
    for cut in cuts:
        if cut[2].kind is not PlaceKind.UNKNOWN:
            return cut
    if known := _known_cut(text, language):
        return known[1]
    for name, tail, _ in reversed(cuts[-1:]):
        place = place_of(tail, language)
        if place.kind is not PlaceKind.UNKNOWN:
            return name, tail, place
    return None


def _tails(text: str, divider: Divider) -> Iterator[tuple[str, str]]:
    for pattern in PATTERNS[divider]:
        found = pattern.fullmatch(text)
        tail = found["tail"].strip(" .;") if found else ""
        if found and 0 < len(tail) <= LONGEST_PLACE and len(tail.split()) <= MOST_WORDS:
            yield found["name"].rstrip(" ,;"), tail
