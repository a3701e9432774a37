"""Who got an e-mail that she did not ask for stops it by the link in it, without an account."""

from dataclasses import dataclass

from bot.domain.consent import Purpose
from bot.services import noticing, stop_links
from bot.services.invitations import post as invitation_post
from storage import audit, broadcasts, consents, invitations, letters, signatures
from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Told:
    """What may be said to whoever holds the link: no name, only which letter it is."""

    language: str
    title: str


@dataclass(frozen=True, slots=True)
class Link:
    """What a link stops: updates on a letter, or invitations to those that follow it."""

    letter: int
    language: str
    signature: int | None
    purpose: Purpose


def path(tx: Transaction, delivery: int) -> str:
    """The path of the link in an update, for instance '/stop/17/0f…'."""
    return stop_links.path(tx, stop_links.DELIVERY, delivery)


def about(tx: Transaction, number: int, proof: str) -> Told | None:
    """None for a link that was not made here."""
    found = _find(tx, number, proof)
    return _told(tx, found) if found else None


def stop(tx: Transaction, number: int, proof: str) -> Told | None:
    """No more e-mails of that kind to this signatory; harmless when done twice."""
    found = _find(tx, number, proof)
    if found is None:
        return None
    if found.signature is not None:
        _withdraw(tx, found.signature, found.purpose)
    return _told(tx, found)


def _find(tx: Transaction, number: int, proof: str) -> Link | None:
    if stop_links.proves(tx, stop_links.DELIVERY, number, proof):
        return _of_update(tx, number)
    if stop_links.proves(tx, stop_links.INVITATION, number, proof):
        return _of_invitation(tx, number)
    return None


def _of_update(tx: Transaction, number: int) -> Link | None:
    delivery = broadcasts.delivery(tx, number)
    if delivery is None:
        return None
    letter = broadcasts.get(tx, delivery.broadcast).letter
    return Link(letter, delivery.language, delivery.signature, Purpose.UPDATES)


def _of_invitation(tx: Transaction, number: int) -> Link | None:
    invitation = invitations.find(tx, number)
    if invitation is None:
        return None
    earlier = signatures.get(tx, invitation.earlier)
    return Link(earlier.letter, earlier.language, earlier.id, Purpose.FOLLOW_UP)


def _told(tx: Transaction, link: Link) -> Told:
    letter = letters.get(tx, link.letter).letter
    return Told(link.language, letter.text_in(link.language).title)


def _withdraw(tx: Transaction, number: int, purpose: Purpose) -> None:
    signature = signatures.find_by_id(tx, number)
    held = consents.held(tx, number).get(purpose)
    if signature is None or held is None or not held.given:
        return
    told = noticing.notice(letters.get(tx, signature.letter).letter, purpose, held.language)
    noticing.keep(tx, signature.letter, told)
    consents.record(
        tx,
        signature,
        purpose,
        given=False,
        method="switched",
        language=told.language,
        notice_hash=told.hash,
    )
    audit.record(tx, f"consent withdrawn by e-mail: {purpose}", f"signature:{number}")
    if purpose is Purpose.FOLLOW_UP:
        invitation_post.withdraw(tx, number)
