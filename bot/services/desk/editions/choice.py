"""What is asked before a signed text is changed: what kind of change it is, and what becomes of
those who do not answer.
"""

from datetime import timedelta
from typing import Final

from bot.domain.edition import SHORTEST, ChangeKind, Hint, Unanswered, hint
from bot.domain.flow import Answers, Draft
from bot.domain.letter import EditionText
from bot.domain.refusal import Facts, Refusal
from bot.papers.difference import all_words
from bot.services import changed_words
from bot.services.desk.letters.gathered import changes_in, languages_in, with_changes
from bot.services.desk.letters.moments import in_full, read_coming, read_written, written
from bot.services.desk.letters.questions import EDITION
from bot.services.desk.letters.shown import language_name
from bot.services.desk.world import DeskWorld
from bot.services.errands import DeskQuestion
from bot.services.moments import TypedMoment
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import editions
from storage.editions import Reach
from storage.errands import Errand
from storage.letters import StoredLetter

DAYS: Final = {"3-days": timedelta(days=3), "7-days": timedelta(days=7)}
AT_THE_CLOSE: Final = "close"
KINDS: Final = (ChangeKind.EDITORIAL, ChangeKind.SUBSTANTIVE)
POLICIES: Final = {"as-signed": Unanswered.AS_SIGNED, "not-listed": Unanswered.NOT_LISTED}
YES: Final = "yes"
UNKNOWN: Final = Hint(0, numbers=False)
LEAST_LEFT: Final = SHORTEST / 2
"""Less is not left for an answer, when she has waited with her last word."""
MOST_SHOWN: Final = 3
"""Of the languages that changed, those whose difference is put above the question."""


def reach(visit: Visit, stored: StoredLetter, answers: Answers) -> Reach:
    """Whom the gathered changes concern."""
    hashes = tuple(sorted(text.hash for text in _new_texts(stored, answers)))
    known = visit.seen.get(hashes)
    if isinstance(known, Reach):
        return known
    found = editions.reach(visit.tx, stored.id, hashes)
    visit.seen[hashes] = found
    return found


def read_due(typed: str, _answers: Answers, world: DeskWorld) -> str:
    """Until when they are asked: not sooner than half a day, nor after the letter's close."""
    letter = world.stored.letter if world.stored else None
    closes = letter.closes if letter and letter.closes > world.now else None
    answer = _chosen_due(typed, world) or read_coming(typed, world, end_of_day=True)
    due = read_written(answer)
    if due.at < world.now + SHORTEST:
        raise Refusal("edition-due-soon", {"example": _in_a_week(world)})
    if closes is not None and due.at > closes:
        raise Refusal("edition-due-late", {"when": in_full(closes, world.zone, world.language)})
    return answer


def is_stale(visit: Visit, answers: Answers) -> bool:
    """The moment was chosen a while ago, and leaves too little time by now."""
    due = answers.get(DUE.key)
    is_asked = answers.get(KIND.key) == ChangeKind.SUBSTANTIVE
    return bool(due and is_asked and read_written(due).at < visit.now + LEAST_LEFT)


def _chosen_due(typed: str, world: DeskWorld) -> str | None:
    stored = world.stored
    if typed == AT_THE_CLOSE and stored is not None:
        return written(TypedMoment(stored.letter.closes, stored.letter.zone))
    if typed in DAYS:
        return written(TypedMoment(world.now + DAYS[typed], world.zone))
    return None


def _in_a_week(world: DeskWorld) -> str:
    return in_full(world.now + DAYS["7-days"], world.zone, world.language)


def _concerns_somebody(answers: Answers, world: DeskWorld) -> bool:
    return world.stored is not None and reach(world.visit, world.stored, answers).all > 0


def _asks(answers: Answers, world: DeskWorld) -> bool:
    is_substantive = answers.get(KIND.key) == ChangeKind.SUBSTANTIVE
    return is_substantive and _concerns_somebody(answers, world)


KIND = DeskQuestion(
    "edition-kind",
    choices=tuple(str(kind) for kind in KINDS),
    typed=False,
    applies=_concerns_somebody,
)
SILENT = DeskQuestion("edition-silent", choices=tuple(POLICIES), typed=False, applies=_asks)
DUE = DeskQuestion("edition-due", read_due, choices=(*DAYS, AT_THE_CLOSE), applies=_asks)
SURE = DeskQuestion("edition-sure", choices=(YES,), typed=False, applies=_concerns_somebody)
QUESTIONS: Final = (KIND, SILENT, DUE, SURE)


def show_differences(visit: Visit, errand: Errand) -> None:
    """What changes, in messages of their own above the question."""
    for language in languages_in(errand.draft.answers)[:MOST_SHOWN]:
        key = changed_words.key_of_gathered(errand.id, language)
        named = {"language": language_name(language, visit.language)}
        visit.say(Line("edition-difference", named), page=(key, 0))


def facts(visit: Visit, stored: StoredLetter, draft: Draft) -> Facts:
    """What the questions name: how much changes, whom it concerns, and what was chosen."""
    answers = draft.answers
    whom, seen = reach(visit, stored, answers), UNKNOWN
    if draft.at == KIND.key or (EDITION.key in answers and KIND.key not in answers):
        seen = _hint(stored, answers)  # the one question that tells of it
    due = answers.get(DUE.key, "")
    return {
        "share": seen.share,
        "numbers": "yes" if seen.numbers else "no",
        "all": whom.all,
        "chat": whom.chat,
        "mail": whom.mail,
        "nobody": whom.nobody,
        "kind": answers.get(KIND.key, ""),
        "silent": answers.get(SILENT.key, ""),
        "due": shown_due(due, visit) if due else "",
    }


def shown_due(answer: str, visit: Visit) -> str:
    read = read_written(answer)
    return in_full(read.at, read.zone, visit.language)


def _hint(stored: StoredLetter, answers: Answers) -> Hint:
    """The greatest change of all languages."""
    before = stored.letter.editions
    found = [
        hint(all_words(before[text.language]), all_words(text))
        for text in _new_texts(stored, answers)
        if text.language in before and text.hash != before[text.language].hash
    ]
    share = max((one.share for one in found), default=0)
    return Hint(share, any(one.numbers for one in found))


def _new_texts(stored: StoredLetter, answers: Answers) -> tuple[EditionText, ...]:
    return tuple(with_changes(stored.letter, changes_in(answers)).editions.values())
