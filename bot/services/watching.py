"""What admins are given so that nobody can quietly rewrite what happened."""

from bot.services.replies import Line, Reply
from bot.texts import catalogue
from storage import audit, outbox
from storage.database import Transaction
from storage.outbox import Channel, Urgency


def give_head(tx: Transaction, admins: frozenset[int]) -> None:
    """The chain's head leaves the house once a day; nothing is sent while nothing happened."""
    newest = audit.give_once_a_day(tx) if admins else None
    if newest is None:
        return
    line = Line("audit-head-daily", {"head": str(newest)})
    payload = Reply(catalogue.FALLBACK, (line,)).payload()
    for admin in sorted(admins):
        outbox.put(tx, Channel.CHAT, str(admin), payload, urgency=Urgency.NOTICE)
