"""/export: what leaves, of which letter, in which order; what it holds is said before."""

from bot.domain.listing import Order
from bot.domain.refusal import Facts
from bot.domain.roles import Role
from bot.services import presenting, taking_out
from bot.services.controls import button, stacked
from bot.services.desk import access
from bot.services.presenting import title_button
from bot.services.replies import Button, Line
from bot.services.taking_out import PERSONAL, Kind, Wanted
from bot.services.visit import Visit
from storage.letters import StoredLetter

ORDERS = {
    "a": Order.ALPHABETICAL,
    "c": Order.COUNTRY,
    "r": Order.REGION,
    "s": Order.SIGNING,
}
"""By the letter that stands for it on a button."""
SHORT = {Kind.PROOF_WHOLE: "whole"}
"""On a button, where a letter's name and a language may leave little room."""
OWN = "o"
"""The order that the letter itself asks for."""
LOOKED_AT = 5


def show(visit: Visit) -> None:
    """The one letter that she organises, or the choice among several."""
    access.require_somewhere(visit)
    mine = access.letters_of(visit)
    if len(mine) == 1:
        show_letter(visit, mine[0].letter.slug)
        return
    ways = [title_button(visit, stored, "export") for stored in mine]
    visit.say(Line("export-which"), rows=stacked(*ways))


def show_letter(visit: Visit, slug: str) -> None:
    """What can be taken out of this letter."""
    stored = access.letter_of(visit, slug)
    kinds = [kind for kind in Kind if _may_have(visit, stored, kind)]
    ways = [button(f"button-export-{kind}", "x", slug, _short(kind), OWN) for kind in kinds]
    facts = {"title": stored.letter.text_in(visit.language).title}
    back = button("button-desk", "desk", slug)
    visit.say(Line("export-what", facts), rows=stacked(*ways, back))


def look(visit: Visit, slug: str, kind: str, order: str, language: str = "") -> None:
    """The first lines and the count, before anything leaves."""
    found = _wanted(visit, slug, kind, order, language)
    if found is None:
        return
    stored, wanted = found
    lines, export = taking_out.preview(visit.tx, wanted, LOOKED_AT)
    listing = export.listing
    facts: Facts = {
        "what": visit.text(f"button-export-{wanted.kind}"),
        "title": export.title,
        "count": listing.count,
        "named": listing.named,
        "kept": listing.kept_back,
    }
    represented = sum(bool(one.representative) for one in listing.every())
    people = listing.count if wanted.kind in PERSONAL else represented
    visit.say(
        Line("export-holds", facts),
        *(Line("export-line", {"line": one}, tight=True) for one in lines),
        Line("export-personal" if people else "export-not-personal", {"count": people}),
        rows=(
            *_orders(slug, wanted.kind, order, wanted.language),
            *_languages(stored, slug, wanted.kind, order, export.language),
            (_send_button(slug, wanted.kind, order, export.language),),
            (button("button-export-other", "export", slug),),
        ),
    )


def send(visit: Visit, slug: str, kind: str, order: str, language: str) -> None:
    """It leaves: as a document that cannot be forwarded, on record with who took it out."""
    found = _wanted(visit, slug, kind, order, language)
    if found is None:
        return
    visit.toast = Line("toast-export")
    key = ":".join((slug, found[1].kind, order, language, str(visit.person.id)))
    visit.say(Line("export-caption"), document=("export", key))


def read_key(key: str) -> tuple[Wanted, int]:
    """What a document's key asks for, and who asked."""
    slug, kind, order, language, person = key.split(":")
    return Wanted(Kind(kind), slug, ORDERS.get(order), language), int(person)


def _wanted(
    visit: Visit, slug: str, kind: str, order: str, language: str
) -> tuple[StoredLetter, Wanted] | None:
    stored = access.letter_of(visit, slug)
    kind = next((one for one, short in SHORT.items() if short == kind), kind)
    is_known = kind in set(Kind) and (order in ORDERS or order == OWN)
    if not is_known or (language and language not in stored.letter.languages):
        visit.toast = Line("toast-over")
        return None
    if not _may_have(visit, stored, Kind(kind)):
        raise access.Hidden
    return stored, Wanted(Kind(kind), slug, ORDERS.get(order), language)


def _may_have(visit: Visit, stored: StoredLetter, kind: Kind) -> bool:
    """What was told in confidence is for admins."""
    needed = Role.ADMIN if kind in PERSONAL else Role.ORGANISER
    return access.has(visit, needed, stored.id)


def _short(kind: Kind) -> str:
    return SHORT.get(kind, kind)


def _orders(slug: str, kind: Kind, order: str, language: str) -> tuple[tuple[Button, ...], ...]:
    if kind.startswith("proof"):
        return ()
    others = [letter for letter in ORDERS if letter != order]
    ways = [_again(f"button-export-order-{ORDERS[o]}", slug, kind, o, language) for o in others]
    return tuple(tuple(ways[i : i + 2]) for i in range(0, len(ways), 2))


def _languages(
    stored: StoredLetter, slug: str, kind: Kind, order: str, language: str
) -> tuple[tuple[Button, ...], ...]:
    others = [code for code in stored.letter.languages if code != language]
    return tuple(
        (
            Button(
                Line("button-export-language", {"language": presenting.own_name(code)}),
                act=f"x:{slug}:{_short(kind)}:{order}:{code}",
            ),
        )
        for code in others
    )


def _again(label: str, slug: str, kind: Kind, order: str, language: str) -> Button:
    return button(label, "x", slug, _short(kind), order, *([language] if language else []))


def _send_button(slug: str, kind: Kind, order: str, language: str) -> Button:
    objects = (slug, _short(kind), order, language)
    return button("button-export-send", "xs", *objects, style="primary")
