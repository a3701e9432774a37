"""What a finished letter holds, as data: all that its papers need, and nothing to look up."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Final

from bot.papers.finished.names import shown

FEWEST_COLUMNS, MOST_COLUMNS = 1, 3
EARLIER_MARK: Final = "†"
"""Behind a name that stands under an earlier text; an asterisk is the footnote's."""
UNSAFE_IN_A_FILE_NAME: Final = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class ListedLine:
    """One organisation as it is listed, with its acronym and country where they are wanted."""

    text: str
    group: str = ""
    """The heading that it stands under; lines of one group stand together."""
    number: int | None = None
    in_footnote: bool = False
    """Named in a footnote to the list: without consultative status, where that is told apart."""
    of_earlier_text: bool = False
    """Signed before the text was changed, and not confirmed since: a sign stands behind it."""


@dataclass(frozen=True, slots=True)
class Group:
    heading: str
    lines: tuple[ListedLine, ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who signed, in the order of the list."""

    lines: Sequence[ListedLine] = ()
    kept_back: int = 0
    """Organisations that are counted and not named."""
    elsewhere: int = 0
    """Organisations that signed on paper or by e-mail and are counted without a name."""

    @property
    def count(self) -> int:
        return len(self.lines) + self.kept_back + self.elsewhere

    @property
    def groups(self) -> tuple[Group, ...]:
        """The lines of the list, those of the footnote left out."""
        listed = (line for line in self.lines if not line.in_footnote)
        return tuple(
            Group(shown(heading), tuple(lines))
            for heading, lines in groupby(listed, key=lambda line: line.group)
        )

    @property
    def in_footnote(self) -> tuple[str, ...]:
        return tuple(line.text for line in self.lines if line.in_footnote)


@dataclass(frozen=True, slots=True)
class FinishedLetter:
    """The letter in one language as it is delivered.

    The same data makes the same bytes, as long as the libraries that press them stay the same.
    """

    slug: str
    language: str
    """BCP 47, such as `en` or `zh-TW`: decides the direction, the fonts and the fixed words."""
    title: str
    addressee: str
    body: str
    """Markdown, as it was signed."""
    date: str
    """As it is printed, for instance '10 April 2018'; may be empty."""
    at: datetime
    """When the letter was finished, in UTC: the only moment that the files note."""
    signed: Signatures
    late: Signatures = Signatures()
    """Who signed after the delivery: an addendum, which the letter's count leaves out."""
    changed_on: str = ""
    """The day, as it is printed, on which the text changed for those who had signed."""
    columns: int = 2
    author: str = ""
    """Who coordinates the letter; kept in the files' properties."""
    note: str = ""
    """Plain text below everything: where to write, or how things stood when."""
    undersigned: str = ""
    """Words of the organisers' own above the list, instead of the fixed ones."""

    def __post_init__(self) -> None:
        if not FEWEST_COLUMNS <= self.columns <= MOST_COLUMNS:
            raise ValueError("a list stands in one to three columns")

    @property
    def stem(self) -> str:
        """A file's name without its ending, safe on every system."""
        return UNSAFE_IN_A_FILE_NAME.sub("-", f"{self.slug}-{self.language}")
