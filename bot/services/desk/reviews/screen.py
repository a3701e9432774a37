"""One signature as its reviewer sees it: who, with what evidence, and what asks for care."""

from bot.domain.consent import Purpose
from bot.domain.refusal import Facts
from bot.domain.scripts import odd_letters
from bot.domain.signature import COUNTED, STANDING, SignatureStatus
from bot.services import asking, recording
from bot.services.desk import access
from bot.services.desk.reviews import acts as review_acts
from bot.services.desk.reviews import told, undoing
from bot.services.desk.reviews.acts import about, version
from bot.services.replies import Button, Line, Rows
from bot.services.visit import Visit
from bot.texts.times import moment
from storage import consents, decisions, letters, lookalikes, review_queue, signatures
from storage.decisions import Decision, DecisionKind
from storage.letters import StoredLetter
from storage.lookalikes import Lookalike
from storage.review_queue import Elsewhere
from storage.signatures import Signature

MOST_ALIKE = 5
CODE, CORRECTION = "e-mail code", "correction"


def lines_of(visit: Visit, stored: StoredLetter, signature: Signature) -> tuple[Line, ...]:
    return (
        _organisation(visit, stored, signature),
        *asking.sort_of(visit, recording.sort(signature), stored.letter.policy),
        _representative(signature),
        *_evidence(visit, stored, signature),
        *_elsewhere(visit, signature),
        *_odd_letters(visit, signature),
        *_alike(visit, stored, signature),
        *_decided(visit, stored, signature),
    )


def head(visit: Visit, stored: StoredLetter, signature: Signature) -> Line:
    """Where it stands in the queue."""
    place = review_queue.place(visit.tx, stored.id, signature.id)
    facts: Facts = {
        "title": stored.letter.text_in(visit.language).title,
        "place": place.number,
        "count": place.total,
    }
    return Line("review-place" if place.number else "review-not-waiting", facts)


def rows_of(visit: Visit, stored: StoredLetter, signature: Signature) -> Rows:
    return (
        *((one,) for one in _decisions(visit, stored, signature)),
        *((one,) for one in _sort(visit, stored, signature)),
        *((one,) for one in _undo(visit, signature)),
        (
            Button(Line("button-review-next"), act=review_acts.act("review-next", signature)),
            Button(Line("button-desk"), act=f"desk:{stored.letter.slug}"),
        ),
    )


def undo_button(visit: Visit, decision: int, number: int) -> Button:
    return Button(Line("button-undo", {"number": number}), act=f"undo:{decision}")


def side(visit: Visit, stored: StoredLetter, signature: Signature) -> Line:
    """One of two that are held side by side."""
    shown = consents.held(visit.tx, signature.id).get(Purpose.PUBLIC)
    facts: Facts = {
        **_facts(visit, stored, signature),
        "name": signature.name or visit.text("none-given"),
        "role": signature.role or visit.text("none-given"),
        "email": signature.email or visit.text("none-given"),
        "shown": visit.text("review-shown" if shown and shown.given else "review-kept-back"),
        "state": visit.text(f"review-state-{_kebab(signature.status)}"),
    }
    return Line("alike-side", facts)


def _facts(visit: Visit, stored: StoredLetter, signature: Signature) -> dict[str, str | int]:
    confirmed = review_queue.confirmed_at(visit.tx, signature.id) or signature.created
    return {
        "number": signature.number or 0,
        "organisation": signature.listed_as or visit.text("review-forgotten"),
        "country": _country(visit, signature.country),
        "website": signature.website or visit.text("none-given"),
        "when": moment(confirmed, stored.letter.zone, visit.language),
    }


def _country(visit: Visit, code: str) -> str:
    return asking.country_name(visit, code) if code else visit.text("none-given")


def _organisation(visit: Visit, stored: StoredLetter, signature: Signature) -> Line:
    shown = consents.held(visit.tx, signature.id).get(Purpose.PUBLIC)
    facts: Facts = {
        **_facts(visit, stored, signature),
        "shown": visit.text("review-shown" if shown and shown.given else "review-kept-back"),
        "state": visit.text(_state(stored, signature)),
    }
    return Line("review-organisation", facts)


