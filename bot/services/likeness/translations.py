"""Names that a letter already knows to be one organisation's, in several languages."""

from collections.abc import Iterable
from typing import Final

from bot.domain.organisation import organisation_key
from bot.services.likeness.reading import Addition, read

FEWEST_WORDS: Final = 2


class Translations:
    """Sets of names, each of one organisation; two sets become one when a pair joins them."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._set_of: dict[str, set[str]] = {}
        for one, other in pairs:
            self.learn(one, other)

    def learn(self, one: str, other: str) -> None:
        """From now on the two are one organisation's; a name without letters teaches nothing."""
        keys = organisation_key(one), organisation_key(other)
        if not all(keys):
            return
        joined = set(keys).union(*(self._set_of.get(key, ()) for key in keys))
        self._set_of.update(dict.fromkeys(joined, joined))

    def know(self, one: str, other: str) -> bool:
        """Whether the two differ and are known to be one organisation's."""
        keys = {organisation_key(one), organisation_key(other)}
        return len(keys) == 2 and keys <= self._set_of.get(min(keys), set())

    def names_of(self, name: str) -> frozenset[str]:
        """The keys of the names that are known to be the same organisation's, without its own."""
        key = organisation_key(name)
        return frozenset(self._set_of.get(key, set()) - {key})

    def __bool__(self) -> bool:
        return bool(self._set_of)


NONE: Final = Translations()


def names_within(name: str) -> tuple[str, str] | None:
    """The two names of `Name / Nom` and `Name (Nom)`, for `Translations.learn`, or None.

    A person has to agree before they are learned: two organisations may share a line too.
    """
    reading = read(name)
    beside = [a for a in reading.additions if _may_translate(a)]
    if len(reading.title) < FEWEST_WORDS or len(beside) != 1:
        return None
    head = name.partition(beside[0].text)[0].rstrip(" /(|[–—-")
    return (head, beside[0].text) if head else None


def _may_translate(addition: Addition) -> bool:
    return addition.divider in ("slash", "bracket") and len(addition.words) >= FEWEST_WORDS
