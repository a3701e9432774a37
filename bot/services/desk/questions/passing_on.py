"""What a signatory writes reaches each organiser in her own chat, and no second answer is given
unaware: the messages of the others are told who has answered.
"""

from bot.services.controls import stacked
from bot.services.desk import access
from bot.services.desk.questions.thread_lines import (
    question_lines,
    question_rows,
    somebody,
    title,
)
from bot.services.replies import Button, Line, Reply, Rows
from bot.services.visit import Visit
from bot.texts.times import moment
from storage import letters, outbox, sent_messages, teams
from storage.people import Person
from storage.threads import Thread, ThreadMessage

KEPT = "thread:"
"""Begins what a message to an organiser is kept for; the thread's token and the number of what
was asked follow."""
LINK = "question_"
"""Begins the payload with which a group's button leads to a thread; no letter's name holds a '_'.
"""


def tell_the_team(visit: Visit, thread: Thread, message: int, words: str, key: str) -> None:
    """Each organiser gets the words; a group of theirs hears only that there is a question.

    The words may name people, and in the group may be some without a role: they are never
    said there, whatever the letter.
    """
    kept = purpose(thread, message)
    for person in access.team(visit.tx, visit.surroundings, thread.letter):
        lines = (*question_lines(visit, thread, words, person.language, key), Line("thread-how"))
        visit.tell(person, *lines, rows=question_rows(thread, waits=True), topic=kept, keep=kept)
    _tell_groups(visit, thread, kept, "team-question")


def tell_what_became(
    visit: Visit, thread: Thread, asked: list[ThreadMessage], said: str | None
) -> None:
    """Edit what the organisers have got: who answered (with what was `said`), or closed it."""
    language = visit.surroundings.default_language
    became = _became(visit, thread, language, "team-answered" if said else "thread-closed")
    for message in asked:
        kept = purpose(thread, message.id)
        for person in access.team(visit.tx, visit.surroundings, thread.letter):
            _edit(visit, thread, message, person, said)
        _tell_groups(visit, thread, kept, "team-question-over", became)


def purpose(thread: Thread, message: int) -> str:
    return f"{KEPT}{thread.token}:{message}"


def _edit(
    visit: Visit, thread: Thread, message: ThreadMessage, person: Person, said: str | None
) -> None:
    kept = purpose(thread, message.id)
    sent = sent_messages.newest(visit.tx, kept, person.id)
    if sent is None and not outbox.waits(visit.tx, person.id, kept):
        return  # she came to the desk after it was asked
    lines = (
        *question_lines(visit, thread, message.words, person.language, "thread-question"),
        _became(visit, thread, person.language, "thread-answered" if said else "thread-closed"),
        *([Line("thread-words", {"words": said})] if said else []),
    )
    rows = question_rows(thread, waits=False)
    visit.tell(person, *lines, rows=rows, topic=kept, keep=kept, edit=sent)


def _became(visit: Visit, thread: Thread, language: str, key: str) -> Line:
    zone = letters.get(visit.tx, thread.letter).letter.zone
    facts = {
        "name": somebody(visit, visit.person.id, language),
        "when": moment(visit.now, zone, language),
    }
    return Line(key, facts)


def _tell_groups(visit: Visit, thread: Thread, kept: str, key: str, *more: Line) -> None:
    language = visit.surroundings.default_language
    stored = letters.get(visit.tx, thread.letter)
    for group in teams.of_letter(visit.tx, thread.letter):
        edit = sent_messages.newest_in_chat(visit.tx, kept, str(group.chat)) if more else None
        if more and edit is None:
            continue
        lines = (Line(key, {"title": title(stored, language)}), *more)
        reply = Reply(language, lines, _to_private(visit, thread), edit, keep=kept)
        visit.tell_group(group.chat, reply)


def _to_private(visit: Visit, thread: Thread) -> Rows:
    link = visit.surroundings.link(f"{LINK}{thread.token}")
    return stacked(Button(Line("button-team-look"), link=link))
