"""Who got an update by e-mail stops it by the link in it, without an account."""

import hmac
from dataclasses import dataclass

from bot.domain.consent import Purpose
from bot.services import noticing
from storage import audit, broadcasts, consents, letters, signatures
from storage.broadcasts import Delivery
from storage.database import Transaction

PLACE = "delivery.stop"
PROOF = 32
"""Hexadecimal digits: 128 bits that nobody guesses."""


@dataclass(frozen=True, slots=True)
class Told:
    """What may be said to whoever holds the link: no name, only which letter it is."""

    language: str
    title: str


def path(tx: Transaction, delivery: int) -> str:
    """The path of the link, for instance '/stop/17/0f…'."""
    return f"/stop/{delivery}/{tx.blind(PLACE, str(delivery)).hex()[:PROOF]}"


def about(tx: Transaction, delivery: int, proof: str) -> Told | None:
    """None for a link that was not made here."""
    found = _find(tx, delivery, proof)
    return _told(tx, found) if found else None


def stop(tx: Transaction, delivery: int, proof: str) -> Told | None:
    """No more e-mails on this letter to this signatory; harmless when done twice."""
    found = _find(tx, delivery, proof)
    if found is None:
        return None
    if found.signature is not None:
        _withdraw(tx, found.signature)
    return _told(tx, found)


def _find(tx: Transaction, delivery: int, proof: str) -> Delivery | None:
    made = (blind.hex()[:PROOF] for blind in tx.blinds(PLACE, str(delivery)))
    if not any(hmac.compare_digest(one, proof) for one in made):
        return None
    return broadcasts.delivery(tx, delivery)


def _told(tx: Transaction, delivery: Delivery) -> Told:
    broadcast = broadcasts.get(tx, delivery.broadcast)
    letter = letters.get(tx, broadcast.letter).letter
    return Told(delivery.language, letter.text_in(delivery.language).title)


def _withdraw(tx: Transaction, number: int) -> None:
    signature = signatures.find_by_id(tx, number)
    held = consents.held(tx, number).get(Purpose.UPDATES)
    if signature is None or held is None or not held.given:
        return
    told = noticing.notice(letters.get(tx, signature.letter).letter, Purpose.UPDATES, held.language)
    noticing.keep(tx, signature.letter, told)
    consents.record(
        tx,
        signature,
        Purpose.UPDATES,
        given=False,
        method="switched",
        language=told.language,
        notice_hash=told.hash,
    )
    audit.record(tx, "consent withdrawn by e-mail: updates", f"signature:{number}")
