"""The words of a letter changed: in place while nobody has signed, afterwards as a new edition.

Changes to a signed letter are gathered, each organiser's apart, until she makes them an edition.
"""

from dataclasses import replace
from typing import Final

from bot.domain.flow import Draft, Flow
from bot.domain.flows.signing import SIGNING
from bot.domain.letter import LetterStatus
from bot.domain.refusal import Facts
from bot.services import errands as errands_at_hand
from bot.services.controls import button, stacked
from bot.services.desk import access
from bot.services.desk.editions import choice as edition_choice
from bot.services.desk.editions import telling as edition_telling
from bot.services.desk.editions.choice import DUE, QUESTIONS, YES
from bot.services.desk.letters import menus as letter_menus
from bot.services.desk.letters.gathered import Words, changes_in, languages_in, with_changes
from bot.services.desk.letters.questions import EDITION
from bot.services.desk.letters.shown import EDITION_KIND as KIND
from bot.services.desk.letters.shown import language_name, last_hand, title_of
from bot.services.desk.telling import tell_team
from bot.services.errands import Kind
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import conversations, errands, letters, people
from storage.errands import Errand
from storage.letters import StoredLetter

FIELDS: Final = ("title", "addressee", "summary", "body")
SINCE: Final = "since"
"""Beside the changed words: the number of the edition in view of which they were changed."""


def put(visit: Visit, stored: StoredLetter, language: str, words: Words) -> None:
    """These words in that language; where somebody has signed, as a part of the next edition."""
    changes = {f"{language}.{field}": said for field, said in words.items()}
    if not letters.replace_words(visit.tx, stored, with_changes(stored.letter, changes)):
        _gather(visit, stored, changes)
        return
    visit.note("letter's words changed", f"letter:{stored.letter.slug}")
    _tell_who_is_signing(visit, stored)
    letter_menus.show_words(visit, stored.letter.slug, language, Line("letter-changed"))


def take_out(visit: Visit, stored: StoredLetter, language: str) -> None:
    """A language of a letter that nobody has signed; the one it was written in stays."""
    kept = {code: text for code, text in stored.letter.editions.items() if code != language}
    if language == stored.letter.languages[0] or len(kept) == len(stored.letter.editions):
        visit.toast = Line("toast-over")
        return
    if not letters.replace_words(visit.tx, stored, replace(stored.letter, editions=kept)):
        visit.toast = Line("toast-letter-signed")
        return
    visit.note("letter's language taken out", f"letter:{stored.letter.slug}")
    letter_menus.show_parts(visit, stored.letter.slug, Line("letter-changed"))


def show(visit: Visit, slug: str) -> None:
    """What she has gathered for the next edition, to be gone on with."""
    errand = _gathered(visit, access.letter_of(visit, slug))
    if errand is None:
        visit.toast = Line("toast-over")
    else:
        errands_at_hand.resume(visit, errand)


def _gather(visit: Visit, stored: StoredLetter, changes: Words) -> None:
    if _is_over(stored):
        letter_menus.show_letter(visit, stored.letter.slug, Line("edition-letter-over"))
        return
    known = _gathered(visit, stored)
    if known is None:
        answers = {SINCE: str(stored.edition), **changes}
        errands_at_hand.begin(visit, KIND, letter=stored.id, answers=answers)
        return
    visit.turn_to_errand(known.id)
    draft = Draft({**known.draft.answers, **changes})
    errands_at_hand.remember_and_put(visit, known, draft)


def _is_over(stored: StoredLetter) -> bool:
    """What was delivered stays as it was delivered."""
    return stored.letter.status in (LetterStatus.DELIVERED, LetterStatus.CANCELLED)


def _end_over(visit: Visit, errand: Errand, stored: StoredLetter) -> None:
    errands_at_hand.finish(visit, errand)
    letter_menus.show_letter(visit, stored.letter.slug, Line("edition-letter-over"))


def _gathered(visit: Visit, stored: StoredLetter) -> Errand | None:
    mine = errands.of_kind(visit.tx, visit.person.id, KIND)
    return next((errand for errand in mine if errand.letter == stored.id), None)


def _stored(visit: Visit, errand: Errand) -> StoredLetter:
    if errand.letter is None:
        raise LookupError("an edition is a letter's")
    return letters.get(visit.tx, errand.letter)


def _head(visit: Visit, errand: Errand) -> tuple[Line, ...]:
    stored, lines = _stored(visit, errand), []
    for key in sorted(changes_in(errand.draft.answers)):
        language, _, field = key.partition(".")
        facts: Facts = {
            "language": language_name(language, visit.language),
            "what": visit.text(f"label-letter-{'text' if field == 'body' else field}"),
        }
        lines.append(Line("letter-edition-change", facts, tight=True))
    return (Line("letter-edition-head", {"title": title_of(visit, stored)}), *lines)


def _facts(visit: Visit, errand: Errand) -> Facts:
    stored = _stored(visit, errand)
    return {
        "count": stored.standing,
        "number": stored.edition,
        "next": stored.edition + 1,
        **edition_choice.facts(visit, stored, errand.draft),
    }


