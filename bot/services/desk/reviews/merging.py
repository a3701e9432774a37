"""Two signatures side by side: the same organisation, or not. A person says so, nobody else.

The one that goes is set beside the one that stands; both keep their history, their numbers and
their consents, and neither signatory learns of the other.
"""

from bot.domain.refusal import Facts
from bot.domain.signature import COUNTED, STANDING, SignatureStatus
from bot.services.desk.reviews import announcing, deciding
from bot.services.desk.reviews import screen as review_screen
from bot.services.desk.reviews.acts import act, touchable
from bot.services.likeness import Candidate, Verdict, compare
from bot.services.replies import Button, Line, Rows
from bot.services.visit import Visit
from storage import decisions, letters, lookalikes, signatures, translations
from storage.database import Transaction
from storage.decisions import Before, DecisionKind, state_of
from storage.signatures import Signature

Pair = tuple[Signature, Signature]


def show(visit: Visit, one: str, other: str) -> None:
    """Both, and the choice which of them stands."""
    pair = _pair(visit, one, other)
    if pair is None:
        return
    stored = letters.get(visit.tx, pair[0].letter)
    for signature in pair:
        visit.note("signature looked at", f"signature:{signature.id}")
    known = lookalikes.pair(visit.tx, pair[0].id, pair[1].id)
    why = review_screen.reasons(visit, known.reasons) if known and known.reasons else ""
    visit.say(
        Line("alike-head"),
        *(review_screen.side(visit, stored, signature) for signature in pair),
        *((Line("alike-why", {"why": why}),) if why else ()),
        Line("alike-choose"),
        rows=_ways(visit.tx, pair),
    )


def merge(visit: Visit, stands: str, goes: str) -> None:
    """The one stands for both from now on."""
    pair = _pair(visit, stands, goes)
    if pair is None:
        return
    if not _may_merge(visit.tx, *pair):
        _too_late(visit, pair)
        return
    one, other = pair
    decision = _merge(visit, one, other)
    facts: Facts = {"number": one.number or 0, "other": other.number or 0}
    deciding.go_on(visit, other, Line("did-merge", facts), decision)


def tell_apart(visit: Visit, one: str, other: str) -> None:
    """They are two organisations: this pair is not asked about again."""
    pair = _pair(visit, one, other)
    if pair is None:
        return
    known = lookalikes.pair(visit.tx, pair[0].id, pair[1].id)
    if known is None or known.settled is not None or _is_one(*pair):
        _too_late(visit, pair)
        return
    lookalikes.settle(visit.tx, pair[0].id, pair[1].id, lookalikes.DIFFERENT)
    decision = decisions.record(
        *(visit.tx, pair[0].id, DecisionKind.DIFFERENT, visit.person.id),
        before=Before(),
        other=pair[1].id,
    )
    visit.note("signatures told apart", f"signature:{pair[0].id} signature:{pair[1].id}")
    facts: Facts = {"number": pair[0].number or 0, "other": pair[1].number or 0}
    deciding.go_on(visit, pair[0], Line("did-tell-apart", facts), decision)


def _pair(visit: Visit, one: str, other: str) -> Pair | None:
    """Two signatures of one letter that is hers to touch."""
    first = touchable(visit, one)
    second = touchable(visit, other) if first is not None else None
    if first is None or second is None:
        return None
    if first.id == second.id or first.letter != second.letter:
        visit.toast = Line("toast-over")
        return None
    return first, second


def _is_one(one: Signature, other: Signature) -> bool:
    """Of one name and country: one organisation, whatever anybody says."""
    return one.organisation is not None and one.organisation == other.organisation


def _ways(tx: Transaction, pair: Pair) -> Rows:
    one, other = pair
    merged = [
        _way("button-stands", "merge", stands, goes)
        for stands, goes in ((other, one), (one, other))
        if _may_merge(tx, stands, goes)
    ]
    apart = [] if _is_one(one, other) else [_way("button-apart", "apart", one, other)]
    back = Button(Line("button-back"), act=act("look", one))
    return tuple((button,) for button in (*merged, *apart, back))


def _way(label: str, verb: str, one: Signature, other: Signature) -> Button:
    return Button(Line(label, {"number": one.number or 0}), act=act(verb, one, other.id))


def _may_merge(tx: Transaction, stands: Signature, goes: Signature) -> bool:
    """Whether the one may stand for both; what was merged so already may not be again."""
    if goes.duplicate_of == stands.id and lookalikes.is_merged(tx, goes.id):
        return False
    return goes.status in COUNTED and (
        stands.status in STANDING or _may_change_places(tx, stands, goes)
    )


def _may_change_places(tx: Transaction, stands: Signature, goes: Signature) -> bool:
    """What was set beside a third one, or bears the name of one, cannot stand for another."""
    if stands.status is not SignatureStatus.DUPLICATE or stands.duplicate_of != goes.id:
        return False
    there = signatures.standing_for(tx, stands.letter, stands.organisation)
    return there in (None, goes.id)


def _merge(visit: Visit, stands: Signature, goes: Signature) -> int:
    swapped = stands.status is SignatureStatus.DUPLICATE
    known = lookalikes.pair(visit.tx, stands.id, goes.id)
    decisions.change(visit.tx, goes, SignatureStatus.DUPLICATE, stands.id)
    if swapped:
        decisions.change(visit.tx, stands, SignatureStatus.CONFIRMED)
    moved = decisions.take_along(visit.tx, goes.id, stands.id)
    lookalikes.settle(visit.tx, stands.id, goes.id, lookalikes.MERGED)
    lookalikes.hand_on(visit.tx, goes.id, stands.id)
    before = Before(
        state_of(goes),
        state_of(stands) if swapped else None,
        moved,
        _learn(visit, stands, goes),
        (known.settled or "") if known else "",
    )
    decision = decisions.record(
        *(visit.tx, goes.id, DecisionKind.MERGED, visit.person.id),
        before=before,
        other=stands.id,
    )
    visit.note("signatures merged", f"signature:{goes.id} into signature:{stands.id}")
    for signature in (goes, stands):
        announcing.tell_groups_of(visit, signature.id)
    return decision


def _learn(visit: Visit, one: Signature, other: Signature) -> int | None:
    """Two names that nothing else would bring together, such as in two languages."""
    names = one.listed_as, other.listed_as
    if not all(names) or compare(Candidate(names[0]), Candidate(names[1])).verdict is Verdict.SAME:
        return None
    return translations.learn(visit.tx, one.letter, *names)


def _too_late(visit: Visit, pair: Pair) -> None:
    """Somebody else has said so already, or one of them has gone."""
    decision = decisions.latest_between(visit.tx, pair[0].id, pair[1].id)
    if decision is None or decision.kind is DecisionKind.UNDONE:
        deciding.too_late(visit, pair[0])
        return
    about = next(s for s in pair if s.id == decision.signature)
    deciding.too_late(visit, about)
