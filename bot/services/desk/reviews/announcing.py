"""What the organisers' group hears of reviews: that one waits, and who decided.

In a group may be people without a role, so a name stands there only if its organisation agreed
to be shown and the letter is not high-risk; of the representative nothing is said.
"""

from bot.domain.consent import Purpose
from bot.domain.refusal import Facts
from bot.domain.signature import SignatureStatus
from bot.services.desk import access
from bot.services.desk.reviews import acts as review_acts
from bot.services.desk.reviews.acts import PREFIX, version
from bot.services.replies import Button, Line, Reply, Rows
from bot.services.visit import Visit
from bot.texts.times import moment
from storage import consents, decisions, letters, sent_messages, signatures, teams
from storage.decisions import Decision, DecisionKind
from storage.letters import StoredLetter
from storage.signatures import Signature

SAID = {
    DecisionKind.APPROVED: "review-team-approved",
    DecisionKind.DECLINED: "review-team-declined",
    DecisionKind.MERGED: "review-team-merged",
}


def tell_groups(visit: Visit, signature: Signature) -> None:
    """One waits for review, or waits no more: a new message, or the one that is there, edited.

    Nothing is said where the letter asks for no review.
    """
    stored = letters.get(visit.tx, signature.letter)
    if not stored.letter.policy.review:
        return
    waits = _waits(signature)
    for group in teams.of_letter(visit.tx, stored.id):
        purpose = f"review:{signature.id}"
        known = sent_messages.newest_in_chat(visit.tx, purpose, str(group.chat))
        if known is None and not waits:
            continue
        lines = _lines(visit, stored, signature)
        rows = _ways(visit, signature) if waits else ()
        reply = Reply(visit.surroundings.default_language, lines, rows, edit=known, keep=purpose)
        visit.tell_group(group.chat, reply)


def tell_groups_of(visit: Visit, signature: int) -> None:
    """The same, of the signature as it stands now."""
    tell_groups(visit, signatures.get(visit.tx, signature))


def _waits(signature: Signature) -> bool:
    return signature.status is SignatureStatus.CONFIRMED


def _lines(visit: Visit, stored: StoredLetter, signature: Signature) -> tuple[Line, ...]:
    language = visit.surroundings.default_language
    facts: Facts = {
        "number": signature.number or 0,
        "title": stored.letter.text_in(language).title,
        "organisation": signature.listed_as,
    }
    shown = _may_be_named(visit, stored, signature)
    head = Line("review-team-signature" if shown else "review-team-signature-unnamed", facts)
    return (head, _state(visit, stored, signature))


def _state(visit: Visit, stored: StoredLetter, signature: Signature) -> Line:
    if _waits(signature):
        return Line("review-team-waits")
    if signature.status is SignatureStatus.WITHDRAWN:
        return Line("review-team-withdrawn")
    decision = decisions.latest(visit.tx, signature.id)
    if decision is None or decision.kind not in SAID:
        return Line("review-team-settled")
    return Line(SAID[decision.kind], _decided_facts(visit, stored, decision))


def _decided_facts(visit: Visit, stored: StoredLetter, decision: Decision) -> Facts:
    language = visit.surroundings.default_language
    return {
        "name": access.known_as(visit, decision.person),
        "when": moment(decision.at, stored.letter.zone, language),
    }


def _may_be_named(visit: Visit, stored: StoredLetter, signature: Signature) -> bool:
    consent = consents.held(visit.tx, signature.id).get(Purpose.PUBLIC)
    agreed = consent is not None and consent.given
    if signature.status is SignatureStatus.WITHDRAWN:
        return False
    return agreed and not stored.letter.policy.high_risk and bool(signature.listed_as)


def _ways(visit: Visit, signature: Signature) -> Rows:
    approve = review_acts.act("approve", signature, version(signature))
    link = visit.surroundings.link(f"{PREFIX}{signature.id}")
    return (
        (Button(Line("button-approve"), act=approve, style="success"),),
        (Button(Line("button-look"), link=link),),
    )
