"""Names of which one is the letters of the other."""

from collections.abc import Iterator
from typing import Final

from bot.domain.acronym import stands_for
from bot.services.likeness.alignment import initials
from bot.services.likeness.reading import Reading
from bot.services.likeness.verdict import UNLIKE, Likeness, Reason, Verdict
from bot.services.likeness.word import Word

FEWEST_TO_BE_SURE: Final = 3
SPELLED_OUT: Final = Likeness(Verdict.ASK, (Reason.ACRONYM,), 0.6)
FEWEST_WRITTEN_SMALL: Final = 4
"""An acronym in small letters may be a word: only longer ones are taken for letters."""


def by_letters(one: Reading, other: Reading) -> Likeness:
    found = [_stands(one, other), _stands(other, one)]
    return max(found, key=lambda likeness: likeness.score)


def _stands(short: Reading, long: Reading) -> Likeness:
    if not short.is_acronym or len(long.title) < 2:
        return _stands_with_country(short, long)
    letters = short.title[0].text
    if letters in long.acronyms:
        return _known(Verdict.ASK if _is_of_a_place(long) and not short.places else Verdict.SAME)
    if letters in _initials(long) and _may_be_letters(short):
        return _known(Verdict.SAME if len(letters) >= FEWEST_TO_BE_SURE else Verdict.ASK)
    if not _spells_out(short.title[0], long):
        return UNLIKE
    return _known(Verdict.SAME) if _takes_all(letters, long) else SPELLED_OUT


def _takes_all(letters: str, long: Reading) -> bool:
    """Whether each word gives some of the letters, as Fe, Na and J make FENAJ."""
    rest = iter(letters)
    begun = all(letter in rest for letter in initials(long.title))
    return begun and len(letters) >= FEWEST_WRITTEN_SMALL and len(long.title) >= FEWEST_TO_BE_SURE


def _stands_with_country(short: Reading, long: Reading) -> Likeness:
    """Letters and a country against a name and the same country."""
    said = {word.stem for word in long.listed}
    rest = [word for word in short.title if word.stem not in said]
    found = len(short.title) == 2 and len(rest) == 1 and _spells_out(rest[0], long)
    return SPELLED_OUT if found else UNLIKE


def _spells_out(letters: Word, long: Reading) -> bool:
    spelled = letters.text.upper() if letters.capitals else letters.text.capitalize()
    return stands_for(spelled, long.text)


def _known(verdict: Verdict) -> Likeness:
    if verdict is Verdict.SAME:
        return Likeness(verdict, (Reason.ACRONYM,), 0.95)
    return Likeness(verdict, (Reason.ACRONYM, Reason.CHAPTER), 0.7)


def _is_of_a_place(reading: Reading) -> bool:
    return any(place.divider in ("tied", "slash") for place in reading.places)


def _may_be_letters(short: Reading) -> bool:
    return short.title[0].capitals or len(short.title[0].text) >= FEWEST_WRITTEN_SMALL


def _initials(long: Reading) -> set[str]:
    return {initials(title) for title in _titles(long)}


def _titles(reading: Reading) -> Iterator[tuple[Word, ...]]:
    yield reading.title
    if reading.listed != reading.title:
        yield reading.listed
