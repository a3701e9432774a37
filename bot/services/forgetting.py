"""/forgetme: what goes, what stays and why, one question, and then it is done."""

from bot.services.controls import button, stacked
from bot.services.replies import Line, Reply
from bot.services.visit import Visit
from storage import audit, erasure, outbox, roles, signatures
from storage.outbox import Channel
from storage.roles import RoleChanged


def explain(visit: Visit) -> None:
    """Before it is done: everything that will be gone, and what cannot be."""
    count = len(signatures.of_person(visit.tx, visit.person.id))
    visit.say(
        Line("forget-ask", {"count": count}),
        rows=stacked(
            button("button-forget-yes", "forget", style="danger"),
            button("button-my-data", "my-data"),
            button("button-forget-no", "status"),
        ),
        topic="forget",
    )


def forget(visit: Visit) -> None:
    """Erase; the last message is addressed to the chat alone, and goes with its delivery."""
    person, language = visit.person, visit.language
    audit.record(visit.tx, "person forgotten on her wish", f"person:{person.id}")
    if roles.of_person(visit.tx, person.id):
        visit.tx.announce(RoleChanged(person.id, person.telegram))
    erasure.forget_person(visit.tx, person.id)
    reply = Reply(language, (Line("forgotten"),), edit=visit.tapped)
    outbox.put(visit.tx, Channel.CHAT, str(person.telegram), reply.payload())
