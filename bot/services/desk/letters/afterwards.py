"""What the desk offers of a letter that is over or follows another: what was delivered, to whom,
what came of it, and who is invited to the next one.
"""

from bot.domain.letter import LetterStatus
from bot.services.controls import button
from bot.services.replies import Button
from storage import frozen
from storage.database import Transaction
from storage.letters import StoredLetter

WITH_OUTCOMES = (LetterStatus.CLOSED, LetterStatus.DELIVERED)


def ways(tx: Transaction, stored: StoredLetter) -> list[Button]:
    letter, slug = stored.letter, stored.letter.slug
    found: list[Button] = []
    if letter.follows and letter.status is not LetterStatus.CANCELLED:
        found.append(button("button-desk-inviting", "fu", slug))
    if letter.status is LetterStatus.DELIVERED:
        found.append(button("button-final", "final-look", slug))
        if frozen.was_kept(tx, stored.id):
            found.append(button("button-as-delivered", "as-delivered", slug))
    if letter.status in WITH_OUTCOMES:
        found.append(button("button-outcomes", "outcomes", slug))
        found.append(button("button-followup", "followup", slug))
    return found
