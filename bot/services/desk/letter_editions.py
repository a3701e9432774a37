"""The words of a letter changed: in place while nobody has signed, afterwards as a new edition.

Changes to a signed letter are gathered, each organiser's apart, until she makes them an edition.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot.domain.flow import Draft, Flow
from bot.domain.flows.signing import SIGNING
from bot.domain.letter import EditionText, Letter
from bot.domain.refusal import Facts
from bot.services import errands as errands_at_hand
from bot.services.controls import button, stacked
from bot.services.desk import access, letter_menus
from bot.services.desk.letter_questions import EDITION
from bot.services.desk.letter_shown import EDITION_KIND as KIND
from bot.services.desk.letter_shown import language_name, last_hand, title_of
from bot.services.desk.letter_text import below_title
from bot.services.desk.telling import tell_team
from bot.services.errands import Kind
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import conversations, errands, letters, people
from storage.database import Transaction
from storage.errands import Errand
from storage.letters import StoredLetter

FIELDS: Final = ("title", "addressee", "summary", "body")
SINCE: Final = "since"
"""Beside the changed words: the number of the edition in view of which they were changed."""

Words = Mapping[str, str]
"""By a field of `EditionText`."""


def put(visit: Visit, stored: StoredLetter, language: str, words: Words) -> None:
    """These words in that language; where somebody has signed, as a part of the next edition."""
    changes = {f"{language}.{field}": said for field, said in words.items()}
    if not letters.replace_words(visit.tx, stored, _with(stored.letter, changes)):
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
    known = _gathered(visit, stored)
    if known is None:
        answers = {SINCE: str(stored.edition), **changes}
        errands_at_hand.begin(visit, KIND, letter=stored.id, answers=answers)
        return
    visit.turn_to_errand(known.id)
    draft = Draft({**known.draft.answers, **changes})
    errands_at_hand.remember_and_put(visit, known, draft)


def _gathered(visit: Visit, stored: StoredLetter) -> Errand | None:
    mine = errands.of_kind(visit.tx, visit.person.id, KIND)
    return next((errand for errand in mine if errand.letter == stored.id), None)


def _changes(draft: Draft) -> Words:
    return {key: said for key, said in draft.answers.items() if "." in key}


def _with(letter: Letter, changes: Words) -> Letter:
    """The letter with changes such as {'fr.title': …}; a language may be new to it."""
    editions = dict(letter.editions)
    for key, said in changes.items():
        language, _, field = key.partition(".")
        text = editions.get(language) or EditionText(language, "", "", "", "")
        editions[language] = replace(text, **{field: said})
    for language, text in editions.items():
        editions[language] = replace(text, body=below_title(text.title, text.body))
    return replace(letter, editions=editions)


def _stored(visit: Visit, errand: Errand) -> StoredLetter:
    if errand.letter is None:
        raise LookupError("an edition is a letter's")
    return letters.get(visit.tx, errand.letter)


def _head(visit: Visit, errand: Errand) -> tuple[Line, ...]:
    stored, lines = _stored(visit, errand), []
    for key in sorted(_changes(errand.draft)):
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
    }


def _after(visit: Visit, errand: Errand, draft: Draft) -> bool:
    stored, choice = _stored(visit, errand), draft.answers[EDITION.key]
    if choice == "make":
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
    for language in sorted({key.partition(".")[0] for key in _changes(draft)}):
        facts = {"language": language_name(language, visit.language)}
        whose = f"{errand.id}:{language}"
        visit.say(Line("letter-edition-look", facts), document=("next-edition", whose))
    errands_at_hand.put(visit, replace(errand, draft=draft))


def letter_for(tx: Transaction, whose: str) -> tuple[Letter, str]:
    """The letter as it would read, and in which language, as 'errand:language'.

    Raises `LookupError` when the changes were made an edition, or dropped.
    """
    number, _, language = whose.partition(":")
    errand = errands.get(tx, int(number))
    if errand is None or errand.letter is None:
        raise LookupError("nothing is gathered there any more")
    return _with(letters.get(tx, errand.letter).letter, _changes(errand.draft)), language


def _keep_open(visit: Visit, errand: Errand, draft: Draft) -> Draft:
    left = Draft({k: v for k, v in draft.answers.items() if k != EDITION.key})
    errands.remember(visit.tx, errand.id, left)
    return left


def _make(visit: Visit, errand: Errand, draft: Draft) -> None:
    """The next edition, unless somebody else was faster: then she decides anew."""
    stored = _stored(visit, errand)
    seen = replace(stored, edition=int(draft.answers[SINCE]))
    letter = _with(stored.letter, _changes(draft))
    if not letters.add_edition(visit.tx, seen, letter):
        open_again = _keep_open(visit, errand, draft)
        anew = Draft({**open_again.answers, SINCE: str(stored.edition)})
        facts = {"number": stored.edition, **last_hand(visit, stored)}
        line = Line("letter-edition-meanwhile", facts)
        errands_at_hand.remember_and_put(visit, errand, anew, line)
        return
    errands_at_hand.finish(visit, errand)
    visit.note("edition made", f"letter:{stored.letter.slug}")
    _tell(visit, stored)


def _tell(visit: Visit, stored: StoredLetter) -> None:
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
        rows=stacked(
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
        Flow(KIND, (EDITION,)),
        end=_make,
        head=_head,
        facts=_facts,
        after={EDITION.key: _after},
        styles={"make": "primary", "drop": "danger"},
    )
)
