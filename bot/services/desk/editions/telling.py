"""A changed text is told to each signatory, or put to her: a job, a few rows in each commit.

A row says whose turn it is, so that a restart goes on where it was; the message itself is in the
outbox with the same commit, behind whoever waits for an answer.
"""

from collections.abc import Sequence
from functools import cache, partial
from typing import Any, Final

from bot.domain.edition import ChangeKind, QuestionState, Unanswered
from bot.domain.flow import Answers
from bot.domain.letter import Letter
from bot.papers.difference import difference_text
from bot.services import changed_text, changed_words, jobs
from bot.services.desk.editions import choice as edition_choice
from bot.services.desk.letters.moments import in_full, read_written
from bot.services.jobs import Workshop
from bot.services.replies import Line
from bot.services.visit import Surroundings, Visit
from bot.texts import catalogue
from storage import edition_questions, editions, letters, outbox, people, signatures
from storage.database import Transaction
from storage.editions import TextChange, TextQuestion
from storage.jobs import Job
from storage.letters import StoredLetter
from storage.outbox import Channel, Urgency
from storage.people import Person
from storage.signatures import Signature

JOB: Final = "edition-tell"
AT_ONCE: Final = 20


def begin(visit: Visit, stored: StoredLetter, answers: Answers) -> int | None:
    """Record what kind of change was made, right after it was; and have it told.

    `stored` is the letter as it was before. None when it concerns nobody.
    """
    whom = edition_choice.reach(visit, stored, answers)
    kind = ChangeKind(answers.get(edition_choice.KIND.key, ChangeKind.EDITORIAL))
    policy = edition_choice.POLICIES[answers.get(edition_choice.SILENT.key, "as-signed")]
    due = answers.get(edition_choice.DUE.key)
    at = read_written(due).at if due and kind is ChangeKind.SUBSTANTIVE else None
    change = editions.add(
        visit.tx, stored.id, stored.edition + 1, kind, policy, at, visit.person.id
    )
    visit.note(f"text changed: {kind}", f"letter:{stored.letter.slug}")
    if not whom.all:
        return None
    jobs.add(visit, JOB, {}, about=change, total=whom.all)
    return change


async def _tell(workshop: Workshop, job: Job) -> None:
    step = partial(tell_next, change=job.about or 0, surroundings=workshop.surroundings)
    while await workshop.database.write(step):
        continue
    await workshop.database.write(partial(_told, job=job))


def tell_next(tx: Transaction, change: int, surroundings: Surroundings) -> bool:
    """The next few whose turn it is; False when nobody is left."""
    made = editions.get(tx, change)
    turn = edition_questions.next_to_tell(tx, change, AT_ONCE) if made else []
    if made is None or not turn:
        return False
    writer = _Writer(tx, made, surroundings)
    for signature, person in turn:
        writer.tell(signature, person)
    return True


def _told(tx: Transaction, job: Job) -> None:
    tally = edition_questions.tally(tx, job.about or 0)
    facts = {"count": tally.all, "nobody": tally.unreachable}
    jobs.show_progress(tx, job, Line("edition-all-told", facts))


class _Writer:
    """What is the same for many is made once."""

    def __init__(self, tx: Transaction, change: TextChange, surroundings: Surroundings) -> None:
        self._tx, self._change, self._around = tx, change, surroundings
        self._stored = letters.get(tx, change.letter)
        self._words = cache(self._words_of)

    def tell(self, signature: int, person: int | None) -> None:
        found = signatures.get(self._tx, signature)
        state = self._state(found)
        taken = edition_questions.take(self._tx, self._change.id, signature, person, state)
        if not taken or state is QuestionState.UNREACHABLE:
            return  # told with another of hers, or by nobody
        if person is not None:
            self._in_chat(people.get(self._tx, person), taken)
        else:
            self._by_mail(found, taken[0])

    def _state(self, signature: Signature) -> QuestionState:
        by_mail = bool(signature.email) and self._around.sends_mail
        if signature.person is None and not by_mail:
            return QuestionState.UNREACHABLE
        is_asked = self._change.kind is ChangeKind.SUBSTANTIVE
        return QuestionState.ASKED if is_asked else QuestionState.TOLD

    def _in_chat(self, person: Person, questions: Sequence[TextQuestion]) -> None:
        if not person.reachable:
            return  # she finds it with /status when she comes back
        visit = Visit(self._tx, person, self._around)
        reply = changed_text.message(visit, self._stored, self._change, questions)
        outbox.put(
            self._tx,
            Channel.CHAT,
            str(person.telegram),
            reply.payload(),
            person=person.id,
            urgency=Urgency.BROADCAST,
            topic=changed_text.topic(self._change.letter),
        )

    def _by_mail(self, signature: Signature, question: TextQuestion) -> None:
        language = catalogue.shipped(signature.language)
        since = editions.number_of(self._tx, signature.letter, signature.edition_hash)
        key = changed_words.key_of(self._stored, since, signature.language)
        payload = {
            "language": language,
            "kind": f"text-{self._change.kind}",
            "facts": self._facts(signature, self._words(key, language), language),
            "question": question.id,
        }
        urgency = Urgency.BROADCAST
        outbox.put(self._tx, Channel.MAIL, signature.email, payload, urgency=urgency)

    def _facts(self, signature: Signature, words: str, language: str) -> dict[str, Any]:
        letter, change = self._stored.letter, self._change
        is_held = change.unanswered is Unanswered.NOT_LISTED
        return {
            "organisation": signature.listed_as,
            "title": letter.text_in(signature.language).title,
            "words": words,
            "when": _when(change, letter, language),
            "silent": "not-listed" if is_held else "as-signed",
            "contact": letter.contact,
            "coordinator": letter.coordinator,
        }

    def _words_of(self, key: str, language: str) -> str:
        try:
            pair = changed_words.pair_for(self._tx, key)
        except LookupError:
            return ""
        return difference_text(pair.before, pair.after, language)


def _when(change: TextChange, letter: Letter, language: str) -> str:
    return in_full(change.due, letter.zone, language) if change.due else ""


jobs.register(JOB, _tell)
