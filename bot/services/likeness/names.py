"""An index of known organisations, to look up those that are like a new one."""

from collections.abc import Iterator
from typing import Final

from bot.services.likeness.alignment import initials
from bot.services.likeness.comparing import compare_readings
from bot.services.likeness.naming import rank
from bot.services.likeness.postings import Postings
from bot.services.likeness.reading import Reading, read
from bot.services.likeness.sites import domains
from bot.services.likeness.translations import NONE, Translations
from bot.services.likeness.verdict import Candidate, Likeness, Verdict
from bot.services.likeness.word import consonants, sound_of

LOOKED_AT: Final = 40
HEARD: Final = 4


class Names:
    """Up to 100,000 organisations under keys of 64 bits, some 2.5 KB each.

    Waits for nothing and holds no lock: to be used by one thread at a time. Filling it makes many
    lasting objects, 0.2 ms a name: `gc.freeze()` afterwards spares the collector a long look.
    """

    def __init__(self, translations: Translations = NONE) -> None:
        self._translations = translations
        self._known: dict[int, tuple[Candidate, Reading]] = {}
        self._postings = Postings()

    def __len__(self) -> int:
        return len(self._known)

    def add(self, key: int, candidate: Candidate) -> None:
        """From now on it is found; one that has the key already is replaced."""
        if key in self._known:
            self.remove(key)
        reading = read(candidate.name)
        self._known[key] = candidate, reading
        self._postings.add(key, _marks(candidate, reading))

    def remove(self, key: int) -> None:
        """Raises KeyError for a key that is not there."""
        self._postings.remove(key, _marks(*self._known.pop(key)))

    def look_up(self, candidate: Candidate, most: int = 5) -> list[tuple[int, Likeness]]:
        """Those that are the same or may be, likest first; none that is different."""
        asked = candidate, read(candidate.name)
        marks = _marks(*asked) | self._translated(candidate.name)
        found = [
            (key, compare_readings(asked, self._known[key], self._translations))
            for key in self._postings.nearest(marks, LOOKED_AT)
        ]
        alike = [pair for pair in found if pair[1].verdict is not Verdict.DIFFERENT]
        alike.sort(key=lambda pair: (*rank(pair[1]), -pair[0]), reverse=True)
        return alike[:most]

    def _translated(self, name: str) -> set[str]:
        return {f"name:{key}" for key in self._translations.names_of(name)}


def _marks(candidate: Candidate, reading: Reading) -> set[str]:
    words = [word for a in reading.additions for word in a.words] + list(reading.listed)
    marks = {word.stem for word in words} | {word.concept for word in words}
    marks |= {f"name:{reading.key}"} | {f"site:{domain}" for domain in domains(candidate)}
    marks |= set(_letters(reading)) | set(_sounds(reading))
    return marks - {""}


def _letters(reading: Reading) -> Iterator[str]:
    """Under which letters the name may be found, and those that it may be itself."""
    yield from (f"letters:{acronym}" for acronym in reading.acronyms | reading.nicknames)
    yield from (f"letters:{word.text}" for word in reading.title if word.capitals)
    if reading.is_acronym:
        yield f"letters:{reading.title[0].text}"
    yield f"letters:{initials(reading.title)}"
    yield f"letters:{initials(reading.listed)}"


def _sounds(reading: Reading) -> Iterator[str]:
    """The name as one word, and how it begins and ends when it is heard."""
    together = "".join(word.text for word in reading.title)
    yield together
    heard = consonants(sound_of(reading.title))
    if len(heard) > 1:
        yield f"begins:{heard[:HEARD]}"
        yield f"ends:{heard[-HEARD:]}"
