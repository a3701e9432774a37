"""The register as it stood when a letter was delivered: kept as data, and set from there.

It holds what a list in public shows, and nothing else: no representative, no quote, no name that
was kept back.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Final

from bot.domain.letter import EditionText
from bot.domain.listing import Arrangement, Listed, Listing, Order, arrange, listed, order_of
from bot.domain.organisation import OrganisationKind, kind_said, status_said
from bot.domain.register import Entry, entry
from bot.papers.finished.letter import FinishedLetter, Signatures
from bot.papers.finished.listed import signatures_of
from bot.papers.paper import Paper
from bot.papers.register_facts import Export, heading, kinds_in
from bot.services import exporting
from bot.services.registering import signatory
from bot.texts.collation import collation_key
from bot.texts.times import day
from storage import editions, frozen, letters, registers
from storage.database import Transaction
from storage.frozen import Stands
from storage.letters import StoredLetter

PDF, DOCX = "pdf", "docx"
KINDS: Final = (PDF, DOCX)
EARLIER, DELIVERED = 0, 1
"""Of the editions, only whether it is the text that was delivered is told on the list."""
Register = Mapping[str, Any]
Kinds = Mapping[OrganisationKind | None, str]


@dataclass(frozen=True, slots=True)
class Material:
    """What the papers of a delivered letter are made of, in one of its languages."""

    register: Register
    text: EditionText


def freeze(tx: Transaction, stored: StoredLetter) -> bool:
    """Keep the register of a letter, in the transaction that delivers it.

    False when it is kept already: then that one stays.
    """
    stands = frozen.stands(tx, stored.id, stored.letter.delivered)
    standing = [signatory(one) for one in registers.standing(tx, stored.id)]
    named = [(made, stands[made.number]) for made in map(entry, standing) if made]
    change = editions.substantive(tx, stored.id)
    since = change.number if change else 0
    content = {
        **_facts(stored, tx.now),
        "changed": change.at.isoformat() if change else None,
        "named": [_row(made, stood, since) for made, stood in named],
        "kept_back": len(standing) - len(named),
    }
    written = json.dumps(content, ensure_ascii=False, sort_keys=True)
    return frozen.put_register(tx, stored.id, written, [stood.signature for _, stood in named])


def register(tx: Transaction, letter: int) -> Register:
    """Raises `LookupError` when nothing is kept of the letter, or its time is over."""
    kept = frozen.register(tx, letter)
    if kept is None or not kept.content:
        raise LookupError("nothing is kept of this letter")
    read: Register = json.loads(kept.content)
    return read


def material(tx: Transaction, letter: int, language: str) -> Material:
    """Raises as `register` does."""
    read = register(tx, letter)
    texts = letters.signed_texts(tx, letter, read["editions"].get(language, ""))
    text = texts.get(language) or letters.get(tx, letter).letter.text_in(language)
    return Material(read, text)


def press(made_of: Material, kind: str) -> Paper:
    """The paper of that kind; takes seconds for thousands of names. Raises `Refusal`."""
    letter = _finished(made_of)
    if kind == DOCX:
        from bot.papers.finished.docx_letter import finished_docx

        return finished_docx(letter)
    from bot.papers.finished.pdf_letter import finished_pdf

    return finished_pdf(letter)


def count(read: Register) -> int:
    """'We, the undersigned N organisations'."""
    return len(read["named"]) + int(read["kept_back"]) + int(read["collected_elsewhere"])


def _facts(stored: StoredLetter, now: datetime) -> dict[str, Any]:
    letter = stored.letter
    return {
        "letter": letter.slug,
        "delivered": (letter.delivered or now).isoformat(),
        "zone": letter.zone,
        "coordinator": letter.coordinator,
        "order": order_of(letter.policy.order).value,
        "editions": {code: text.hash for code, text in letter.editions.items()},
        "collected_elsewhere": letter.collected_elsewhere,
    }


def _row(made: Entry, stood: Stands, since: int) -> dict[str, Any]:
    """`since`: the edition from which on the text is the one that is delivered."""
    return {
        "number": made.number,
        "organisation": made.organisation,
        "country": made.country,
        "kind": made.kind or "",
        "ecosoc": made.ecosoc or "",
        "edition": stood.edition_hash,
        "earlier_text": made.edition < since,
        "late": stood.is_late,
    }


def _finished(made_of: Material) -> FinishedLetter:
    read, text = made_of.register, made_of.text
    at, named = datetime.fromisoformat(read["delivered"]), read["named"]
    export = _export(made_of, at, [row for row in named if not row["late"]])
    late = _export(made_of, at, [row for row in named if row["late"]], alone=True)
    signed = _signatures(export)
    return FinishedLetter(
        slug=read["letter"],
        language=text.language,
        title=text.title,
        addressee=text.addressee,
        body=text.body,
        date=day(at, read["zone"], export.spoken),
        at=at,
        signed=signed,
        late=_signatures(late, first=len(signed.lines) + 1),
        columns=columns_for(len(named)),
        changed_on=_changed_on(read, export),
        author=read["coordinator"],
    )


def _changed_on(read: Register, export: Export) -> str:
    changed = read["changed"]
    return day(datetime.fromisoformat(changed), read["zone"], export.spoken) if changed else ""


def columns_for(names: int) -> int:
    """In how many columns a list of so many is read best."""
    return 1 if names < 20 else 2 if names < 200 else 3


def _export(
    made_of: Material, at: datetime, rows: list[dict[str, Any]], *, alone: bool = False
) -> Export:
    """`alone`: without those who are counted and not named."""
    read, text = made_of.register, made_of.text
    how = Arrangement(Order(read["order"]))
    kinds = kinds_in(text.language)
    shown = [_listed(row, text.language, kinds) for row in rows]
    listing = Listing(
        how,
        arrange(shown, how, collation_key(text.language)),
        kept_back=0 if alone else read["kept_back"],
        collected_elsewhere=0 if alone else read["collected_elsewhere"],
    )
    return Export(
        slug=read["letter"],
        title=text.title,
        addressee=text.addressee,
        language=text.language,
        status="delivered",
        at=at,
        listing=listing,
    )


def _listed(row: Mapping[str, Any], language: str, kinds: Kinds) -> Listed:
    made = Entry(
        row["number"],
        row["organisation"],
        row["country"],
        kind=kind_said(row["kind"]),
        ecosoc=status_said(row["ecosoc"]),
        edition=EARLIER if row["earlier_text"] else DELIVERED,
    )
    place = exporting.place_of(made.country, language)
    return listed(made, place, kinds.get(made.kind, ""), made.ecosoc, apart=False)


def _signatures(export: Export, first: int = 1) -> Signatures:
    headed = partial(heading, export)
    return signatures_of(
        export.listing, headed, from_right=export.from_right, first=first, changed=DELIVERED
    )
