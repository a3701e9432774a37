"""What a decision changed, put back exactly as it was, while nothing else has happened to it."""

from bot.domain.signature import SignatureStatus
from storage import decisions, lookalikes, signatures, translations
from storage.database import Transaction
from storage.decisions import Decision, DecisionKind, State
from storage.signatures import Signature
from storage.times import stamp

AFTER = {
    DecisionKind.APPROVED: SignatureStatus.LISTED,
    DecisionKind.DECLINED: SignatureStatus.DECLINED,
    DecisionKind.MERGED: SignatureStatus.DUPLICATE,
    DecisionKind.PUT_IN_PLACE: SignatureStatus.CONFIRMED,
}
"""In which state each decision leaves its signature."""
ITSELF = "itself"


def may_be_undone(tx: Transaction, decision: Decision) -> bool:
    """Whether it is the last decision on its signature, and all is still as it left it."""
    newest = decisions.latest(tx, decision.signature)
    if newest is None or newest.id != decision.id or decision.kind is DecisionKind.UNDONE:
        return False
    if decision.kind is DecisionKind.DIFFERENT:
        return _is_settled(tx, decision)
    return _is_as_left(tx, decision) and not _is_taken(tx, decision)


def undo(tx: Transaction, decision: Decision) -> bool:
    """False when it may not be undone; nothing has changed then."""
    if not may_be_undone(tx, decision):
        return False
    before = decision.before
    if before.other is not None and decision.other is not None:
        decisions.restore(tx, decision.other, before.other, _other_after(decision))
    if before.state is not None:
        decisions.restore(tx, decision.signature, before.state, _after(decision))
    if decision.other is not None:
        came, went = decision.signature, decision.other
        if decision.kind is DecisionKind.PUT_IN_PLACE:
            came, went = went, came
        decisions.take_back(tx, before.moved, came, went)
    if before.learned is not None:
        letter = signatures.get(tx, decision.signature).letter
        translations.forget(tx, letter, before.learned)
    _reopen(tx, decision)
    return True


def _is_as_left(tx: Transaction, decision: Decision) -> bool:
    signature = signatures.get(tx, decision.signature)
    if not _is_in(signature, _after(decision)) or signature.organisation is None:
        return False
    if decision.before.other is None or decision.other is None:
        return True
    return _is_in(signatures.get(tx, decision.other), _other_after(decision))


def _is_in(signature: Signature, state: State) -> bool:
    return (signature.status, signature.duplicate_of) == (state.status, state.duplicate_of)


def _is_taken(tx: Transaction, decision: Decision) -> bool:
    """Whether another one stands for the organisation, or its own person has signed anew."""
    before = decision.before.state
    if before is None:
        return False
    return decisions.is_taken(tx, decision.signature, before, decision.other)


def _after(decision: Decision) -> State:
    beside = decision.other if decision.kind is DecisionKind.MERGED else None
    if decision.kind is DecisionKind.DECLINED and decision.before.state:
        beside = decision.before.state.duplicate_of
    return State(AFTER[decision.kind], beside, stamp(decision.at))


def _other_after(decision: Decision) -> State:
    """How the one was left that was put in the place of the one before it."""
    return State(SignatureStatus.CONFIRMED, None, stamp(decision.at))


def _is_settled(tx: Transaction, decision: Decision) -> bool:
    pair = lookalikes.pair(tx, decision.signature, decision.other or decision.signature)
    return pair is not None and pair.settled == lookalikes.DIFFERENT


def _reopen(tx: Transaction, decision: Decision) -> None:
    settled = decision.before.settled
    if decision.kind is DecisionKind.DIFFERENT or settled == ITSELF:
        lookalikes.reopen(tx, decision.signature, decision.other or decision.signature)
    elif decision.kind is DecisionKind.MERGED and decision.other is not None:
        if settled:
            lookalikes.settle(tx, decision.signature, decision.other, settled)
        else:
            lookalikes.reopen(tx, decision.signature, decision.other)
