"""The final document to everybody who signed: offered once it is kept, as a ready broadcast.

It goes the way of every broadcast: looked at, tried, agreed to by a second pair of eyes where
that is the rule, and sent only when an organiser says so.
"""

from typing import Final

from bot.domain.broadcast import Audience, BroadcastState, Content, Words
from bot.domain.letter import Letter, LetterStatus
from bot.domain.refusal import Facts
from bot.services import broadcasting
from bot.services.controls import button, stacked
from bot.services.delivery import final_document, frozen_register
from bot.services.desk import access
from bot.services.desk.broadcasts import hub as composing_hub
from bot.services.desk.broadcasts import running as broadcast_running
from bot.services.desk.broadcasts import sending as composing_sending
from bot.services.desk.kept import leave_standing
from bot.services.desk.letters.moments import in_full
from bot.services.replies import Line, Rows
from bot.services.site.address import page_address
from bot.services.visit import Visit
from bot.texts import catalogue
from bot.texts.times import day
from storage import broadcast_drafts, broadcasts, reach
from storage.broadcasts import Broadcast
from storage.database import Transaction
from storage.letters import StoredLetter

EVERYBODY: Final = Audience(standing=True)
MOST_SHOWN: Final = 100
"""Signs of a title or an addressee: below a file there is little room."""
LOOKED_AT: Final = 50


def offer(tx: Transaction, stored: StoredLetter, language: str) -> tuple[Line, Rows]:
    """So many people get it: send now, look, or not now."""
    slug, count = stored.letter.slug, how_many(tx, stored.id)
    if not count:
        return Line("final-nobody"), stacked(button("button-letter-back", "letter-desk", slug))
    ways = stacked(
        button("button-final-send", "final-send", slug, style="primary"),
        button("button-final-look", "final-look", slug),
        button("button-final-later", "letter-desk", slug),
    )
    title = stored.letter.text_in(language).title
    return Line("final-offer", {"count": count, "title": title}), ways


def ask(visit: Visit, slug: str) -> None:
    """The last question before it leaves; one that has left is shown as it is."""
    broadcast = _ready(visit, slug)
    if broadcast is not None:
        composing_sending.ask(visit, broadcast.token)


def look(visit: Visit, slug: str) -> None:
    """In the composer: the words, who gets it, a preview, a test."""
    broadcast = _ready(visit, slug)
    if broadcast is not None:
        composing_hub.open_draft(visit, broadcast.token)


def how_many(tx: Transaction, letter: int) -> int:
    """People who would get it now, each once."""
    blocked = reach.blocked(tx)
    meant = broadcasting.recipients(tx, letter, EVERYBODY)
    return sum(person not in blocked for person, _, _ in meant)


def of_letter(tx: Transaction, letter: int) -> Broadcast | None:
    """The newest broadcast of the final document that was not called off."""
    every = [
        *broadcast_drafts.of_letter(tx, letter),
        *broadcast_drafts.sent_ones(tx, letter, LOOKED_AT),
    ]
    found = (one for one in every if one.content.paper == final_document.PAPER)
    return next((one for one in found if one.state is not BroadcastState.CANCELLED), None)


def _ready(visit: Visit, slug: str) -> Broadcast | None:
    """The draft, made if there is none; None when it has left, which is shown."""
    stored = access.letter_of(visit, slug)
    leave_standing(visit)
    if stored.letter.status is not LetterStatus.DELIVERED:
        visit.toast = Line("toast-over")
        return None
    known = of_letter(visit.tx, stored.id)
    if known is not None and known.state not in broadcast_drafts.OPEN:
        broadcast_running.show(visit, known.token)
        return None
    return known or _draft(visit, stored)


def _draft(visit: Visit, stored: StoredLetter) -> Broadcast:
    content = Content(_words(visit, stored), paper=final_document.PAPER, ways=_ways(visit, stored))
    made = broadcasts.add(visit.tx, stored.id, content, EVERYBODY, visit.person.id, late=True)
    visit.note("broadcast of the final document begun", f"broadcast:{made.id}")
    return made


def _words(visit: Visit, stored: StoredLetter) -> dict[str, Words]:
    """The letter's own language comes first: it is the one for everybody else."""
    spoken = [code for code in stored.letter.languages if code in catalogue.LANGUAGES]
    return {
        code: Words(_text(visit, stored, code))
        for code in dict.fromkeys([*spoken, *catalogue.LANGUAGES])
    }


def _text(visit: Visit, stored: StoredLetter, language: str) -> str:
    letter = stored.letter
    said = letter.text_in(language)
    facts: Facts = {
        "title": _short(said.title),
        "addressee": _short(" ".join(said.addressee.split())),
        "count": _count(visit.tx, stored),
        "day": day(letter.delivered or visit.now, letter.zone, language),
    }
    parts = [
        catalogue.plain(language, "final-words", facts),
        _publishing(letter, visit, language),
    ]
    return "\n\n".join(parts)


def _publishing(letter: Letter, visit: Visit, language: str) -> str:
    """The invitation to publish it: from which hour, where there is an embargo."""
    if letter.policy.high_risk:
        return catalogue.plain(language, "final-words-at-risk")
    if letter.embargo is None or letter.embargo <= visit.now:
        return catalogue.plain(language, "final-words-publish")
    when = in_full(letter.embargo, letter.zone, language)
    return catalogue.plain(language, "final-words-embargo", {"when": when})


def _count(tx: Transaction, stored: StoredLetter) -> int:
    try:
        return frozen_register.count(frozen_register.register(tx, stored.id))
    except LookupError:
        return stored.standing


def _ways(visit: Visit, stored: StoredLetter) -> tuple[tuple[str, str], ...]:
    mine = ("button-my-signatures", "status")
    page = page_address(visit.surroundings.public_url, stored.letter, visit.now)
    return (("button-public-page", page), mine) if page else (mine,)


def _short(words: str) -> str:
    return words if len(words) <= MOST_SHOWN else f"{words[: MOST_SHOWN - 1]}…"
