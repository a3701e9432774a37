"""/export: what leaves, of which letter, in which order and form; what it holds is said before."""

from dataclasses import replace

from bot.services.controls import button, stacked
from bot.services.desk import access, which_letter
from bot.services.desk.exports import draft as export_draft
from bot.services.desk.exports import jobs as export_jobs
from bot.services.desk.exports import menus as export_menus
from bot.services.desk.exports import shown as export_shown
from bot.services.replies import Line
from bot.services.taking_out import Family, Kind
from bot.services.taking_out.kinds import FAMILIES
from bot.services.taking_out.previewing import takes_counting
from bot.services.visit import Visit


def show(visit: Visit) -> None:
    """The one letter that she organises, or the choice among several."""
    which_letter.show_or_ask(visit, show_letter, "export", "export-which")


def show_letter(visit: Visit, slug: str) -> None:
    """What can be taken out of this letter."""
    stored = access.letter_of(visit, slug)
    ways = [button(f"button-export-{family}", "x", slug, family) for family in Family]
    facts = {"title": stored.letter.text_in(visit.language).title}
    back = button("button-desk", "desk", slug)
    visit.say(Line("export-what", facts), rows=stacked(*ways, back))


def look(visit: Visit, slug: str, family: str) -> None:
    """The first lines and the count, before anything leaves."""
    stored = access.letter_of(visit, slug)
    if family not in set(Family):
        visit.toast = Line("toast-over")
        return
    draft = export_draft.begin(visit, stored, FAMILIES[Family(family)][0])
    if takes_counting(stored):
        export_jobs.count(visit, draft)
    else:
        export_shown.show(visit, draft)


def show_again(visit: Visit, token: str) -> None:
    draft = export_draft.opened(visit, token)
    if draft is not None:
        export_shown.show(visit, draft)


def choose_kind(visit: Visit, token: str, kind: str) -> None:
    draft = export_draft.opened(visit, token)
    if draft is None:
        return
    if kind not in set(Kind):
        visit.toast = Line("toast-over")
        return
    if not export_draft.may_have(visit, draft.stored, Kind(kind)):
        raise access.Hidden
    wanted = replace(draft.wanted, kind=Kind(kind))
    export_shown.show(visit, export_draft.keep(visit, replace(draft, wanted=wanted)))


def show_menu(visit: Visit, token: str, menu: str) -> None:
    """The choices of one sort; the lines above them are those that they change."""
    draft = export_draft.opened(visit, token)
    if draft is None:
        return
    if menu not in export_menus.MENUS:
        visit.toast = Line("toast-over")
        return
    export_shown.show(visit, draft, menu)


def choose(visit: Visit, token: str, item: str, value: str) -> None:
    """One choice is made; the menu stays, for the next."""
    draft = export_draft.opened(visit, token)
    if draft is None:
        return
    changed = export_menus.chosen(draft, item, value)
    if changed is None:
        visit.toast = Line("toast-over")
        return
    export_shown.show(visit, export_draft.keep(visit, changed), export_menus.MENU_OF[item])
