"""What the bot reminds people of by itself: looked at when it is due, sent once, stopped by a tap.

A reminder, its number among hers, and the message in the outbox are one commit: after a crash
it is sent or not sent, never twice decided. Under a letter of high risk it names nothing and
makes no sound, for others may see the phone.
"""

from datetime import datetime, timedelta
from typing import Final

from bot.domain.refusal import Facts
from bot.domain.reminding import (
    BEFORE,
    MOST,
    Circumstances,
    Kind,
    Reminder,
    Unfinished,
    next_reminder,
)
from bot.services import presenting
from bot.services.controls import button, stacked
from bot.services.replies import Button, Line, Rows
from bot.services.visit import Surroundings, Visit
from bot.texts.times import moment
from storage import broadcasts, conversations, letters, outbox, people, reminders, signatures
from storage.database import Transaction
from storage.letters import StoredLetter
from storage.reminders import Watch
from storage.signatures import Signature

MOST_A_LOOK: Final = 1_000
MOST_NAMED: Final = 5
A_DAY: Final = timedelta(days=1)


def look(tx: Transaction, watch: Watch, surroundings: Surroundings) -> None:
    """Remind her if it is time, and plan when to look again; without a cause, never."""
    waiting = reminders.unfinished(tx, watch)
    if not waiting:
        reminders.look_no_more(tx, watch)
        return
    person = people.get(tx, watch.person)
    if not person.reachable or broadcasts.is_muted(tx, person.id):
        reminders.look_again(tx, watch, tx.now + A_DAY)
        return
    reminder = planned(tx, watch, waiting)
    if reminder is not None and reminder.at <= tx.now:
        _send(Visit(tx, person, surroundings), watch, reminder, waiting)
        reminder = planned(tx, watch, waiting)
    reminders.look_again(tx, watch, reminder.at if reminder else None)


def planned(
    tx: Transaction, watch: Watch, waiting: list[Unfinished], but: frozenset[Kind] = frozenset()
) -> Reminder | None:
    """The next that she would get; None when the letter is shut, or she wants no more.

    `but`: kinds that are not asked for here.
    """
    letter = letters.get(tx, watch.letter).letter
    if not letter.is_open(tx.now) or reminders.is_stopped(tx, watch):
        return None
    around = Circumstances(
        letter.closes,
        letter.zone,
        reminders.off(tx, watch.letter) | but,
        reminders.sent(tx, watch),
        watch.person,
    )
    return next_reminder(waiting, around, tx.now)


def will_ask(visit: Visit, signature: Signature) -> datetime | None:
    """When she will be asked whether her board has agreed; None when she will not be."""
    watch = Watch(visit.person.id, signature.letter)
    if broadcasts.is_muted(visit.tx, watch.person):
        return None
    promise = [o for o in reminders.unfinished(visit.tx, watch) if o.about == signature.id]
    reminder = planned(visit.tx, watch, promise, but=frozenset(BEFORE))
    return reminder.at if reminder else None


def no_thanks(visit: Visit, slug: str) -> None:
    """No more reminders of this letter; what she has begun is kept."""
    watch = _watch(visit, slug)
    if watch is None:
        return
    reminders.stop(visit.tx, watch)
    outbox.recall(visit.tx, watch.person, topic(watch.letter))
    visit.note("reminders stopped", f"letter:{slug}")
    visit.say(
        Line("reminders-stopped"),
        rows=stacked(
            button("button-remind-status", "status"),
            button("button-remind-after-all", "remind-on", slug),
        ),
    )


def after_all(visit: Visit, slug: str) -> None:
    """She has thought better of it."""
    watch = _watch(visit, slug)
    if watch is None:
        return
    reminders.resume(visit.tx, watch)
    visit.note("reminders resumed", f"letter:{slug}")
    visit.say(Line("reminders-resumed"), rows=stacked(button("button-remind-status", "status")))


def topic(letter: int) -> str:
    """Under which a reminder waits in the outbox."""
    return f"reminder:{letter}"


