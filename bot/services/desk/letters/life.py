"""A letter's life: published, extended, closed, open again, cancelled, delivered.

Each deed asks once, and holds only for the letter as it was when it was asked about.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.domain.flow import Draft, Flow
from bot.domain.letter import Letter, LetterStatus
from bot.domain.letter_life import Deed, possible
from bot.domain.notice import kept_until
from bot.domain.refusal import Facts, Refusal
from bot.services import errands as errands_at_hand
from bot.services import letter_desk
from bot.services.controls import act, stacked
from bot.services.delivery import freezing
from bot.services.desk import access
from bot.services.desk.delivery import delivered
from bot.services.desk.letters import menus as letter_menus
from bot.services.desk.letters import moments as letter_moments
from bot.services.desk.letters import questions as q
from bot.services.desk.letters.menus import letter_by_number
from bot.services.desk.letters.shown import last_hand, title_of
from bot.services.desk.telling import tell_team
from bot.services.errands import Kind
from bot.services.replies import Button, Line
from bot.services.visit import Visit
from bot.texts.times import day
from storage import letters
from storage.errands import Errand
from storage.letters import StoredLetter

SEEN: Final = "seen"
"""Beside the answers: the revision of the letter that they were given in view of."""
IN_OTHER_WORDS: Final = {
    "needs-mail": "refused-letter-needs-mail",
    "deadline-past": "refused-letter-close-past",
}
"""What the command line says about its files, said about the chat."""
STYLES: Final = {Deed.PUBLISH: "success", Deed.REOPEN: "success"}


def ask(visit: Visit, slug: str, what: str, *before: Line) -> None:
    """Say what it would mean, and ask; or why it cannot be done."""
    stored = access.letter_of(visit, slug)
    if what == "file" and stored.letter.status is LetterStatus.DELIVERED:
        delivered.ask(visit, stored)
    elif what not in possible(stored.letter, visit.now):
        _tell_too_late(visit, stored)
    elif what in (Deed.EXTEND, Deed.DELIVER) or _needs_another_close(visit, stored, what):
        kind = Deed.DELIVER if what == Deed.DELIVER else Deed.EXTEND
        answers = {SEEN: str(stored.revision)}
        errands_at_hand.begin(visit, f"letter-{kind}", *before, letter=stored.id, answers=answers)
    else:
        _ask(visit, stored, Deed(what), *before)


def do(visit: Visit, number: str, what: str, mark: str) -> None:
    """Yes was tapped: it is done, unless the letter is another one by now."""
    stored = letter_by_number(visit, number)
    if what not in possible(stored.letter, visit.now):
        _tell_too_late(visit, stored)
    elif mark != _mark(stored):
        line = Line("letter-meanwhile", last_hand(visit, stored))
        ask(visit, stored.letter.slug, what, line)
    else:
        _do(visit, stored, Deed(what))


def _ask(visit: Visit, stored: StoredLetter, deed: Deed, *before: Line) -> None:
    slug = stored.letter.slug
    why_not = _why_not(visit, stored.letter, deed)
    if why_not is not None:
        letter_menus.show_letter(visit, slug, why_not)
        return
    yes = Button(
        Line(f"button-letter-{deed}-yes"),
        act=act("letter-do", stored.id, deed, _mark(stored)),
        style=STYLES.get(deed, "danger"),
    )
    no = Button(Line("button-letter-not-now"), act=act("letter-desk", slug))
    visit.say(*before, _meaning(visit, stored, deed), rows=stacked(yes, no))


def _meaning(visit: Visit, stored: StoredLetter, deed: Deed) -> Line:
    letter = stored.letter
    facts: Facts = {
        "title": title_of(visit, stored),
        "count": stored.standing,
        "when": letter_moments.in_full(letter.closes, letter.zone, visit.language),
        "until": day(kept_until(letter), letter.zone, visit.language),
    }
    if deed is Deed.PUBLISH and letter.opens and visit.now < letter.opens:
        opens = letter_moments.in_full(letter.opens, letter.zone, visit.language)
        return Line("letter-ask-publish-later", {**facts, "opens": opens})
    if deed is Deed.CANCEL and letter.status is LetterStatus.DRAFT:
        return Line("letter-ask-drop", facts)
    return Line(f"letter-ask-{deed}", facts)


def _do(visit: Visit, stored: StoredLetter, deed: Deed) -> None:
    why_not = _why_not(visit, stored.letter, deed)
    slug = stored.letter.slug
    if why_not is not None:
        letter_menus.show_letter(visit, slug, why_not)
        return
    if deed is Deed.CLOSE:
        letter_desk.close_letter(visit.tx, slug, person=visit.person.id)
    elif deed is Deed.CANCEL:
        letters.move(visit.tx, stored, LetterStatus.CANCELLED)
        visit.note("letter cancelled", f"letter:{slug}")
    else:
        _open(visit, slug)
    _tell(visit, stored, deed)
    if deed is Deed.CANCEL and stored.letter.status is LetterStatus.DRAFT:
        letter_menus.show(visit, Line("letter-done-drop"))
    else:
        letter_menus.show_letter(visit, slug, Line(f"letter-done-{deed}"))


def _open(visit: Visit, slug: str) -> None:
    mail = visit.surroundings.sends_mail
    letter_desk.open_letter(visit.tx, slug, sends_mail=mail, person=visit.person.id)


def _why_not(visit: Visit, letter: Letter, deed: Deed) -> Line | None:
    """What `letter_desk.open_letter` would refuse, known before anything is written."""
    if deed not in (Deed.PUBLISH, Deed.REOPEN, Deed.EXTEND):
        return None
    try:
        letter_desk.may_open(letter, visit.now, sends_mail=visit.surroundings.sends_mail)
    except Refusal as refusal:
        return Line(IN_OTHER_WORDS.get(refusal.key, f"refused-{refusal.key}"), refusal.facts)
    return None


def _needs_another_close(visit: Visit, stored: StoredLetter, what: str) -> bool:
    return what == Deed.REOPEN and stored.letter.closes <= visit.now


def _mark(stored: StoredLetter) -> str:
    """Stands on a button for the letter as it was: short, and another one after any change."""
    return f"{stored.revision & 0xFFFFFF:06x}"


def _tell_too_late(visit: Visit, stored: StoredLetter) -> None:
    facts = {
        "status": visit.text(f"status-word-{stored.letter.status}"),
        **last_hand(visit, stored),
    }
    letter_menus.show_letter(visit, stored.letter.slug, Line("letter-already", facts))


def _tell(visit: Visit, stored: StoredLetter, deed: Deed) -> None:
    """The others at the desk hear of it; signatories are not told by itself."""
    facts: Facts = {
        "title": title_of(visit, stored),
        "name": access.known_as(visit, visit.person.id),
    }
    tell_team(visit, stored.id, Line(f"letter-told-{deed}", facts), but=visit.person.id)


def _stored(visit: Visit, errand: Errand) -> StoredLetter:
    if errand.letter is None:
        raise LookupError("a deadline is a letter's")
    return letters.get(visit.tx, errand.letter)


def _is_late(visit: Visit, errand: Errand, draft: Draft, deed: Deed) -> bool:
    """The letter has changed since she was asked: she is told, and asked again if she may."""
    stored = _stored(visit, errand)
    if not {deed, Deed.REOPEN if deed is Deed.EXTEND else deed} & set(
        possible(stored.letter, visit.now)
    ):
        errands_at_hand.finish(visit, errand)
        _tell_too_late(visit, stored)
        return True
    if draft.answers[SEEN] == str(stored.revision):
        return False
    sure = (q.NEW_CLOSE_SURE.key, q.DELIVERED_SURE.key)
    kept = {key: answer for key, answer in draft.answers.items() if key not in sure}
    line = Line("letter-meanwhile", last_hand(visit, stored))
    anew = Draft({**kept, SEEN: str(stored.revision)})
    errands_at_hand.remember_and_put(visit, errand, anew, line)
    return True


def _extend(visit: Visit, errand: Errand, draft: Draft) -> None:
    if _is_late(visit, errand, draft, Deed.EXTEND):
        return
    stored = _stored(visit, errand)
    closes = letter_moments.read_written(draft.answers[q.NEW_CLOSE.key])
    letter = replace(stored.letter, closes=closes.at, zone=closes.zone)
    reopened = replace(letter, status=LetterStatus.CLOSED)
    why_not = _why_not(visit, reopened, Deed.EXTEND)
    if why_not is not None:
        again = draft.moved_to(q.NEW_CLOSE.key, forgetting=(q.NEW_CLOSE_SURE.key,))
        errands_at_hand.remember_and_put(visit, errand, again, why_not)
        return
    errands_at_hand.finish(visit, errand)
    letters.revise(visit.tx, stored, letter)
    visit.note("letter's deadline changed", f"letter:{letter.slug}")
    if letter.status is LetterStatus.CLOSED:
        _open(visit, letter.slug)
    _tell(visit, stored, Deed.EXTEND)
    letter_menus.show_letter(visit, letter.slug, Line("letter-done-extend"))


def _deliver(visit: Visit, errand: Errand, draft: Draft) -> None:
    if _is_late(visit, errand, draft, Deed.DELIVER):
        return
    stored = _stored(visit, errand)
    at = _delivered_at(visit, draft.answers[q.DELIVERED_DAY.key])
    letters.move(visit.tx, stored, LetterStatus.DELIVERED, delivered=at)
    errands_at_hand.finish(visit, errand)
    visit.note("letter delivered", f"letter:{stored.letter.slug}")
    _tell(visit, stored, Deed.DELIVER)
    stored = letters.get(visit.tx, stored.id)
    freezing.begin(visit, stored)
    delivered.ask(visit, stored, Line("letter-done-deliver"))


def _delivered_at(visit: Visit, answer: str) -> datetime:
    days = {q.TODAY: 0, q.YESTERDAY: 1}
    if answer in days:
        return visit.now - timedelta(days=days[answer])
    return letter_moments.read_written(answer).at


def _facts(visit: Visit, errand: Errand) -> Facts:
    """What it would mean, with the moment that was typed."""
    stored, answers = _stored(visit, errand), errand.draft.answers
    letter, language = stored.letter, visit.language
    new = answers.get(q.NEW_CLOSE.key)
    at = _delivered_at(visit, answers.get(q.DELIVERED_DAY.key, q.TODAY))
    return {
        "title": title_of(visit, stored),
        "count": stored.standing,
        "old": letter_moments.in_full(letter.closes, letter.zone, language),
        "new": letter_moments.shown(new, language) if new else "",
        "day": day(at, letter.zone, language),
    }


def _shown(visit: Visit, _errand: Errand, question: str, answer: str) -> str:
    return letter_moments.shown(answer, visit.language) if question in q.MOMENTS else answer


def _head(visit: Visit, _errand: Errand) -> tuple[Line, ...]:
    return letter_moments.heard(visit)


for _kind in (
    Kind(
        Flow("letter-extend", (q.NEW_CLOSE, q.NEW_CLOSE_SURE)),
        end=_extend,
        facts=_facts,
        head=_head,
        shown=_shown,
        styles={q.YES: "success"},
    ),
    Kind(
        Flow("letter-deliver", (q.DELIVERED_DAY, q.DELIVERED_SURE)),
        end=_deliver,
        facts=_facts,
        head=_head,
        shown=_shown,
        styles={q.YES: "success"},
    ),
):
    errands_at_hand.register(_kind)
