"""The register of a letter as it leaves.

What may be shown is decided by the domain from the consents as they hold at that moment. What
leaves is recorded in the audit: for whom, what, how many and by what they were chosen.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
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
from bot.domain.register import entry
from bot.papers.register_facts import Export
from bot.services.registering import find, signatory
from bot.texts import catalogue
from bot.texts.collation import collation_key
from bot.texts.countries import country_book
from bot.texts.regions import region_name, region_of
from storage import audit, registers
from storage.database import Database, Transaction
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


@dataclass(frozen=True, slots=True)
class Taker:
    """Who is given the file, without a name: 'command line' or 'person:17'."""

    said: str
    person: int | None = None


async def take_out(database: Database, wish: Wish, paper: str, taker: Taker) -> Export:
    """The register, once it is on record that it was taken out as that kind of paper ('csv').

    Read beside the writer, so that nobody waits for a long one; a consent withdrawn between
    the reading and the record is still in it, as in one taken out a moment earlier. Raises
    `Refusal` (`letter-not-found`).
    """
    export = await database.read(partial(gather, wish=wish))
    return await database.write(partial(record, export=export, paper=paper, taker=taker))


def gather(tx: Transaction, wish: Wish) -> Export:
    """What may be shown of who signed, in its order. Raises `Refusal` (`letter-not-found`)."""
    stored = find(tx, wish.slug)
    letter = stored.letter
    how = wish.arrangement or Arrangement(order_of(letter.policy.order))
    language = wish.language or letter.languages[0]
    shown, kept_back = _shown(tx, stored, wish.choice, how, language)
    listing = Listing(how, arrange(shown, how, collation_key(language)))
    if not str(wish.choice):
        listing = replace(
            listing, kept_back=kept_back, collected_elsewhere=letter.collected_elsewhere
        )
    return _export(letter, language, listing, str(wish.choice), tx.now)


def record(tx: Transaction, export: Export, paper: str, taker: Taker) -> Export:
    """Put on record that it leaves; the export with the newest link of the audit chain."""
    facts = {
        "asked_by": taker.said,
        "paper": paper,
        "count": export.listing.named,
        "representatives": sum(bool(one.representative) for one in export.listing.every()),
        "order": export.listing.arrangement.order.value,
        "selection": export.selection,
    }
    audit.record(tx, TAKEN_OUT, f"letter:{export.slug}", person=taker.person, facts=facts)
    return replace(export, audit_head=str(audit.head(tx)))


def _shown(
    tx: Transaction, stored: StoredLetter, choice: Choice, how: Arrangement, language: str
) -> tuple[list[Listed], int]:
    """Who may be named, and how many may not.

    Of a selection the others are not counted: 'one more in Kenya' could name somebody.
    """
    shown: list[Listed] = []
    kept_back = 0
    places = _Places(language)
    for standing in registers.standing(tx, stored.id, choice.signed_after):
        if made := entry(signatory(standing)):
            if not choice.countries or made.country in choice.countries:
                place = places[made.country]
                shown.append(listed(made, place, apart=how.takes_names_apart))
        else:
            kept_back += 1
    return shown, kept_back


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