def _send(visit: Visit, watch: Watch, reminder: Reminder, waiting: list[Unfinished]) -> None:
    stored = letters.get(visit.tx, watch.letter)
    number = len(reminders.sent(visit.tx, watch)) + 1
    reminders.record(visit.tx, watch, number, reminder.kind, reminder.of.about)
    told = _told_of(reminder, waiting)
    quiet = stored.letter.policy.high_risk
    lines = (Line("remind-quiet"),) if quiet else _lines(visit, stored, reminder, told)
    ways = _quiet_ways(visit, told) if quiet else _ways(visit, reminder, told, number)
    visit.tell(
        visit.person,
        *lines,
        Line("remind-foot", {"left": MOST - number}),
        rows=(*ways, (button("button-no-thanks", "no-thanks", stored.letter.slug),)),
        topic=topic(watch.letter),
        silent=quiet,
    )


def _told_of(reminder: Reminder, waiting: list[Unfinished]) -> list[Unfinished]:
    """Before the close, all that is unfinished; every promise together; else the one thing."""
    if reminder.kind in BEFORE:
        return waiting
    if reminder.kind is Kind.APPROVAL:
        return [one for one in waiting if one.kind is Kind.APPROVAL]
    return [reminder.of]


def _lines(
    visit: Visit, stored: StoredLetter, reminder: Reminder, told: list[Unfinished]
) -> tuple[Line, ...]:
    letter, names = stored.letter, [_organisation(visit, one) for one in told]
    facts: Facts = {
        "title": letter.text_in(visit.language).title,
        "when": moment(letter.closes, letter.zone, visit.language),
        "organisation": names[0],
        "count": len(names),
        "days": letter.days_left(visit.now),
        "hours": letter.hours_left(visit.now),
    }
    if reminder.kind in BEFORE:
        left = [
            Line(f"remind-left-{one.kind}", {"organisation": name}, tight=True)
            for one, name in zip(told[:MOST_NAMED], names, strict=False)
        ]
        return Line(f"remind-{reminder.kind}", facts), *left
    if len(told) > 1:
        return (Line("remind-approvals", facts),)
    return (Line(f"remind-{reminder.kind}", facts),)


def _organisation(visit: Visit, one: Unfinished) -> str:
    if one.kind is Kind.APPROVAL:
        return signatures.get(visit.tx, one.about).listed_as
    begun = conversations.get(visit.tx, one.about)
    said = begun.draft.answers.get("organisation") if begun else None
    return said or visit.text("your-organisation")


def _ways(visit: Visit, reminder: Reminder, told: list[Unfinished], number: int) -> Rows:
    """The next step is one tap away; where there are several things, /status has them all."""
    if len(told) > 1:
        return stacked(button("button-remind-status", "status", style="primary"))
    [one] = told
    if one.kind is not Kind.APPROVAL:
        return stacked(_go_on(visit, one))
    token = signatures.get(visit.tx, one.about).token
    ways = [button("button-agreed", "agreed", token, style="success")]
    if reminder.kind is Kind.APPROVAL and number < MOST:
        ways.append(button("button-later", "later", token))
    return stacked(*ways, button("button-withdraw-promise", "withdraw", token))


def _quiet_ways(visit: Visit, told: list[Unfinished]) -> Rows:
    """Nothing on the button says what it is."""
    if len(told) == 1 and told[0].kind is not Kind.APPROVAL:
        return stacked(_go_on(visit, told[0]))
    return stacked(button("button-remind-open", "status", style="primary"))


def _go_on(visit: Visit, one: Unfinished) -> Button:
    begun = conversations.get(visit.tx, one.about)
    token = begun.token if begun else ""
    return button("button-go-on", "go", token, style="primary")


def _watch(visit: Visit, slug: str) -> Watch | None:
    stored = letters.by_slug(visit.tx, slug)
    if stored is None or not presenting.is_to_be_seen(visit, stored):
        visit.toast = Line("toast-over")
        return None
    return Watch(visit.person.id, stored.id)
