"""Approval pending: the promise, the question after the board, and its end."""

from datetime import timedelta
from typing import Final

from bot.services import reminding
from bot.services.controls import button, stacked
from bot.services.replies import Line
from bot.services.visit import Visit
from bot.texts.times import day, moment
from storage import letters, outbox, signatures
from storage.signatures import Signature

ASK_AGAIN_AFTER: Final = timedelta(days=3)


def thank(visit: Visit, signature: Signature) -> None:
    """Say what is kept, what it still needs, and when she will be asked."""
    letter = letters.get(visit.tx, signature.letter).letter
    facts = {
        "organisation": signature.listed_as,
        "when": moment(letter.closes, letter.zone, visit.language),
    }
    agreed = button("button-agreed", "agreed", signature.token, style="success")
    show = button("button-show-signature", "signature", signature.token)
    visit.say(Line("promised", facts), *_dated(visit, signature), rows=stacked(agreed, show))


def ask_again(visit: Visit, signature: Signature) -> None:
    """She will be asked in a few days; she is told so, or that it will not be."""
    signatures.expect_decision(visit.tx, signature.id, visit.now + ASK_AGAIN_AFTER)
    letter = letters.get(visit.tx, signature.letter).letter
    facts = {
        "organisation": signature.listed_as,
        "when": moment(letter.closes, letter.zone, visit.language),
    }
    will = reminding.will_ask(visit, signature) is not None
    visit.say(Line("remind-again" if will else "remind-not-again", facts))


def recall(visit: Visit, signature: Signature) -> None:
    """A question that still waits for its way to her is not put any more."""
    outbox.recall(visit.tx, visit.person.id, reminding.topic(signature.letter))


def _dated(visit: Visit, signature: Signature) -> tuple[Line, ...]:
    """The day that she named, if she will be asked then."""
    letter = letters.get(visit.tx, signature.letter).letter
    on = reminding.will_ask(visit, signature)
    if signature.decides_on is None or on is None:
        return ()
    return (Line("promised-until", {"day": day(on, letter.zone, visit.language)}),)
