"""A world for the flows: one letter, one country, and whatever else a test says of it."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from bot.domain.flow import Draft, Said
from bot.domain.flows import SIGNING
from bot.domain.flows.questions import AUTHORISED
from bot.domain.letter import EditionText, Letter, LetterStatus, Policy

LETTER = Letter(
    slug="a-letter",
    status=LetterStatus.OPEN,
    closes=datetime(2018, 4, 13, 16, tzinfo=UTC),
    zone="Europe/Zurich",
    editions={"en": EditionText("en", "Title", "To", "Summary", "Body")},
    coordinator="Coordination Team",
    contact="letter@example.org",
)
ASKING = replace(LETTER, policy=Policy(asks_kind=True, asks_ecosoc=True))
"""The letter that asks what an organisation is, and which status it has."""


@dataclass(frozen=True)
class Match:
    code: str | None
    suggestions: tuple[str, ...] = ()


@dataclass
class World:
    letter: Letter = LETTER
    confirmed_email: str = ""
    signed: dict[tuple[str, str], int] = field(default_factory=dict)

    def meant(
        self, question: str, choices: tuple[str, ...], offers: tuple[str, ...], typed: str
    ) -> str | None:
        return typed if typed in choices or typed in offers else None

    def country(self, typed: str) -> Match:
        if typed == "Urugauy":
            return Match(None, ("UY",))
        return Match({"Uruguay": "UY", "UY": "UY"}.get(typed))

    def signed_before(self, organisation: str, country: str) -> int | None:
        return self.signed.get((organisation, country))

    def day_to_come(self, typed: str) -> str | None:
        return "2018-04-10" if typed == "10 April" else None

    def example_day(self) -> str:
        return "12 April 2018"


RIGHT = {
    "organisation": "Defenders",
    "country": "Uruguay",
    "website": "example.org",
    "kind": "network",
    "ecosoc": "special",
    "name": "Maria",
    "role": "Director",
    "email": "d@example.org",
    "consent-quote": "Words are not enough.",
    "appearance": "right",
    "authority": AUTHORISED,
    "decision": "7",
    "code": "123456",
    "change": "role",
}


def answered(upto: str, world: World, **others: str) -> Draft:
    """A draft with the right answer to every question before this one."""
    draft = Draft()
    while (question := SIGNING.current(draft, world)) is not None and question.key != upto:
        said = others.get(question.key) or RIGHT.get(question.key, "yes")
        draft = SIGNING.take(draft, Said(text=said), world)
    return draft
