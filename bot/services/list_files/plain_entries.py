"""A plain list as entries: headings told apart, names taken apart, persons flagged."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.services.list_files.checks import NONE, Check, tidied
from bot.services.list_files.headings import HeadingKind, heading_of, looks_like_heading
from bot.services.list_files.list_words import OF_ORGANISATIONS, PERSON_ROLES, PERSON_TITLES
from bot.services.list_files.names import (
    Divider,
    Named,
    other_names,
    stands_for_country,
    style_of,
    take_apart,
)
from bot.services.list_files.places import UNKNOWN, PlaceKind, known_place
from bot.services.list_files.plain_lines import Piece, pieces_of
from bot.services.list_files.shapes import Entry, Heading, Row, Skipped


@dataclass(slots=True)
class _List:
    """What the lines above say of those below."""

    language: str
    style: Divider | None
    persons: bool = False
    country: str = ""
    country_typed: str = ""
    entries: list[Entry] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)


def read_list(
    rows: Sequence[Row], language: str
) -> tuple[list[Entry], list[Heading], list[Skipped]]:
    pieces, skipped = pieces_of(rows)
    heads = [None if piece.marked else heading_of(piece.text) for piece in pieces]
    names = [piece.text for piece, head in zip(pieces, heads, strict=True) if head is None]
    state = _List(language, style_of(names, language))
    for piece, head in zip(pieces, heads, strict=True):
        if head:
            _take_heading(piece, head, state)
        else:
            state.entries.append(_entry(piece, state))
    return state.entries, state.headings, skipped


def _take_heading(piece: Piece, head: HeadingKind, state: _List) -> None:
    text = tidied(piece.text)
    state.headings.append(Heading(piece.line, piece.last_line, text))
    if head is not HeadingKind.PLACE:
        state.persons = head is HeadingKind.PERSONS
    place = known_place(text.strip(" #*:="), state.language)
    state.country = place.code if head is HeadingKind.PLACE else ""
    state.country_typed = text.strip(" #*:=") if state.country else ""


def _entry(piece: Piece, state: _List) -> Entry:
    check = Check(piece.line, state.language, list(piece.flaws))
    named = take_apart(piece.text, state.style, state.language)
    organisation, acronym = check.organisation(named.name)
    country, typed = _country(named, check, state)
    if state.persons or _is_person(named.name):
        check.flaw("individual", typed=organisation)
    elif looks_like_heading(organisation):
        check.flaw("looks-like-heading", typed=organisation)
    return Entry(
        piece.line,
        piece.last_line,
        organisation,
        acronym,
        country,
        typed,
        website=check.website(named.website),
        email=check.email(named.email),
        also_known_as=other_names(organisation),
        flaws=tuple(check.flaws),
    )


def _country(named: Named, check: Check, state: _List) -> tuple[str, str]:
    if named.place is not UNKNOWN:
        return check.country(named.typed, named.place), tidied(named.typed)
    if state.country:
        check.flaw("country-from-heading", repaired=True, typed=state.country_typed)
        return state.country, state.country_typed
    if state.style:
        _tell_missing(named.name, check, state.style)
        return "", ""
    _suggest_city(named.name, check)
    return "", ""


def _tell_missing(name: str, check: Check, style: Divider) -> None:
    typed = stands_for_country(name, style)
    if typed:
        check.flaw("country-unknown", typed=typed, suggestion=NONE, codes="")
    else:
        check.flaw("country-missing")


def _suggest_city(name: str, check: Check) -> None:
    """A city behind the last comma belongs to the name, and says where to look."""
    _, comma, tail = name.rpartition(",")
    place = known_place(tail.strip(), check.language)
    if comma and place.kind is PlaceKind.CITY:
        check.country(tail, place)


def _is_person(name: str) -> bool:
    """'Dr Ada Rivers', or 'Ada Rivers, journalist': short, and with no word of organisations."""
    if OF_ORGANISATIONS.search(name.partition(",")[0]):
        return False
    first, comma, rest = name.partition(",")
    role = bool(comma) and 1 < len(first.split()) <= 4 and PERSON_ROLES.search(rest)
    return bool(role or PERSON_TITLES.fullmatch(first.strip()))
