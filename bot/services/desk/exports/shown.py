"""The one screen of an export: what the file holds and how it begins, and what can be chosen."""

from collections.abc import Iterator

from bot.domain.refusal import Facts
from bot.papers.age_file import shortened
from bot.services.controls import button
from bot.services.desk.exports import draft as export_draft
from bot.services.desk.exports import menus as export_menus
from bot.services.desk.exports.draft import ExportDraft
from bot.services.replies import Button, Line, Rows
from bot.services.taking_out.kinds import (
    FAMILIES,
    PERSONAL,
    PICTURES,
    Family,
    family_of,
)
from bot.services.taking_out.previewing import Preview, is_selected
from bot.services.visit import Visit
from storage import age_keys


def show(visit: Visit, draft: ExportDraft, menu: str = "", *before: Line) -> None:
    """With a `menu`, its choices stand below, and the way back."""
    lines, rows = screen(visit, draft, menu)
    visit.say(*before, *lines, rows=rows)


def screen(visit: Visit, draft: ExportDraft, menu: str = "") -> tuple[tuple[Line, ...], Rows]:
    held = export_draft.preview_of(visit, draft)
    lines = tuple(_lines(visit, draft, held, menu))
    if not menu:
        return lines, _rows(visit, draft, held)
    known = age_keys.of_person(visit.tx, visit.person.id)
    return lines, export_menus.rows_of(draft, menu, held, known)


def _lines(visit: Visit, draft: ExportDraft, held: Preview, menu: str) -> Iterator[Line]:
    wanted = draft.wanted
    title = draft.stored.letter.text_in(wanted.language or visit.language).title
    what = visit.text(f"button-export-{family_of(wanted.kind)}")
    kind = visit.text(f"export-kind-{wanted.kind}")
    yield Line("export-head", {"what": what, "kind": kind, "title": title})
    yield _holds(draft, held)
    if held.lines and not held.is_exact:
        yield Line("export-form")
    for one in held.lines:
        yield Line("export-line", {"line": one}, tight=True)
    yield Line("export-personal" if held.people else "export-not-personal", {"count": held.people})
    yield from _lock(visit, draft, held, menu)


def _holds(draft: ExportDraft, held: Preview) -> Line:
    """What the file holds of whom: said before anything leaves."""
    facts: Facts = {"count": held.count, "named": held.named, "kept": held.kept_back}
    if draft.wanted.kind in PERSONAL:
        return Line("export-holds-whole", facts)
    if draft.wanted.kind in PICTURES:
        return Line("export-holds-numbers", facts)
    if is_selected(draft.wanted):
        counted = held.is_exact or not draft.wanted.countries
        return Line("export-holds-chosen" if counted else "export-holds-later", facts)
    return Line("export-holds", facts)


def _lock(visit: Visit, draft: ExportDraft, held: Preview, menu: str) -> Iterator[Line]:
    key = export_draft.key_for(visit, draft, held.people)
    if key:
        yield Line("export-locked", {"key": shortened(key)})
    elif menu == "lock":
        yield Line("export-not-locked")


def _rows(visit: Visit, draft: ExportDraft, held: Preview) -> Rows:
    send = button("button-export-send", "xs", draft.token, style="primary")
    other = button("button-export-other", "export", draft.stored.letter.slug)
    return (*_kinds(visit, draft), *_menus(visit, draft, held), (send,), (other,))


def _kinds(visit: Visit, draft: ExportDraft) -> Rows:
    family = family_of(draft.wanted.kind)
    ways = [
        button(f"export-kind-{kind}", "xk", draft.token, kind)
        for kind in FAMILIES[family]
        if kind is not draft.wanted.kind and export_draft.may_have(visit, draft.stored, kind)
    ]
    if family is Family.PROOF:
        return tuple((way,) for way in ways)
    return tuple(tuple(ways[i : i + 3]) for i in range(0, len(ways), 3))


def _menus(visit: Visit, draft: ExportDraft, held: Preview) -> Rows:
    ways = [
        Button(_label(visit, draft, menu, held), act=f"xm:{draft.token}:{menu}")
        for menu in export_menus.offered(draft)
    ]
    return tuple(tuple(ways[i : i + 2]) for i in range(0, len(ways), 2))


def _label(visit: Visit, draft: ExportDraft, menu: str, held: Preview) -> Line:
    if menu == "lock":
        key = export_draft.key_for(visit, draft, held.people)
        return Line("button-export-is-locked" if key else "button-export-is-open")
    return export_menus.said_of(draft, menu, visit.language)