def _state(stored: StoredLetter, signature: Signature) -> str:
    if signature.status is SignatureStatus.CONFIRMED and stored.letter.policy.review:
        return "review-state-waits"
    return f"review-state-{_kebab(signature.status)}"


def _representative(signature: Signature) -> Line:
    if not (signature.name or signature.email):
        return Line("review-nobody")
    facts: Facts = {"name": signature.name, "role": signature.role, "email": signature.email}
    return Line("review-representative", facts)


def _evidence(visit: Visit, stored: StoredLetter, signature: Signature) -> list[Line]:
    lines = [Line("review-evidence")]
    chain = review_queue.chain(visit.tx, signature.id)
    for kind, evidence, at in chain:
        facts: Facts = {
            "when": moment(at, stored.letter.zone, visit.language),
            "evidence": _fields(visit, evidence) if kind == CORRECTION else "",
        }
        lines.append(Line(f"evidence-{_kebab(kind)}", facts, tight=True))
    if all(kind != CODE for kind, _, _ in chain):
        lines.append(Line("evidence-no-code", tight=True))
    if signature.email:
        address = recording.address_evidence(signature)
        lines.append(Line(f"address-{_kebab(address)}", tight=True))
    return lines


def _fields(visit: Visit, evidence: str) -> str:
    """Which particulars were corrected, in the words with which they are asked for."""
    return ", ".join(visit.text(f"label-{field}") for field in evidence.split(", ") if field)


def _elsewhere(visit: Visit, signature: Signature) -> list[Line]:
    if signature.organisation is None:
        return []
    known = review_queue.elsewhere(visit.tx, signature.id)
    return [_one_elsewhere(visit, signature, one) for one in known]


def _one_elsewhere(visit: Visit, signature: Signature, one: Elsewhere) -> Line:
    facts: Facts = {
        "title": letters.get(visit.tx, one.letter).letter.text_in(visit.language).title,
        "number": one.number,
        "state": visit.text(f"review-state-{_kebab(one.status)}"),
    }
    here = one.letter == signature.letter
    return Line("review-here-too" if here else "review-elsewhere", facts)


def _odd_letters(visit: Visit, signature: Signature) -> list[Line]:
    found = [
        f"{letter} ({visit.text(f'script-{script}')})"
        for letter, script in odd_letters(signature.listed_as)
    ]
    return [Line("review-odd-letters", {"letters": ", ".join(found)})] if found else []


def _alike(visit: Visit, stored: StoredLetter, signature: Signature) -> list[Line]:
    pairs = _pairs(visit, signature)
    lines = [Line("review-alike")] if pairs else []
    for pair in pairs:
        other = signatures.get(visit.tx, pair.beside(signature.id))
        facts: Facts = {**_facts(visit, stored, other), "why": reasons(visit, pair.reasons)}
        lines.append(Line(f"review-alike-{pair.verdict}", facts))
    return lines


def reasons(visit: Visit, why: tuple[str, ...]) -> str:
    return ", ".join(visit.text(f"likeness-{reason}") for reason in why)


def _pairs(visit: Visit, signature: Signature) -> list[Lookalike]:
    found = lookalikes.unsettled(visit.tx, signature.id)
    return [pair for pair in found if pair.signature != pair.other][:MOST_ALIKE]


def _decided(visit: Visit, stored: StoredLetter, signature: Signature) -> list[Line]:
    decision = decisions.latest(visit.tx, signature.id)
    if decision is None:
        return []
    line = decided_line(visit, stored, signature, decision)
    if signature.status is SignatureStatus.DECLINED:
        return [line, *told.kept_reason(visit.tx, signature)]
    return [line]


def decided_line(
    visit: Visit, stored: StoredLetter, signature: Signature, decision: Decision
) -> Line:
    """Who decided what, and when."""
    facts = _decided_facts(visit, stored, signature, decision)
    return Line(f"decided-{_what(decision)}", facts)