def _shown(visit: Visit, _errand: Errand, question: str, answer: str) -> str:
    return edition_choice.shown_due(answer, visit) if question == DUE.key else answer


def _after(visit: Visit, errand: Errand, draft: Draft) -> bool:
    stored, choice = _stored(visit, errand), draft.answers[EDITION.key]
    if choice == "make" and _is_over(stored):
        _end_over(visit, errand, stored)
        return True
    if choice == "make" and draft.answers[SINCE] != str(stored.edition):
        _decide_anew(visit, errand, draft)
        return True
    if choice == "make":
        if edition_choice.reach(visit, stored, draft.answers).all:
            visit.tapped = None
            edition_choice.show_differences(visit, replace(errand, draft=draft))
        return False
    if choice == "look":
        _look(visit, errand, _keep_open(visit, errand, draft))
        return True
    if choice == "drop":
        errands_at_hand.finish(visit, errand)
        letter_menus.show_parts(visit, stored.letter.slug, Line("letter-edition-dropped"))
        return True
    _keep_open(visit, errand, draft)
    visit.turn_to_errand(None)
    letter_menus.show_parts(visit, stored.letter.slug)
    return True


def _look(visit: Visit, errand: Errand, draft: Draft) -> None:
    """Each changed language as it would read, as a document below the question."""
    visit.tapped = None
    for language in languages_in(draft.answers):
        facts = {"language": language_name(language, visit.language)}
        whose = f"{errand.id}:{language}"
        visit.say(Line("letter-edition-look", facts), document=("next-edition", whose))
    errands_at_hand.put(visit, replace(errand, draft=draft))


def _keep_open(visit: Visit, errand: Errand, draft: Draft) -> Draft:
    """As it was before she decided: every later question is asked again."""
    decided = {question.key for question in (EDITION, *QUESTIONS)}
    left = Draft({k: v for k, v in draft.answers.items() if k not in decided})
    errands.remember(visit.tx, errand.id, left)
    return left


def _make(visit: Visit, errand: Errand, draft: Draft) -> None:
    """The next edition, unless somebody else was faster: then she decides anew."""
    stored = _stored(visit, errand)
    if _is_over(stored):
        _end_over(visit, errand, stored)
        return
    seen = replace(stored, edition=int(draft.answers[SINCE]))
    letter = with_changes(stored.letter, changes_in(draft.answers))
    if edition_choice.is_stale(visit, draft.answers):
        again = draft.moved_to(DUE.key)
        errands_at_hand.remember_and_put(visit, errand, again, Line("edition-due-passed"))
        return
    if not letters.add_edition(visit.tx, seen, letter):
        _decide_anew(visit, errand, draft)
        return
    errands_at_hand.finish(visit, errand)
    visit.note("edition made", f"letter:{stored.letter.slug}")
    change = edition_telling.begin(visit, stored, draft.answers)
    _tell(visit, stored, asks=change is not None)


def _decide_anew(visit: Visit, errand: Errand, draft: Draft) -> None:
    stored, open_again = _stored(visit, errand), _keep_open(visit, errand, draft)
    anew = Draft({**open_again.answers, SINCE: str(stored.edition)})
    facts = {"number": stored.edition, **last_hand(visit, stored)}
    line = Line("letter-edition-meanwhile", facts)
    errands_at_hand.remember_and_put(visit, errand, anew, line)


def _tell(visit: Visit, stored: StoredLetter, *, asks: bool) -> None:
    slug, number = stored.letter.slug, stored.edition + 1
    facts: Facts = {
        "number": number,
        "title": title_of(visit, stored),
        "name": access.known_as(visit, visit.person.id),
    }
    tell_team(visit, stored.id, Line("letter-edition-told", facts), but=visit.person.id)
    _tell_who_is_signing(visit, stored)
    visit.say(
        Line("letter-edition-made", facts),
        *((Line("edition-being-told"),) if asks else ()),
        rows=stacked(
            *((button("button-changed-text", "changed-text", slug),) if asks else ()),
            button("button-letter-preview", "preview", slug),
            button("button-letter-back", "letter-desk", slug),
        ),
    )


def _tell_who_is_signing(visit: Visit, stored: StoredLetter) -> None:
    """Whoever is about to sign declares again, in view of the new words."""
    for conversation in conversations.not_submitted(visit.tx, stored.id, SIGNING.name):
        kept = {
            key: answer
            for key, answer in conversation.draft.answers.items()
            if key not in ("appearance", "authority", "decision")
        }
        conversations.remember(visit.tx, conversation.id, Draft(kept))
        person = people.get(visit.tx, conversation.person)
        title = letters.get(visit.tx, stored.id).letter.text_in(person.language).title
        ways = stacked(
            button("button-read", "read", stored.letter.slug, 0),
            button("button-go-on", "go", conversation.token),
        )
        if person.reachable:
            visit.tell(person, Line("letter-words-changed", {"title": title}), rows=ways)


errands_at_hand.register(
    Kind(
        Flow(KIND, (EDITION, *QUESTIONS)),
        end=_make,
        head=_head,
        facts=_facts,
        shown=_shown,
        after={EDITION.key: _after},
        styles={"make": "primary", "drop": "danger", YES: "primary"},
    )
)
