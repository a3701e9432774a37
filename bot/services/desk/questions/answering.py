"""/questions: what signatories ask; it is answered by replying, by the desk and not by a name."""

from bot.domain.flow import Answers, Draft, Flow
from bot.domain.refusal import Facts, Refusal
from bot.domain.roles import Role, may
from bot.domain.thread import MOST_IN_AN_ANSWER, clipped, read_words
from bot.services import errands
from bot.services.controls import button, stacked
from bot.services.desk import access
from bot.services.desk.kept import end_errand, leave_standing
from bot.services.desk.questions import passing_on
from bot.services.desk.questions.thread_lines import (
    asker,
    asker_lines,
    list_line,
    said_line,
    somebody,
    title,
    waiting,
)
from bot.services.desk.world import DeskWorld
from bot.services.errands import DeskQuestion, Kind
from bot.services.replies import Button, Line, Rows, refused
from bot.services.visit import Visit
from bot.texts.times import moment
from storage import letters, people, threads
from storage.errands import Errand
from storage.letters import StoredLetter
from storage.people import Person
from storage.threads import Thread, ThreadMessage

ANSWERED = "answer:"
"""Begins what a message to a signatory is kept for; the thread's token follows."""
MOST_LISTED = 12
MOST_ON_A_PAGE = 8
MOST_RECALLED = 200


def show_all(visit: Visit) -> None:
    """Of every letter that she organises."""
    access.require_somewhere(visit)
    _show(visit, access.letters_of(visit))


def show_of_letter(visit: Visit, slug: str) -> None:
    _show(visit, [access.letter_of(visit, slug)])


def show_thread(visit: Visit, token: str, page: str = "0") -> None:
    """The whole thread with its times, the newest page first."""
    thread = _hers(visit, token)
    stored = letters.get(visit.tx, thread.letter)
    leave_standing(visit)
    visit.note("question read", f"thread:{thread.id}")
    said, back = threads.messages(visit.tx, thread.id), int(page) if page.isdecimal() else 0
    until = max(len(said) - back * MOST_ON_A_PAGE, min(len(said), MOST_ON_A_PAGE))
    since = max(0, until - MOST_ON_A_PAGE)
    visit.say(
        Line("thread-head", {"title": title(stored, visit.language)}),
        *asker_lines(visit, thread),
        *(said_line(visit, thread, one) for one in said[since:until]),
        rows=_thread_rows(thread, stored, since, back),
    )


def open_link(visit: Visit, token: str) -> None:
    """From the group's notice; for everybody else there is nothing behind it."""
    thread = threads.by_token(visit.tx, token)
    if thread is None or not _may(visit, thread):
        raise Refusal("letter-unknown")
    show_thread(visit, token)


def begin_answer(visit: Visit, token: str) -> None:
    thread = _hers(visit, token)
    leave_standing(visit)
    if _reader(visit, thread) is None:
        visit.say(Line("refused-thread-nobody"))
        return
    errands.begin(visit, "reply", letter=thread.letter, about=thread.id)


def answer_by_reply(visit: Visit, token: str, typed: str) -> bool:
    """She replied to a message about that thread; False when it is not for her (any more)."""
    thread = threads.by_token(visit.tx, token)
    if thread is None or not _may(visit, thread):
        return False
    try:
        words = read_words(typed, MOST_IN_AN_ANSWER)
        end_errand(visit, "reply", thread.id)
        answer(visit, thread, words)
    except Refusal as refusal:
        visit.say(refused(refusal))
    return True


def answer(visit: Visit, thread: Thread, words: str) -> None:
    """Send it to the signatory, tell the other organisers, and say so. The role was looked at."""
    before = threads.messages(visit.tx, thread.id)
    asked = waiting(before)
    _send(visit, thread, words, "desk-answers" if asked else "desk-writes", asked)
    passing_on.tell_what_became(visit, thread, asked, words)
    others = [one for one in before if one.from_desk and one.person != visit.person.id]
    if asked or not others:
        visit.say(Line("reply-sent"))
    else:
        visit.say(Line("reply-second", _by_whom(visit, thread, others[-1])))


def write(visit: Visit, thread: Thread, words: str, head: Line) -> None:
    """The organisers write to the signatory of the thread. Raises `Refusal` (`thread-nobody`)."""
    reader = _reader(visit, thread)
    if reader is None:
        raise Refusal("thread-nobody")
    threads.write(visit.tx, thread.id, visit.person.id, words, from_desk=True)
    visit.note("question answered", f"thread:{thread.id}")
    label = "button-ask-further" if head.key != "desk-asks" else "button-ask-answer"
    visit.tell(
        reader,
        head,
        Line("thread-words", {"words": words}),
        *_recalled(visit, thread),
        Line("desk-how"),
        rows=stacked(button(label, "ask-on", thread.token)),
        keep=f"{ANSWERED}{thread.token}",
    )


def ask_to_close(visit: Visit, token: str) -> None:
    thread = _hers(visit, token)
    said = threads.messages(visit.tx, thread.id)
    last = said[-1].id if said else 0
    if not waiting(said):
        close(visit, token, str(last))
        return
    visit.say(
        Line("thread-close-ask"),
        Line("thread-words", {"words": clipped(said[-1].words, MOST_RECALLED)}),
        rows=stacked(
            button("button-thread-close-yes", "thread-closed", token, last, style="danger"),
            button("button-thread-close-no", "thread", token),
        ),
    )


