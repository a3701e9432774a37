"""What is recorded of a message that was handed over, or could not be: one transaction each."""

from bot.services.desk import team
from bot.services.invitations import post as invitation_post
from bot.services.replies import Line, Reply
from storage import outbox, people, sent_messages, teams, updates
from storage.database import Transaction
from storage.outbox import Channel, Dispatch


def arrived(tx: Transaction, dispatch: Dispatch, message: int) -> None:
    outbox.delivered(tx, dispatch.id)
    purpose = dispatch.payload.get("keep")
    if purpose and message:
        sent_messages.keep(tx, dispatch.recipient, message, purpose, dispatch.person)
    if _is_invitation(dispatch):
        invitation_post.arrived(tx, dispatch.payload["keep"])


def moved(tx: Transaction, dispatch: Dispatch, chat: str) -> None:
    """A group has become a supergroup: this message follows it, and what comes later, too."""
    outbox.redirect(tx, dispatch.id, chat)
    teams.moved(tx, int(dispatch.recipient), int(chat))


def unreachable(tx: Transaction, dispatch: Dispatch) -> None:
    outbox.delivered(tx, dispatch.id)
    if _is_invitation(dispatch):
        invitation_post.not_taken(tx, dispatch.payload["keep"])
    if dispatch.person is not None:
        people.mark_reachable(tx, dispatch.person, reachable=False)
    else:
        team.left(tx, int(dispatch.recipient))


def set_aside(tx: Transaction, dispatch: Dispatch, why: str) -> None:
    outbox.delivered(tx, dispatch.id)
    updates.set_aside(tx, "message", why, dispatch.tries + 1, str(dict(dispatch.payload)))
    if _is_invitation(dispatch):
        invitation_post.not_taken(tx, dispatch.payload["keep"])
    if dispatch.payload.get("document"):
        _say_so(tx, dispatch, "document-failed")
    elif dispatch.payload.get("broadcast"):
        _say_so(tx, dispatch, "preview-failed")


def _is_invitation(dispatch: Dispatch) -> bool:
    return str(dispatch.payload.get("keep") or "").startswith(invitation_post.PURPOSE)


def _say_so(tx: Transaction, dispatch: Dispatch, key: str) -> None:
    """She asked for it and waits for it: tell her that it will not come."""
    reply = Reply(dispatch.payload["language"], (Line(key),))
    outbox.put(tx, Channel.CHAT, dispatch.recipient, reply.payload(), person=dispatch.person)
