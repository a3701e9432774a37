"""Who stands under a letter, and what of it may be shown: decided here once, for every paper."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.consent import Purpose
from bot.domain.organisation import Ecosoc, OrganisationKind


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the register, with nothing in it that was not agreed to."""

    number: int
    organisation: str
    country: str
    representative: str = ""
    """'Name, role', where she agreed to be named."""
    quote: str = ""
    kind: OrganisationKind | None = None
    ecosoc: Ecosoc | None = None
    edition: int = 1
    """Of the letter: the newest with the words that were signed."""


@dataclass(frozen=True, slots=True)
class Register:
    entries: tuple[Entry, ...]
    """In the order of their numbers."""
    kept_back: int
    """Organisations that are counted and not named."""
    collected_elsewhere: int = 0

    @property
    def count(self) -> int:
        """'We, the undersigned N organisations'."""
        return len(self.entries) + self.kept_back + self.collected_elsewhere


@dataclass(frozen=True, slots=True)
class Signatory:
    """What a standing signature says, before it is decided what of it may be shown."""

    number: int
    organisation: str
    country: str
    name: str
    role: str
    quote: str
    agreed: Mapping[str, bool]
    """By purpose, as it holds now."""
    kind: OrganisationKind | None = None
    ecosoc: Ecosoc | None = None
    edition: int = 1


def may_be_named(signatory: Signatory) -> bool:
    return bool(signatory.organisation) and signatory.agreed.get(Purpose.PUBLIC, False)


def entry(signatory: Signatory) -> Entry | None:
    """The signatory's line; None when its name is kept back."""
    if not may_be_named(signatory):
        return None
    named = signatory.agreed.get(Purpose.REPRESENTATIVE, False) and signatory.name
    quoted = signatory.agreed.get(Purpose.QUOTE, False)
    return Entry(
        signatory.number,
        signatory.organisation,
        signatory.country,
        ", ".join(filter(None, (signatory.name, signatory.role))) if named else "",
        signatory.quote if quoted else "",
        signatory.kind,
        signatory.ecosoc,
        signatory.edition,
    )
