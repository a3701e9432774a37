"""What a receipt tells, as facts: the words and the data are made of the same ones."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.notice import Notice


@dataclass(frozen=True, slots=True)
class Step:
    """One answer to one question of consent; `at` is UTC."""

    given: bool
    at: datetime
    method: str
    """'answered', 'switched' or 'erased'."""
    language: str
    notice_hash: str
    own: bool = True
    """Whether the representative herself answered, not one who stood for the signature before."""


@dataclass(frozen=True, slots=True)
class Consent:
    """What holds for one purpose, and how it came to hold."""

    purpose: str
    steps: tuple[Step, ...]
    """In the order in which they happened; at least one."""
    told: Mapping[str, str]
    """The fields of the notice that the latest step answered."""

    @property
    def holds(self) -> Step:
        return self.steps[-1]


@dataclass(frozen=True, slots=True)
class Receipt:
    """All times are UTC; `language` is that of the words, `zone` an IANA name to tell times in."""

    language: str
    zone: str
    at: datetime
    """When the receipt was made."""
    slug: str
    title: str
    addressee: str
    beginning: str
    """The first sentence of the text that was signed; empty when that text is not held any more."""
    edition_hash: str
    signed_in: str
    """The language of the edition that was signed."""
    status: str
    """As its signatory knows it: a signature that stands beside another one is 'confirmed'."""
    number: int | None
    since: datetime
    changed: datetime
    organisation: str
    country: str
    website: str
    quote: str
    person: int
    """The bare number under which the database knows the representative."""
    name: str
    role: str
    email: str
    kept_until: datetime
    notice: Notice
    """What is said about the data now, in the language of the receipt."""
    consents: tuple[Consent, ...]
    confirmations: tuple[tuple[str, datetime], ...]
    edition: int = 1
    """Of the letter: the newest with the words that were signed."""
    editions: int = 1
    """How many the letter has had."""
    kind: str = ""
    """An `OrganisationKind`; empty where nobody has said."""
    ecosoc: str = ""
    """An `Ecosoc`, or `NO_STATUS`; empty where nobody has said."""

    @property
    def reference(self) -> str:
        """Names the signature without naming anybody: 'coast-2018-17'."""
        return f"{self.slug}-{self.number}" if self.number else self.slug

    @property
    def stem(self) -> str:
        """Begins the file's name."""
        return f"receipt-{self.reference}"
