"""What time itself brings to a linked group: the last day of a letter, and its close."""

from datetime import timedelta
from typing import Final

from bot.domain.letter import Letter, LetterStatus
from bot.domain.refusal import Facts
from bot.services.desk.questions.thread_lines import title
from bot.services.replies import Line, Reply
from bot.services.visit import Surroundings
from bot.texts.times import moment
from storage import letters, outbox, teams
from storage.database import Transaction
from storage.letters import StoredLetter
from storage.outbox import Channel, Urgency
from storage.teams import TeamGroup

LAST_DAY: Final = timedelta(hours=24)


def due(tx: Transaction) -> list[tuple[TeamGroup, StoredLetter, str]]:
    """Groups that are to be told, of which letter, and of which of its moments."""
    found = []
    for group in teams.every(tx):
        stored = letters.get(tx, group.letter) if group.letter is not None else None
        what = reached(stored, tx) if stored else ""
        if stored and what and what != group.told:
            found.append((group, stored, what))
    return found


def tell_due(tx: Transaction, surroundings: Surroundings) -> None:
    for group, stored, what in due(tx):
        if teams.tell(tx, group, what):
            language = surroundings.default_language
            reply = Reply(language, (_line(stored, what, language),))
            outbox.put(
                *(tx, Channel.CHAT, str(group.chat), reply.payload()), urgency=Urgency.NOTICE
            )


def skip_what_was(tx: Transaction, chat: int) -> None:
    """A group that is linked now is not told of what has happened before."""
    group = teams.find(tx, chat)
    if group is not None and group.letter is not None:
        teams.tell(tx, group, reached(letters.get(tx, group.letter), tx))


def reached(stored: StoredLetter, tx: Transaction) -> str:
    """'last-day' or 'closed' with the deadline for which it holds; '' before, or after all."""
    letter = stored.letter
    if letter.status is LetterStatus.CLOSED or _is_over(letter, tx):
        return f"closed {letter.closes.isoformat()}"
    if letter.is_open(tx.now) and tx.now >= letter.closes - LAST_DAY:
        return f"last-day {letter.closes.isoformat()}"
    return ""


def _is_over(letter: Letter, tx: Transaction) -> bool:
    return letter.status is LetterStatus.OPEN and tx.now >= letter.closes


def _line(stored: StoredLetter, what: str, language: str) -> Line:
    letter = stored.letter
    facts: Facts = {
        "title": title(stored, language),
        "when": moment(letter.closes, letter.zone, language),
        "count": stored.standing,
    }
    return Line("team-closed" if what.startswith("closed") else "team-last-day", facts)
