"""Approval pending: the promise, the question after the board, and its end."""

from datetime import timedelta

from bot.services.controls import button, stacked
from bot.services.replies import Button, Line
from bot.services.visit import Visit
from bot.texts.times import day, moment
from storage import letters, outbox
from storage.signatures import Signature

ASK_AFTER = timedelta(days=3)
BEFORE_THE_CLOSE = timedelta(days=1)


def thank(visit: Visit, signature: Signature) -> None:
    """Say what is kept and what it still needs, and plan to ask."""
    letter = letters.get(visit.tx, signature.letter).letter
    facts = {
        "organisation": signature.listed_as,
        "when": moment(letter.closes, letter.zone, visit.language),
    }
    dated: tuple[Line, ...] = ()
    if signature.decides_on is not None:
        on = day(signature.decides_on, letter.zone, visit.language)
        dated = (Line("promised-until", {"day": on}),)
    show = button("button-show-signature", "signature", signature.token)
    visit.say(Line("promised", facts), *dated, rows=stacked(agreed_button(signature), show))
    remind(visit, signature)


def remind(visit: Visit, signature: Signature, *, again: bool = False) -> None:
    """Ask when the board should have decided, else in a few days; never after the close."""
    letter = letters.get(visit.tx, signature.letter).letter
    due = visit.now + ASK_AFTER
    if signature.decides_on is not None and not again:
        due = max(visit.now, signature.decides_on)
    due = min(due, letter.closes - BEFORE_THE_CLOSE)
    if due <= visit.now:
        return
    closes = moment(letter.closes, letter.zone, visit.language)
    visit.tell(
        visit.person,
        Line("remind-approval", {"organisation": signature.listed_as, "when": closes}),
        rows=stacked(
            agreed_button(signature),
            button("button-later", "later", signature.token),
            button("button-withdraw-promise", "withdraw", signature.token),
        ),
        due=due,
        topic=_topic(signature),
    )


def recall(visit: Visit, signature: Signature) -> None:
    """Nobody need be asked any more."""
    outbox.recall(visit.tx, visit.person.id, _topic(signature))


def agreed_button(signature: Signature) -> Button:
    return button("button-agreed", "agreed", signature.token, style="success")


def _topic(signature: Signature) -> str:
    return f"approval:{signature.id}"
