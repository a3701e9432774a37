"""Countries and regions as they stand in the names of organisations."""

from functools import cache, lru_cache
from typing import Final

from bot.domain.tables import words
from bot.domain.wording import fold
from bot.texts.countries import NO_COUNTRY, TABLE

REGION: Final = "-"
"""A continent, a part of the world, or the whole of it: at odds with no country."""

OTHER_REGIONS: Final = words(
    "global worldwide international internacional international mundial mondial regional"
)
SHORTEST: Final = 4
"""Shorter names of countries are too often words of another language."""


@cache
def _meanings() -> dict[str, str]:
    with TABLE.open(encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]
    return {key: codes for codes, _, keys in rows for key in keys.split("|")}


def country_stated(text: str) -> str:
    """The code of the country that `text` is a name of, `REGION`, or "" for anything else.

    Codes of two letters are nothing but those in everyday use (US, UK): after a name they are
    states and provinces more often.
    """
    key = fold(text).replace(" ", "")
    if key in OTHER_REGIONS:
        return REGION
    meant = _meanings().get(key) or _meanings().get(key.removeprefix("the"), "")
    return REGION if meant == NO_COUNTRY else meant.rstrip("?").partition(" ")[0]


@lru_cache(maxsize=50_000)
def country_within(folded: str) -> str:
    """The same for one or more words in the middle of a name; continents count for nothing."""
    if len(folded) < SHORTEST:
        return ""
    meant = _meanings().get(folded.replace(" ", ""), "")
    return "" if meant == NO_COUNTRY else meant.rstrip("?").partition(" ")[0]


def may_be_one_place(one: str, other: str) -> bool:
    """Whether two names of places go together: RJ and Rio de Janeiro, Bay Area and Bay."""
    short, long = sorted((fold(one).replace(" ", ""), fold(other).replace(" ", "")), key=len)
    if len(short) > 3:
        return short in long
    return long.startswith(short[:1]) and _is_within(short, long)


def _is_within(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)
