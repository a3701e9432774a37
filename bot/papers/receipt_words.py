"""The receipt in words: what was signed, agreed to and confirmed, and the way back."""

import re
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from typing import Final

from bot.domain.refusal import Facts
from bot.papers.manuscript import (
    Block,
    Heading,
    Item,
    Paragraph,
    Quote,
    Span,
    Style,
    read_manuscript,
)
from bot.papers.receipt_facts import Consent, Receipt, Step
from bot.texts import catalogue
from bot.texts.countries import country_book
from bot.texts.times import day, moment

MOST_QUOTED: Final = 200
SHORTEST_SENTENCE: Final = 20
"""Shorter ones are taken together with the next: 'Mr.' ends none, and 'Enough.' says little."""
SENTENCE_ENDS: Final = ".!?…。！？؟۔।։።"
CLOSING_MARKS: Final = "”»\"'’) "
BETWEEN_SENTENCES: Final = re.compile(rf"(?<=[{SENTENCE_ENDS}])\s+|(?<=[。！？])")
INTERNATIONAL: Final = "001"
SAID_OF_A_STATUS: Final = {
    "pending approval": "receipt-promised",
    "submitted": "receipt-submitted",
    "confirmed": "receipt-signed",
    "listed": "receipt-signed",
    "withdrawn": "receipt-withdrawn",
    "declined": "receipt-declined",
}
PARTS_OF_THE_NOTICE: Final = (
    "notice-part-controller",
    "notice-part-recipients",
    "notice-part-storage",
    "notice-part-retention",
    "notice-part-rights",
    "notice-part-authority",
)


def title(receipt: Receipt) -> str:
    return _say(receipt, "receipt-title")


def heading(receipt: Receipt) -> str:
    """Stands above the title: whose signature it is."""
    return receipt.organisation


def blocks(receipt: Receipt) -> tuple[Block, ...]:
    return (
        *_who(receipt),
        *_what(receipt),
        *_consents(receipt),
        *_confirmations(receipt),
        *_way_back(receipt),
        *_notice(receipt),
    )


def first_sentence(body: str) -> str:
    """How a letter in Markdown begins after its salutation, in at most 200 characters."""
    paragraphs = [b.text for b in read_manuscript(body).blocks if isinstance(b, Paragraph)]
    sentences = (
        text for text in paragraphs if text.rstrip(CLOSING_MARKS).endswith(tuple(SENTENCE_ENDS))
    )
    return _cut(_first_of(next(sentences, next(iter(paragraphs), ""))))


def _first_of(text: str) -> str:
    for gap in BETWEEN_SENTENCES.finditer(text):
        if gap.start() >= SHORTEST_SENTENCE:
            return text[: gap.start()]
    return text


def _cut(sentence: str) -> str:
    line = " ".join(sentence.split())
    if len(line) <= MOST_QUOTED:
        return line
    whole_words = line[:MOST_QUOTED].rpartition(" ")[0]
    return f"{whole_words or line[: MOST_QUOTED - 1]}…"


def _who(receipt: Receipt) -> Iterator[Block]:
    facts: Facts = {
        "organisation": receipt.organisation,
        "country": _country(receipt),
        "title": receipt.title,
        "addressee": " ".join(receipt.addressee.split()),
        "number": receipt.number or 0,
        "when": _when(receipt, receipt.changed),
    }
    yield _paragraph(_say(receipt, SAID_OF_A_STATUS[receipt.status], facts))
    person: Facts = {"name": receipt.name, "role": receipt.role, "email": receipt.email}
    yield _paragraph(_say(receipt, "receipt-person", person))
    for what, said in (("kind", receipt.kind), ("ecosoc", receipt.ecosoc)):
        if said:
            told: Facts = {"said": _say(receipt, f"choice-{what}-{said}")}
            yield _paragraph(_say(receipt, f"told-{what}", told))
    if receipt.quote:
        yield _paragraph(_say(receipt, "signature-quote", {"quote": receipt.quote}))
    yield _paragraph(_say(receipt, "receipt-footer", {"when": _when(receipt, receipt.at)}))


def _what(receipt: Receipt) -> Iterator[Block]:
    yield _headline(receipt, "receipt-text")
    if receipt.beginning:
        yield Quote((Span(receipt.beginning),))
    if receipt.editions > 1:
        yield _paragraph(_say(receipt, "receipt-edition", {"number": receipt.edition}))
    yield _paragraph(_say(receipt, "receipt-hash", {"hash": receipt.edition_hash}))


def _consents(receipt: Receipt) -> Iterator[Block]:
    yield _headline(receipt, "signature-consents")
    for consent in receipt.consents:
        yield _item(_held(receipt, consent))
        if len(consent.steps) > 1:
            yield from (_item(_stepped(receipt, step), depth=2) for step in consent.steps)


def _held(receipt: Receipt, consent: Consent) -> str:
    key = "receipt-given" if consent.holds.given else "receipt-not-given"
    label = _say(receipt, f"label-consent-{consent.purpose}")
    facts: Facts = {"what": label, "when": _when(receipt, consent.holds.at)}
    said = _say(receipt, key, facts)
    return said if consent.holds.own else _say(receipt, "receipt-earlier", {"said": said})


def _stepped(receipt: Receipt, step: Step) -> str:
    key = "receipt-step-yes" if step.given else "receipt-step-no"
    return _say(receipt, key, {"when": _when(receipt, step.at)})


def _confirmations(receipt: Receipt) -> Iterator[Block]:
    if receipt.confirmations:
        yield _headline(receipt, "signature-confirmations")
    for kind, at in receipt.confirmations:
        key = f"confirmed-{kind.replace(chr(39), '').replace(' ', '-')}"
        yield _item(_say(receipt, key, {"when": _when(receipt, at)}).removeprefix("✓ "))


def _way_back(receipt: Receipt) -> Iterator[Block]:
    yield _headline(receipt, "receipt-rights")
    facts: Facts = {"coordinator": receipt.notice.controller, "contact": receipt.notice.contact}
    yield _paragraph(_say(receipt, "receipt-withdraw", facts))


def _notice(receipt: Receipt) -> Iterator[Block]:
    yield _headline(receipt, "notice-head")
    facts: Facts = asdict(receipt.notice)
    until = day(receipt.kept_until, receipt.zone, receipt.language)
    for key in PARTS_OF_THE_NOTICE:
        yield _with_lead(_say(receipt, key, facts))
        if key == "notice-part-retention":
            yield _paragraph(_say(receipt, "receipt-kept", {"day": until}))


def _with_lead(said: str) -> Paragraph:
    """The first words of such a text are bold; tags behind them are somebody's own letters."""
    lead, _, rest = said.removeprefix("<b>").partition("</b>")
    return Paragraph((Span(lead, Style(bold=True)), Span(rest)))


def _say(receipt: Receipt, key: str, facts: Facts | None = None) -> str:
    return catalogue.plain(receipt.language, key, facts or {})


def _when(receipt: Receipt, at: datetime) -> str:
    return moment(at, receipt.zone, receipt.language)


def _country(receipt: Receipt) -> str:
    if receipt.country == INTERNATIONAL:
        return _say(receipt, "country-international")
    return country_book().name(receipt.country, receipt.language)


def _headline(receipt: Receipt, key: str) -> Heading:
    return Heading((Span(re.sub(r"</?b>", "", _say(receipt, key))),), level=2)


def _paragraph(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def _item(text: str, depth: int = 1) -> Item:
    return Item((Span(text),), depth=depth)
