"""What an organisation is and which consultative status it has, put right by a reviewer."""

from typing import Final

from bot.domain.flows.questions import ASKED_AT_TIMES
from bot.domain.letter import ListingOrder
from bot.domain.refusal import Facts
from bot.domain.signature import COUNTED
from bot.services import asking, recording
from bot.services.controls import button, read_number, stacked
from bot.services.desk.letters.menus import letter_by_number
from bot.services.desk.reviews import reviewing
from bot.services.desk.reviews.acts import touchable
from bot.services.replies import Button, Line, Rows
from bot.services.visit import Visit
from storage import kinds, signatures
from storage.kinds import What
from storage.letters import StoredLetter
from storage.signatures import Signature

UNKNOWN: Final = "unknown"
"""On a button, where the answer that is kept is empty."""
WHATS: Final[dict[str, What]] = {"kind": "kind", "ecosoc": "ecosoc"}


def show(visit: Visit, number: str, what: str) -> None:
    """What is known of this one, and what could be said of it instead."""
    signature = touchable(visit, number)
    if signature is not None and not (what in WHATS and signature.listed_as):
        visit.toast = Line("toast-over")
    elif signature is not None:
        _show(visit, signature, WHATS[what])


def set_to(visit: Visit, number: str, what: str, value: str, seen: str) -> None:
    """It holds at once; unless somebody has said something else since she looked."""
    signature = touchable(visit, number)
    if signature is None:
        return
    is_there = signature.status in COUNTED and bool(signature.listed_as)
    if not (is_there and _may_be_said(what, value)):
        visit.toast = Line("toast-over")
    elif (recording.sort(signature)[what] or UNKNOWN) != seen:
        visit.toast = Line("toast-sort-meanwhile")
        _show(visit, signature, WHATS[what])
    else:
        _keep(visit, signature, WHATS[what], "" if value == UNKNOWN else value)


def show_next(visit: Visit, letter: str, what: str, after: str) -> None:
    """The next signature that stands in the list and of which it is not known."""
    stored = letter_by_number(visit, letter)
    behind = read_number(after)
    if what not in WHATS or behind is None:
        visit.toast = Line("toast-over")
        return
    found = kinds.next_unknown(visit.tx, stored.id, WHATS[what], behind)
    if found is None and behind:
        found = kinds.next_unknown(visit.tx, stored.id, WHATS[what], 0)
    if found is None:
        facts = {"title": stored.letter.text_in(visit.language).title}
        back = button("button-desk", "desk", stored.letter.slug)
        visit.say(Line("sort-all-known", facts), rows=stacked(back))
        return
    _show(visit, signatures.get(visit.tx, found), WHATS[what])


def unknown(visit: Visit, stored: StoredLetter) -> tuple[tuple[Line, ...], Rows]:
    """Of how many it is not known by what the list is ordered, and the way to them."""
    order = stored.letter.policy.order
    what = WHATS.get(order) if order in (ListingOrder.KIND, ListingOrder.ECOSOC) else None
    count = kinds.unknown(visit.tx, stored.id, what) if what else 0
    if not (what and count):
        return (), ()
    way = button(f"button-unknown-{what}", "sort-next", stored.id, what, 0)
    return (Line(f"letter-order-unknown-{what}", {"count": count}),), ((way,),)


def _may_be_said(what: str, value: str) -> bool:
    return what in WHATS and value in (UNKNOWN, *ASKED_AT_TIMES[what].choices)


def _keep(visit: Visit, signature: Signature, what: What, said: str) -> None:
    kinds.put(visit.tx, signature.id, what, said)
    visit.note(f"{what} of an organisation said", f"signature:{signature.id}")
    facts: Facts = {"number": signature.number or 0, "said": asking.said_of(visit, what, said)}
    rows: Rows = ()
    if kinds.unknown(visit.tx, signature.letter, what):
        after = signature.number or 0
        rows = ((button("button-sort-next", "sort-next", signature.letter, what, after),),)
    now = signatures.get(visit.tx, signature.id)
    reviewing.show_one(visit, now, Line(f"did-sort-{what}", facts), rows=rows)


def _show(visit: Visit, signature: Signature, what: What) -> None:
    now = recording.sort(signature)[what]
    facts: Facts = {
        "number": signature.number or 0,
        "organisation": signature.listed_as,
        "said": asking.said_of(visit, what, now),
    }
    choices = [*ASKED_AT_TIMES[what].choices, *([UNKNOWN] if now else [])]
    ways = [_choice(signature, what, choice, now) for choice in choices]
    back = Button(Line("button-sort-back", facts), act=f"look:{signature.id}")
    visit.note("signature looked at", f"signature:{signature.id}")
    visit.say(Line(f"review-sort-{what}", facts), rows=stacked(*ways, back), topic="review")


def _choice(signature: Signature, what: What, choice: str, now: str) -> Button:
    label = "button-sort-unknown" if choice == UNKNOWN else f"choice-{what}-{choice}"
    style = "success" if choice == now else None
    seen = now or UNKNOWN
    return button(label, "sort-set", signature.id, what, choice, seen, style=style)
