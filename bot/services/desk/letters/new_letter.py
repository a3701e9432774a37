"""A new letter, question by question, until there is a draft of it."""

from collections.abc import Callable
from typing import Final

from bot.domain.flow import Draft, Flow
from bot.domain.letter import EditionText, Letter, LetterStatus, Policy
from bot.domain.refusal import Facts
from bot.domain.roles import Role
from bot.services import errands as errands_at_hand
from bot.services.desk import access
from bot.services.desk.letters import menus as letter_menus
from bot.services.desk.letters import moments as letter_moments
from bot.services.desk.letters import proposals as letter_proposals
from bot.services.desk.letters import questions as q
from bot.services.desk.letters import text as letter_text
from bot.services.desk.letters.shown import language_name, title_of
from bot.services.desk.world import DeskWorld
from bot.services.errands import DeskQuestion, Kind
from bot.services.replies import Line, refused
from bot.services.visit import Visit
from storage import errands, letters
from storage.errands import Errand
from storage.letters import StoredLetter

KIND: Final = "letter-new"
QUESTIONS: Final = (q.LANGUAGE, *q.WORDS, q.COORDINATOR, q.CONTACT, q.CLOSES, q.SLUG)


def begin(visit: Visit) -> None:
    """Those with a role for all letters may make one; what she has begun goes on."""
    access.require(visit, Role.ORGANISER, None)
    begun = errands.of_kind(visit.tx, visit.person.id, KIND)
    if begun:
        errands_at_hand.resume(visit, begun[-1])
    else:
        errands_at_hand.begin(visit, KIND, Line("letter-new-begin"))


def begin_following(visit: Visit, before: StoredLetter) -> None:
    """The same, of a letter that follows this one and takes over what she keeps of it."""
    access.require(visit, Role.ORGANISER, None)
    begun = [one for one in errands.of_kind(visit.tx, visit.person.id, KIND)
             if one.about == before.id]  # fmt: skip
    if begun:
        errands_at_hand.resume(visit, begun[-1])
        return
    language = before.letter.languages[0]
    errands_at_hand.begin(
        *(visit, KIND, Line("followup-begin", {"title": title_of(visit, before)})),
        about=before.id,
        answers={q.LANGUAGE.key: language},
        at=q.LANGUAGE.key,
    )


def facts(visit: Visit, errand: Errand) -> Facts:
    """What the questions name: the language asked about, and how much of the text is there."""
    answers = errand.draft.answers
    code = answers.get(q.LANGUAGE.key, "")
    language = language_name(code, visit.language) if code else ""
    return {"language": language, **letter_text.so_far(answers)}


def head(visit: Visit, _errand: Errand) -> tuple[Line, ...]:
    return letter_moments.heard(visit)


def shown(visit: Visit, _errand: Errand, question: str, answer: str) -> str:
    if question in q.MOMENTS:
        return letter_moments.shown(answer, visit.language)
    return language_name(answer, visit.language) if question == q.LANGUAGE.key else answer


def _proposing(
    answered: DeskQuestion,
    question: DeskQuestion,
    proposal: Callable[[Visit, Errand, Draft], str],
) -> Callable[[Visit, Errand, Draft], bool]:
    """Ask `question` with an answer that she may keep, if there is one to propose."""

    def after(visit: Visit, errand: Errand, draft: Draft) -> bool:
        proposed = "" if question.key in draft.answers else proposal(visit, errand, draft)
        if not proposed:
            return False
        answers = {**draft.answers, question.key: proposed}
        told = errands_at_hand.noted(visit, errand, answered)
        errands_at_hand.remember_and_put(visit, errand, Draft(answers, at=question.key), *told)
        return True

    return after


def _after_text(visit: Visit, errand: Errand, draft: Draft) -> bool:
    if letter_text.after_more(visit, errand, draft):
        return True
    propose = _proposing(q.TEXT_MORE, q.COORDINATOR, letter_proposals.coordinator)
    return propose(visit, errand, draft)


def _end(visit: Visit, errand: Errand, draft: Draft) -> None:
    """Make the draft of the letter, if nothing has come between since she answered."""
    access.require(visit, Role.ORGANISER, None)
    fault = KINDRED.flow.at_fault(draft, DeskWorld(visit, None))
    if fault is not None:
        faulty, refusal = fault
        errands_at_hand.remember_and_put(visit, errand, faulty, refused(refusal))
        return
    before = letter_proposals.followed(visit, errand)
    letter = _letter(draft, before)
    letters.add(visit.tx, letter)
    errands_at_hand.finish(visit, errand)
    visit.note("letter drafted", f"letter:{letter.slug}")
    taken_over = (Line("followup-taken-over", _taken_over(visit, before)),) if before else ()
    letter_menus.show_parts(visit, letter.slug, Line("letter-drafted"), *taken_over)


def _taken_over(visit: Visit, before: StoredLetter) -> Facts:
    """What it has from the earlier letter without having been asked about it."""
    names = (language_name(code, visit.language) for code in before.letter.languages)
    return {"title": title_of(visit, before), "languages": ", ".join(names)}


def _letter(draft: Draft, before: StoredLetter | None) -> Letter:
    """The rules of a letter that it follows hold for it, too, until she changes them."""
    answers = draft.answers
    closes = letter_moments.read_written(answers[q.CLOSES.key])
    text = edition_from(answers[q.LANGUAGE.key], draft)
    return Letter(
        slug=answers[q.SLUG.key],
        status=LetterStatus.DRAFT,
        closes=closes.at,
        zone=closes.zone,
        editions={text.language: text},
        coordinator=answers[q.COORDINATOR.key],
        contact=answers[q.CONTACT.key],
        follows=before.letter.slug if before else None,
        policy=before.letter.policy if before else Policy(),
    )


def edition_from(language: str, draft: Draft) -> EditionText:
    """The words of one language, as they were answered."""
    title, addressee, summary = (
        draft.answers[question.key] for question in (q.TITLE, q.ADDRESSEE, q.SUMMARY)
    )
    body = letter_text.below_title(title, draft.answers[q.TEXT.key])
    return EditionText(language, title, addressee, summary, body)


TAKES_FILE: Final = dict.fromkeys(letter_text.WHERE_IT_MAY_COME, letter_text.take_file)
FORMATTED: Final = frozenset({q.TEXT.key, q.TEXT_MORE.key})
KINDRED: Final = errands_at_hand.register(
    Kind(
        Flow(KIND, QUESTIONS),
        end=_end,
        facts=facts,
        head=head,
        shown=shown,
        after={
            q.TITLE.key: _proposing(q.TITLE, q.ADDRESSEE, letter_proposals.addressee),
            q.TEXT.key: letter_text.after_first_part,
            q.TEXT_MORE.key: _after_text,
            q.COORDINATOR.key: _proposing(q.COORDINATOR, q.CONTACT, letter_proposals.contact),
            q.CONTACT.key: _proposing(q.CONTACT, q.CLOSES, letter_proposals.closes),
            q.CLOSES.key: _proposing(q.CLOSES, q.SLUG, letter_proposals.slug),
        },
        takes_file=TAKES_FILE,
        formatted=FORMATTED,
        styles={q.WHOLE: "primary"},
    )
)