def close(visit: Visit, token: str, last: str) -> None:
    """As far as that message: what was asked in the meantime has not been read, and stays open."""
    thread = _hers(visit, token)
    said = threads.messages(visit.tx, thread.id)
    asked, newest = waiting(said), said[-1].id if said else 0
    if last != str(newest) or not threads.close(visit.tx, thread.id, newest):
        visit.toast = Line("toast-answered")
        show_thread(visit, token)
        return
    visit.note("question closed", f"thread:{thread.id}")
    passing_on.tell_what_became(visit, thread, asked, None)
    stored = letters.get(visit.tx, thread.letter)
    _show(visit, [stored], Line("thread-is-closed"))


def _show(visit: Visit, shown: list[StoredLetter], *before: Line) -> None:
    leave_standing(visit)
    lines, ways, left = [Line("questions-head")], list[Button](), 0
    for stored in shown:
        found = threads.open_ones(visit.tx, stored.id)
        if found:
            visit.note("questions looked at", f"letter:{stored.letter.slug}")
        if found and len(shown) > 1:
            lines.append(Line("thread-head", {"title": title(stored, visit.language)}))
        room = MOST_LISTED - len(ways)
        lines += [list_line(visit, thread) for thread in found[:room]]
        ways += [_open_button(visit, thread) for thread in found[:room]]
        left += len(found[room:])
    lines += [Line("questions-more", {"count": left})] if left else []
    lines += [] if ways else [Line("questions-none")]
    visit.say(*before, *lines, rows=stacked(*ways, _to_desk(shown)), topic="questions")


def _open_button(visit: Visit, thread: Thread) -> Button:
    facts = {"who": asker(visit, thread)}
    return Button(Line("button-thread-open", facts), act=f"thread:{thread.token}")


def _to_desk(shown: list[StoredLetter]) -> Button:
    if len(shown) == 1:
        return button("button-desk", "desk", shown[0].letter.slug)
    return button("button-desk", "desk")


def _thread_rows(thread: Thread, stored: StoredLetter, since: int, back: int) -> Rows:
    ways = [button("button-thread-answer", "answer", thread.token, style="primary")]
    if thread.closed is None:
        ways.append(button("button-thread-done", "thread-done", thread.token))
    if since > 0:
        ways.append(button("button-thread-earlier", "thread", thread.token, back + 1))
    ways.append(button("button-questions", "questions", stored.letter.slug))
    return stacked(*ways)


def _send(visit: Visit, thread: Thread, words: str, key: str, asked: list[ThreadMessage]) -> None:
    reader = _reader(visit, thread)
    language = reader.language if reader else visit.language
    head = Line(key, {"title": title(letters.get(visit.tx, thread.letter), language)})
    write(visit, thread, words, head)


def _recalled(visit: Visit, thread: Thread) -> tuple[Line, ...]:
    """What she asked, so that the answer is understood days later."""
    hers = [m for m in threads.messages(visit.tx, thread.id) if not m.from_desk and m.words]
    if not hers:
        return ()
    return (Line("desk-you-wrote", {"words": clipped(hers[-1].words, MOST_RECALLED)}),)


def _reader(visit: Visit, thread: Thread) -> Person | None:
    """The signatory, as long as she can be reached."""
    if thread.person is None:
        return None
    person = people.find_by_id(visit.tx, thread.person)
    return person if person is not None and person.reachable else None


def _by_whom(visit: Visit, thread: Thread, message: ThreadMessage) -> Facts:
    zone = letters.get(visit.tx, thread.letter).letter.zone
    return {
        "name": somebody(visit, message.person, visit.language),
        "when": moment(message.at, zone, visit.language),
    }


def _may(visit: Visit, thread: Thread) -> bool:
    return may(access.grants(visit), Role.ORGANISER, thread.letter)


def _hers(visit: Visit, token: str) -> Thread:
    thread = threads.by_token(visit.tx, token)
    if thread is None or not _may(visit, thread):
        raise access.Hidden
    return thread


def _reply(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    return read_words(typed, MOST_IN_AN_ANSWER)


def _end(visit: Visit, errand: Errand, draft: Draft) -> None:
    errands.finish(visit, errand)
    thread = threads.get(visit.tx, errand.about or 0)
    if thread is None or not _may(visit, thread):
        raise access.Hidden
    try:
        answer(visit, thread, draft.answers["reply"])
    except Refusal as refusal:
        visit.say(refused(refusal))


def _facts(visit: Visit, errand: Errand) -> Facts:
    stored = letters.get(visit.tx, errand.letter or 0)
    return {"title": title(stored, visit.language), "most": MOST_IN_AN_ANSWER}


def _head(visit: Visit, errand: Errand) -> tuple[Line, ...]:
    """What is to be answered; and who has answered it, if somebody has."""
    thread = threads.get(visit.tx, errand.about or 0)
    said = threads.messages(visit.tx, errand.about or 0)
    if thread is None or not said:
        return ()
    if asked := waiting(said):
        return (Line("thread-words", {"words": asked[-1].words}),)
    return (Line("reply-after", _by_whom(visit, thread, said[-1])),)


REPLY = errands.register(
    Kind(Flow("reply", (DeskQuestion("reply", _reply),)), end=_end, facts=_facts, head=_head)
)
