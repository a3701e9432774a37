"""A signature stands by the newest words of its letter, by her own tap or by her e-mail."""

from bot.services.visit import Visit
from storage import confirmations, signatures
from storage.letters import StoredLetter
from storage.signatures import Signature

RE_CONFIRMATION = "re-confirmation"
BY_MAIL = "by e-mail"


def stand_by(
    visit: Visit, stored: StoredLetter, signature: Signature, *, by_mail: bool = False
) -> None:
    """Under the words of today, in the language in which she signed.

    Her consents are to what is done with her data, not to the text: they hold as they are.
    """
    text = stored.letter.text_in(signature.language)
    signatures.stand_by(visit.tx, signature.id, text.hash, text.language)
    evidence = f"edition {stored.edition}" + (f", {BY_MAIL}" if by_mail else "")
    confirmations.record(
        visit.tx,
        signatures.get(visit.tx, signature.id),
        RE_CONFIRMATION,
        evidence,
        by=visit.person.id if by_mail else None,
    )
    visit.note("changed text confirmed", f"signature:{signature.id}")
