"""The choices of a file: which there are, what a tap makes of them, and how they are said."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from bot.domain.listing import AcronymForm, CountryForm, Order
from bot.services.controls import act, button
from bot.services.desk.exports.draft import NO, YES, ExportDraft
from bot.services.presenting import own_name
from bot.services.replies import Button, Line, Rows
from bot.services.taking_out import Wanted
from bot.services.taking_out.gathering import delivery_of
from bot.services.taking_out.kinds import ARRANGED, REGISTERS, TABLES
from bot.services.taking_out.previewing import Preview
from bot.texts.countries import country_book

OWN: Final = "own"
"""The order that the letter itself asks for."""
EVERYBODY: Final = "all"
MENU_OF: Final[Mapping[str, str]] = {
    "order": "order",
    "numbered": "form",
    "articles": "form",
    "acronym": "form",
    "country": "form",
    "people": "form",
    "language": "language",
    "late": "who",
    "countries": "who",
    "lock": "lock",
}
"""By item, the menu that it stands in."""
MENUS: Final = ("order", "form", "language", "who", "lock")


def offered(draft: ExportDraft) -> Iterator[str]:
    """The menus that this kind of file has a use for."""
    if draft.wanted.kind in ARRANGED:
        yield from ("order", "form")
    if len(draft.stored.letter.languages) > 1:
        yield "language"
    if draft.wanted.kind in REGISTERS:
        yield "who"
    yield "lock"


def chosen(draft: ExportDraft, item: str, value: str) -> ExportDraft | None:
    """The draft with that choice; None when there is no such choice."""
    if item == "lock":
        return replace(draft, lock=value) if value in (YES, NO) else None
    change = CHANGES.get(item)
    try:
        wanted = change(draft, value) if change else None
    except ValueError:
        return None
    return replace(draft, wanted=wanted) if wanted else None


def _order(draft: ExportDraft, value: str) -> Wanted:
    return replace(draft.wanted, order=None if value == OWN else Order(value))


def _numbered(draft: ExportDraft, value: str) -> Wanted:
    return replace(draft.wanted, numbered=_yes(value))


def _articles(draft: ExportDraft, value: str) -> Wanted:
    return replace(draft.wanted, articles=_yes(value))


def _people(draft: ExportDraft, value: str) -> Wanted:
    return replace(draft.wanted, representatives=_yes(value))


def _acronym(draft: ExportDraft, value: str) -> Wanted:
    return replace(draft.wanted, acronym=AcronymForm(value))


def _country(draft: ExportDraft, value: str) -> Wanted:
    return replace(draft.wanted, country=CountryForm(value))


def _language(draft: ExportDraft, value: str) -> Wanted | None:
    known = value in draft.stored.letter.languages
    return replace(draft.wanted, language=value) if known else None


def _late(draft: ExportDraft, value: str) -> Wanted | None:
    if delivery_of(draft.stored.letter) is None:
        return None
    return replace(draft.wanted, late=_yes(value))


def _countries(draft: ExportDraft, value: str) -> Wanted | None:
    """Everybody again; which ones are wanted is typed."""
    return draft.wanted.as_a_whole() if value == EVERYBODY else None


CHANGES: Final[Mapping[str, Callable[[ExportDraft, str], Wanted | None]]] = {
    "order": _order,
    "numbered": _numbered,
    "articles": _articles,
    "acronym": _acronym,
    "country": _country,
    "people": _people,
    "language": _language,
    "late": _late,
    "countries": _countries,
}


def _yes(value: str) -> bool:
    if value not in (YES, NO):
        raise ValueError(value)
    return value == YES


def rows_of(draft: ExportDraft, menu: str, held: Preview, key: str | None) -> Rows:
    """The choices of a menu, and the way back."""
    made = {
        "order": _order_rows,
        "form": _form_rows,
        "language": _language_rows,
        "who": _who_rows,
    }.get(menu)
    rows = made(draft, held) if made else _lock_rows(draft, key)
    return (*rows, (button("button-export-menu-back", "xh", draft.token),))


def _order_rows(draft: ExportDraft, held: Preview) -> Rows:
    orders = [order for order in Order if _is_known(order, held)]
    ways = [_way(draft, Line(f"export-order-{order}"), "order", order) for order in orders]
    return _in_pairs(ways)


def _is_known(order: Order, held: Preview) -> bool:
    """An order by what nobody was asked would be none."""
    known = {Order.KIND: held.has_kinds, Order.ECOSOC: held.has_status}
    return known.get(order, True)


def _form_rows(draft: ExportDraft, _held: Preview) -> Rows:
    """Each button says how it is; a tap makes it the next."""
    return tuple((way,) for way in _forms(draft))


def _forms(draft: ExportDraft) -> Iterator[Button]:
    wanted = draft.wanted
    if wanted.kind not in TABLES:
        now, other = _switch(wanted.numbered)
        yield _way(draft, Line(f"export-numbered-{now}"), "numbered", other)
    now, other = _switch(wanted.articles)
    yield _way(draft, Line(f"export-articles-{now}"), "articles", other)
    now, other = _switch(wanted.names_people)
    yield _way(draft, Line(f"export-people-{now}"), "people", other)
    now, other = _turn(list(AcronymForm), wanted.acronym)
    yield _way(draft, Line(f"export-acronym-{now}"), "acronym", other)
    now, other = _turn(list(CountryForm), wanted.country)
    yield _way(draft, Line(f"export-country-{now}"), "country", other)


def _switch(now: bool) -> tuple[str, str]:
    """What is said of it, and what a tap makes of it."""
    return (YES, NO) if now else (NO, YES)


def _turn(forms: list[AcronymForm] | list[CountryForm], now: str) -> tuple[str, str]:
    values = [form.value for form in forms]
    return now.replace(" ", "-"), values[(values.index(now) + 1) % len(values)]


def _language_rows(draft: ExportDraft, _held: Preview) -> Rows:
    return tuple(
        (
            Button(
                Line("button-export-language", {"language": own_name(code)}),
                act=act("xo", draft.token, "language", code),
            ),
        )
        for code in draft.stored.letter.languages
    )


def _who_rows(draft: ExportDraft, _held: Preview) -> Rows:
    rows = [button("button-export-countries", "xa", draft.token, "countries")]
    if delivery_of(draft.stored.letter) is not None:
        now, other = _switch(draft.wanted.late)
        rows.append(_way(draft, Line(f"export-late-{now}"), "late", other))
    if draft.wanted.countries or draft.wanted.late:
        rows.append(button("button-export-everybody", "xo", draft.token, "countries", EVERYBODY))
    return tuple((one,) for one in rows)


def _lock_rows(draft: ExportDraft, key: str | None) -> Rows:
    """`key` is the one that she has given, if she has."""
    ask = button(
        "button-export-other-key" if key else "button-export-key", "xa", draft.token, "key"
    )
    if not key:
        return ((ask,),)
    ways = (
        button("button-export-lock", "xo", draft.token, "lock", YES),
        button("button-export-no-lock", "xo", draft.token, "lock", NO),
        ask,
        button("button-export-forget-key", "xf", draft.token),
    )
    return tuple((way,) for way in ways)


def said_of(draft: ExportDraft, menu: str, language: str) -> Line:
    """The button that opens a menu: what is chosen there."""
    wanted = draft.wanted
    match menu:
        case "order":
            return Line(f"export-order-{wanted.order or OWN}")
        case "language":
            code = wanted.language or draft.stored.letter.languages[0]
            return Line("button-export-language", {"language": own_name(code)})
        case "who" if wanted.countries:
            return Line("export-only", {"countries": names_of(wanted.countries, language)})
        case "who" if wanted.late:
            return Line("export-late-yes")
        case "who":
            return Line("export-everybody")
        case _:
            return Line("button-export-form")


def names_of(codes: frozenset[str], language: str) -> str:
    """Countries by name, in the order of their codes."""
    known = country_book().codes
    return ", ".join(
        country_book().name(code, language) if code in known else code for code in sorted(codes)
    )


def _way(draft: ExportDraft, label: Line, item: str, value: str) -> Button:
    return Button(label, act=act("xo", draft.token, item, value))


def _in_pairs(ways: list[Button]) -> Rows:
    return tuple(tuple(ways[i : i + 2]) for i in range(0, len(ways), 2))
