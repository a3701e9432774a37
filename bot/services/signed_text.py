"""The words that somebody signed, when the letter has a newer edition."""

from dataclasses import replace

from bot.domain.letter import EditionText, Letter
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import letters, signatures
from storage.database import Transaction
from storage.signatures import Signature


def text_of(tx: Transaction, signature: Signature) -> EditionText:
    """The very words of its edition, in the language in which it was signed."""
    signed = letters.signed_texts(tx, signature.letter, signature.edition_hash)
    of_today = letters.get(tx, signature.letter).letter.text_in(signature.language)
    return signed.get(signature.language, of_today)


def title_in(tx: Transaction, signature: Signature, language: str) -> str:
    """The title of its edition, in that language if the edition has it."""
    signed = letters.signed_texts(tx, signature.letter, signature.edition_hash)
    return (signed.get(language) or text_of(tx, signature)).title


def is_of_an_earlier_edition(tx: Transaction, signature: Signature) -> bool:
    """Whether the letter reads otherwise today than what was signed."""
    today = letters.get(tx, signature.letter).letter.editions.get(signature.language)
    return today is None or today.hash != signature.edition_hash


def letter_for(tx: Transaction, whose: str) -> tuple[Letter, str]:
    """The letter with the words that were signed, and their language, as 'signature:person'.

    Raises `LookupError` when the signature has passed to somebody else since then.
    """
    number, _, person = whose.partition(":")
    signature = signatures.get(tx, int(number))
    if signature.person != int(person):
        raise LookupError("the signature is another person's now")
    text = text_of(tx, signature)
    letter = letters.get(tx, signature.letter).letter
    return replace(letter, editions={text.language: text}), text.language


def send(visit: Visit, token: str) -> None:
    """As a document, to whoever signed."""
    signature = signatures.by_token(visit.tx, token, visit.person.id)
    if signature is None:
        visit.toast = Line("toast-over")
        return
    whose = f"{signature.id}:{visit.person.id}"
    visit.say(Line("signed-text-caption"), document=("signed-text", whose))
