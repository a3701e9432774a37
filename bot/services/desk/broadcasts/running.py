"""A broadcast under way and afterwards: progress, pause, what became of it, once more."""

from collections.abc import Sequence

from bot.domain.broadcast import BroadcastState, DeliveryState, Tally
from bot.domain.refusal import Facts
from bot.services import broadcasting, standing_messages
from bot.services.controls import button, read_number, stacked
from bot.services.desk import access
from bot.services.replies import Button, Line, Reply, Rows
from bot.services.visit import Surroundings, Visit
from bot.texts.times import moment
from storage import broadcasts, letters, sent_messages, signatures
from storage.broadcasts import Broadcast, Delivery
from storage.database import Transaction

PAGE = 10
GOES = (BroadcastState.DRAFT, BroadcastState.APPROVAL, BroadcastState.SCHEDULED)
LISTED = (
    DeliveryState.FAILED,
    DeliveryState.UNCERTAIN,
    DeliveryState.UNREACHABLE,
    DeliveryState.WITHDRAWN,
    DeliveryState.SENT,
)


def send(visit: Visit, token: str) -> None:
    """Let it go: of two who press at once, one begins it and the other is shown that it runs."""
    broadcast = _own(visit, token)
    if broadcast is None:
        return
    if not _may_leave(visit, broadcast):
        visit.toast = Line("toast-over")
        return
    if broadcast.due is not None and broadcast.due > visit.now:
        if broadcasts.go(visit.tx, broadcast.id, GOES[:2], BroadcastState.SCHEDULED):
            visit.note("broadcast scheduled", f"broadcast:{broadcast.id}")
    elif broadcasting.begin(visit.tx, broadcast):
        visit.note("broadcast sent", f"broadcast:{broadcast.id}")
    show(visit, token)


def show(visit: Visit, token: str) -> None:
    """How it goes, in one message that goes on to be edited."""
    broadcast = _own(visit, token)
    if broadcast is None:
        return
    purpose = _purpose(broadcast)
    sent_messages.forget_of(visit.tx, purpose, visit.person.id)
    lines, rows = _screen(visit.tx, broadcast, visit.language)
    visit.say(*lines, rows=rows, topic=purpose, keep=purpose)


def show_progress(tx: Transaction, broadcast: int, surroundings: Surroundings) -> None:
    """Edit the message of everybody who looks at it; its maker gets one in any case.

    Whoever has lost the role meanwhile sees no more of it.
    """
    running = broadcasts.get(tx, broadcast)
    looking = dict(sent_messages.holders(tx, _purpose(running), running.started or tx.now))
    looking.setdefault(running.made_by, 0)
    team = access.by_number(tx, surroundings, running.letter)
    for person, message in looking.items():
        known = team.get(person)
        if known is None:
            continue
        lines, rows = _screen(tx, running, known.language)
        purpose = _purpose(running)
        reply = Reply(known.language, lines, rows, message or None, keep=purpose)
        standing_messages.put(tx, known, purpose, reply)


def pause(visit: Visit, token: str) -> None:
    _change(visit, token, (BroadcastState.RUNNING,), BroadcastState.PAUSED, "paused")


def resume(visit: Visit, token: str) -> None:
    _change(visit, token, (BroadcastState.PAUSED,), BroadcastState.RUNNING, "resumed")


def ask_to_cancel(visit: Visit, token: str) -> None:
    broadcast = _own(visit, token)
    if broadcast is not None:
        tally = broadcasts.tally(visit.tx, broadcast.id)
        facts: Facts = {"sent": tally[DeliveryState.SENT], "left": tally.open}
        ways = (
            button("button-broadcast-cancel-yes", "bc-cancelled", token, style="danger"),
            button("button-broadcast-cancel-no", "bc", token),
        )
        visit.say(Line("broadcast-cancel-ask", facts), rows=stacked(*ways))


def cancel(visit: Visit, token: str) -> None:
    """What is left is not sent; what has arrived stays where it is."""
    before = (*GOES, BroadcastState.RUNNING, BroadcastState.PAUSED)
    _change(visit, token, before, BroadcastState.CANCELLED, "cancelled")


def send_failed_again(visit: Visit, token: str) -> None:
    _again(visit, token, (DeliveryState.FAILED,))


def send_uncertain_again(visit: Visit, token: str) -> None:
    """Her choice: some of them may get it twice."""
    _again(visit, token, (DeliveryState.UNCERTAIN,))


def show_recipients(visit: Visit, token: str, state: str, offset: str) -> None:
    """Who is in that state and why; names are for organisers, in a private chat."""
    broadcast, start = _own(visit, token), read_number(offset)
    if broadcast is None or start is None or state not in set(LISTED):
        return
    visit.note("recipients of a broadcast looked at", f"broadcast:{broadcast.id}")
    found = broadcasts.deliveries(visit.tx, broadcast.id, DeliveryState(state), start, PAGE + 1)
    lines = [_recipient_line(visit.tx, delivery) for delivery in found[:PAGE]]
    turning = []
    if start:
        earlier = max(0, start - PAGE)
        turning.append(button("button-earlier", "bc-who", token, state, earlier))
    if len(found) > PAGE:
        turning.append(button("button-later-ones", "bc-who", token, state, start + PAGE))
    back = button("button-broadcast-back", "bc", token)
    rows = (*((tuple(turning),) if turning else ()), (back,))
    visit.say(Line(f"broadcast-list-{state}"), *lines, rows=rows)


