"""The few words that the program itself puts on a finished letter, in the letter's language."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from bot.domain.refusal import NOTHING, Facts
from bot.papers.finished.letter import EARLIER_MARK, FinishedLetter, Signatures
from bot.papers.finished.names import in_a_row, shown_line
from bot.texts import catalogue
from bot.texts.directions import is_from_right
from bot.texts.sentence import Sentence, sources

FURTHER: Final = Path(__file__).with_name("languages")
"""The languages of the United Nations that the bot does not speak."""
TRADITIONAL_CHINESE: Final = "zh-hant"
WRITTEN_IN_IT: Final = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")


def spoken(language: str) -> str:
    """The language in which the fixed words are: the letter's own, or English."""
    base = language.lower().partition("-")[0]
    own = TRADITIONAL_CHINESE if language.lower() in WRITTEN_IN_IT else base
    return own if own in further_languages() else catalogue.shipped(own)


@cache
def further_languages() -> tuple[str, ...]:
    return tuple(sorted(folder.name for folder in FURTHER.iterdir()))


def undersigned(letter: FinishedLetter) -> str:
    """What stands above the list: 'We, the undersigned 80 organisations'."""
    own = letter.undersigned.strip()
    return own or _say(letter, "finished-undersigned", {"count": letter.signed.count})


def late_heading(letter: FinishedLetter) -> str:
    return _say(letter, "finished-late", {})


def uncounted(letter: FinishedLetter, signatures: Signatures) -> Iterator[str]:
    """What stands below a list: those that it does not name, and what the sign in it means."""
    if signatures.elsewhere:
        yield _say(letter, "finished-elsewhere", {"count": signatures.elsewhere})
    if signatures.kept_back:
        follows = bool(signatures.lines or signatures.elsewhere)
        key = "finished-kept-back" if follows else "finished-all-kept-back"
        yield _say(letter, key, {"count": signatures.kept_back})
    if letter.changed_on and any(line.of_earlier_text for line in signatures.lines):
        said = _say(letter, "finished-earlier-text", {"day": letter.changed_on})
        yield f"{EARLIER_MARK} {said}"


def footnote(letter: FinishedLetter, signatures: Signatures) -> str:
    """Names the organisations without consultative status; empty when nobody asked for it."""
    from_right = is_from_right(letter.language)
    told = (shown_line(name, from_right) for name in signatures.in_footnote)
    names = [name for name in told if name]
    if not names:
        return ""
    row = in_a_row(names, from_right)
    return _say(letter, "finished-without-status", {"names": row})


def of_a_list(language: str, key: str, facts: Facts = NOTHING) -> str:
    """What stands in a list in that language, or in English where it is not known."""
    return _sentence(spoken(language), key).say(facts)


def _say(letter: FinishedLetter, key: str, facts: Facts) -> str:
    return _sentence(spoken(letter.language), key).say(facts)


@cache
def _sentence(language: str, key: str) -> Sentence:
    folder = FURTHER if language in further_languages() else catalogue.FOLDER
    return Sentence(language, key, sources(folder / language)[key])
