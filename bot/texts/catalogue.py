"""Every sentence that a person reads, by language and key, with facts put in safely."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from bot.domain.refusal import NOTHING, Fact, Facts
from bot.domain.wording import fold
from bot.texts.markup import escape
from bot.texts.sentence import Sentence, sources

FOLDER: Final = Path(__file__).parent
LANGUAGES: Final = ("en", "fr")
"""What ships, in the order in which it is offered; the first is spoken to everybody else."""
FALLBACK: Final = LANGUAGES[0]

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
MAY_TURN: Final = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U0001efff]")
"""Where Unicode keeps its right-to-left letters; every sign elsewhere runs left to right."""


class Markup(str):
    """Text that is Telegram HTML already and goes in as it is."""

    __slots__ = ()


def shipped(language: str | None, otherwise: str = FALLBACK) -> str:
    """The shipped language nearest to a BCP 47 tag such as Telegram gives ('fr-CA')."""
    base = (language or "").replace("_", "-").split("-")[0].lower()
    return base if base in LANGUAGES else otherwise


def say(language: str, key: str, facts: Facts = NOTHING) -> str:
    """The sentence as Telegram HTML; what the facts hold is escaped and kept in its direction.

    Raises `KeyError` for a key that no text has: a mistake of the program, never of a person.
    """
    return _sentence(language, key).say({name: _for_html(fact) for name, fact in facts.items()})


def plain(language: str, key: str, facts: Facts = NOTHING) -> str:
    """The sentence without markup: for buttons, e-mails, documents and the command line."""
    return _sentence(language, key).say({name: _isolated(fact) for name, fact in facts.items()})


def has(language: str, key: str) -> bool:
    return key in _sources(language)


@cache
def words(language: str, key: str) -> frozenset[str]:
    """What people type to mean this, folded; the text lists them with '|' between."""
    if not has(language, key):
        return frozenset()
    return frozenset(fold(word) for word in _sentence(language, key).say({}).split("|"))


def keys(language: str) -> Iterator[str]:
    return iter(_sources(language))


@cache
def _sources(language: str) -> dict[str, str]:
    return sources(FOLDER / language)


@cache
def _sentence(language: str, key: str) -> Sentence:
    source = _sources(language).get(key)
    if source is None:
        raise KeyError(f"no text {key!r} in {language!r}")
    return Sentence(language, key, source)


def _for_html(fact: Fact) -> Fact:
    if isinstance(fact, Markup) or not isinstance(fact, str):
        return fact
    return _isolated(escape(fact))


def _isolated(fact: Fact) -> Fact:
    """Wrap what has right-to-left letters, so that it does not turn its neighbours round."""
    if isinstance(fact, Markup) or not isinstance(fact, str) or not MAY_TURN.search(fact):
        return fact
    if any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in fact):
        return f"{FIRST_STRONG_ISOLATE}{fact}{POP_ISOLATE}"
    return fact
