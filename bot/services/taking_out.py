"""A file taken out: which one, of which letter, in which order.

What it shows is decided by the domain from the consents; that it left is in the audit, with who
took it out, what, and how many stand in it.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import partial
from typing import Protocol, TypeVar

from bot.domain.letter import Letter, LetterStatus
from bot.domain.listing import Arrangement, Order, line
from bot.papers.finished.letter import FinishedLetter, Signatures
from bot.papers.finished.listed import signatures_of
from bot.papers.paper import Paper
from bot.papers.proof_facts import Proof
from bot.papers.register_facts import Export, heading
from bot.services import exporting, proving
from bot.services.exporting import Choice, Taker, Wish
from bot.services.registering import find
from bot.texts import catalogue
from bot.texts.times import day
from storage.database import Database, Transaction

T = TypeVar("T")


class Kind(StrEnum):
    """What can be taken out; also the names on the command line."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    PROOF = "proof"
    """The consents of each signature, without anything personal."""
    PROOF_WHOLE = "proof-whole"
    """The same with names and addresses."""


PERSONAL = frozenset({Kind.PROOF_WHOLE})
"""Kinds that hold what was told in confidence: for admins alone."""
NOBODY = Signatures()
FINISHED = frozenset({Kind.DOCX, Kind.PDF})


class Press(Protocol):
    """Runs what takes long in a process of its own."""

    def __call__(self, work: Callable[[], T], /) -> Awaitable[T]: ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """One file."""

    kind: Kind
    slug: str
    order: Order | None = None
    """Without it, the order that the letter asks for."""
    language: str = ""
    """Without it, the letter's own."""


async def take_out(database: Database, wanted: Wanted, taker: Taker, press: Press) -> Paper:
    """The file, once it is on record that it leaves. Raises `Refusal` (`letter-not-found`)."""
    if wanted.kind in (Kind.PROOF, Kind.PROOF_WHOLE):
        whole = wanted.kind is Kind.PROOF_WHOLE
        proof = await proving.take_out(
            database, wanted.slug, wanted.language or "en", taker, whole=whole
        )
        return await press(partial(_proof, proof))
    wish = Wish(wanted.slug, _arrangement(wanted), wanted.language)
    export = await exporting.take_out(database, wish, wanted.kind, taker)
    if wanted.kind in FINISHED:
        finished = await database.read(partial(_finished, export=export))
        return await press(partial(_letter, wanted.kind, finished))
    return await press(partial(_register, wanted.kind, export))


def preview(tx: Transaction, wanted: Wanted, most: int) -> tuple[list[str], Export]:
    """The first lines as they would stand, and the register that they are of; not on record,
    for nothing leaves that the card does not show to everybody.
    """
    export = exporting.gather(tx, Wish(wanted.slug, _arrangement(wanted), wanted.language))
    how = export.listing.arrangement
    lines = [line(one, how) for one, _ in zip(export.listing.every(), range(most), strict=False)]
    return lines, export


def _arrangement(wanted: Wanted) -> Arrangement | None:
    return Arrangement(wanted.order) if wanted.order is not None else None


def _register(kind: Kind, export: Export) -> Paper:
    match kind:
        case Kind.XLSX:
            from bot.papers.register_xlsx import register_xlsx

            return register_xlsx(export)
        case Kind.CSV:
            from bot.papers.register_csv import register_csv

            return register_csv(export)
        case Kind.JSON:
            from bot.papers.register_json import register_json

            return register_json(export)
        case _:
            from bot.papers.register_html import register_html

            return register_html(export)


def _proof(proof: Proof) -> Paper:
    from bot.papers.consent_proof import proof_json

    return proof_json(proof)


def _letter(kind: Kind, finished: FinishedLetter) -> Paper:
    if kind is Kind.DOCX:
        from bot.papers.finished.docx_letter import finished_docx

        return finished_docx(finished)
    from bot.papers.finished.pdf_letter import finished_pdf

    return finished_pdf(finished)


def _finished(tx: Transaction, export: Export) -> FinishedLetter:
    """The letter as it is delivered; whoever signed afterwards stands in an addendum."""
    letter = find(tx, export.slug).letter
    delivered = _delivered(letter)
    text = letter.text_in(export.language)
    late = _late(tx, export, delivered) if delivered else None
    late_numbers = {one.number for one in late.listing.every()} if late else set[int]()
    at = delivered or tx.now
    spoken = catalogue.shipped(export.language)
    signed = _signatures(export, without=late_numbers)
    return FinishedLetter(
        slug=letter.slug,
        language=text.language,
        title=text.title,
        addressee=text.addressee,
        body=text.body,
        date=day(at, letter.zone, spoken),
        at=at,
        signed=signed,
        late=_signatures(late, without=set(), first=len(signed.lines) + 1) if late else NOBODY,
        columns=1 if export.listing.named < 20 else 2 if export.listing.named < 200 else 3,
        author=letter.coordinator,
    )


def _delivered(letter: Letter) -> datetime | None:
    return letter.delivered if letter.status is LetterStatus.DELIVERED else None


def _late(tx: Transaction, export: Export, delivered: datetime) -> Export:
    choice = Choice(signed_after=delivered)
    wish = Wish(export.slug, export.listing.arrangement, export.language, choice)
    return exporting.gather(tx, wish)


def _signatures(export: Export, *, without: set[int], first: int = 1) -> Signatures:
    groups = tuple(
        replace(group, listed=tuple(one for one in group.listed if one.number not in without))
        for group in export.listing.groups
    )
    listing = replace(export.listing, groups=tuple(group for group in groups if group.listed))
    headed = partial(heading, export)
    return signatures_of(listing, headed, from_right=export.from_right, first=first)
