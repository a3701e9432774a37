"""A signature as its own signatory sees it: what stands, what she agreed to, what confirms it."""

from bot.domain.consent import Purpose
from bot.domain.letter import Letter
from bot.domain.refusal import Facts
from bot.domain.signature import CORRECTABLE, COUNTED, LIVE, SignatureStatus
from bot.services import asking, changed_text, noticing, recording, signed_text
from bot.services.controls import button, stacked
from bot.services.desk.reviews import told
from bot.services.replies import Button, Line, Rows
from bot.services.visit import Visit
from bot.texts.times import moment
from storage import confirmations, consents, letters, signatures
from storage.consents import ConsentEvent
from storage.letters import StoredLetter
from storage.signatures import Signature


def show(visit: Visit, signature: Signature, *before: Line) -> None:
    stored = letters.get(visit.tx, signature.letter)
    visit.say(
        *before,
        title_line(visit, stored, signature),
        *_why_declined(visit, signature),
        *_earlier_edition(visit, stored, signature),
        _particulars(visit, signature),
        *asking.sort_of(visit, recording.sort(signature), stored.letter.policy),
        *_consents(visit, stored, signature),
        *_confirmations(visit, stored, signature),
        Line("signature-contact", {"contact": stored.letter.contact}),
        rows=_ways(visit, stored, signature),
    )


def title_line(visit: Visit, stored: StoredLetter, signature: Signature) -> Line:
    facts: Facts = {
        "title": signed_text.title_in(visit.tx, signature, visit.language),
        "organisation": signature.listed_as,
        "number": signature.number or 0,
        "when": moment(signature.changed, stored.letter.zone, visit.language),
    }
    if signature.status is not SignatureStatus.DUPLICATE:
        return Line(f"status-{signature.status.replace(' ', '-')}", facts)
    # For her it is signed: who else signed is not told here. It counts with the one that
    # stands; when that one has gone, she is not told that hers counts.
    if not signatures.stands_through_another(visit.tx, signature):
        return Line("status-beside", facts)
    return Line("status-confirmed", facts)


def _why_declined(visit: Visit, signature: Signature) -> tuple[Line, ...]:
    if signature.status is not SignatureStatus.DECLINED:
        return ()
    return told.kept_reason(visit.tx, signature)


def _earlier_edition(visit: Visit, stored: StoredLetter, signature: Signature) -> tuple[Line, ...]:
    """The letter has other words by now: she is asked about them, or stays with those signed."""
    asked = changed_text.lines_for(visit, stored, signature)
    if asked:
        return asked
    earlier = signed_text.is_of_an_earlier_edition(visit.tx, signature)
    return (Line("signature-earlier-edition"),) if earlier else ()


def consent_line(visit: Visit, purpose: Purpose, event: ConsentEvent | None) -> Line:
    given = event is not None and event.given
    facts = {"what": visit.text(f"label-consent-{purpose}")}
    return Line("consent-given" if given else "consent-not-given", facts, tight=True)


def _particulars(visit: Visit, signature: Signature) -> Line:
    facts = {
        "country": asking.country_name(visit, signature.country),
        "website": signature.website or visit.text("none-given"),
        "name": signature.name,
        "role": signature.role,
        "email": signature.email,
    }
    return Line("signature-details", facts)


def _consents(visit: Visit, stored: StoredLetter, signature: Signature) -> list[Line]:
    held = consents.held(visit.tx, signature.id)
    lines = [Line("signature-consents")]
    lines += [consent_line(visit, purpose, held.get(purpose)) for purpose in Purpose]
    if signature.quote:
        lines.append(Line("signature-quote", {"quote": signature.quote}))
    if any(has_changed(stored.letter, event) for event in held.values()):
        lines.append(Line("signature-notice-changed"))
    return lines


def has_changed(letter: Letter, event: ConsentEvent) -> bool:
    """Whether what is said before this consent reads otherwise than when she gave it."""
    told = noticing.notice(letter, Purpose(event.purpose), event.language)
    return event.given and told.hash != event.notice_hash


def _confirmations(visit: Visit, stored: StoredLetter, signature: Signature) -> list[Line]:
    """The chain, in plain words: who confirmed what, and when."""
    chain = confirmations.of(visit.tx, signature.id, signature.person)
    lines = [Line("signature-confirmations")] if chain else []
    for kind, at in chain:
        facts = {"when": moment(at, stored.letter.zone, visit.language)}
        lines.append(Line(f"confirmed-{_kebab(kind)}", facts, tight=True))
    return lines


def _kebab(kind: str) -> str:
    return kind.replace("'", "").replace(" ", "-")


def _ways(visit: Visit, stored: StoredLetter, signature: Signature) -> Rows:
    token = signature.token
    ways: list[Button] = changed_text.ways_for(visit, stored, signature)
    if signature.status is SignatureStatus.PENDING_APPROVAL:
        ways.append(button("button-agreed", "agreed", token, style="success"))
    if signature.status in CORRECTABLE and stored.letter.is_open(visit.now):
        ways.append(button("button-correct", "correct", token))
    if signature.status in COUNTED:
        ways += [
            button("button-consents", "consents", token),
            button("button-receipt", "receipt", token),
            button("button-handover", "handover", token),
        ]
    if signature.status in LIVE:
        ways.append(button("button-withdraw", "withdraw", token))
    if signed_text.is_of_an_earlier_edition(visit.tx, signature):
        ways.append(button("button-signed-text", "signed-text", token))
    ways.append(button("button-card", "card", stored.letter.slug))
    return stacked(*ways)
