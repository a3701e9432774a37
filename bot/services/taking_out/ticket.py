"""What a document's key says: which file, which part of it, and who asked for it."""

import json
from dataclasses import dataclass

from bot.services.taking_out.wanted import Wanted, read_wanted, written


@dataclass(frozen=True, slots=True)
class Ticket:
    wanted: Wanted
    person: int
    most: int
    """Bytes of the biggest file that can be sent."""
    part: int = 0
    """From 0."""


def key_of(ticket: Ticket) -> str:
    said = written(ticket.wanted)
    return json.dumps([said, ticket.person, ticket.most, ticket.part], ensure_ascii=False)


def read_ticket(key: str) -> Ticket:
    said, person, most, part = json.loads(key)
    return Ticket(read_wanted(said), person, most, part)
