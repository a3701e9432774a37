"""A draft tried out: exactly the message that would be received, with buttons that do nothing."""

from typing import Any

from bot.domain.broadcast import BroadcastState
from bot.domain.refusal import Facts
from bot.services import broadcasting
from bot.services.controls import act, button, stacked
from bot.services.desk import access
from bot.services.desk.broadcasts import shown as composing_shown
from bot.services.desk.broadcasts.draft import known, opened, seen, title_of
from bot.services.desk.broadcasts.hub import back_to
from bot.services.desk.broadcasts.reach import Reach, reach_of
from bot.services.desk.letters.shown import language_name
from bot.services.replies import Line, Rows
from bot.services.visit import Visit
from bot.texts.catalogue import LANGUAGES
from storage import outbox
from storage.broadcasts import Broadcast
from storage.outbox import Channel, Urgency
from storage.people import Person

ME, TEAM = "me", "team"


def preview(visit: Visit, token: str) -> None:
    """The message in each language in which somebody gets it, each under a line of its own."""
    broadcast = _ready(visit, token)
    if broadcast is None:
        return
    reach = reach_of(visit.tx, broadcast)
    visit.tapped = None
    for code in _languages(broadcast, reach):
        visit.say(_above(visit, broadcast, reach, code))
        _send(visit, broadcast, visit.person, code)
    visit.say(Line("composing-preview-end"), rows=_ways(visit, broadcast))


def test(visit: Visit, token: str, whom: str) -> None:
    """One message to herself, or to everybody else who organises the letter."""
    broadcast = _ready(visit, token)
    if broadcast is None:
        return
    visit.tapped = None
    if whom == ME:
        visit.say(Line("composing-test-own"))
        _send(visit, broadcast, visit.person, visit.language)
        visit.say(Line("composing-test-end"), rows=_ways(visit, broadcast))
    elif whom == TEAM:
        _test_on_others(visit, broadcast)
    else:
        visit.toast = Line("toast-over")


def dead_button(visit: Visit, token: str) -> None:
    """A button below a preview or a test."""
    if known(visit, token) is not None:
        visit.toast = Line("toast-preview")


def others(visit: Visit, broadcast: Broadcast) -> list[Person]:
    """Who organises the letter beside her, and can be reached."""
    team = access.team(visit.tx, visit.surroundings, broadcast.letter)
    return [person for person in team if person.id != visit.person.id]


def _test_on_others(visit: Visit, broadcast: Broadcast) -> None:
    team = others(visit, broadcast)
    facts = {"name": access.known_as(visit, visit.person.id), "title": title_of(visit, broadcast)}
    for person in team:
        visit.tell(person, Line("composing-test-from", facts))
        _send(visit, broadcast, person, person.language)
    if team:
        visit.note("broadcast tested", f"broadcast:{broadcast.id}")
    visit.say(Line("composing-test-sent", {"count": len(team)}), rows=_ways(visit, broadcast))


def _ready(visit: Visit, token: str) -> Broadcast | None:
    """The draft, if there is something to show; otherwise she is told what it lacks."""
    broadcast = opened(visit, token)
    if broadcast is None:
        return None
    if not broadcast.content.words:
        visit.say(Line("composing-flaw-no-text"), rows=stacked(back_to(token)))
        return None
    if composing_shown.too_long(visit, broadcast):
        flaws = composing_shown.flaws(visit, broadcast, reach_of(visit.tx, broadcast))
        visit.say(*flaws, rows=stacked(back_to(token)))
        return None
    return broadcast


def _languages(broadcast: Broadcast, reach: Reach) -> list[str]:
    """Those in which the bot speaks to somebody; an audience of nobody is shown the texts."""
    spoken = [code for code in composing_shown.spoken(broadcast, reach) if code in LANGUAGES]
    return spoken or list(LANGUAGES[:1])


def _above(visit: Visit, broadcast: Broadcast, reach: Reach, code: str) -> Line:
    words = broadcast.content.words
    facts: Facts = {
        "language": language_name(code, visit.language),
        "count": reach.languages.get(code, 0),
        "other": language_name(next(iter(words)), visit.language),
    }
    return Line("composing-preview" if code in words else "composing-preview-other", facts)


def _send(visit: Visit, broadcast: Broadcast, person: Person, language: str) -> None:
    message = broadcasting.message(visit.tx, broadcast, language)
    rows = [[_harmless(one, broadcast.token) for one in row] for row in message["rows"]]
    payload = {"broadcast": {**message, "rows": rows}, "language": visit.language}
    telegram, urgency = str(person.telegram), _urgency(visit, person)
    outbox.put(visit.tx, Channel.CHAT, telegram, payload, person=person.id, urgency=urgency)


def _harmless(shown: dict[str, Any], token: str) -> dict[str, Any]:
    """Looks the same. It stays harmless after the draft was sent under the same token."""
    if "callback_data" not in shown:
        return shown
    return {**shown, "callback_data": act("compose-dead", token)}


def _urgency(visit: Visit, person: Person) -> Urgency:
    return Urgency.CONVERSATION if person.id == visit.person.id else Urgency.NOTICE


def _ways(visit: Visit, broadcast: Broadcast) -> Rows:
    """Whoever gives the second pair of eyes decides right below what she has seen."""
    token, asked = broadcast.token, broadcast.state is BroadcastState.APPROVAL
    if not asked or broadcast.made_by == visit.person.id or broadcast.approved_by is not None:
        return stacked(back_to(token))
    return approving(broadcast)


def approving(broadcast: Broadcast) -> Rows:
    """To agree to the broadcast as it is now, or not yet."""
    token, version = broadcast.token, seen(broadcast)
    return stacked(
        button("button-composing-approve", "compose-yes", token, version, style="success"),
        button("button-composing-not-yet", "compose-no", token, version),
    )
