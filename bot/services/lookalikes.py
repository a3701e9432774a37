"""Which signatures look alike: what is compared, and what is kept of a look-up."""

from bot.domain.scripts import odd_letters
from bot.services.likeness import Candidate, Names, Translations
from storage import lookalikes, translations
from storage.database import Transaction
from storage.lookalikes import Found, Known

ODD_LETTERS = "odd-letters"
"""Why a signature asks for a second look by itself, among the reasons of a likeness."""
MOST = 5


def translations_of(tx: Transaction, letter: int) -> Translations:
    """The names that reviewers of this letter have joined."""
    return Translations(translations.of_letter(tx, letter))


def index_of(known: list[Known], translated: Translations) -> Names:
    """Everything that counts under one letter; takes a while: never on the event loop."""
    names = Names(translated)
    for one in known:
        names.add(one.signature, candidate(one))
    return names


def candidate(known: Known) -> Candidate:
    return Candidate(known.name, known.country, known.website, known.email)


def look_up(names: Names, asked: Known) -> list[Found]:
    """Those that are like it, itself left out, the likest first; and itself for odd letters."""
    alike = [
        Found(key, str(likeness.verdict), tuple(map(str, likeness.reasons)))
        for key, likeness in names.look_up(candidate(asked), MOST + 1)
        if key != asked.signature
    ]
    if odd_letters(asked.name):
        return [Found(asked.signature, "ask", (ODD_LETTERS,)), *alike[:MOST]]
    return alike[:MOST]


def keep(tx: Transaction, found: list[tuple[int, list[Found]]]) -> None:
    """Put what was found for these signatures in the place of what was found before."""
    for signature, alike in found:
        lookalikes.replace(tx, signature, alike)
