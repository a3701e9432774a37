"""Messages that go on to be edited or answered: a tap on them opens a new one."""

from bot.services import errands
from bot.services.visit import Visit
from storage import errands as stored_errands
from storage import sent_messages


def leave_standing(visit: Visit) -> None:
    """Answer below the message that was tapped, if it is kept for something."""
    if visit.tapped is None:
        return
    chat = str(visit.group if visit.group is not None else visit.person.telegram)
    if sent_messages.answered(visit.tx, chat, visit.tapped) is not None:
        visit.tapped = None


def end_errand(visit: Visit, kind: str, about: int) -> None:
    """She answered by replying: what she types next is not for this any more."""
    for errand in stored_errands.of_kind(visit.tx, visit.person.id, kind):
        if errand.about == about:
            errands.finish(visit, errand)
