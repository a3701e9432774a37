"""What the person is told when an e-mail does not get through."""

from datetime import datetime

from bot.services import mail_broadcasting
from bot.services.replies import Line, Reply
from storage import outbox, people, updates
from storage.database import Transaction
from storage.outbox import Channel, Dispatch, Urgency


def sent(tx: Transaction, dispatch: Dispatch) -> None:
    """The mail server has taken it."""
    if "delivery" in dispatch.payload:
        mail_broadcasting.settled(tx, dispatch, sent=True)
    else:
        outbox.delivered(tx, dispatch.id)


def is_taken_back(tx: Transaction, dispatch: Dispatch) -> bool:
    """Whether it must not leave any more; then it is gone. A code was asked for, and leaves."""
    return "delivery" in dispatch.payload and mail_broadcasting.take_back(tx, dispatch)


def postpone(tx: Transaction, dispatch: Dispatch, due: datetime) -> None:
    """Another try later; the person hears of the first delay, and only of that one."""
    outbox.postpone(tx, dispatch.id, due)
    if dispatch.tries == 0:
        _tell(tx, dispatch, "mail-delayed")


def give_up(tx: Transaction, dispatch: Dispatch) -> None:
    if "delivery" in dispatch.payload:
        mail_broadcasting.settled(tx, dispatch, sent=False)
        return
    outbox.delivered(tx, dispatch.id)
    updates.set_aside(tx, "e-mail", "refused or given up", dispatch.tries + 1, "")
    _tell(tx, dispatch, "mail-refused")


def _tell(tx: Transaction, dispatch: Dispatch, key: str) -> None:
    if dispatch.person is None:
        return
    person = people.get(tx, dispatch.person)
    reply = Reply(person.language, (Line(key, {"email": dispatch.recipient}),))
    outbox.put(
        tx,
        Channel.CHAT,
        str(person.telegram),
        reply.payload(),
        person=person.id,
        urgency=Urgency.CONVERSATION,
    )
