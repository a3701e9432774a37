"""Signing again for the same organisation: what is chosen anew, and whether a code is due."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.domain.consent import NO, YES, Purpose, question_of

CHOSEN: Final = (Purpose.PUBLIC, Purpose.REPRESENTATIVE, Purpose.UPDATES, Purpose.FOLLOW_UP)
"""The consents of which each has a switch of its own, in the order of their switches.

To keep the signature is agreed to by signing; a sentence for the press is never carried over.
"""
PROVES_FOR: Final = timedelta(days=365)
"""How long a confirmed address needs no new code: people leave, and mailboxes are given away."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What she agrees to. Her own name never stands beside an organisation that is kept back."""

    agreed: frozenset[Purpose] = frozenset()

    def __post_init__(self) -> None:
        kept = frozenset(self.agreed) & frozenset(CHOSEN)
        if Purpose.PUBLIC not in kept:
            kept -= {Purpose.REPRESENTATIVE}
        object.__setattr__(self, "agreed", kept)

    @classmethod
    def as_before(cls, given: Iterable[Purpose]) -> "Choices":
        """What she agreed to the last time, as it holds now."""
        return cls(frozenset(given))

    @classmethod
    def read(cls, bits: str) -> "Choices | None":
        """From what stands on a button; None for anything that no button bears."""
        if len(bits) != len(CHOSEN) or set(bits) - {"0", "1"}:
            return None
        read = cls(frozenset(p for p, bit in zip(CHOSEN, bits, strict=True) if bit == "1"))
        return read if read.bits == bits else None

    @property
    def bits(self) -> str:
        return "".join("1" if purpose in self.agreed else "0" for purpose in CHOSEN)

    @property
    def asked(self) -> tuple[Purpose, ...]:
        """The switches that there are now."""
        shown = Purpose.PUBLIC in self.agreed
        return tuple(p for p in CHOSEN if shown or p is not Purpose.REPRESENTATIVE)

    def switched(self, purpose: Purpose) -> "Choices":
        return Choices(self.agreed ^ {purpose})

    def answers(self) -> Mapping[str, str]:
        """As the questions of a signing would have been answered."""
        said = {question_of(p): YES if p in self.agreed else NO for p in self.asked}
        return {question_of(Purpose.SIGNING): YES, **said}


def code_is_due(confirmed: datetime | None, now: datetime) -> bool:
    """Whether an address that was confirmed then, if it ever was, has to be confirmed again."""
    return confirmed is None or now - confirmed > PROVES_FOR
