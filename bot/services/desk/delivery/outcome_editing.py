"""A reply or an outcome is told, and each part of it changed by itself."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot.domain.flow import Draft, Flow
from bot.domain.refusal import Facts
from bot.services import errands as errands_at_hand
from bot.services.desk import access
from bot.services.desk.delivery import outcome_questions as q
from bot.services.desk.delivery import outcomes as outcome_desk
from bot.services.desk.letters import moments as letter_moments
from bot.services.desk.letters.afterwards import WITH_OUTCOMES
from bot.services.desk.letters.shown import language_name, last_hand, title_of
from bot.services.errands import DeskQuestion, Kind
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import letters, outcomes
from storage.errands import Errand
from storage.letters import StoredLetter
from storage.outcomes import Outcome, OutcomeKind

NEW: Final = "outcome-new"
PREFIX: Final = "outcome-set-"
LANGUAGE, BEFORE = "in", "was"
"""Beside the answer: the language of the words, and what stood there when it was asked."""
ITEMS: Final[Mapping[str, DeskQuestion]] = {
    "kind": q.KIND,
    "day": q.DAY,
    "words": q.WORDS,
    "link": q.LINK,
}


def begin(visit: Visit, slug: str) -> None:
    """Ask what it is, when, in which words, and where it can be read."""
    stored = access.letter_of(visit, slug)
    if stored.letter.status not in WITH_OUTCOMES:
        visit.toast = Line("toast-over")
        return
    own = visit.language
    language = own if own in stored.letter.editions else stored.letter.languages[0]
    errands_at_hand.begin(visit, NEW, letter=stored.id, answers={LANGUAGE: language})


def ask(visit: Visit, token: str, item: str) -> None:
    """Ask for its day, its kind or its link anew."""
    found = outcome_desk.own(visit, token)
    if found is None:
        return
    if item not in ITEMS or item == "words":
        visit.toast = Line("toast-over")
        return
    _ask(visit, *found, item, {})


def ask_words(visit: Visit, token: str, language: str) -> None:
    """Ask for the words in that language of the letter."""
    found = outcome_desk.own(visit, token)
    if found is None:
        return
    stored, outcome = found
    if language not in (*stored.letter.languages, *outcome.words):
        visit.toast = Line("toast-over")
        return
    _ask(visit, stored, outcome, "words", {LANGUAGE: language})


def _ask(
    visit: Visit, stored: StoredLetter, outcome: Outcome, item: str, more: Mapping[str, str]
) -> None:
    answers = {**more, BEFORE: _now(outcome, item, more.get(LANGUAGE, ""))}
    number = outcomes.number_of(visit.tx, outcome.token)
    kind = f"{PREFIX}{item}"
    errands_at_hand.begin(visit, kind, letter=stored.id, about=number, answers=answers)


def _now(outcome: Outcome, item: str, language: str) -> str:
    if item == "words":
        return outcome.words.get(language, "")
    return {"kind": str(outcome.kind), "day": outcome.day.isoformat(), "link": outcome.link}[item]


def _add(visit: Visit, errand: Errand, draft: Draft) -> None:
    stored, said = _stored(visit, errand), draft.answers
    errands_at_hand.finish(visit, errand)
    made = outcomes.add(
        *(visit.tx, stored.id, OutcomeKind(said[q.KIND.key])),
        q.read_day(visit, stored, said[q.DAY.key]),
        {said[LANGUAGE]: said[q.WORDS.key]},
        visit.person.id,
        said.get(q.LINK.key, ""),
    )
    visit.note("outcome added", f"letter:{stored.letter.slug}")
    outcome_desk.show_one(visit, stored, made, Line("outcome-added"))


def _change(visit: Visit, errand: Errand, draft: Draft) -> None:
    """Only what she has seen is replaced: what somebody else has written meanwhile is shown."""
    stored, item = _stored(visit, errand), errand.kind.removeprefix(PREFIX)
    errands_at_hand.finish(visit, errand)
    found = outcomes.by_number(visit.tx, errand.about or 0)
    if found is None:
        outcome_desk.show_all(visit, stored.letter.slug, Line("outcome-gone-meanwhile"))
        return
    before, said = found[1], draft.answers
    after = _changed(visit, stored, before, item, said)
    is_as_seen = _now(before, item, said.get(LANGUAGE, "")) == said[BEFORE]
    if not (is_as_seen and outcomes.change(visit.tx, before, after, visit.person.id)):
        line = Line("outcome-meanwhile", last_hand(visit, stored))
        outcome_desk.show_one(visit, stored, before, line)
        return
    visit.note("outcome changed", f"letter:{stored.letter.slug}")
    outcome_desk.show_one(visit, stored, after, Line("outcome-changed"))


def _changed(
    visit: Visit, stored: StoredLetter, before: Outcome, item: str, said: Mapping[str, str]
) -> Outcome:
    answer = said[ITEMS[item].key]
    match item:
        case "kind":
            return replace(before, kind=OutcomeKind(answer))
        case "day":
            return replace(before, day=q.read_day(visit, stored, answer))
        case "link":
            return replace(before, link=answer)
        case _:
            return replace(before, words=_in_order(stored, before, said[LANGUAGE], answer))


def _in_order(
    stored: StoredLetter, before: Outcome, language: str, words: str
) -> Mapping[str, str]:
    """The letter's own language comes first: it is the one for everybody else."""
    every = {**before.words, language: words}
    codes = [code for code in stored.letter.languages if code in every]
    return {code: every[code] for code in dict.fromkeys([*codes, *every])}


def _stored(visit: Visit, errand: Errand) -> StoredLetter:
    if errand.letter is None:
        raise LookupError("an outcome is a letter's")
    return letters.get(visit.tx, errand.letter)


def _facts(visit: Visit, errand: Errand) -> Facts:
    language = errand.draft.answers.get(LANGUAGE, visit.language)
    return {
        "title": title_of(visit, _stored(visit, errand)),
        "language": language_name(language, visit.language),
    }


def _shown(visit: Visit, _errand: Errand, question: str, answer: str) -> str:
    is_moment = question == q.DAY.key and " " in answer
    return letter_moments.shown(answer, visit.language) if is_moment else answer


def _head(visit: Visit, _errand: Errand) -> tuple[Line, ...]:
    return letter_moments.heard(visit)


for _flow, _end in (
    (Flow(NEW, (q.KIND, q.DAY, q.WORDS, q.LINK)), _add),
    *((Flow(f"{PREFIX}{item}", (question,)), _change) for item, question in ITEMS.items()),
):
    errands_at_hand.register(Kind(_flow, end=_end, facts=_facts, head=_head, shown=_shown))
