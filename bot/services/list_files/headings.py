"""Lines of a list that name no organisation but say what the ones below them are."""

import re
from enum import StrEnum
from typing import Final

from bot.domain.wording import fold
from bot.services.list_files.keys import key_of
from bot.services.list_files.list_words import HEADED, HEADINGS, PERSONS
from bot.services.list_files.places import PlaceKind, known_place
from bot.services.list_files.remembered import remembered

HEADING_KEYS: Final = frozenset(heading.replace(" ", "") for heading in HEADINGS)
PERSON_KEYS: Final = frozenset(heading.replace(" ", "") for heading in PERSONS)
MOST_WORDS: Final = 12
_COUNT_BEHIND = re.compile(r"\s*[(\[]?\d{1,6}[)\]]?\s*[:：]?\s*$")
_DRESS = re.compile(r"^[\s#*_=>~-]+|[\s#*_=~:：-]+$")


class HeadingKind(StrEnum):
    ORGANISATIONS = "organisations"
    PERSONS = "persons"
    PLACE = "place"


@remembered
def heading_of(text: str) -> HeadingKind | None:
    """What the line heads, or None when it heads nothing."""
    if len(text.split()) > MOST_WORDS:
        return None
    bare = _DRESS.sub("", text)
    said = key_of(_COUNT_BEHIND.sub("", bare) or bare)
    if said in PERSON_KEYS:
        return HeadingKind.PERSONS
    if said in HEADING_KEYS:
        return HeadingKind.ORGANISATIONS
    if not _is_dressed(text):
        return HeadingKind.PLACE if _is_place(bare) else None
    if _speaks_of_persons(bare):
        return HeadingKind.PERSONS
    return HeadingKind.PLACE if _is_place(bare) else HeadingKind.ORGANISATIONS


def _speaks_of_persons(text: str) -> bool:
    said = f" {fold(text)} "
    return any(f" {word} " in said for word in PERSONS)


def is_heading(text: str) -> bool:
    return heading_of(text) is not None


def looks_like_heading(text: str) -> bool:
    """Whether the line begins as headings do, and may be a name all the same."""
    return bool(HEADED.match(text))


def _is_dressed(text: str) -> bool:
    """Written as a heading: a colon behind it, or the marks of Markdown around it."""
    return bool(re.search(r"[:：]\s*[*_]*$|^\s*#{1,6}\s|^\s*\*\*.*\*\*\s*$|^\s*==+.*==+", text))


def _is_place(text: str) -> bool:
    kind = known_place(text.strip(), "en").kind
    return kind in (PlaceKind.COUNTRY, PlaceKind.REGION)
