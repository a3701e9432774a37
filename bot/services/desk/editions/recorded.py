"""Whoever is in the chat is told what an organiser has put on record as her answer."""

from bot.domain.refusal import Facts
from bot.services.controls import button, stacked
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import people
from storage.letters import StoredLetter
from storage.signatures import Signature


def tell_her(visit: Visit, stored: StoredLetter, signature: Signature, answer: str) -> None:
    """So that no answer is given in her name behind her back. `answer`: 'kept' or 'withdrawn'."""
    person = people.find_by_id(visit.tx, signature.person) if signature.person else None
    if person is None or not person.reachable or person.id == visit.person.id:
        return
    if stored.letter.policy.high_risk:
        rows = stacked(button("button-remind-open", "status", style="primary"))
        visit.tell(person, Line("changed-quiet"), rows=rows, silent=True)
        return
    facts: Facts = {
        "organisation": signature.listed_as,
        "title": stored.letter.text_in(person.language).title,
        "contact": stored.letter.contact,
    }
    way = button("button-show-signature", "signature", signature.token)
    visit.tell(person, Line(f"text-said-for-you-{answer}", facts), rows=stacked(way))
