"""Whoever has not answered about a changed text is reminded twice, and never at night; when the
time is over, the organisers are told how it went.
"""

from collections.abc import Callable
from functools import partial
from typing import Final

from bot.domain.edition import Unanswered, reminders
from bot.domain.letter import LetterStatus
from bot.domain.refusal import Facts
from bot.domain.reminding import LAST_HOUR, is_quiet, out_of_quiet_hours
from bot.services import changed_text
from bot.services.controls import button, stacked
from bot.services.desk import access
from bot.services.replies import Line
from bot.services.visit import Surroundings, Visit
from bot.texts.times import moment
from storage import audit, edition_questions, editions, letters, outbox, people, signatures
from storage.database import Transaction
from storage.editions import TextChange
from storage.letters import StoredLetter
from storage.outbox import Channel, Urgency

AT_ONCE: Final = 200
BY_HAND: Final = 9
"""The stage of the reminder that an organiser sends: nothing by itself comes after it."""
RUNNING: Final = (LetterStatus.OPEN, LetterStatus.CLOSED)


def due(tx: Transaction) -> list[Callable[..., object]]:
    """What is to be done now."""
    return [step for change in editions.under_way(tx) for step in _due(tx, change)]


def _due(tx: Transaction, change: TextChange) -> list[Callable[..., object]]:
    letter = letters.get(tx, change.letter).letter
    if letter.status not in RUNNING or (change.due is not None and change.due <= tx.now):
        return [partial(report, change=change.id)]
    if change.due is None or is_quiet(tx.now, letter.zone) or tx.now > change.due - LAST_HOUR:
        return []
    stage = sum(at <= tx.now for at in reminders(change.at, change.due, letter.zone))
    if not stage or not edition_questions.to_remind(tx, change.id, stage, 1):
        return []
    return [partial(remind, change=change.id, stage=stage)]


def remind(tx: Transaction, change: int, stage: int, surroundings: Surroundings) -> int:
    """The next few of those without an answer; how many people were reminded."""
    made = editions.get(tx, change)
    if made is None or made.closed is not None:
        return 0
    stored, told = letters.get(tx, made.letter), set[int]()
    for question in edition_questions.to_remind(tx, change, stage, AT_ONCE):
        person = signatures.get(tx, question.signature).person
        if person is None or person in told:
            continue
        told.add(person)
        if edition_questions.remind(tx, change, person, stage):
            _send(tx, stored, made, person, surroundings)
    return len(told)


def report(tx: Transaction, change: int, surroundings: Surroundings) -> None:
    """The time is over: the organisers hear how many kept, withdrew and said nothing."""
    made = editions.get(tx, change)
    if made is None or not editions.close(tx, change):
        return
    stored = letters.get(tx, made.letter)
    over = stored.letter.status in (LetterStatus.DELIVERED, LetterStatus.CANCELLED)
    key = "edition-over-for-good" if over else "edition-over"
    audit.record(tx, "answers about a changed text counted", f"letter:{stored.letter.slug}")
    for person in access.team(tx, surroundings, stored.id):
        Visit(tx, person, surroundings).tell(
            person,
            Line(key, facts_of(tx, stored, made, person.language)),
            rows=stacked(button("button-changed-text", "changed-text", stored.letter.slug)),
        )


def facts_of(tx: Transaction, stored: StoredLetter, change: TextChange, language: str) -> Facts:
    """How it stands, in numbers and in the words of the organisers' choice."""
    tally = edition_questions.tally(tx, change.id)
    letter = stored.letter
    return {
        "title": letter.text_in(language).title,
        "number": change.number,
        "day": moment(change.at, letter.zone, language),
        "all": tally.all,
        "waiting": tally.waiting,
        "silent_count": tally.silent,
        "kept": tally.kept,
        "withdrawn": tally.withdrawn,
        "nobody": tally.unreachable,
        "when": moment(change.due, letter.zone, language) if change.due else "",
        "silent": "not-listed" if change.unanswered is Unanswered.NOT_LISTED else "as-signed",
    }


def _send(
    tx: Transaction, stored: StoredLetter, change: TextChange, person: int, around: Surroundings
) -> None:
    known = people.get(tx, person)
    visit = Visit(tx, known, around)
    mine = [
        signature
        for signature in signatures.of_person(tx, person)
        if (asked := edition_questions.open_of(tx, signature.id)) and asked.change == change.id
    ]
    when = moment(change.due, stored.letter.zone, known.language) if change.due else ""
    outbox.put(
        tx,
        Channel.CHAT,
        str(known.telegram),
        changed_text.reminder(visit, stored, mine, when).payload(),
        person=person,
        urgency=Urgency.BROADCAST,
        due=out_of_quiet_hours(tx.now, stored.letter.zone, person),
        topic=changed_text.topic(stored.id),
    )
