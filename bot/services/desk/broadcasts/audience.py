"""To whom a broadcast goes: each condition a button, the count above, and who is left out."""

from dataclasses import replace
from typing import Any, Final

from bot.domain.broadcast import Audience, Group
from bot.services.controls import act, button, stacked
from bot.services.desk.broadcasts import shown as composing_shown
from bot.services.desk.broadcasts.draft import change, opened, title_of
from bot.services.desk.broadcasts.hub import back_to, listen
from bot.services.desk.broadcasts.reach import in_each_group, reach_of
from bot.services.desk.letters.moments import heard
from bot.services.desk.letters.shown import language_name
from bot.services.replies import Button, Line, Rows
from bot.services.visit import Visit
from bot.texts.catalogue import LANGUAGES
from storage import broadcast_drafts
from storage.broadcasts import Broadcast

EARLIER: Final = 8
TYPED: Final = ("countries", "role", "after")
NO_CONDITION: Final = Audience(groups=frozenset())


def open_audience(visit: Visit, token: str) -> None:
    broadcast = opened(visit, token)
    if broadcast is not None:
        show(visit, broadcast)


def show(visit: Visit, broadcast: Broadcast, *before: Line) -> None:
    listen(visit, broadcast)
    reach = reach_of(visit.tx, broadcast)
    visit.say(
        *heard(visit),
        *before,
        Line("composing-audience", {"title": title_of(visit, broadcast)}),
        composing_shown.to_whom(visit, broadcast, reach),
        *composing_shown.conditions(visit, broadcast),
        *composing_shown.left_out(reach),
        rows=_rows(visit, broadcast),
    )


def toggle(visit: Visit, token: str, what: str, value: str) -> None:
    """Put a group or a language in or out."""
    broadcast = opened(visit, token)
    if broadcast is None:
        return
    audience = broadcast.audience
    if what == "group" and value in set(Group):
        groups = audience.groups ^ {Group(value)}
        if not groups:
            visit.toast = Line("toast-composing-one-group")
            return
        audience = replace(audience, groups=groups)
    elif what == "language" and value in LANGUAGES:
        audience = replace(audience, languages=audience.languages ^ {value})
    else:
        visit.toast = Line("toast-over")
        return
    show(visit, change(visit, broadcast, audience=audience))


def clear(visit: Visit, token: str, what: str) -> None:
    """Take one condition away."""
    broadcast = opened(visit, token)
    if broadcast is None:
        return
    name = {"after": "signed_after", "got": "did_not_get"}.get(what, what)
    if name not in ("signed_after", "did_not_get", "countries", "role"):
        visit.toast = Line("toast-over")
        return
    cleared: dict[str, Any] = {name: getattr(NO_CONDITION, name)}
    audience = replace(broadcast.audience, **cleared)
    show(visit, change(visit, broadcast, audience=audience))


def ask_earlier(visit: Visit, token: str) -> None:
    """Which earlier broadcast the audience has not got."""
    broadcast = opened(visit, token)
    if broadcast is None:
        return
    earlier = _earlier(visit, broadcast)
    ways = [
        Button(
            Line("button-composing-earlier", {"words": composing_shown.first_words(visit, one)}),
            act=act("compose-not", token, one.token),
        )
        for one in earlier
    ]
    ways.append(button("button-composing-to-back", "compose-to", token))
    visit.say(Line("composing-earlier", {"count": len(earlier)}), rows=stacked(*ways))


def without(visit: Visit, token: str, other: str) -> None:
    """Leave out who was sent that other broadcast of the same letter."""
    broadcast = opened(visit, token)
    if broadcast is None:
        return
    earlier = {one.token: one.id for one in _earlier(visit, broadcast)}
    if other not in earlier:
        visit.toast = Line("toast-over")
        return
    audience = replace(broadcast.audience, did_not_get=earlier[other])
    show(visit, change(visit, broadcast, audience=audience))


def _earlier(visit: Visit, broadcast: Broadcast) -> list[Broadcast]:
    found = broadcast_drafts.sent_ones(visit.tx, broadcast.letter, EARLIER)
    return [one for one in found if one.started is not None]


def _rows(visit: Visit, broadcast: Broadcast) -> Rows:
    token, audience = broadcast.token, broadcast.audience
    each = in_each_group(visit.tx, broadcast)
    groups = [_group_button(visit, broadcast, group, each.get(group, 0)) for group in Group]
    languages = [_language_button(visit, broadcast, code) for code in LANGUAGES]
    narrowed = [
        ("countries", bool(audience.countries)),
        ("role", bool(audience.role)),
        ("after", audience.signed_after is not None),
    ]
    return (
        *stacked(*groups),
        *(tuple(languages[n : n + 2]) for n in range(0, len(languages), 2)),
        *(_condition(what, token, holds) for what, holds in narrowed),
        _got(token, audience.did_not_get is not None),
        (button("button-composing-sample", "compose-sample", token),),
        (back_to(token),),
    )


def _group_button(visit: Visit, broadcast: Broadcast, group: Group, count: int) -> Button:
    name = visit.text(f"composing-group-{group}")
    is_in = group in broadcast.audience.groups
    key = f"button-composing-group-{'in' if is_in else 'out'}"
    label = Line(key, {"name": name, "count": count})
    return Button(label, act=act("compose-with", broadcast.token, "group", group))


def _language_button(visit: Visit, broadcast: Broadcast, code: str) -> Button:
    is_in = code in broadcast.audience.languages
    name = language_name(code, visit.language)
    label = Line(f"button-composing-only-{'in' if is_in else 'out'}", {"name": name})
    return Button(label, act=act("compose-with", broadcast.token, "language", code))


def _condition(what: str, token: str, holds: bool) -> tuple[Button, ...]:
    asks = button(f"button-composing-{what}", "compose-ask-for", token, what)
    clears = button(f"button-composing-clear-{what}", "compose-clear", token, what)
    return (asks, clears) if holds else (asks,)


def _got(token: str, holds: bool) -> tuple[Button, ...]:
    asks = button("button-composing-got", "compose-got", token)
    clears = button("button-composing-clear-got", "compose-clear", token, "got")
    return (asks, clears) if holds else (asks,)
