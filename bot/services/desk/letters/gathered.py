"""Changes of a signed letter that an organiser has gathered, and the letter as they make it."""

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.letter import EditionText, Letter
from bot.services.desk.letters.text import below_title
from storage import errands, letters
from storage.database import Transaction

Words = Mapping[str, str]
"""By a field of `EditionText`, or by language and field as in 'fr.title'."""


def changes_in(answers: Mapping[str, str]) -> Words:
    return {key: said for key, said in answers.items() if "." in key}


def languages_in(answers: Mapping[str, str]) -> list[str]:
    """In which languages something changed."""
    return sorted({key.partition(".")[0] for key in changes_in(answers)})


def with_changes(letter: Letter, changes: Words) -> Letter:
    """The letter with changes such as {'fr.title': …}; a language may be new to it."""
    editions = dict(letter.editions)
    for key, said in changes.items():
        language, _, field = key.partition(".")
        text = editions.get(language) or EditionText(language, "", "", "", "")
        editions[language] = replace(text, **{field: said})
    for language, text in editions.items():
        editions[language] = replace(text, body=below_title(text.title, text.body))
    return replace(letter, editions=editions)


def letter_for(tx: Transaction, whose: str) -> tuple[Letter, str]:
    """The letter as it would read, and in which language, as 'errand:language'.

    Raises `LookupError` when the changes were made an edition, or dropped.
    """
    number, _, language = whose.partition(":")
    errand = errands.get(tx, int(number))
    if errand is None or errand.letter is None:
        raise LookupError("nothing is gathered there any more")
    letter = letters.get(tx, errand.letter).letter
    return with_changes(letter, changes_in(errand.draft.answers)), language
