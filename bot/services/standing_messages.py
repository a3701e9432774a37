"""A message that stands for something and is edited as that goes on; one for each person."""

from bot.services.replies import Reply
from storage import outbox
from storage.database import Transaction
from storage.outbox import Channel, Urgency
from storage.people import Person


def put(
    tx: Transaction, person: Person, purpose: str, reply: Reply, urgency: Urgency = Urgency.NOTICE
) -> None:
    """Send the newest state to her; an older one that has not left yet is dropped."""
    outbox.recall(tx, person.id, purpose)
    outbox.put(
        *(tx, Channel.CHAT, str(person.telegram), reply.payload()),
        person=person.id,
        urgency=urgency,
        topic=purpose,
    )