def send_list(visit: Visit, token: str) -> None:
    """The same as a file, for all states."""
    broadcast = _own(visit, token)
    if broadcast is not None:
        visit.note("list of a broadcast's recipients taken out", f"broadcast:{broadcast.id}")
        visit.say(Line("broadcast-file-caption"), document=("broadcast-list", token))


def _change(
    visit: Visit,
    token: str,
    before: Sequence[BroadcastState],
    state: BroadcastState,
    what: str,
) -> None:
    broadcast = _own(visit, token)
    if broadcast is None:
        return
    if broadcasts.go(visit.tx, broadcast.id, before, state):
        visit.note(f"broadcast {what}", f"broadcast:{broadcast.id}")
    else:
        visit.toast = Line("toast-answered")
    show(visit, token)


def _again(visit: Visit, token: str, states: Sequence[DeliveryState]) -> None:
    broadcast = _own(visit, token)
    if broadcast is None:
        return
    over = (BroadcastState.DONE, BroadcastState.PAUSED)
    if broadcast.state in over and broadcasts.again(visit.tx, broadcast.id, states):
        broadcasts.go(visit.tx, broadcast.id, over, BroadcastState.RUNNING)
        visit.note("broadcast sent again", f"broadcast:{broadcast.id}")
    else:
        visit.toast = Line("toast-answered")
    show(visit, token)


def _own(visit: Visit, token: str) -> Broadcast | None:
    broadcast = broadcasts.by_token(visit.tx, token)
    if broadcast is None:
        visit.toast = Line("toast-over")
        return None
    access.letter_of(visit, letters.get(visit.tx, broadcast.letter).letter.slug)
    return broadcast


def _may_leave(visit: Visit, broadcast: Broadcast) -> bool:
    """Whatever button was pressed: it says something, and enough people have agreed to it."""
    approved = broadcast.approved_by is not None or not visit.surroundings.broadcast_approvals
    return bool(broadcast.content.words) and approved


def _purpose(broadcast: Broadcast) -> str:
    return f"broadcast:{broadcast.id}"


def _screen(tx: Transaction, broadcast: Broadcast, language: str) -> tuple[tuple[Line, ...], Rows]:
    letter = letters.get(tx, broadcast.letter).letter
    tally = broadcasts.tally(tx, broadcast.id)
    at = broadcast.due or broadcast.ended or broadcast.started or tx.now
    facts: Facts = {
        "title": letter.text_in(language).title,
        "when": moment(at, letter.zone, language),
    }
    lines = [Line(f"broadcast-is-{broadcast.state}", facts)]
    if broadcast.state is BroadcastState.PAUSED and broadcast.why:
        key = "message" if broadcast.why.startswith("BadRequest") else "many"
        lines.append(Line(f"broadcast-stopped-{key}", {"why": broadcast.why}))
    if broadcast.started is not None:
        seconds = ((broadcast.ended or tx.now) - broadcast.started).total_seconds()
        lines.append(broadcasting.progress(tally))
        if broadcast.state is BroadcastState.RUNNING:
            lines += broadcasting.speed(tally, seconds)
    if tally[DeliveryState.UNCERTAIN] and broadcast.state is not BroadcastState.RUNNING:
        lines.append(Line("broadcast-uncertain", {"count": tally[DeliveryState.UNCERTAIN]}))
    return tuple(lines), _rows(broadcast, tally)


def _rows(broadcast: Broadcast, tally: Tally) -> Rows:
    token, ways = broadcast.token, []
    match broadcast.state:
        case BroadcastState.RUNNING:
            ways.append(button("button-broadcast-pause", "bc-pause", token))
        case BroadcastState.PAUSED:
            ways.append(button("button-broadcast-resume", "bc-resume", token, style="primary"))
        case BroadcastState.DONE:
            if tally[DeliveryState.FAILED]:
                ways.append(button("button-broadcast-failed-again", "bc-failed", token))
            if tally[DeliveryState.UNCERTAIN]:
                ways.append(button("button-broadcast-uncertain-again", "bc-uncertain", token))
    if broadcast.state not in (BroadcastState.DONE, BroadcastState.CANCELLED):
        ways.append(button("button-broadcast-cancel", "bc-cancel", token))
    if broadcast.started is not None:
        ways += [
            Button(
                Line(f"button-broadcast-list-{state}", {"count": tally[state]}),
                act=f"bc-who:{token}:{state}:0",
            )
            for state in LISTED
            if tally[state]
        ]
        ways.append(button("button-broadcast-file", "bc-file", token))
    ways.append(button("button-broadcast-refresh", "bc", token))
    return stacked(*ways)


def _recipient_line(tx: Transaction, delivery: Delivery) -> Line:
    signature = (
        signatures.find_by_id(tx, delivery.signature) if delivery.signature is not None else None
    )
    facts: Facts = {
        "organisation": (signature.listed_as if signature else "") or "–",
        "number": str(signature.number or "–") if signature else "–",
        "why": delivery.why or "–",
    }
    return Line("broadcast-recipient", facts, tight=True)
