"""The name of an organisation: as it will appear, and as it is recognised again."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from unicodedata import name as unicode_name

from bot.domain.acronym import split_acronym
from bot.domain.addresses import refuse_addresses
from bot.domain.refusal import Refusal
from bot.domain.tables import phrases, words
from bot.domain.wording import fold, require_length, require_letters, tidy

FEWEST: Final = 2
MOST: Final = 200

QUOTES: Final = frozenset(
    {'""', "''", "“”", "„“", "„”", "””", "‘’", "«»", "»«", "‹›", "「」", "『』"}
)
ARTICLES: Final = words("the la le les el los las")
CONJUNCTIONS: Final = words("et y e und och og ve и و")
ALIKE: Final = frozenset({"LATIN", "CYRILLIC", "GREEK"})
GREETINGS: Final = frozenset(
    fold(greeting)
    for greeting in phrases(
        """
        hello, hi, hey, good morning, good afternoon, good evening, thanks, thank you, ok, okay,
        yes, no, bonjour, bonsoir, salut, merci, oui, non, hola, buenos dias, buenas tardes,
        gracias, si, ola, oi, bom dia, boa tarde, obrigado, obrigada, sim, nao, hallo, guten tag,
        danke, ja, nein, ciao, merhaba, habari, jambo, привет, здравствуйте, добрый день, спасибо,
        да, нет, مرحبا, السلام عليكم, سلام, شكرا, نعم, لا, नमस्ते, 你好, 您好, 谢谢
        """
    )
)
"""What is typed before the question has been read."""


class OrganisationKind(StrEnum):
    """What an organisation is, as it says of itself; the headings of a list by kind."""

    NATIONAL = "national"
    LOCAL = "local"
    """Or of a community."""
    INTERNATIONAL = "international"
    """Or of a region of the world."""
    NETWORK = "network"
    """Or a coalition, a federation."""
    UNION = "union"
    """Of workers or of a profession."""
    ACADEMIC = "academic"
    OTHER = "other"


class Ecosoc(StrEnum):
    """Consultative status with the Economic and Social Council, in the order of a list."""

    GENERAL = "general"
    SPECIAL = "special"
    ROSTER = "roster"


NO_STATUS: Final = "none"
"""Said of an organisation without consultative status; where it is not known, nothing is said."""


def kind_said(said: str) -> OrganisationKind | None:
    """The kind that was kept; None where it is not known, or was kept by another version."""
    return OrganisationKind(said) if said in set(OrganisationKind) else None


def status_said(said: str) -> Ecosoc | None:
    """The status that was kept; None where there is none, or where it is not known."""
    return Ecosoc(said) if said in set(Ecosoc) else None


@dataclass(frozen=True, slots=True)
class Organisation:
    """`name` is shown as it was typed, acronym and all; `acronym` is found in it, or None."""

    name: str
    acronym: str | None = None

    @property
    def key(self) -> str:
        return organisation_key(self.name)


def read_organisation(typed: str) -> Organisation:
    """The organisation that the line names.

    Raises `Refusal`: `empty`, `unreadable`, `organisation-too-long` and
    `organisation-too-short` (`length` and `most` or `fewest`), `organisation-no-letters`,
    `organisation-is-email`, `organisation-is-link`, `organisation-is-command`,
    `organisation-is-greeting`.
    """
    name = _undressed(tidy(typed))
    require_length(name, MOST, "organisation-too-long")
    _refuse_what_is_no_name(name)
    if len(name) < FEWEST:
        raise Refusal("organisation-too-short", {"length": len(name), "fewest": FEWEST})
    return Organisation(name, split_acronym(name)[1])


def organisation_key(name: str) -> str:
    """Two names with the same key are the same organisation; the reverse does not hold.

    Folded, without an acronym that stands for the name, without an article in front (English,
    French, Spanish), with `and` for the conjunctions of some languages. Never empty for a
    name that `read_organisation` accepts.
    """
    long, _ = split_acronym(name)
    words = fold(long).split()
    while len(words) > 1 and words[0] in ARTICLES:
        words = words[1:]
    return " ".join("and" if word in CONJUNCTIONS else word for word in words)


def key_of(name: str, country: str) -> str:
    """The key under which an organisation is found again: its folded name in its country."""
    return f"{organisation_key(name)}|{country}"


def mixed_scripts(name: str) -> bool:
    """Whether Latin, Cyrillic or Greek letters stand in one word: a look-alike, perhaps.

    A flag for the reviewer and no ground for a refusal.
    """
    return any(len(_scripts(word)) > 1 for word in re.findall(r"[^\W\d_]+", name))


def _undressed(line: str) -> str:
    bare = line.rstrip(" ;,")
    while len(bare) > 2 and bare[0] + bare[-1] in QUOTES and not _closes_early(bare):
        bare = bare[1:-1].strip(" ;,")
    return bare


def _closes_early(quoted: str) -> bool:
    return quoted[-1] in quoted[1:-1] or quoted[0] in quoted[1:-1]


def _refuse_what_is_no_name(name: str) -> None:
    refuse_addresses(name, "organisation")
    if re.match(r"/\w", name):
        raise Refusal("organisation-is-command")
    require_letters(name, "organisation-no-letters")
    if fold(name) in GREETINGS:
        raise Refusal("organisation-is-greeting")


def _scripts(word: str) -> set[str]:
    return {unicode_name(c, "").partition(" ")[0] for c in word} & ALIKE