def already_line(
    visit: Visit, stored: StoredLetter, signature: Signature, decision: Decision
) -> Line:
    """The same, said to somebody who would have decided it herself."""
    facts = _decided_facts(visit, stored, signature, decision)
    return Line(f"already-{_what(decision)}", facts)


def _decided_facts(
    visit: Visit, stored: StoredLetter, signature: Signature, decision: Decision
) -> Facts:
    other = signatures.get(visit.tx, decision.other).number if decision.other else 0
    return {
        "number": signature.number or 0,
        "other": other or 0,
        "name": access.known_as(visit, decision.person),
        "when": moment(decision.at, stored.letter.zone, visit.language),
    }


def _what(decision: Decision) -> str:
    itself = decision.kind is DecisionKind.DIFFERENT and decision.other is None
    return "in-order" if itself else _kebab(decision.kind)


def _decisions(visit: Visit, stored: StoredLetter, signature: Signature) -> list[Button]:
    ways = [_pair_button(visit, signature, pair) for pair in _pairs(visit, signature)]
    if signature.status is SignatureStatus.DUPLICATE and not ways:
        ways += _about_the_first(visit, signature)
    if signature.status is SignatureStatus.CONFIRMED and stored.letter.policy.review:
        act = review_acts.act("approve", signature, version(signature))
        ways.append(Button(Line("button-approve"), act=act, style="success"))
    elif _has_odd_letters(visit, signature):
        ways.append(Button(Line("button-in-order"), act=review_acts.act("in-order", signature)))
    if signature.status in COUNTED:
        decline = review_acts.act("decline", signature, version(signature))
        ways.append(Button(Line("button-decline"), act=decline, style="danger"))
    if told.signatory(visit.tx, signature) is not None:
        ways.append(
            Button(Line("button-ask-signatory"), act=review_acts.act("ask-signatory", signature))
        )
    return ways


def _pair_button(visit: Visit, signature: Signature, pair: Lookalike) -> Button:
    other = signatures.get(visit.tx, pair.beside(signature.id))
    return Button(
        Line("button-alike", {"number": other.number or 0}),
        act=review_acts.act("alike", signature, other.id),
        style="primary",
    )


def _about_the_first(visit: Visit, signature: Signature) -> list[Button]:
    """The one beside which it was set, or its place, if that one stands no more."""
    first = signatures.find_by_id(visit.tx, signature.duplicate_of or 0)
    if first is not None and first.status in STANDING:
        label = Line("button-alike", {"number": first.number or 0})
        return [Button(label, act=review_acts.act("alike", signature, first.id))]
    return [about("button-in-place", "in-place", signature, style="primary")]


def _has_odd_letters(visit: Visit, signature: Signature) -> bool:
    pair = lookalikes.pair(visit.tx, signature.id, signature.id)
    return pair is not None and pair.settled is None and signature.status in COUNTED


def _sort(visit: Visit, stored: StoredLetter, signature: Signature) -> list[Button]:
    """What the list may be ordered by: a reviewer can put it right."""
    policy, known = stored.letter.policy, recording.sort(signature)
    asked = {"kind": policy.asks_kind, "ecosoc": policy.asks_ecosoc}
    wanted = [what for what in known if asked[what] or known[what] or policy.order == what]
    if signature.status not in COUNTED or not signature.listed_as:
        return []
    return [
        Button(
            Line(f"button-sort-{what}", {"said": asking.said_of(visit, what, known[what])}),
            act=review_acts.act("sort", signature, what),
        )
        for what in wanted
    ]


def _undo(visit: Visit, signature: Signature) -> list[Button]:
    decision = decisions.latest(visit.tx, signature.id)
    if decision is None or not undoing.may_be_undone(visit.tx, decision):
        return []
    return [undo_button(visit, decision.id, signature.number or 0)]


def _kebab(words: str) -> str:
    return words.replace("'", "").replace(" ", "-")
