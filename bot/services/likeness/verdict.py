"""What is compared, and what comes of it."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is known of an organisation; only `name` has to be.

    `country` is a code of ISO 3166-1 in two letters; "" and "001" (the world) say nothing.
    Of `email` only the domain matters, and it may be given alone.
    """

    name: str
    country: str = ""
    website: str = ""
    email: str = ""


class Verdict(StrEnum):
    SAME = "same"
    """Very likely one organisation."""
    ASK = "ask"
    """Perhaps: a person has to look."""
    DIFFERENT = "different"


class Reason(StrEnum):
    """Why two look alike, or why they may not be the same in spite of it."""

    SAME_NAME = "same-name"
    """But for case, accents, punctuation, an article, an acronym beside the name."""
    INFLECTION = "inflection"
    """Gender, number or case of the same words, other small words between them."""
    ACRONYM = "acronym"
    ABBREVIATION = "abbreviation"
    WORDS_ADDED = "words-added"
    WORDS_DIFFER = "words-differ"
    SPELLING = "spelling"
    WORD_ORDER = "word-order"
    TRANSLITERATION = "transliteration"
    TRANSLATION = "translation"
    TWO_NAMES = "two-names"
    """One of the two lines names a second organisation, or the same one a second time."""
    WEBSITE = "website"
    EMAIL_DOMAIN = "email-domain"
    PLACE_ADDED = "place-added"
    CHAPTER = "chapter"
    """One may be a national or local part of the other."""
    COUNTRY_DIFFERS = "country-differs"
    PLACE_DIFFERS = "place-differs"


@dataclass(frozen=True, slots=True)
class Likeness:
    """`score` orders those of one verdict, from 0 to 1; it is no probability."""

    verdict: Verdict
    reasons: tuple[Reason, ...] = ()
    score: float = 0.0


UNLIKE = Likeness(Verdict.DIFFERENT)
