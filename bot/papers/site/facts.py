"""What the public pages are made of: these facts, and no others. Nothing of it is secret."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Phase(StrEnum):
    """Where a letter stands; a draft, a cancelled or an embargoed one is on no page."""

    NOT_YET = "not yet"
    OPEN = "open"
    CLOSED = "closed"
    DELIVERED = "delivered"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another letter that may be shown; `path` is below the site's root."""

    slug: str
    path: str
    title: str
    language: str


@dataclass(frozen=True, slots=True)
class Happening:
    """A reply or an outcome; `link` is empty, or an https address."""

    key: str
    kind: str
    day: date
    words: str
    language: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """The letter as it was delivered, in one language; `kind` is 'pdf' or 'docx'."""

    language: str
    kind: str
    file: str
    """Its name, in the letter's folder."""
    number: int
    """What it is known by here."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """So many organisations had signed on that day: which they were, nobody is told."""

    count: int
    at: datetime


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """One letter in one of its languages. All times are UTC; `zone` is the letter's own."""

    slug: str
    language: str
    languages: tuple[str, ...]
    """The first one is the language in which it was written."""
    title: str
    addressee: str
    summary: str
    body: str
    """Markdown."""
    coordinator: str
    contact: str
    phase: Phase
    closes: datetime
    zone: str
    count: int
    link: str
    """Opens the letter in a chat with the bot; empty where the bot's name is not known."""
    names_shown: bool = True
    counted_on: datetime | None = None
    """The midnight up to which it was counted; None: it is counted now."""
    opens: datetime | None = None
    opened: datetime | None = None
    delivered: datetime | None = None
    changed: int = 0
    """The number of the newest edition whose text was more than corrected; 0: there is none."""
    changed_on: datetime | None = None
    earlier: Neighbour | None = None
    later: tuple[Neighbour, ...] = ()
    happenings: tuple[Happening, ...] = ()
    documents: tuple[Document, ...] = ()
    milestones: tuple[Milestone, ...] = ()

    @property
    def path(self) -> str:
        """Of this language's page, below the site's root."""
        return path_of(self.slug, self.language, self.languages[0])


@dataclass(frozen=True, slots=True)
class Summary:
    """A letter in the list of letters, in the language that is nearest to the reader's."""

    slug: str
    title: str
    addressee: str
    language: str
    path: str
    phase: Phase
    opens: datetime | None
    closes: datetime
    delivered: datetime | None
    zone: str
    count: int


def path_of(slug: str, language: str, first: str) -> str:
    return f"{slug}/" if language == first else f"{slug}/{language}/"
