"""The parts of a letter, each changed by itself: by a question, or by a tap on a choice."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from bot.domain.flow import Draft, Flow
from bot.domain.letter import Letter, LetterStatus
from bot.domain.refusal import Facts
from bot.services import errands as errands_at_hand
from bot.services.desk import access
from bot.services.desk.letters import choices as letter_choices
from bot.services.desk.letters import editions as letter_editions
from bot.services.desk.letters import menus as letter_menus
from bot.services.desk.letters import moments as letter_moments
from bot.services.desk.letters import new_letter
from bot.services.desk.letters import questions as q
from bot.services.desk.letters import text as letter_text
from bot.services.desk.letters.menus import letter_by_number
from bot.services.desk.letters.shown import language_name, last_hand
from bot.services.errands import DeskQuestion, Kind
from bot.services.moments import TypedMoment
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import letters
from storage.errands import Errand
from storage.letters import StoredLetter

LANGUAGE, BEFORE = "in", "was"
"""Beside the answer: in which language the words are, and what stood there when it was asked."""
PREFIX: Final = "set-"
WORDS: Final[Mapping[str, tuple[DeskQuestion, ...]]] = {
    "title": (q.TITLE,),
    "addressee": (q.ADDRESSEE,),
    "summary": (q.SUMMARY,),
    "text": (q.TEXT, q.TEXT_MORE),
}
FACTS: Final[Mapping[str, DeskQuestion]] = {
    "closes": q.CLOSES,
    "opens": q.OPENS,
    "embargo": q.EMBARGO,
    "coordinator": q.COORDINATOR,
    "contact": q.CONTACT,
    "slug": q.SLUG,
}
DRAFT_ONLY: Final = frozenset({"closes", "opens", "slug"})


def ask(visit: Visit, slug: str, item: str) -> None:
    """Ask for one fact of the letter, or show what may be chosen."""
    stored = access.letter_of(visit, slug)
    if item in FACTS:
        _ask_fact(visit, stored, item)
    elif item == "language":
        errands_at_hand.begin(visit, f"{PREFIX}language", letter=stored.id)
    elif item in letter_choices.MENUS:
        letter_choices.MENUS[item](visit, stored)
    else:
        visit.toast = Line("toast-over")


def ask_words(visit: Visit, number: str, language: str, field: str) -> None:
    """Ask for one part of the words in that language."""
    stored = letter_by_number(visit, number)
    text = stored.letter.editions.get(language)
    if text is None or field not in WORDS:
        visit.toast = Line("toast-over")
        return
    answers = {LANGUAGE: language, BEFORE: _word(stored.letter, language, field)}
    question = WORDS[field][0].key
    if field == "text":
        errands_at_hand.begin(visit, f"{PREFIX}{field}", letter=stored.id, answers=answers)
    else:
        answers[question] = answers[BEFORE]
        errands_at_hand.begin(
            visit, f"{PREFIX}{field}", letter=stored.id, answers=answers, at=question
        )


def take_language_out(visit: Visit, number: str, language: str) -> None:
    letter_editions.take_out(visit, letter_by_number(visit, number), language)


def _ask_fact(visit: Visit, stored: StoredLetter, item: str) -> None:
    if item in DRAFT_ONLY and stored.letter.status is not LetterStatus.DRAFT:
        visit.toast = Line("toast-over")
        return
    now, question = _fact(stored.letter, item), FACTS[item].key
    answers = {BEFORE: now, question: now} if now else {BEFORE: now}
    at = question if now else None
    errands_at_hand.begin(visit, f"{PREFIX}{item}", letter=stored.id, answers=answers, at=at)


def _fact(letter: Letter, item: str) -> str:
    """A fact as its answer would be; empty where there is none."""
    at = {"closes": letter.closes, "opens": letter.opens, "embargo": letter.embargo}.get(item)
    if at is not None:
        return letter_moments.written(TypedMoment(at, letter.zone))
    said = {"coordinator": letter.coordinator, "contact": letter.contact, "slug": letter.slug}
    return said.get(item, "")


def _with_fact(letter: Letter, item: str, answer: str) -> Letter:
    if item == "closes":
        closes = letter_moments.read_written(answer)
        return replace(letter, closes=closes.at, zone=closes.zone)
    value: Any = answer
    if item in ("opens", "embargo"):
        is_none = answer in (q.AT_ONCE, q.NO_EMBARGO)
        value = None if is_none else letter_moments.read_written(answer).at
    changed: dict[str, Any] = {item: value}
    return replace(letter, **changed)


def _word(letter: Letter, language: str, field: str) -> str:
    text = letter.editions.get(language)
    return getattr(text, "body" if field == "text" else field) if text else ""


def _stored(visit: Visit, errand: Errand) -> StoredLetter:
    if errand.letter is None:
        raise LookupError("a part is a letter's")
    return letters.get(visit.tx, errand.letter)


def _end_fact(visit: Visit, errand: Errand, draft: Draft) -> None:
    stored, item = _stored(visit, errand), errand.kind.removeprefix(PREFIX)
    question, now = FACTS[item].key, _fact(stored.letter, item)
    if _is_late(visit, errand, draft, question, now):
        return
    errands_at_hand.finish(visit, errand)
    if item in DRAFT_ONLY and stored.letter.status is not LetterStatus.DRAFT:
        letter_menus.show_letter(visit, stored.letter.slug, Line("letter-published-meanwhile"))
        return
    letter = _with_fact(stored.letter, item, draft.answers[question])
    letter_choices.keep(visit, stored, letter)
    letter_menus.show_parts(visit, letter.slug, Line("letter-changed"))


def _end_words(visit: Visit, errand: Errand, draft: Draft) -> None:
    stored, field = _stored(visit, errand), errand.kind.removeprefix(PREFIX)
    language, question = draft.answers[LANGUAGE], WORDS[field][0].key
    now = _word(stored.letter, language, field)
    if _is_late(visit, errand, draft, question, now):
        return
    errands_at_hand.finish(visit, errand)
    name = "body" if field == "text" else field
    letter_editions.put(visit, stored, language, {name: draft.answers[question]})


def _end_language(visit: Visit, errand: Errand, draft: Draft) -> None:
    stored, language = _stored(visit, errand), draft.answers[q.LANGUAGE.key]
    if language in stored.letter.editions:
        again = draft.moved_to(q.LANGUAGE.key)
        line = Line("refused-letter-language-there")
        errands_at_hand.remember_and_put(visit, errand, again, line)
        return
    errands_at_hand.finish(visit, errand)
    text = new_letter.edition_from(language, draft)
    words = {name: getattr(text, name) for name in letter_editions.FIELDS}
    letter_editions.put(visit, stored, language, words)


def _is_late(visit: Visit, errand: Errand, draft: Draft, question: str, now: str) -> bool:
    """Somebody else changed the same part since it was asked: she is told, and decides anew."""
    if draft.answers[BEFORE] == now:
        return False
    stored = _stored(visit, errand)
    told = now[: letter_text.SHOWN_SIGNS]
    if now and question in q.MOMENTS:
        told = letter_moments.shown(now, visit.language)
    line = Line("letter-part-meanwhile", {"now": told, **last_hand(visit, stored)})
    kept = {k: v for k, v in draft.answers.items() if k != q.TEXT_MORE.key}
    at = q.TEXT_MORE.key if question == q.TEXT.key else question
    anew = Draft({**kept, BEFORE: now}, at=None if at == q.TEXT_MORE.key else at)
    errands_at_hand.remember_and_put(visit, errand, anew, line)
    return True


def _facts(visit: Visit, errand: Errand) -> Facts:
    answers = errand.draft.answers
    code = answers.get(LANGUAGE) or answers.get(q.LANGUAGE.key, "")
    language = language_name(code, visit.language) if code else ""
    return {"language": language, **letter_text.so_far(answers)}


def _register(name: str, questions: tuple[DeskQuestion, ...], end: Callable[..., None]) -> None:
    keys = {question.key for question in questions}
    files = {k: f for k, f in new_letter.TAKES_FILE.items() if k in keys and q.TEXT.key in keys}
    errands_at_hand.register(
        Kind(
            Flow(f"{PREFIX}{name}", questions),
            end=end,
            facts=_facts,
            head=new_letter.head,
            shown=new_letter.shown,
            after={
                q.TEXT.key: letter_text.after_first_part,
                q.TEXT_MORE.key: letter_text.after_more,
            },
            takes_file=files,
            formatted=new_letter.FORMATTED,
        )
    )


for _name, _questions in WORDS.items():
    _register(_name, _questions, _end_words)
for _name, _question in FACTS.items():
    _register(_name, (_question,), _end_fact)
_register("language", (q.LANGUAGE, *q.WORDS), _end_language)
