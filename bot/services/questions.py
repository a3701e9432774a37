"""/ask: a signatory's questions to the organisers of a letter, and what they ask her.

Neither side sees the other's account: the organisers read for which organisation she has
signed, if she has; she reads that the organisers of the letter answer.
"""

from bot.domain.flow import Answers, Draft, Flow
from bot.domain.refusal import Facts, Refusal
from bot.domain.roles import Role
from bot.domain.thread import (
    COUNTED_OVER,
    MOST_IN_A_QUESTION,
    MOST_IN_AN_ANSWER,
    MOST_UNANSWERED,
    read_words,
)
from bot.services import errands, presenting
from bot.services.controls import button, stacked
from bot.services.desk import access
from bot.services.desk.kept import end_errand
from bot.services.desk.questions import answering as answering_questions
from bot.services.desk.questions import passing_on
from bot.services.desk.questions.thread_lines import title
from bot.services.desk.world import DeskWorld
from bot.services.errands import DeskQuestion, Kind
from bot.services.presenting import title_button
from bot.services.replies import Button, Line, refused
from bot.services.visit import Visit
from storage import conversations, letters, people, threads
from storage.errands import Errand
from storage.letters import StoredLetter
from storage.signatures import Signature
from storage.threads import Thread

_SIGNATORY = answering_questions.ANSWERED.removesuffix(":")


def ask(visit: Visit) -> None:
    """To whom: the organisers of the one letter that is shown, or of which."""
    shown = letters.every(visit.tx, presenting.SHOWN)
    if len(shown) == 1:
        ask_about(visit, shown[0].letter.slug)
        return
    if not shown:
        visit.say(Line("letters-none"))
        return
    visit.say(
        Line("question-which"), rows=stacked(*(title_button(visit, one, "ask") for one in shown))
    )


def ask_about(visit: Visit, slug: str) -> None:
    """Where nobody is at the desk, only the address is given."""
    stored = presenting.find(visit, slug)
    if not access.team(visit.tx, visit.surroundings, stored.id):
        presenting.ask(visit, slug)
    elif not _is_too_much(visit, stored):
        errands.begin(visit, "question", letter=stored.id)


def ask_on(visit: Visit, token: str) -> None:
    """From a button under an answer, or under a question of hers."""
    thread = _own(visit, token)
    visit.tapped = None  # the answer stays to be read
    if thread is None:
        visit.toast = Line("toast-over")
    elif not _is_too_much(visit, letters.get(visit.tx, thread.letter)):
        errands.begin(visit, "further", letter=thread.letter, about=thread.id)


def further_by_reply(visit: Visit, token: str, typed: str) -> bool:
    """She replied to a message of that thread; False when it is not hers."""
    thread = _own(visit, token)
    if thread is None:
        return False
    try:
        words = read_words(typed, MOST_IN_A_QUESTION)
    except Refusal as refusal:
        visit.say(refused(refusal))
        return True
    if not _is_too_much(visit, letters.get(visit.tx, thread.letter)):
        end_errand(visit, "further", thread.id)
        _write(visit, thread, words, "thread-further")
    return True


def is_about_a_thread(purpose: str) -> bool:
    """Whether a message that was kept for this is answered by replying to it."""
    return purpose.startswith((passing_on.KEPT, answering_questions.ANSWERED))


def replied(visit: Visit, purpose: str, said: str | None) -> None:
    """Somebody replied to such a message; `said` is None for what is no text.

    Whoever has lost the role writes to nobody, and is told that nothing was kept.
    """
    side, token, *_ = purpose.split(":")
    reply = further_by_reply if side == _SIGNATORY else answering_questions.answer_by_reply
    if said is None:
        visit.say(refused(Refusal("only-words")))
    elif not reply(visit, token, said):
        visit.say(Line("reply-too-late"))


