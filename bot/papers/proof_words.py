"""The proof of consent in words, for paper."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby
from typing import Final

from bot.domain.refusal import Facts
from bot.papers.manuscript import Block, Heading, Item, Paragraph, Span
from bot.papers.proof_facts import Proof, Proven
from bot.texts import catalogue
from bot.texts.countries import country_book
from bot.texts.times import moment

INTERNATIONAL: Final = "001"
POP_ISOLATE, LEFT_TO_RIGHT_MARK = "\u2069", "\u200e"
SHORT: Final = 8
"""So many signs of a hash tell which notice it is; the data has the whole."""
SAID_OF: Final = {
    "authority": "proof-authority",
    "board approval": "proof-board",
    "e-mail code": "proof-code",
    "correction": "proof-correction",
    "handed over": "proof-handed-over",
    "organiser's review": "proof-review",
    "re-confirmation": "proof-again",
    "imported": "proof-imported",
}


def title(proof: Proof) -> str:
    return _say(proof, "proof-title")


def heading(proof: Proof) -> str:
    """Stands above the title: of which letter."""
    addressee = " ".join(proof.addressee.split())
    return _say(proof, "proof-heading", {"title": proof.title, "addressee": addressee})


def blocks(proof: Proof, whole: str, hashes: Sequence[str]) -> Iterator[Block]:
    """`whole` is the hash of all records, `hashes` those of the signatures in their order."""
    yield _paragraph(_say(proof, "proof-count", {"count": len(proof.signatures)}))
    made = {"when": moment(proof.at, proof.zone, catalogue.shipped(proof.language))}
    yield _paragraph(_say(proof, "proof-made", made))
    yield _paragraph(_say(proof, "proof-redacted" if proof.redacted else "proof-whole"))
    yield _paragraph(_say(proof, "proof-hash", {"hash": whole}))
    yield _paragraph(_say(proof, "proof-audit", {"head": proof.audit_head}))
    for text in proof.texts:
        facts = {"language": text.language, "hash": text.hash}
        yield _paragraph(_say(proof, "proof-text", facts))
    for one, made_hash in zip(proof.signatures, hashes, strict=True):
        yield from _signature(proof, one, made_hash)


def _signature(proof: Proof, one: Proven, made_hash: str) -> Iterator[Block]:
    """As few words as say it all: setting a page takes time for each letter."""
    yield Heading((Span(_kept_apart(_named(proof, one))),), level=3)
    if person := _person(proof, one):
        yield _paragraph(person)
    yield from (_item(line) for line in _answers(proof, one))
    if confirmed := " ".join(_confirmations(proof, one)):
        yield _item(confirmed)
    facts: Facts = {
        "edition": one.edition,
        "text": _short(one.text_hash),
        "hash": made_hash,
    }
    yield _item(_say(proof, "proof-record", facts))


def _person(proof: Proof, one: Proven) -> str:
    if one.subject:
        facts = {"name": one.subject.name, "role": one.subject.role, "email": one.subject.email}
        return _say(proof, "proof-person", facts)
    if one.shown and one.shown.representative:
        return _say(proof, "proof-shown", {"representative": one.shown.representative})
    return ""


def _named(proof: Proof, one: Proven) -> str:
    told = one.subject or one.shown
    if told is None:
        return _say(proof, "proof-not-named", {"number": one.number})
    country = _country(proof, told.country)
    facts: Facts = {"number": one.number, "organisation": told.organisation, "country": country}
    return _say(proof, "proof-signature", facts)


def _answers(proof: Proof, one: Proven) -> Iterator[str]:
    """A line for each minute in which something was answered."""
    for when, steps in groupby(one.consents, key=lambda step: _minute(step.at)):
        answered = {True: list[str](), False: list[str]()}
        for step in steps:
            what = _say(proof, f"label-consent-{step.purpose}")
            answered[step.given].append(f"{what} [{_short(step.notice_hash)}]")
        said = [
            _say(proof, key, {"what": "; ".join(answered[given])})
            for key, given in (("proof-yes", True), ("proof-no", False))
            if answered[given]
        ]
        yield f"{when}. {' '.join(said)}"


def _confirmations(proof: Proof, one: Proven) -> Iterator[str]:
    for step in one.confirmations:
        said = _say(proof, SAID_OF[step.kind], {"when": _minute(step.at)})
        yield f"{said} [{step.evidence}]" if step.evidence else said


def _minute(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"


def _country(proof: Proof, code: str) -> str:
    if code == INTERNATIONAL:
        return _say(proof, "country-international")
    return country_book().name(code, proof.language) if code else "–"


def _short(made_hash: str) -> str:
    return made_hash[:SHORT]


def _say(proof: Proof, key: str, facts: Facts | None = None) -> str:
    return catalogue.plain(catalogue.shipped(proof.language), key, facts or {})


def _paragraph(text: str) -> Paragraph:
    return Paragraph((Span(_kept_apart(text)),))


def _item(text: str) -> Item:
    return Item((Span(_kept_apart(text)),))


def _kept_apart(text: str) -> str:
    """The page takes no isolates: a mark behind each keeps two Arabic names in their order."""
    return text.replace(POP_ISOLATE, POP_ISOLATE + LEFT_TO_RIGHT_MARK)
