"""What the person is told when an e-mail does not get through."""

from datetime import datetime
from typing import Final

from bot.domain.edition import QuestionState
from bot.services import mail_broadcasting
from bot.services.invitations import post as invitation_post
from bot.services.replies import Line, Reply
from storage import edition_questions, outbox, people, updates
from storage.database import Transaction
from storage.outbox import Channel, Dispatch, Urgency

UNASKED: Final = frozenset({"delivery", "invitation", "question"})


def sent(tx: Transaction, dispatch: Dispatch) -> None:
    """The mail server has taken it."""
    if "delivery" in dispatch.payload:
        mail_broadcasting.settled(tx, dispatch, sent=True)
    elif "invitation" in dispatch.payload:
        invitation_post.mailed(tx, dispatch, sent=True)
    else:
        outbox.delivered(tx, dispatch.id)


def is_taken_back(tx: Transaction, dispatch: Dispatch) -> bool:
    """Whether it must not leave any more; then it is gone. A code was asked for, and leaves."""
    if "invitation" in dispatch.payload:
        return invitation_post.take_back_mail(tx, dispatch)
    if "question" in dispatch.payload:
        return _is_answered(tx, dispatch)
    return "delivery" in dispatch.payload and mail_broadcasting.take_back(tx, dispatch)


def is_unasked(dispatch: Dispatch) -> bool:
    """An update, an invitation, a changed text: it keeps to a pace, and leaves if it still may."""
    return not UNASKED.isdisjoint(dispatch.payload)


def postpone(tx: Transaction, dispatch: Dispatch, due: datetime) -> None:
    """Another try later; the person hears of the first delay, and only of that one."""
    outbox.postpone(tx, dispatch.id, due)
    if dispatch.tries == 0:
        _tell(tx, dispatch, "mail-delayed")


def give_up(tx: Transaction, dispatch: Dispatch) -> None:
    if "delivery" in dispatch.payload:
        mail_broadcasting.settled(tx, dispatch, sent=False)
        return
    if "invitation" in dispatch.payload:
        invitation_post.mailed(tx, dispatch, sent=False)
        return
    if "question" in dispatch.payload:
        outbox.delivered(tx, dispatch.id)
        edition_questions.cannot_be_reached(tx, dispatch.payload["question"])
        return
    outbox.delivered(tx, dispatch.id)
    updates.set_aside(tx, "e-mail", "refused or given up", dispatch.tries + 1, "")
    _tell(tx, dispatch, "mail-refused")


def _is_answered(tx: Transaction, dispatch: Dispatch) -> bool:
    """Nobody is told of a changed text who has answered, or has withdrawn, since then."""
    question = edition_questions.get(tx, dispatch.payload["question"])
    if question is not None and question.state in (QuestionState.ASKED, QuestionState.TOLD):
        return False
    outbox.delivered(tx, dispatch.id)
    return True


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
