"""What a list of organisations is made of, from the rows of a file to entries with their flaws."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal

from bot.domain.refusal import Facts

Kind = Literal["csv", "xlsx", "list"]


class Column(StrEnum):
    """What a column of a table holds; its text is `column-<value>`."""

    ORGANISATION = "organisation"
    ACRONYM = "acronym"
    COUNTRY = "country"
    WEBSITE = "website"
    NAME = "name"
    FIRST_NAME = "first-name"
    LAST_NAME = "last-name"
    ROLE = "role"
    EMAIL = "email"
    SIGNED_ON = "signed-on"
    SHOW = "show"
    LANGUAGE = "language"
    QUOTE = "quote"
    KIND = "kind"
    ECOSOC = "ecosoc"
    IGNORE = "ignore"


class Mark(StrEnum):
    """What the person could not see, or saw otherwise, in the row that she wrote."""

    HIDDEN = "hidden"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `line` to `last_line` are the lines it stands in, counted from 1 as she sees them.

    A row of a sheet is one line, whatever its cells hold; a row of a CSV file may be several.
    """

    line: int
    cells: tuple[str, ...]
    last_line: int
    marks: frozenset[Mark] = frozenset()


@dataclass(frozen=True, slots=True)
class Table:
    """A file as rows of text. The lines that no row stands in are blank or in `above`.

    `headers` is empty when the first row is data; `header_line` is 0 then. `above` are rows
    over the headers, such as the title of a form. `other_sheets` can be asked for by name.
    """

    kind: Kind
    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    lines: int
    header_line: int = 0
    header_last_line: int = 0
    above: tuple[Row, ...] = ()
    sheet: str = ""
    other_sheets: tuple[str, ...] = ()
    hidden_sheets: frozenset[str] = frozenset()
    encoding: str = ""

    @property
    def width(self) -> int:
        return max([len(self.headers), *(len(row.cells) for row in self.rows)])


@dataclass(frozen=True, slots=True)
class Guess:
    """What a column probably holds; when it is not `certain`, a person has to say."""

    column: Column
    certain: bool
    header: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntryFlaw:
    """`key` names a text `entry-flaw-<key>`; `facts` fill it and quote the file.

    A `repaired` flaw needs a look only; any other one a decision.
    """

    key: str
    line: int
    facts: Facts = field(default_factory=dict)
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One organisation (or a person, then flawed as `individual`) that the file names.

    `country` is an ISO 3166-1 code or '' when none is certain; `country_typed` is what stood
    in its place. `signed_on` is in UTC. `show` is None when the file does not say. `kind` is an
    `OrganisationKind`, `ecosoc` an `Ecosoc` or `NO_STATUS`; both are empty where it is not known.
    """

    line: int
    last_line: int
    organisation: str
    acronym: str = ""
    country: str = ""
    country_typed: str = ""
    website: str = ""
    name: str = ""
    role: str = ""
    email: str = ""
    signed_on: datetime | None = None
    show: bool | None = None
    language: str = ""
    quote: str = ""
    kind: str = ""
    ecosoc: str = ""
    also_known_as: tuple[str, ...] = ()
    flaws: tuple[EntryFlaw, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether it can be taken over without asking anybody."""
        return all(flaw.repaired for flaw in self.flaws)


@dataclass(frozen=True, slots=True)
class Heading:
    line: int
    last_line: int
    text: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """Lines that hold no entry; `why` names a text `list-skipped-<why>`."""

    line: int
    last_line: int
    why: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a file says. Every one of its `lines` is in an entry, a heading or skipped."""

    lines: int
    entries: tuple[Entry, ...]
    headings: tuple[Heading, ...] = ()
    skipped: tuple[Skipped, ...] = ()

    def unaccounted(self) -> tuple[int, ...]:
        """The lines that nothing was read from; empty, or it is a mistake of the program."""
        told = set[int]()
        parts: list[Entry | Heading | Skipped] = [*self.entries, *self.headings, *self.skipped]
        for part in parts:
            told.update(range(part.line, part.last_line + 1))
        return tuple(line for line in range(1, self.lines + 1) if line not in told)
