"""The receipt of a signature, put together from what is held at this moment."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.consent import Purpose
from bot.domain.letter import EditionText, Letter
from bot.domain.notice import kept_for_follow_up, kept_until
from bot.domain.signature import SignatureStatus
from bot.papers.receipt_facts import Consent, Receipt, Step
from bot.papers.receipt_words import first_sentence
from bot.services import noticing, signed_text
from bot.services.controls import button
from bot.services.handing_over import HANDED_OVER
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import confirmations, consents, letters, notices, signatures
from storage.consents import ConsentEvent
from storage.database import Transaction
from storage.signatures import Signature

Chain = Sequence[tuple[str, datetime]]


def enclose(visit: Visit, signature: Signature) -> None:
    """The receipt that comes with the confirmation: as text, which every phone can open.

    Where signing may endanger people it comes on request only.
    """
    if not letters.get(visit.tx, signature.letter).letter.policy.high_risk:
        _send(visit, signature, "receipt-text", "receipt-caption")


def send(visit: Visit, token: str) -> None:
    """The typeset document, on request."""
    _send_own(visit, token, "receipt-pdf", "receipt-caption-pdf")


def send_json(visit: Visit, token: str) -> None:
    _send_own(visit, token, "receipt-json", "receipt-caption-json")


def receipt_for(tx: Transaction, whose: str, language: str) -> Receipt:
    """The receipt that was promised as 'signature:person'.

    Raises `LookupError` when the signature has passed to somebody else since then.
    """
    signature, _, person = whose.partition(":")
    if signatures.get(tx, int(signature)).person != int(person):
        raise LookupError("the signature is another person's now")
    return receipt(tx, int(signature), language)


def receipt(tx: Transaction, signature_id: int, language: str) -> Receipt:
    """Raises `LookupError` for a signature that is not there, or whose person was forgotten."""
    signature = signatures.get(tx, signature_id)
    if signature.person is None:
        raise LookupError("nobody is left to give it to")
    stored = letters.get(tx, signature.letter)
    letter = stored.letter
    text = signed_text.text_of(tx, signature)
    chain = _since_handed_over(confirmations.of(tx, signature.id))
    return Receipt(
        language=language,
        zone=letter.zone,
        at=tx.now,
        slug=letter.slug,
        title=text.title,
        addressee=text.addressee,
        beginning=_beginning(text, signature),
        edition_hash=signature.edition_hash,
        signed_in=signature.language,
        status=_told_status(signature),
        number=signature.number,
        since=signature.created,
        changed=signature.changed,
        organisation=signature.listed_as,
        country=signature.country,
        website=signature.website,
        quote=signature.quote,
        person=signature.person,
        name=signature.name,
        role=signature.role,
        email=signature.email,
        kept_until=_kept_until(tx, signature, letter),
        notice=noticing.notice(letter, Purpose.SIGNING, language),
        consents=_consents(tx, signature, _handed_over_at(chain)),
        confirmations=tuple(chain),
        kind=signature.kind,
        ecosoc=signature.ecosoc,
    )


def _kept_until(tx: Transaction, signature: Signature, letter: Letter) -> datetime:
    """Longer where she agrees to be invited to the next letter, and was told so."""
    held = consents.held(tx, signature.id).get(Purpose.FOLLOW_UP)
    if held is None or not held.given:
        return kept_until(letter)
    was_told = notices.content(tx, held.notice_hash)["retention"] in noticing.told_of_longer(letter)
    return kept_for_follow_up(letter) if was_told else kept_until(letter)


def _told_status(signature: Signature) -> str:
    """A signature beside another is confirmed for its owner: who else signed is not told."""
    beside = signature.status is SignatureStatus.DUPLICATE
    return str(SignatureStatus.CONFIRMED if beside else signature.status)


def _beginning(text: EditionText, signature: Signature) -> str:
    """Quoted only from the very text that was signed."""
    return first_sentence(text.body) if text.hash == signature.edition_hash else ""


def _since_handed_over(chain: Chain) -> Chain:
    """What confirms the present representative; what the one before did is not hers to have."""
    kinds = [kind for kind, _ in chain]
    if HANDED_OVER not in kinds:
        return chain
    return chain[len(kinds) - 1 - kinds[::-1].index(HANDED_OVER) :]


def _handed_over_at(chain: Chain) -> datetime | None:
    return chain[0][1] if chain and chain[0][0] == HANDED_OVER else None


def _consents(
    tx: Transaction, signature: Signature, handed_over: datetime | None
) -> tuple[Consent, ...]:
    events = consents.events(tx, signature.id)
    found = []
    for purpose in Purpose:
        steps = _steps([e for e in events if e.purpose == purpose], handed_over)
        if steps:
            told = notices.content(tx, steps[-1].notice_hash)
            found.append(Consent(purpose, steps, told))
    return tuple(found)


def _steps(events: Sequence[ConsentEvent], handed_over: datetime | None) -> tuple[Step, ...]:
    """Her own answers; where she was asked none, the one that was left to her and holds."""
    steps = [_step(event, own=handed_over is None or event.at >= handed_over) for event in events]
    own = tuple(step for step in steps if step.own)
    return own or tuple(steps[-1:])


def _step(event: ConsentEvent, *, own: bool) -> Step:
    return Step(event.given, event.at, event.method, event.language, event.notice_hash, own)


def _send_own(visit: Visit, token: str, kind: str, caption: str) -> None:
    signature = signatures.by_token(visit.tx, token, visit.person.id)
    if signature is None:
        visit.toast = Line("toast-over")
        return
    _send(visit, signature, kind, caption)


def _send(visit: Visit, signature: Signature, kind: str, caption: str) -> None:
    ways = {"receipt-pdf": "receipt", "receipt-json": "receipt-json"}
    others = tuple(
        button(f"button-{other}", verb, signature.token)
        for other, verb in ways.items()
        if other != kind
    )
    visit.say(Line(caption), document=(kind, f"{signature.id}:{visit.person.id}"), rows=(others,))
