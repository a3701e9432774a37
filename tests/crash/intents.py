"""What somebody means to answer, and how she is clumsy about it: known before she begins."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.domain.consent import Purpose, question_of

GOES_BACK_AT: Final = (
    *("country", "website", "name", "role", "email"),
    *("consent-public", "consent-updates", "consent-quote", "appearance", "authority"),
)
SLIPS_AT: Final = (
    *("organisation", "country", "website", "name", "role", "email", "consent-quote", "code"),
)


@dataclass(frozen=True, slots=True)
class Intent:
    """One representative of one organisation."""

    number: int
    organisation: str
    website: str
    """Empty: she skips the question."""
    first_role: str
    role: str
    """Not the first: she changes it when she sees how she will appear."""
    quote: str
    consents: Mapping[Purpose, bool]
    """What she agrees to, as it has to be recorded."""
    pending: bool
    """Her board has to agree first."""
    goes_back_at: str
    slips_at: frozenset[str]
    """Where she first types something that cannot be right."""
    taps_twice_at: frozenset[str]
    asks_for_another_code: bool

    @property
    def name(self) -> str:
        return f"Representative {self.number}"

    @property
    def email(self) -> str:
        return f"representative{self.number}@org{self.number}.example.org"

    @property
    def codes(self) -> int:
        """How many codes she asks for."""
        return 0 if self.pending else 1 + self.asks_for_another_code


def intent(seed: int, number: int) -> Intent:
    """Of each pair of people, some sign for the same organisation at the same time."""
    chance = random.Random(f"{seed}:{number}")  # noqa: S311 - a campaign has to be repeatable

    def happens(share: float) -> bool:
        return chance.random() < share

    rival = number % 2 == 0 and happens(0.2)
    role = f"Director for matter {number}"
    quote = f"We number {number} say so." if happens(0.6) else ""
    return Intent(
        number=number,
        organisation=f"Organisation Number {number - rival}",
        website=f"https://org{number}.example.org" if happens(0.7) else "",
        first_role="Deputy Director" if happens(0.15) else role,
        role=role,
        quote=quote,
        consents=_consents(chance, bool(quote)),
        pending=happens(0.15),
        goes_back_at=chance.choice(GOES_BACK_AT) if happens(0.3) else "",
        slips_at=frozenset(key for key in SLIPS_AT if happens(0.08)),
        taps_twice_at=frozenset(
            key
            for key in ("sign", "appearance", "authority", *map(question_of, Purpose))
            if happens(0.15)
        ),
        asks_for_another_code=happens(0.1),
    )


def _consents(chance: random.Random, has_quote: bool) -> dict[Purpose, bool]:
    """What stands beside a hidden name is hidden with it."""
    public = chance.random() < 0.9
    return {
        Purpose.SIGNING: True,
        Purpose.PUBLIC: public,
        Purpose.REPRESENTATIVE: public and chance.random() < 0.8,
        Purpose.UPDATES: chance.random() < 0.8,
        Purpose.FOLLOW_UP: chance.random() < 0.6,
        Purpose.QUOTE: public and has_quote,
    }
