"""A broadcast on its way: whom it means, who may still have it, and what became of it.

Claim, commit, send, commit. A claim that a crash left behind is sent again at the next start:
a message may arrive twice, never not at all. Consent is looked at in the claim, which is the
moment before the sending.
"""

from dataclasses import dataclass
from functools import cache, partial
from math import ceil
from typing import Any

from bot.domain.broadcast import (
    STATUSES,
    Audience,
    BroadcastState,
    DeliveryState,
    Group,
    Tally,
)
from bot.domain.signature import LIVE
from bot.domain.wording import fold
from bot.services.controls import act
from bot.services.replies import Button, Line
from bot.texts import catalogue
from storage import addressees, audit, broadcasts, letters, people
from storage.addressees import Addressee
from storage.broadcasts import Broadcast
from storage.database import Transaction
from storage.next_up import NextUp, next_up

Recipient = tuple[int | None, int | None, str]
"""Person, signature, language; without a person she is reached by e-mail."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """One message, ready to be handed over."""

    delivery: int
    broadcast: int
    person: int
    chat: int
    payload: dict[str, Any]


def recipients(tx: Transaction, letter: int, audience: Audience) -> list[Recipient]:
    """Whom the audience means now, each person once. Nobody who withdrew or said no to updates."""
    got = _who_got(tx, audience.did_not_get)
    meant = addressees.signatories(
        *(tx, letter, _statuses(audience)),
        countries=bool(audience.countries),
        roles=bool(audience.role),
    )
    if Group.UNFINISHED in audience.groups:
        meant += addressees.beginners(tx, letter)
    people_meant: dict[int, Recipient] = {}
    by_mail: list[Recipient] = []
    for one in meant:
        if not _is_meant(one, audience) or one.person in got:
            continue
        if one.person is not None:
            people_meant.setdefault(one.person, (one.person, one.signature, one.language))
        elif one.has_email:
            by_mail.append((None, one.signature, one.language))
    return [*people_meant.values(), *by_mail]


def begin(tx: Transaction, broadcast: Broadcast) -> bool:
    """Freeze the recipients and let it run; False when somebody has begun it already."""
    states = (BroadcastState.DRAFT, BroadcastState.APPROVAL, BroadcastState.SCHEDULED)
    if not broadcasts.go(tx, broadcast.id, states, BroadcastState.RUNNING):
        return False
    count = broadcasts.address(
        tx, broadcast.id, recipients(tx, broadcast.letter, broadcast.audience)
    )
    audit.record(tx, "broadcast begun", f"broadcast:{broadcast.id}", facts={"recipients": count})
    return True


def claim(tx: Transaction, broadcast: int, most: int) -> list[Parcel]:
    """The next messages to be sent; who agreed no more is settled in the same step.

    Empty when nothing is left, or it does not run any more.
    """
    running = broadcasts.get(tx, broadcast)
    if running.state is not BroadcastState.RUNNING:
        return []
    message_in = cache(partial(message, tx, running))
    parcels: list[Parcel] = []
    while len(parcels) < most:
        batch = next_up(tx, broadcast, most - len(parcels))
        if not batch:
            break
        for one in batch:
            state = may_have(one)
            broadcasts.settle(tx, one.delivery, state)
            if state is DeliveryState.SENDING:
                parcels.append(_parcel(running, one, message_in(one.language)))
    return parcels


def settle(tx: Transaction, parcel: Parcel, state: DeliveryState, why: str = "") -> None:
    """What became of one message; a broadcast that fails by itself stops and asks."""
    broadcasts.settle(tx, parcel.delivery, state, why, tries=1)
    if state is DeliveryState.UNREACHABLE:
        people.mark_reachable(tx, parcel.person, reachable=False)
    if state is DeliveryState.FAILED:
        tally = broadcasts.tally(tx, parcel.broadcast)
        if tally.must_stop(broadcasts.wrong_in_itself(tx, parcel.broadcast)):
            running = (BroadcastState.RUNNING,)
            broadcasts.go(tx, parcel.broadcast, running, BroadcastState.PAUSED, why or "failures")


def finish_if_done(tx: Transaction, broadcast: int) -> bool:
    """Done when nothing waits and nothing is on its way."""
    if broadcasts.tally(tx, broadcast).open:
        return False
    running = (BroadcastState.RUNNING,)
    if not broadcasts.go(tx, broadcast, running, BroadcastState.DONE):
        return False
    audit.record(tx, "broadcast done", f"broadcast:{broadcast}")
    return True


def send_to_late_signer(tx: Transaction, letter: int, signature: int) -> None:
    """Whoever signs later gets what was sent to the others, each broadcast once.

    By e-mail, it is the final document only: a list that comes later brings no old news.
    """
    late = broadcasts.for_late_signers(tx, letter)
    by_role = any(sent.audience.role for sent in late)
    one = addressees.of_signature(tx, signature, roles=by_role) if late else None
    if one is None:
        return
    for sent in late:
        is_reached = one.person is not None or (one.has_email and bool(sent.content.paper))
        if not is_reached or not _is_meant(one, sent.audience):
            continue
        added = broadcasts.address(tx, sent.id, [(one.person, one.signature, one.language)])
        if added and sent.state is BroadcastState.DONE:
            broadcasts.go(tx, sent.id, (BroadcastState.DONE,), BroadcastState.RUNNING)


def may_have(one: NextUp) -> DeliveryState:
    """SENDING while she still agrees and can be reached; otherwise what it ends as."""
    if one.person is None or one.muted:
        return DeliveryState.WITHDRAWN
    if not one.reachable:
        return DeliveryState.UNREACHABLE
    if one.signature is not None and (one.status not in LIVE or not one.agreed):
        return DeliveryState.WITHDRAWN
    return DeliveryState.SENDING


def message(tx: Transaction, broadcast: Broadcast, language: str) -> dict[str, Any]:
    """The message as Telegram takes it, in that language, with the way to stop it below."""
    words = broadcast.content.words_in(language)
    content = broadcast.content
    rows = [[{"text": label, "url": link}] for label, link in content.buttons]
    rows += [[_way(language, *way)] for way in content.ways]
    rows += [
        [_stop_button(language, "broadcast-stop-letter", "stop", broadcast.token)],
        [_stop_button(language, "broadcast-stop-all", "stop-all", broadcast.token)],
    ]
    return {
        "text": words.text + foot(tx, broadcast, language),
        "entities": [dict(entity) for entity in words.entities],
        "media": list(content.media) if content.media else None,
        **_enclosed(tx, broadcast, language),
        "rows": rows,
        "silent": broadcast.silent,
    }


def foot(tx: Transaction, broadcast: Broadcast, language: str) -> str:
    """What stands below the text of every message, with the empty line before it."""
    title = letters.get(tx, broadcast.letter).letter.text_in(language).title
    return "\n\n" + catalogue.plain(language, "broadcast-foot", {"title": title})


def progress(tally: Tally) -> Line:
    """How far it is, by what became of each."""
    return Line(
        "broadcast-progress",
        {
            "sent": tally[DeliveryState.SENT],
            "total": tally.total,
            "failed": tally[DeliveryState.FAILED],
            "unreachable": tally[DeliveryState.UNREACHABLE],
            "withdrawn": tally[DeliveryState.WITHDRAWN],
            "uncertain": tally[DeliveryState.UNCERTAIN],
        },
    )


def speed(tally: Tally, seconds: float) -> tuple[Line, ...]:
    """How many a minute, and how many minutes it takes from here.

    Nothing where it stood still for so long that a guess would be idle.
    """
    rate = (tally.total - tally.open) / seconds * 60 if seconds > 0 else 0.0
    if rate < 1:
        return ()
    left = ceil(tally.open / rate)
    return (Line("broadcast-speed", {"rate": round(rate), "minutes": left}, tight=True),)


def _parcel(broadcast: Broadcast, one: NextUp, payload: dict[str, Any]) -> Parcel:
    return Parcel(one.delivery, broadcast.id, one.person or 0, one.telegram, payload)


def _statuses(audience: Audience) -> set[str]:
    return {str(s) for group in audience.groups for s in STATUSES.get(group, ())}


def _is_meant(one: Addressee, audience: Audience) -> bool:
    if audience.languages and one.language not in audience.languages:
        return False
    if audience.countries and one.country not in audience.countries:
        return False
    if audience.role and fold(audience.role) not in fold(one.role):
        return False
    if audience.standing and not one.stands:
        return False
    after = audience.signed_after
    return after is None or (one.confirmed is not None and one.confirmed > after)


def _who_got(tx: Transaction, broadcast: int | None) -> set[int]:
    return broadcasts.who_got(tx, broadcast) if broadcast is not None else set()


def _enclosed(tx: Transaction, broadcast: Broadcast, language: str) -> dict[str, Any]:
    """The letter's own paper: its kind, the letter, and the language."""
    content = broadcast.content
    if content.media or not content.paper:
        return {}
    slug = letters.get(tx, broadcast.letter).letter.slug
    return {"paper": [content.paper, slug, language]}


def _way(language: str, label: str, leads_to: str) -> dict[str, str]:
    where = "url" if leads_to.startswith("https://") else "callback_data"
    return {"text": catalogue.plain(language, label), where: leads_to}


def _stop_button(language: str, label: str, verb: str, token: str) -> dict[str, str]:
    shown = Button(Line(label), act=act(verb, token))
    return {"text": catalogue.plain(language, label), "callback_data": shown.act or ""}
