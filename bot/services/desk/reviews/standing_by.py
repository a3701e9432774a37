"""One that stood has gone, and others were set beside it: an organiser may put one in its place."""

from bot.domain.refusal import Facts
from bot.domain.signature import STANDING
from bot.services.controls import stacked
from bot.services.desk import telling
from bot.services.desk.reviews.acts import about
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import letters, review_queue, signatures
from storage.signatures import Signature

MOST_OFFERED = 5


def tell_the_team(visit: Visit, gone: Signature) -> None:
    """The organisers of the letter, each with a button that puts one in its place.

    `gone` is the signature as it was; nothing is said if it did not stand, or stood alone.
    """
    numbers = signatures.beside(visit.tx, gone.id)
    if gone.status not in STANDING or not numbers:
        return
    stored = letters.get(visit.tx, gone.letter)
    facts: Facts = {
        "title": stored.letter.text_in(visit.surroundings.default_language).title,
        "number": gone.number or 0,
        "others": ", ".join(map(str, numbers)),
    }
    by = [review_queue.by_number(visit.tx, gone.letter, n) for n in numbers[:MOST_OFFERED]]
    offered = [signatures.get(visit.tx, one) for one in by if one is not None]
    ways = [about("button-in-place", "in-place", one, style="primary") for one in offered]
    telling.tell_team(visit, stored.id, Line("stands-by", facts), rows=stacked(*ways))
