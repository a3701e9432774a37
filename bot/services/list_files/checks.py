"""What the fields of an entry must pass, and the flaw that tells of one that does not."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from bot.domain.email_address import read_email
from bot.domain.organisation import read_organisation
from bot.domain.person_name import read_name, read_role
from bot.domain.refusal import Refusal
from bot.domain.website import read_website
from bot.domain.wording import tidy
from bot.services.list_files.cell_kinds import SAYS_NOTHING, yes_or_no
from bot.services.list_files.kind_words import kind_in, status_in
from bot.services.list_files.places import Place, PlaceKind, place_of
from bot.services.list_files.remembered import remembered
from bot.services.list_files.shapes import EntryFlaw
from bot.texts.countries import country_book

NONE: Final = "none"
"""Stands where a suggestion would; texts have a variant for it."""
QUOTED: Final = 80
"""So much of what was written is enough to recognise it by."""
OF_PLACES: Final = {
    PlaceKind.REGION: "country-is-region",
    PlaceKind.SEVERAL: "country-several",
    PlaceKind.CITY: "country-is-city",
    PlaceKind.LIKE: "country-unknown",
    PlaceKind.UNKNOWN: "country-unknown",
}


@dataclass(slots=True)
class Check:
    """The flaws of one entry while it is read; `line` is where it begins."""

    line: int
    language: str
    flaws: list[EntryFlaw] = field(default_factory=list)

    def flaw(self, key: str, *, repaired: bool = False, **facts: str | int) -> None:
        self.flaws.append(EntryFlaw(key, self.line, facts, repaired))

    def organisation(self, typed: str) -> tuple[str, str]:
        """The name and its acronym; the words as they stand where they cannot be a name."""
        words = tidied(typed)
        if not words:
            self.flaw("no-organisation")
            return "", ""
        try:
            known = read_organisation(words)
        except Refusal as refusal:
            self._refused(refusal, words)
            return words, ""
        return known.name, known.acronym or ""

    def _refused(self, refusal: Refusal, words: str) -> None:
        if refusal.key == "organisation-too-long":
            length, most = refusal.facts["length"], refusal.facts["most"]
            self.flaw("name-too-long", typed=words[:QUOTED], length=length, most=most)
        else:
            why = refusal.key.removeprefix("organisation-")
            self.flaw("organisation-wrong", typed=words[:QUOTED], why=why)

    def country(self, typed: str, place: Place | None = None) -> str:
        """The code, or '' with a flaw that says what stood there instead."""
        words = tidied(typed)
        found = place or place_of(words, self.language)
        if found.kind is PlaceKind.COUNTRY:
            return found.code
        book = country_book()
        names = [book.name(code, self.language) for code in found.suggestions]
        self.flaw(
            OF_PLACES[found.kind],
            repaired=found.kind is PlaceKind.REGION,
            typed=words[:QUOTED],
            suggestion=", ".join(names) or NONE,
            codes=" ".join(found.suggestions),
        )
        return ""

    def website(self, typed: str) -> str:
        return self._read("website-wrong", read_website, typed)

    def email(self, typed: str) -> str:
        return self._read("email-wrong", lambda words: read_email(words).address, typed)

    def name(self, typed: str) -> str:
        return self._read("person-wrong", read_name, typed)

    def role(self, typed: str) -> str:
        return self._read("role-wrong", read_role, typed)

    def show(self, typed: str) -> bool | None:
        answer = yes_or_no(typed)
        if answer is None and typed.strip():
            self.flaw("show-unclear", typed=tidied(typed)[:QUOTED])
        return answer

    def kind(self, typed: str) -> str:
        said = kind_in(typed)
        if not said and typed.strip().lower() not in SAYS_NOTHING:
            self.flaw("kind-unclear", repaired=True, typed=tidied(typed)[:QUOTED])
        return said

    def ecosoc(self, typed: str) -> str:
        """A cell that says nothing is no 'none': then nobody knows."""
        said = status_in(typed)
        if not said and typed.strip().lower() not in SAYS_NOTHING:
            self.flaw("ecosoc-unclear", repaired=True, typed=tidied(typed)[:QUOTED])
        return said

    def _read(self, key: str, read: Callable[[str], str], typed: str) -> str:
        if not typed or typed.strip().lower() in SAYS_NOTHING:
            return ""
        try:
            return read(typed)
        except Refusal as refusal:
            words = tidied(typed)
            if not words:
                return ""
            why = refusal.key.partition("-")[2].replace("two", "several")
            right = str(refusal.facts.get("right", NONE))
            self.flaw(key, typed=words[:QUOTED], right=right, why=why)
            return ""


@remembered
def tidied(typed: str) -> str:
    """The words on one line, or as they are where a sign in them cannot be read."""
    if typed.isascii() and typed.isprintable():  # what most lines are, and nothing to tidy in it
        return " ".join(typed.split())
    try:
        return tidy(typed)
    except Refusal:
        return " ".join(typed.split())
