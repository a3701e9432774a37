"""'This is your broadcast so far': every item of the draft is a button."""

from collections.abc import Iterable

from bot.domain.broadcast import BroadcastState
from bot.domain.flow import Draft
from bot.services.controls import act, button, stacked
from bot.services.desk.broadcasts import shown as composing_shown
from bot.services.desk.broadcasts.draft import opened
from bot.services.desk.broadcasts.reach import Reach, reach_of
from bot.services.desk.letters.moments import heard
from bot.services.desk.letters.shown import language_name
from bot.services.replies import Button, Line, Rows
from bot.services.visit import Visit
from storage import errands
from storage.broadcasts import Broadcast
from storage.errands import Errand

KIND, TYPED = "composing", "composing-typed"


def open_draft(visit: Visit, token: str) -> None:
    broadcast = opened(visit, token)
    if broadcast is not None:
        show(visit, broadcast)


def show(visit: Visit, broadcast: Broadcast, *before: Line) -> None:
    """The draft as it is; what she types from now on is kept for it."""
    listen(visit, broadcast)
    reach = reach_of(visit.tx, broadcast)
    lines = (*heard(visit), *before, *composing_shown.whole(visit, broadcast, reach))
    flaws = composing_shown.flaws(visit, broadcast, reach) if broadcast.content.words else ()
    visit.say(*lines, *flaws, rows=_rows(visit, broadcast, reach))


def listen(visit: Visit, broadcast: Broadcast) -> Errand:
    """The errand to which words belong that are typed with no question open."""
    errand = listening(visit, broadcast)
    if errand is None:
        errand = errands.begin(visit.tx, visit.person.id, KIND, broadcast.letter, broadcast.id)
        errands.remember(visit.tx, errand.id, Draft(at=TYPED))
    visit.turn_to_errand(errand.id)
    return errand


def listening(visit: Visit, broadcast: Broadcast) -> Errand | None:
    mine = errands.of_kind(visit.tx, visit.person.id, KIND)
    return next((one for one in mine if one.about == broadcast.id), None)


def back_to(token: str) -> Button:
    return button("button-composing-back", "compose", token)


def _rows(visit: Visit, broadcast: Broadcast, reach: Reach) -> Rows:
    token = broadcast.token
    silent, late = (_switch(name, broadcast) for name in ("silent", "late"))
    waits = broadcast.state is BroadcastState.APPROVAL and broadcast.approved_by is None
    send = "button-composing-send-waits" if waits else "button-composing-send"
    return (
        (button("button-composing-to", "compose-to", token),),
        *stacked(*text_buttons(visit, broadcast, composing_shown.offered(visit, broadcast, reach))),
        (button("button-composing-languages", "compose-languages", token),),
        (_asks("media", token), _asks("buttons", token)),
        (_asks("when", token), silent),
        (late,),
        (
            button("button-composing-sample", "compose-sample", token),
            button("button-composing-preview", "compose-preview", token),
        ),
        (
            button("button-composing-test-me", "compose-test", token, "me"),
            button("button-composing-test-team", "compose-test", token, "team"),
        ),
        (button(send, "compose-send", token, style="primary"),),
        (
            button("button-composing-drop", "compose-drop", token),
            button("button-composing-all", "compose-all", token),
        ),
    )


def text_buttons(visit: Visit, broadcast: Broadcast, codes: Iterable[str]) -> list[Button]:
    """One for the text in each of these languages."""
    return [
        Button(
            Line("button-composing-text", {"language": language_name(code, visit.language)}),
            act=act("compose-text", broadcast.token, code),
        )
        for code in codes
    ]


def _asks(what: str, token: str) -> Button:
    return button(f"button-composing-{what}", "compose-ask-for", token, what)


def _switch(name: str, broadcast: Broadcast) -> Button:
    """The label says what a tap brings about."""
    on = bool(getattr(broadcast, name))
    label = f"button-composing-{name}-{'off' if on else 'on'}"
    return button(label, "compose-set", broadcast.token, name, int(not on))