def ask_from_desk(visit: Visit, signature: Signature, words: str) -> bool:
    """An organiser asks the signatory about her signature, in the thread that is open about it.

    False when she cannot be reached; nothing has happened then. Raises `Hidden` for somebody
    without the role, and `Refusal` for words that cannot be kept.
    """
    access.require(visit, Role.ORGANISER, signature.letter)
    said = read_words(words, MOST_IN_AN_ANSWER)
    person = people.find_by_id(visit.tx, signature.person) if signature.person else None
    if person is None or not person.reachable:
        return False
    thread = threads.about(visit.tx, signature.id, person.id) or threads.begin(
        visit.tx, signature.letter, person.id, signature.id
    )
    stored = letters.get(visit.tx, signature.letter)
    facts = {"title": title(stored, person.language), "organisation": signature.listed_as}
    answering_questions.write(visit, thread, said, Line("desk-asks", facts))
    return True


def _own(visit: Visit, token: str) -> Thread | None:
    thread = threads.by_token(visit.tx, token)
    return thread if thread is not None and thread.person == visit.person.id else None


def _write(visit: Visit, thread: Thread, words: str, key: str) -> None:
    message = threads.write(visit.tx, thread.id, visit.person.id, words, from_desk=False)
    visit.note("question asked", f"thread:{thread.id}")
    passing_on.tell_the_team(visit, thread, message, words, key)
    ways = (button("button-ask-more", "ask-on", thread.token), *_way_back(visit))
    kept = f"{answering_questions.ANSWERED}{thread.token}"
    visit.say(Line("question-sent"), rows=stacked(*ways), keep=kept)


def _way_back(visit: Visit) -> tuple[Button, ...]:
    """To the signing that was open when she asked."""
    begun = conversations.of_person(visit.tx, visit.person.id)
    if not begun or visit.person.conversation is not None:
        return ()
    return (button("button-go-on", "go", begun[-1].token),)


def _is_too_much(visit: Visit, stored: StoredLetter) -> bool:
    """So many wait already that the next one is better kept back; said kindly."""
    since = visit.now - COUNTED_OVER
    if threads.unanswered(visit.tx, visit.person.id, since) < MOST_UNANSWERED:
        return False
    facts: Facts = {"most": MOST_UNANSWERED, "contact": stored.letter.contact}
    visit.say(refused(Refusal("questions-many", facts)))
    return True


def _words(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    return read_words(typed, MOST_IN_A_QUESTION)


def _facts(visit: Visit, errand: Errand) -> Facts:
    stored = letters.get(visit.tx, errand.letter or 0)
    return {"title": title(stored, visit.language), "most": MOST_IN_A_QUESTION}


def _who_reads(visit: Visit, errand: Errand) -> tuple[Line, ...]:
    letter = letters.get(visit.tx, errand.letter or 0).letter
    facts = {"coordinator": letter.coordinator, "contact": letter.contact}
    return (Line("question-readers"), Line("question-other-way", facts))


def _ask(visit: Visit, errand: Errand, draft: Draft) -> None:
    errands.finish(visit, errand)
    stored = letters.get(visit.tx, errand.letter or 0)
    if not _is_too_much(visit, stored):
        thread = threads.begin(visit.tx, stored.id, visit.person.id)
        _write(visit, thread, draft.answers["question"], "thread-question")


def _ask_further(visit: Visit, errand: Errand, draft: Draft) -> None:
    errands.finish(visit, errand)
    thread = threads.get(visit.tx, errand.about or 0)
    if thread is None or thread.person != visit.person.id:
        visit.say(Line("nothing-asked"))
    elif not _is_too_much(visit, letters.get(visit.tx, thread.letter)):
        _write(visit, thread, draft.answers["further"], "thread-further")


QUESTION = errands.register(
    Kind(
        Flow("question", (DeskQuestion("question", _words),)),
        end=_ask,
        role=None,
        facts=_facts,
        head=_who_reads,
    )
)
FURTHER = errands.register(
    Kind(
        Flow("further", (DeskQuestion("further", _words),)),
        end=_ask_further,
        role=None,
        facts=_facts,
        head=_who_reads,
    )
)
