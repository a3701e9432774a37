"""A consent that was taken back by e-mail, put on record by whoever read it."""

from bot.domain.consent import Purpose
from bot.services.visit import Visit
from storage import consents
from storage.signatures import Signature


def take_back_signing(visit: Visit, signature: Signature) -> None:
    """Under the notice to which she had agreed; nothing where she had agreed to none."""
    held = consents.held(visit.tx, signature.id).get(Purpose.SIGNING)
    if held is None or not held.given:
        return
    consents.record(
        visit.tx,
        signature,
        Purpose.SIGNING,
        given=False,
        method="imported",
        language=held.language,
        notice_hash=held.notice_hash,
        by=visit.person.id,
    )
