"""Round numbers and the close: proposed to the organisers as a ready draft, each once.

Nothing is sent to anybody by itself: the draft opens in the composer, and goes the way of
every broadcast.
"""

from datetime import timedelta
from typing import Final

from bot.domain.broadcast import Audience, Content, Words
from bot.domain.letter import Letter, LetterStatus
from bot.domain.refusal import Facts
from bot.services.controls import act, button, stacked
from bot.services.desk import access
from bot.services.desk.broadcasts import hub as composing_hub
from bot.services.desk.kept import leave_standing
from bot.services.replies import Button, Line
from bot.services.visit import Surroundings, Visit
from bot.texts import catalogue
from storage import audit, broadcasts, letters, milestones
from storage.database import Transaction
from storage.letters import StoredLetter

EVERY: Final = 50
CLOSE: Final = "close"
FRESH: Final = timedelta(days=7)
"""A close that lies further back needs no message any more."""


def due(tx: Transaction) -> list[tuple[StoredLetter, str]]:
    """Letters that have reached something of which their organisers were not told."""
    shown = (LetterStatus.OPEN, LetterStatus.CLOSED)
    return [(stored, what) for stored in letters.every(tx, shown) for what in _reached(tx, stored)]


def propose(tx: Transaction, stored: StoredLetter, what: str, surroundings: Surroundings) -> None:
    """Tell each organiser of the letter, and offer the draft."""
    if not milestones.take(tx, stored.id, what):
        return
    slug = stored.letter.slug
    audit.record(tx, "milestone proposed", f"letter:{slug}")
    key = "milestone-closed" if what == CLOSE else "milestone-number"
    for person in access.team(tx, surroundings, stored.id):
        facts = _facts(stored, what, person.language)
        prepare = Button(
            Line("button-milestone"), act=act("milestone", slug, what), style="primary"
        )
        Visit(tx, person, surroundings).tell(
            person,
            Line(key, facts),
            Line("milestone-ask"),
            rows=stacked(prepare, button("button-milestone-no", "milestone-no", slug)),
        )


def prepare(visit: Visit, slug: str, what: str) -> None:
    """The draft, in each language that the bot speaks, in the composer."""
    stored = access.letter_of(visit, slug)
    if not milestones.is_taken(visit.tx, stored.id, what):
        visit.toast = Line("toast-over")
        return
    leave_standing(visit)
    draft = broadcasts.add(
        visit.tx, stored.id, Content(_words(visit, stored, what)), Audience(), visit.person.id
    )
    visit.note("broadcast begun from a milestone", f"broadcast:{draft.id}")
    composing_hub.show(visit, draft, Line("milestone-prepared"))


def leave(visit: Visit, slug: str) -> None:
    access.letter_of(visit, slug)
    visit.say(Line("milestone-left"), rows=stacked(button("button-desk", "desk", slug)))


def _words(visit: Visit, stored: StoredLetter, what: str) -> dict[str, Words]:
    """The letter's own language comes first: it is the one for everybody else."""
    spoken = [code for code in stored.letter.languages if code in catalogue.LANGUAGES]
    key = "milestone-draft-closed" if what == CLOSE else "milestone-draft-number"
    link = visit.surroundings.link(stored.letter.slug)
    return {
        code: Words(catalogue.plain(code, key, {**_facts(stored, what, code), "link": link}))
        for code in dict.fromkeys([*spoken, *catalogue.LANGUAGES])
    }


def _reached(tx: Transaction, stored: StoredLetter) -> list[str]:
    reached, number = [], _round(stored.standing)
    told = max(milestones.highest(tx, stored.id), _round(stored.letter.collected_elsewhere))
    if number > told:
        reached.append(str(number))
    if _has_closed(stored.letter, tx) and not milestones.is_taken(tx, stored.id, CLOSE):
        reached.append(CLOSE)
    return reached


def _round(count: int) -> int:
    return count // EVERY * EVERY


def _has_closed(letter: Letter, tx: Transaction) -> bool:
    if tx.now >= letter.closes + FRESH:
        return False
    return letter.status is LetterStatus.CLOSED or tx.now >= letter.closes


def _facts(stored: StoredLetter, what: str, language: str) -> Facts:
    return {
        "title": stored.letter.text_in(language).title,
        "count": stored.standing if what == CLOSE else int(what),
    }
