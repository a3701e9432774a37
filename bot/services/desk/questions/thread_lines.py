"""A thread as the organisers read it: who asks, what was said, and whether it waits."""

from bot.domain.thread import clipped
from bot.services.controls import button, stacked
from bot.services.desk import access
from bot.services.replies import Line, Rows
from bot.services.visit import Visit
from bot.texts import catalogue
from bot.texts.times import moment
from storage import letters, signatures, threads
from storage.letters import StoredLetter
from storage.signatures import Signature
from storage.threads import Thread, ThreadMessage

MOST_NAMED = 3
MOST_QUOTED = 100


def title(stored: StoredLetter, language: str) -> str:
    return stored.letter.text_in(language).title


def asker_lines(visit: Visit, thread: Thread) -> tuple[Line, ...]:
    """For whom she has signed; her account is told to nobody."""
    signed = _signed(visit, thread)
    if not signed:
        return (Line("thread-from-unsigned", tight=True),)
    lines = [
        Line(
            "thread-from",
            {"organisation": one.listed_as, "number": one.number or 0},
            tight=True,
        )
        for one in signed[-MOST_NAMED:]
    ]
    more = len(signed) - MOST_NAMED
    return (*lines, *([Line("thread-from-more", {"count": more}, tight=True)] if more > 0 else []))


def asker(visit: Visit, thread: Thread) -> str:
    """The same in a few words, for a list or a button; in the language of the visit."""
    signed = _signed(visit, thread)
    if not signed:
        return visit.text("thread-somebody")
    more = ("…",) if len(signed) > 1 else ()
    return ", ".join((signed[-1].listed_as, *more))


def question_lines(
    visit: Visit, thread: Thread, words: str, language: str, key: str
) -> tuple[Line, ...]:
    """One message of the signatory's as the organisers get it."""
    stored = letters.get(visit.tx, thread.letter)
    return (
        Line(key, {"title": title(stored, language)}),
        *asker_lines(visit, thread),
        Line("thread-words", {"words": words}),
    )


def question_rows(thread: Thread, *, waits: bool) -> Rows:
    answer = "button-thread-answer" if waits else "button-thread-answer-too"
    return stacked(
        button(answer, "answer", thread.token, style="primary" if waits else None),
        button("button-thread", "thread", thread.token),
    )


def said_line(visit: Visit, thread: Thread, message: ThreadMessage) -> Line:
    """A message in the whole thread, with its time and, from the desk, who wrote it."""
    zone = letters.get(visit.tx, thread.letter).letter.zone
    facts = {
        "when": moment(message.at, zone, visit.language),
        "words": message.words or visit.text("thread-words-gone"),
    }
    if not message.from_desk:
        return Line("thread-asked", facts)
    return Line("thread-told", {**facts, "name": access.known_as(visit, message.person)})


def list_line(visit: Visit, thread: Thread) -> Line:
    said = threads.messages(visit.tx, thread.id)
    zone = letters.get(visit.tx, thread.letter).letter.zone
    newest = said[-1] if said else None
    facts = {
        "who": asker(visit, thread),
        "when": moment(newest.at if newest else thread.opened, zone, visit.language),
        "words": clipped(newest.words, MOST_QUOTED) if newest else "",
    }
    return Line("questions-answered" if thread.answered else "questions-waiting", facts)


def waiting(said: list[ThreadMessage]) -> list[ThreadMessage]:
    """What the signatory has written since the organisers wrote last."""
    last = max((one.id for one in said if one.from_desk), default=0)
    return [one for one in said if one.id > last]


def somebody(visit: Visit, person: int, language: str) -> str:
    """How an organiser is known, for a reader of that language."""
    known = access.known_as(visit, person)
    nobody = visit.text("desk-somebody")
    return catalogue.plain(language, "desk-somebody") if known == nobody else known


def _signed(visit: Visit, thread: Thread) -> list[Signature]:
    if thread.signature is not None:
        return [signatures.get(visit.tx, thread.signature)]
    return [signatures.get(visit.tx, one) for one in threads.signed_then(visit.tx, thread)]
