"""What a letter reminds of by itself: each kind with its state, whom it would reach, a switch."""

from bot.domain.reminding import Kind
from bot.services.controls import act, stacked
from bot.services.desk import access
from bot.services.desk.kept import leave_standing
from bot.services.replies import Button, Line
from bot.services.visit import Visit
from storage import reminders
from storage.letters import StoredLetter

SHOWN = (Kind.DRAFT, Kind.CODE, Kind.APPROVAL, Kind.WEEK, Kind.DAY)
ON, OFF = "on", "off"


def show(visit: Visit, slug: str) -> None:
    stored = access.letter_of(visit, slug)
    leave_standing(visit)
    _show(visit, stored)


def switch(visit: Visit, slug: str, kind: str, state: str) -> None:
    """The button says which state it leads to: tapped twice, it leads there once."""
    stored = access.letter_of(visit, slug)
    if kind not in SHOWN or state not in (ON, OFF):
        visit.toast = Line("toast-over")
        return
    if reminders.switch(visit.tx, stored.id, Kind(kind), on=state == ON):
        visit.note(f"reminders of {kind} switched {state}", f"letter:{slug}")
    _show(visit, stored)


def _show(visit: Visit, stored: StoredLetter) -> None:
    off = reminders.off(visit.tx, stored.id)
    people = reminders.reach(visit.tx, stored.id)
    title = stored.letter.text_in(visit.language).title
    lines = [_line(kind, on=kind not in off, people=people[kind]) for kind in SHOWN]
    switches = [_switch(stored, kind, on=kind not in off) for kind in SHOWN]
    back = Button(Line("button-desk"), act=act("desk", stored.letter.slug))
    risk = (Line("reminders-quiet"),) if stored.letter.policy.high_risk else ()
    visit.say(
        Line("reminders-head", {"title": title}),
        *lines,
        Line("reminders-rules"),
        *risk,
        rows=stacked(*switches, back),
    )


def _line(kind: Kind, *, on: bool, people: int) -> Line:
    return Line(f"reminders-{kind}", {"state": ON if on else OFF, "count": people}, tight=True)


def _switch(stored: StoredLetter, kind: Kind, *, on: bool) -> Button:
    state = OFF if on else ON
    label = Line(f"button-reminders-{kind}", {"state": state})
    return Button(label, act=act("remind-set", stored.letter.slug, kind, state))
