"""The register of a letter as it leaves.

What may be shown is decided by the domain from the consents as they hold at that moment. What
leaves is recorded in the audit: for whom, what, how many and by what they were chosen.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.domain.letter import Letter
from bot.domain.listing import (
    NOWHERE,
    Arrangement,
    Listed,
    Listing,
    Place,
    arrange,
    listed,
    order_of,
)
from bot.domain.organisation import OrganisationKind
from bot.domain.register import Entry, entry
from bot.papers.progress import told
from bot.papers.register_facts import HALF_WAY, Export, kinds_in
from bot.services.registering import find, signatory
from bot.texts import catalogue
from bot.texts.collation import collation_key
from bot.texts.countries import country_book
from bot.texts.regions import region_name, region_of
from storage import registers
from storage.database import Transaction
from storage.letters import StoredLetter

INTERNATIONAL: Final = "001"
TAKEN_OUT: Final = "register taken out"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which signatories are wanted; all of them unless told otherwise."""

    countries: frozenset[str] = frozenset()
    """Codes of countries."""
    signed_after: datetime | None = None
    """UTC: the late list of a letter that was delivered then."""

    def __str__(self) -> str:
        """For the record; empty when everybody is wanted."""
        countries = f"country {' '.join(sorted(self.countries))}" if self.countries else ""
        late = f"signed after {self.signed_after.isoformat()}" if self.signed_after else ""
        return ", ".join(filter(None, (countries, late)))


@dataclass(frozen=True, slots=True)
class Wish:
    """`language` is a BCP 47 tag; without it, the list is in the letter's own language."""

    slug: str
    arrangement: Arrangement | None = None
    """Without it, the order that the letter asks for."""
    language: str = ""
    choice: Choice = Choice()
    own_order: bool = False
    """The order is the letter's own, whatever the arrangement says."""
    representatives: bool = True
    """Whether the names of people come along, of those who agreed to be named."""


@dataclass(frozen=True, slots=True)
class Taker:
    """Who is given the file, without a name: 'command line' or 'person:17'."""

    said: str
    person: int | None = None


def gather(tx: Transaction, wish: Wish, most: int | None = None) -> Export:
    """What may be shown of who signed, in its order; with `most`, of so many who signed first.

    Raises `Refusal` (`letter-not-found`).
    """
    stored = find(tx, wish.slug)
    letter = stored.letter
    how = wish.arrangement or Arrangement()
    if wish.arrangement is None or wish.own_order:
        how = replace(how, order=order_of(letter.policy.order))
    language = wish.language or letter.languages[0]
    shown, kept_back = _shown(tx, stored, wish, how, language, most)
    listing = Listing(how, arrange(shown, how, collation_key(language)))
    if not str(wish.choice):
        listing = replace(
            listing, kept_back=kept_back, collected_elsewhere=letter.collected_elsewhere
        )
    return _export(letter, language, listing, str(wish.choice), tx.now)


def facts_of(export: Export, paper: str) -> Mapping[str, object]:
    """What is put on record when it leaves as that kind of paper ('csv')."""
    return {
        "paper": paper,
        "count": export.listing.named,
        "representatives": represented(export),
        "order": export.listing.arrangement.order.value,
        "selection": export.selection,
    }


def represented(export: Export) -> int:
    """How many people are named in it."""
    return sum(bool(one.representative) for one in export.listing.every())


def _shown(
    tx: Transaction,
    stored: StoredLetter,
    wish: Wish,
    how: Arrangement,
    language: str,
    most: int | None,
) -> tuple[list[Listed], int]:
    """Who may be named, and how many may not.

    Of a selection the others are not counted: 'one more in Kenya' could name somebody.
    """
    shown: list[Listed] = []
    kept_back = 0
    places, kinds, choice = _Places(language), kinds_in(language), wish.choice
    every = registers.standing(tx, stored.id, choice.signed_after)
    for standing in told(every, stored.standing, end=HALF_WAY):
        if made := entry(signatory(standing)):
            if not choice.countries or made.country in choice.countries:
                one = _listed(made, places[made.country], kinds, how)
                shown.append(one if wish.representatives else replace(one, representative=""))
        else:
            kept_back += 1
        if len(shown) == most:
            break
    return shown, kept_back


def _listed(
    made: Entry, place: Place, kinds: Mapping[OrganisationKind | None, str], how: Arrangement
) -> Listed:
    kind = kinds.get(made.kind, "")
    return listed(made, place, kind, made.ecosoc, apart=how.takes_names_apart)


class _Places(dict[str, Place]):
    """Countries in one language, each made once however many lie in it."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, code: str) -> Place:
        self[code] = place_of(code, self._language)
        return self[code]


def place_of(code: str, language: str) -> Place:
    """The country of that code and its region, by name; nowhere for an empty or odd code."""
    if code == INTERNATIONAL:
        name = catalogue.plain(catalogue.shipped(language), "country-international")
        return Place(code, name)
    if code not in country_book().codes:
        return NOWHERE
    region = region_of(code)
    return Place(code, country_book().name(code, language), region, region_name(region, language))


def _export(
    letter: Letter, language: str, listing: Listing, selection: str, at: datetime
) -> Export:
    text = letter.text_in(language)
    return Export(
        slug=letter.slug,
        title=text.title,
        addressee=text.addressee,
        language=language,
        status=letter.status.value,
        at=at,
        listing=listing,
        selection=selection,
    )
