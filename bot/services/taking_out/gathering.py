"""What a file is made of, read in one look; and what is put on record when it leaves.

What may be shown is decided by the domain from the consents as they hold at that moment. A
consent withdrawn between the look and the record is still in it, as in a file taken out a moment
earlier.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TypeAlias

from bot.domain.letter import Letter, LetterStatus
from bot.domain.refusal import Refusal
from bot.papers.finished.letter import FinishedLetter, Signatures
from bot.papers.finished.listed import signatures_of
from bot.papers.press_kit import PressKit
from bot.papers.proof_facts import Proof, redacted
from bot.papers.register_facts import Export, heading
from bot.services import exporting, proving
from bot.services.desk import charting
from bot.services.desk.charting import Growth, Places
from bot.services.exporting import Choice, Taker
from bot.services.registering import find
from bot.services.site.address import page_address
from bot.services.taking_out.kinds import FINISHED, GROWTH, PERSONAL, PICTURES, PROOFS, Kind
from bot.services.taking_out.wanted import Wanted
from bot.texts.times import day
from storage import audit, editions
from storage.database import Transaction

Material: TypeAlias = Export | FinishedLetter | Proof | Growth | Places | PressKit

NOBODY = Signatures()


@dataclass(frozen=True, slots=True)
class Leaving:
    """What is put on record: the action, of which letter, and its facts, none of them personal."""

    what: str
    slug: str
    facts: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Gathered:
    material: Material
    leaving: Leaving

    def with_head(self, head: str) -> "Gathered":
        """With the newest link of the audit chain, where the file says it.

        A proof keeps the one of its records.
        """
        if isinstance(self.material, Export):
            return replace(self, material=replace(self.material, audit_head=head))
        return self


def gather(tx: Transaction, wanted: Wanted) -> Gathered:
    """Raises `Refusal`: `letter-not-found`, `export-not-delivered`."""
    if wanted.kind in PROOFS:
        return _proof(tx, wanted)
    export = gather_export(tx, wanted)
    facts = {
        **exporting.facts_of(export, wanted.kind),
        **({"locked_for": len(wanted.recipients)} if wanted.recipients else {}),
    }
    leaving = Leaving(exporting.TAKEN_OUT, wanted.slug, facts)
    return Gathered(_material(tx, wanted, export), leaving)


def gather_export(tx: Transaction, wanted: Wanted) -> Export:
    """The list that the file is made of. Raises as `gather` does."""
    delivered = delivery_of(find(tx, wanted.slug).letter)
    if wanted.late and delivered is None:
        raise Refusal("export-not-delivered", {"letter": wanted.slug})
    return exporting.gather(tx, _as_used(wanted).wish(delivered))


def record(tx: Transaction, leaving: Leaving, taker: Taker) -> str:
    """Put on record that it leaves; the newest link of the audit chain from then on."""
    facts = {"asked_by": taker.said, **leaving.facts}
    audit.record(tx, leaving.what, f"letter:{leaving.slug}", person=taker.person, facts=facts)
    return str(audit.head(tx))


def delivery_of(letter: Letter) -> datetime | None:
    """When it was delivered, if it was."""
    return letter.delivered if letter.status is LetterStatus.DELIVERED else None


def _as_used(wanted: Wanted) -> Wanted:
    """A press kit names those who agreed; a picture nobody, and both tell of everybody."""
    if wanted.kind is Kind.PRESS_KIT:
        return replace(wanted.as_a_whole(), representatives=True)
    if wanted.kind in PICTURES:
        return replace(wanted.as_a_whole(), representatives=False)
    return wanted.as_a_whole() if wanted.kind in FINISHED else wanted


def _material(tx: Transaction, wanted: Wanted, export: Export) -> Material:
    if wanted.kind in FINISHED:
        return finished(tx, wanted, export)
    if wanted.kind in PICTURES:
        return _picture(tx, wanted.kind, export)
    return _press_kit(tx, wanted, export) if wanted.kind is Kind.PRESS_KIT else export


def _proof(tx: Transaction, wanted: Wanted) -> Gathered:
    proof = proving.gather(tx, wanted.slug, wanted.language or "en")
    proof = proof if wanted.kind in PERSONAL else redacted(proof)
    return Gathered(proof, Leaving(proving.TAKEN_OUT, wanted.slug, proving.facts_of(proof)))


def _picture(tx: Transaction, kind: Kind, export: Export) -> Growth | Places:
    if kind in GROWTH:
        return charting.growth(tx, export.slug, export.spoken)
    return _places(tx, export)


def _places(tx: Transaction, export: Export) -> Places:
    """Of those who are named: one that is kept back would be found out by its country."""
    counts = Counter(one.place.code for one in export.listing.every())
    return charting.places_of(tx, export.slug, export.spoken, counts)


def finished(tx: Transaction, wanted: Wanted, export: Export) -> FinishedLetter:
    """The letter as it is delivered; whoever signed afterwards stands in an addendum."""
    stored = find(tx, export.slug)
    letter = stored.letter
    delivered = delivery_of(letter)
    text = letter.text_in(export.language)
    late = _late(tx, wanted, delivered) if delivered else None
    late_numbers = {one.number for one in late.listing.every()} if late else set[int]()
    at = delivered or tx.now
    change = editions.substantive(tx, stored.id)
    changed = change.number if change else 0
    signed = _signatures(export, without=late_numbers, changed=changed)
    return FinishedLetter(
        slug=letter.slug,
        language=text.language,
        title=text.title,
        addressee=text.addressee,
        body=text.body,
        date=day(at, letter.zone, export.spoken),
        at=at,
        signed=signed,
        late=_addendum(late, len(signed.lines) + 1, changed) if late else NOBODY,
        changed_on=day(change.at, letter.zone, export.spoken) if change else "",
        columns=1 if export.listing.named < 20 else 2 if export.listing.named < 200 else 3,
        author=letter.coordinator,
    )


def _late(tx: Transaction, wanted: Wanted, delivered: datetime) -> Export:
    wish = replace(_as_used(wanted).wish(), choice=Choice(signed_after=delivered))
    return exporting.gather(tx, wish)


def _addendum(late: Export, first: int, changed: int) -> Signatures:
    return _signatures(late, without=set(), first=first, changed=changed)


def _signatures(
    export: Export, *, without: set[int], first: int = 1, changed: int = 0
) -> Signatures:
    groups = tuple(
        replace(group, listed=tuple(one for one in group.listed if one.number not in without))
        for group in export.listing.groups
    )
    listing = replace(export.listing, groups=tuple(group for group in groups if group.listed))
    headed = partial(heading, export)
    return signatures_of(
        listing, headed, from_right=export.from_right, first=first, changed=changed
    )


def _press_kit(tx: Transaction, wanted: Wanted, export: Export) -> PressKit:
    letter = find(tx, export.slug).letter
    text = letter.text_in(export.language)
    places = [one.place for one in export.listing.every() if one.place.region]
    growth, countries = charting.growth(tx, export.slug, export.spoken), _places(tx, export)
    return PressKit(
        slug=letter.slug,
        language=text.language,
        title=text.title,
        addressee=text.addressee,
        summary=text.summary,
        coordinator=letter.coordinator,
        contact=letter.contact,
        zone=letter.zone,
        status=letter.status,
        closes=letter.closes,
        delivered=delivery_of(letter),
        embargo=letter.embargo if letter.embargo and letter.embargo > tx.now else None,
        at=tx.now,
        count=export.listing.count,
        countries=len({place.code for place in places}),
        regions=len({place.region for place in places}),
        quotes=tuple(one for one in export.listing.every() if one.quote),
        page=page_address(wanted.public_url, letter, tx.now, export.language),
        link=wanted.link if letter.is_open(tx.now) else "",
        letter=_plain_letter(tx, wanted, export),
        growth=(growth.days, growth.closes, growth.words),
        places=(countries.counts, countries.words),
    )


def _plain_letter(tx: Transaction, wanted: Wanted, export: Export) -> FinishedLetter:
    """The letter in the kit is the one that is delivered: without the names of people."""
    unnamed = replace(wanted, kind=Kind.PDF, representatives=False)
    return finished(tx, unnamed, gather_export(tx, unnamed))
