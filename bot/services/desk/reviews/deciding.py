"""Decisions on one signature: approved, in order, put in place, and each taken back again."""

from bot.domain.signature import STANDING, SignatureStatus
from bot.services import broadcasting
from bot.services.desk.reviews import announcing, reviewing, told, undoing
from bot.services.desk.reviews import screen as review_screen
from bot.services.desk.reviews.acts import read_id, touchable, version
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import confirmations, decisions, letters, lookalikes, signatures
from storage.decisions import Before, DecisionKind, state_of
from storage.signatures import Signature

REVIEW = "organiser's review"


def approve(visit: Visit, number: str, seen: str) -> None:
    """It is listed from now on, and the next is shown."""
    signature = touchable(visit, number)
    if signature is None:
        return
    decision = _approve(visit, signature, seen)
    if decision is None:
        too_late(visit, signature)
    else:
        go_on(visit, signature, Line("did-approve", _number(signature)), decision)


def approve_in_group(visit: Visit, number: str, seen: str) -> None:
    """The same, from the organisers' group: its message says who decided."""
    signature = touchable(visit, number)
    if signature is None:
        return
    if _approve(visit, signature, seen) is None:
        announcing.tell_groups(visit, signature)
        visit.toast = why_too_late(visit, signature)
    else:
        visit.toast = Line("did-approve", _number(signature))


def find_in_order(visit: Visit, number: str) -> None:
    """Somebody has looked at its odd letters, and it may stay as it is."""
    signature = touchable(visit, number)
    if signature is None:
        return
    if not _settle_itself(visit, signature):
        too_late(visit, signature)
        return
    decision = decisions.record(
        *(visit.tx, signature.id, DecisionKind.DIFFERENT, visit.person.id), before=Before()
    )
    visit.note("signature found in order", f"signature:{signature.id}")
    go_on(visit, signature, Line("did-find-in-order", _number(signature)), decision)


def put_in_place(visit: Visit, number: str) -> None:
    """It stands from now on, for the one beside which it was set has gone."""
    signature = touchable(visit, number)
    if signature is None:
        return
    gone = signature.status is SignatureStatus.DUPLICATE and not _first_stands(visit, signature)
    if not gone or signatures.standing_for(visit.tx, signature.letter, signature.organisation):
        too_late(visit, signature)
        return
    state, first = state_of(signature), signature.duplicate_of
    decisions.change(visit.tx, signature, SignatureStatus.CONFIRMED)
    moved = decisions.take_along(visit.tx, first or 0, signature.id)
    decision = decisions.record(
        *(visit.tx, signature.id, DecisionKind.PUT_IN_PLACE, visit.person.id),
        before=Before(state, moved=moved),
        other=first,
    )
    visit.note("signature put in place", f"signature:{signature.id}")
    announcing.tell_groups_of(visit, signature.id)
    go_on(visit, signature, Line("did-put-in-place", _number(signature)), decision)


def undo(visit: Visit, number: str) -> None:
    """As it was before; who was told of it is told of this, too."""
    known = read_id(number)
    decision = decisions.get(visit.tx, known) if known else None
    signature = touchable(visit, str(decision.signature) if decision else "")
    if decision is None or signature is None:
        return
    if not undoing.undo(visit.tx, decision):
        reviewing.show_one(visit, signature, Line("undo-over", _number(signature)))
        return
    decisions.record(
        *(visit.tx, signature.id, DecisionKind.UNDONE, visit.person.id),
        before=Before(),
        other=decision.other,
    )
    visit.note(f"decision undone: {decision.kind}", f"signature:{signature.id}")
    after = signatures.get(visit.tx, signature.id)
    announcing.tell_groups(visit, after)
    if decision.kind is DecisionKind.DECLINED:
        told.tell_undeclined(visit, after)
    reviewing.show_one(visit, after, Line("did-undo", _number(signature)))


def go_on(visit: Visit, signature: Signature, did: Line, decision: int) -> None:
    """What was done, a way to undo it, and the next that waits."""
    stored = letters.get(visit.tx, signature.letter)
    number = signature.number or 0
    rows = ((review_screen.undo_button(visit, decision, number),),)
    reviewing.show_next(visit, stored, number, did, rows=rows)


def too_late(visit: Visit, signature: Signature) -> None:
    """Somebody else was first, or it is not any more what was looked at; the next is shown."""
    why = why_too_late(visit, signature)
    if why.key == "already-changed":
        reviewing.show_one(visit, signature, why)
    else:
        stored = letters.get(visit.tx, signature.letter)
        reviewing.show_next(visit, stored, signature.number or 0, why)


def why_too_late(visit: Visit, signature: Signature) -> Line:
    stored = letters.get(visit.tx, signature.letter)
    decision = decisions.latest(visit.tx, signature.id)
    if signature.status is SignatureStatus.WITHDRAWN:
        return Line("already-withdrawn", _number(signature))
    if decision is None or decision.kind is DecisionKind.UNDONE or not _holds(visit, signature):
        return Line("already-changed", _number(signature))
    return review_screen.already_line(visit, stored, signature, decision)


def _holds(visit: Visit, signature: Signature) -> bool:
    """Whether what was decided last is still how it stands."""
    decision = decisions.latest(visit.tx, signature.id)
    if decision is None or decision.kind is DecisionKind.DIFFERENT:
        return decision is not None
    return signature.status is undoing.AFTER[decision.kind]


def _approve(visit: Visit, signature: Signature, seen: str) -> int | None:
    """The decision; None when it waits no more, or has changed since it was looked at."""
    waits = signature.status is SignatureStatus.CONFIRMED
    review = letters.get(visit.tx, signature.letter).letter.policy.review
    if not (waits and review and seen == version(signature)):
        return None
    state = state_of(signature)
    if not decisions.change(visit.tx, signature, SignatureStatus.LISTED):
        return None
    itself = undoing.ITSELF if _settle_itself(visit, signature) else ""
    confirmations.record(visit.tx, signature, REVIEW)
    decision = decisions.record(
        *(visit.tx, signature.id, DecisionKind.APPROVED, visit.person.id),
        before=Before(state, settled=itself),
    )
    visit.note("signature approved", f"signature:{signature.id}")
    broadcasting.send_to_late_signer(visit.tx, signature.letter, signature.id)
    announcing.tell_groups_of(visit, signature.id)
    return decision


def _settle_itself(visit: Visit, signature: Signature) -> bool:
    """Its own letters have been looked at; False when they did not ask for it."""
    pair = lookalikes.pair(visit.tx, signature.id, signature.id)
    if pair is None or pair.settled is not None:
        return False
    lookalikes.settle(visit.tx, signature.id, signature.id, lookalikes.DIFFERENT)
    return True


def _first_stands(visit: Visit, signature: Signature) -> bool:
    first = signatures.find_by_id(visit.tx, signature.duplicate_of or 0)
    return first is not None and first.status in STANDING


def _number(signature: Signature) -> dict[str, int]:
    return {"number": signature.number or 0}
