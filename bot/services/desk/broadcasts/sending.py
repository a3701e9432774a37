"""The last question before a broadcast leaves; what she agreed to is bound to what she saw."""

from math import ceil

from bot.domain.broadcast import BroadcastState
from bot.domain.refusal import Facts
from bot.services.controls import button, stacked
from bot.services.desk import access
from bot.services.desk.broadcasts import hub as composing_hub
from bot.services.desk.broadcasts import running as broadcast_running
from bot.services.desk.broadcasts import shown as composing_shown
from bot.services.desk.broadcasts.approval import needs_approval
from bot.services.desk.broadcasts.draft import opened, seen, title_of
from bot.services.desk.broadcasts.hub import back_to
from bot.services.desk.broadcasts.reach import Reach, reach_of
from bot.services.replies import Button, Line
from bot.services.visit import Visit
from storage import errands
from storage.broadcasts import Broadcast

FREE_A_SECOND = 30
"""Messages a second that cost nothing."""


def ask(visit: Visit, token: str) -> None:
    """Send to so many people? With what that means."""
    broadcast = opened(visit, token)
    if broadcast is not None:
        _ask(visit, broadcast)


def go(visit: Visit, token: str, version: str) -> None:
    """It leaves, or waits for its time. Of two who press at once, one lets it go."""
    broadcast = opened(visit, token)
    if broadcast is None:
        return
    reach = reach_of(visit.tx, broadcast)
    if seen(broadcast) != version:
        name = access.known_as(visit, broadcast.made_by)
        _ask(visit, broadcast, Line("composing-changed", {"name": name}))
    elif needs_approval(visit, broadcast) or composing_shown.flaws(visit, broadcast, reach):
        _ask(visit, broadcast)
    else:
        _stop_listening(visit, broadcast)
        broadcast_running.send(visit, token)


def _ask(visit: Visit, broadcast: Broadcast, *before: Line) -> None:
    reach = reach_of(visit.tx, broadcast)
    flaws = composing_shown.flaws(visit, broadcast, reach)
    if flaws:
        composing_hub.show(visit, broadcast, *before, Line("composing-not-ready"))
        return
    visit.say(
        *before,
        _question(visit, broadcast, reach),
        composing_shown.to_whom(visit, broadcast, reach),
        *composing_shown.conditions(visit, broadcast),
        *composing_shown.by_mail(reach),
        *composing_shown.versions(visit, broadcast, reach),
        composing_shown.when(visit, broadcast),
        *_means(broadcast),
        *_cost(visit, reach),
        *_approval(visit, broadcast),
        rows=stacked(*_ways(visit, broadcast), back_to(broadcast.token)),
    )


def _question(visit: Visit, broadcast: Broadcast, reach: Reach) -> Line:
    facts: Facts = {"count": reach.count, "title": title_of(visit, broadcast)}
    return Line("composing-send-ask", facts)


def _means(broadcast: Broadcast) -> tuple[Line, ...]:
    lines = [Line("composing-send-means")]
    if broadcast.silent:
        lines.append(Line("composing-silent-on"))
    if broadcast.late:
        lines.append(Line("composing-late-on"))
    return tuple(lines)


def _cost(visit: Visit, reach: Reach) -> tuple[Line, ...]:
    """Telegram takes 0.1 Stars for each message above thirty a second (Bot API, sendMessage)."""
    rate = visit.surroundings.paid_broadcasts
    if not rate:
        return ()
    paid = ceil(reach.count * (1 - FREE_A_SECOND / rate))
    return (Line("composing-cost", {"stars": ceil(paid / 10), "rate": rate}),)


def _approval(visit: Visit, broadcast: Broadcast) -> tuple[Line, ...]:
    if broadcast.approved_by is not None:
        name = access.known_as(visit, broadcast.approved_by)
        return (Line("composing-approved", {"name": name}),)
    if not needs_approval(visit, broadcast):
        return ()
    waits = broadcast.state is BroadcastState.APPROVAL
    return (Line("composing-eyes-asked" if waits else "composing-eyes-needed"),)


def _ways(visit: Visit, broadcast: Broadcast) -> list[Button]:
    token, version = broadcast.token, seen(broadcast)
    if not needs_approval(visit, broadcast):
        label = "button-composing-go" if broadcast.due is None else "button-composing-plan"
        return [button(label, "compose-go", token, version, style="primary")]
    if broadcast.state is BroadcastState.APPROVAL:
        return [button("button-composing-preview", "compose-preview", token)]
    return [button("button-composing-ask-eyes", "compose-eyes", token, version, style="primary")]


def _stop_listening(visit: Visit, broadcast: Broadcast) -> None:
    """What she types from now on is not for this broadcast any more."""
    visit.turn_to_errand(None)
    for errand in errands.of_person(visit.tx, visit.person.id):
        if errand.about == broadcast.id:
            errands.forget(visit.tx, errand.id)
