"""A second pair of eyes: another organiser sees the broadcast as it is, and agrees or not yet."""

from bot.domain.broadcast import BroadcastState
from bot.domain.flow import Draft
from bot.domain.refusal import Facts
from bot.services import errands
from bot.services.controls import button, stacked
from bot.services.desk import access
from bot.services.desk.broadcasts import hub as composing_hub
from bot.services.desk.broadcasts import shown as composing_shown
from bot.services.desk.broadcasts.answers import REASON
from bot.services.desk.broadcasts.asking import begin, draft_of, register
from bot.services.desk.broadcasts.draft import opened, seen, title_of
from bot.services.desk.broadcasts.hub import back_to
from bot.services.desk.broadcasts.reach import reach_of
from bot.services.desk.broadcasts.trying import approving, others
from bot.services.replies import Line, Rows
from bot.services.visit import Visit
from storage import broadcast_drafts, broadcasts
from storage.broadcasts import Broadcast
from storage.errands import Errand

VERSION = "version"


def needs_approval(visit: Visit, broadcast: Broadcast) -> bool:
    return visit.surroundings.broadcast_approvals > 0 and broadcast.approved_by is None


def ask_the_others(visit: Visit, token: str, version: str) -> None:
    """Each of the other organisers is asked; the first who agrees is enough."""
    broadcast = opened(visit, token)
    if broadcast is None:
        return
    team = others(visit, broadcast)
    if seen(broadcast) != version:
        _changed(visit, broadcast)
    elif not team:
        visit.say(Line("composing-eyes-nobody"), rows=stacked(back_to(token)))
    elif not broadcast_drafts.wait_for_approval(visit.tx, broadcast.id):
        visit.toast = Line("toast-answered")
    else:
        visit.note("broadcast: a second pair of eyes asked", f"broadcast:{broadcast.id}")
        for person in team:
            visit.tell(person, *_request(visit, broadcast), rows=_ways(broadcast))
        visit.say(Line("composing-eyes-sent", {"count": len(team)}), rows=stacked(back_to(token)))


def approve(visit: Visit, token: str, version: str) -> None:
    """She agrees to what she has seen, and to nothing that came after it."""
    broadcast = _asked(visit, token, version)
    if broadcast is None:
        return
    if not broadcasts.approve(visit.tx, broadcast.id, visit.person.id):
        visit.toast = Line("toast-answered")
        return
    visit.note("broadcast approved", f"broadcast:{broadcast.id}")
    facts = {"name": access.known_as(visit, visit.person.id), "title": title_of(visit, broadcast)}
    send = button("button-composing-send", "compose-send", token, style="primary")
    _tell_maker(visit, broadcast, Line("composing-yes-told", facts), stacked(send, back_to(token)))
    visit.say(Line("composing-yes-said", {"name": access.known_as(visit, broadcast.made_by)}))


def ask_reason(visit: Visit, token: str, version: str) -> None:
    """Not yet: the maker is told why."""
    broadcast = _asked(visit, token, version)
    if broadcast is not None:
        begin(visit, broadcast, REASON.key, **{VERSION: version})


def _not_yet(visit: Visit, errand: Errand, draft: Draft) -> None:
    broadcast = draft_of(visit, errand)
    if broadcast is None:
        return
    errands.finish(visit, errand)
    as_seen = seen(broadcast) == draft.answers[VERSION]
    if as_seen and broadcast_drafts.take_back(visit.tx, broadcast.id):
        visit.note("broadcast not approved yet", f"broadcast:{broadcast.id}")
    facts: Facts = {
        "name": access.known_as(visit, visit.person.id),
        "title": title_of(visit, broadcast),
        "reason": draft.answers[REASON.key],
    }
    rows = stacked(back_to(broadcast.token))
    _tell_maker(visit, broadcast, Line("composing-no-told", facts), rows)
    visit.say(Line("composing-no-said", {"name": access.known_as(visit, broadcast.made_by)}))


def _asked(visit: Visit, token: str, version: str) -> Broadcast | None:
    """The broadcast, if it waits for her eyes and is as she saw it; she is told if not."""
    broadcast = opened(visit, token)
    if broadcast is None:
        return None
    if seen(broadcast) != version:
        _changed(visit, broadcast)
    elif broadcast.state is not BroadcastState.APPROVAL or broadcast.approved_by is not None:
        visit.toast = Line("toast-answered")
    elif broadcast.made_by == visit.person.id:
        visit.toast = Line("toast-composing-own")
    else:
        return broadcast
    return None


def _changed(visit: Visit, broadcast: Broadcast) -> None:
    name = access.known_as(visit, broadcast.made_by)
    composing_hub.show(visit, broadcast, Line("composing-changed", {"name": name}))


def _request(visit: Visit, broadcast: Broadcast) -> tuple[Line, ...]:
    facts: Facts = {
        "name": access.known_as(visit, visit.person.id),
        "title": title_of(visit, broadcast),
        "count": reach_of(visit.tx, broadcast).count,
    }
    return Line("composing-eyes", facts), composing_shown.when(visit, broadcast)


def _ways(broadcast: Broadcast) -> Rows:
    token = broadcast.token
    preview = button("button-composing-preview", "compose-preview", token, style="primary")
    sample = button("button-composing-sample", "compose-sample", token)
    return ((preview,), (sample,), *approving(broadcast))


def _tell_maker(visit: Visit, broadcast: Broadcast, line: Line, rows: Rows) -> None:
    """If she still is at the desk of this letter, and can be reached."""
    for person in access.team(visit.tx, visit.surroundings, broadcast.letter):
        if person.id == broadcast.made_by:
            visit.tell(person, line, rows=rows)


register(REASON, _not_yet)
