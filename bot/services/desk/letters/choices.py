"""Rules, order and predecessor of a letter: chosen by a tap, which holds at once."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from bot.domain.letter import Letter, LetterStatus, ListingOrder
from bot.services.controls import act, button
from bot.services.desk import access
from bot.services.desk.letters import menus as letter_menus
from bot.services.desk.letters.menus import letter_by_number
from bot.services.desk.letters.shown import title_of
from bot.services.desk.reviews import sorting
from bot.services.replies import Button, Line
from bot.services.visit import Visit
from storage import letters, signatures
from storage.letters import StoredLetter

TAPPED: Final[Mapping[str, tuple[str, ...]]] = {
    "code": ("yes", "no"),
    "review": ("yes", "no"),
    "risk": ("yes", "no"),
    "kind": ("yes", "no"),
    "ecosoc": ("yes", "no"),
    "order": tuple(ListingOrder),
}
POLICY: Final = ("code", "review", "risk", "kind", "ecosoc")
CALLED: Final[Mapping[str, str]] = {
    "risk": "high_risk",
    "kind": "asks_kind",
    "ecosoc": "asks_ecosoc",
}


def set_to(visit: Visit, number: str, item: str, value: str) -> None:
    """A choice was tapped: it holds at once."""
    stored = letter_by_number(visit, number)
    if value not in TAPPED.get(item, ()):
        visit.toast = Line("toast-over")
    elif item in POLICY and signatures.is_signed(visit.tx, stored.id):
        visit.toast = Line("toast-letter-signed")
    else:
        keep(visit, stored, _chosen(stored.letter, item, value))
        MENUS["order" if item == "order" else "policy"](visit, letters.get(visit.tx, stored.id))


def follow(visit: Visit, number: str, other: str) -> None:
    """Which letter this one follows; '0' for none."""
    stored = letter_by_number(visit, number)
    before = None if other == "0" else letter_by_number(visit, other)
    if before is not None and before.id not in {one.id for one in _earlier(visit, stored)}:
        visit.toast = Line("toast-over")
        return
    slug = before.letter.slug if before else None
    keep(visit, stored, replace(stored.letter, follows=slug))
    letter_menus.show_parts(visit, stored.letter.slug, Line("letter-changed"))


def keep(visit: Visit, stored: StoredLetter, letter: Letter) -> None:
    if letters.revise(visit.tx, stored, letter):
        visit.note("letter's facts changed", f"letter:{letter.slug}")


def _show_policy(visit: Visit, stored: StoredLetter) -> None:
    policy, slug = stored.letter.policy, stored.letter.slug
    on = {name: getattr(policy, CALLED.get(name, name)) for name in POLICY}
    lines = [Line("letter-policy", {"title": title_of(visit, stored)})]
    rows: list[tuple[Button, ...]] = []
    for name, given in on.items():
        lines.append(Line(f"letter-{name}-{'on' if given else 'off'}"))
        lines.append(Line(f"letter-{name}-means", tight=True))
        value, label = ("no", f"button-{name}-off") if given else ("yes", f"button-{name}-on")
        rows.append((Button(Line(label), act=act("letter-set", stored.id, name, value)),))
    rows.append((button("button-letter-parts", "letter-parts", slug),))
    visit.say(*lines, rows=tuple(rows))


def _show_order(visit: Visit, stored: StoredLetter) -> None:
    rows = [
        (
            Button(
                Line(f"letter-order-{order}"),
                act=act("letter-set", stored.id, "order", order),
                style="success" if order is stored.letter.policy.order else None,
            ),
        )
        for order in ListingOrder
    ]
    rows.append((button("button-letter-parts", "letter-parts", stored.letter.slug),))
    now = visit.text(f"letter-order-{stored.letter.policy.order}")
    told, ways = sorting.unknown(visit, stored)
    visit.say(Line("letter-order", {"order": now}), *told, rows=(*ways, *rows))


def _show_follows(visit: Visit, stored: StoredLetter) -> None:
    rows = [
        (
            Button(
                Line("button-letter", {"title": title_of(visit, one)}),
                act=act("letter-follow", stored.id, one.id),
            ),
        )
        for one in _earlier(visit, stored)
    ]
    rows.append((button("button-letter-follows-none", "letter-follow", stored.id, 0),))
    rows.append((button("button-letter-parts", "letter-parts", stored.letter.slug),))
    visit.say(Line("letter-follows"), rows=tuple(rows))


def _earlier(visit: Visit, stored: StoredLetter) -> list[StoredLetter]:
    """What it may follow: letters of hers that were published, and that do not follow it."""
    hidden = (LetterStatus.DRAFT, LetterStatus.CANCELLED)
    return [
        one
        for one in access.letters_of(visit)
        if one.id != stored.id
        and one.letter.status not in hidden
        and one.letter.follows != stored.letter.slug
    ]


MENUS: Final[Mapping[str, Callable[[Visit, StoredLetter], None]]] = {
    "policy": _show_policy,
    "order": _show_order,
    "follows": _show_follows,
}


def _chosen(letter: Letter, item: str, value: str) -> Letter:
    if item == "order":
        return replace(letter, policy=replace(letter.policy, order=ListingOrder(value)))
    changed: dict[str, Any] = {CALLED.get(item, item): value == "yes"}
    return replace(letter, policy=replace(letter.policy, **changed))
