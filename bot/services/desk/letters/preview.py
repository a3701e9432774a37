"""A letter as a signatory would see it, in each of its languages, with nothing to sign."""

from dataclasses import replace

from bot.services import presenting
from bot.services.controls import act, button
from bot.services.desk import access
from bot.services.desk.letters.shown import language_name
from bot.services.replies import Button, Line, Rows
from bot.services.visit import Visit
from bot.texts import catalogue
from storage.letters import StoredLetter

IN = "@"
"""Between a letter's name and the language: 'defenders-2018@fr'."""


def show(visit: Visit, which: str) -> None:
    """The card, in her own language if the letter has it, or in the one that was chosen."""
    slug, _, language = which.partition(IN)
    stored = access.letter_of(visit, slug)
    code = language or stored.letter.text_in(visit.language).language
    if code not in stored.letter.editions:
        visit.toast = Line("toast-over")
        return
    reader, seen = as_reader(visit, stored, code)
    reader.say(_note(visit, code), *presenting.card(reader, seen), rows=_rows(visit, stored, code))


def show_page(visit: Visit, which: str, page: str) -> None:
    """A page of the text as it is read in the chat."""
    slug, _, language = which.partition(IN)
    stored = access.letter_of(visit, slug)
    if language not in stored.letter.editions or not page.isdecimal():
        visit.toast = Line("toast-over")
        return
    reader, _ = as_reader(visit, stored, language)
    rows = _rows(visit, stored, language)[1:]
    reader.say(_note(visit, language), page=(which, int(page)), rows=rows)


def as_reader(visit: Visit, stored: StoredLetter, language: str) -> tuple[Visit, StoredLetter]:
    """Her visit and the letter, as for somebody who reads that language.

    Where the bot does not speak it, its own words are in hers and the letter's in that one.
    """
    spoken = language if language in catalogue.LANGUAGES else visit.language
    person = replace(visit.person, language=spoken)
    only = {language: stored.letter.editions[language]}
    letter = replace(stored.letter, editions=only)
    reader = Visit(visit.tx, person, visit.surroundings, visit.tapped)
    return reader, replace(stored, letter=letter)


def _note(visit: Visit, code: str) -> Line:
    """What this is, said in the organiser's own language above a card in another one."""
    facts = {"language": language_name(code, visit.language)}
    said = catalogue.plain(visit.language, "letter-preview-note", facts)
    return Line("letter-preview", {"note": said})


def _rows(visit: Visit, stored: StoredLetter, code: str) -> Rows:
    slug = stored.letter.slug
    others = [other for other in stored.letter.languages if other != code]
    languages = tuple(
        Button(
            Line("offer", {"answer": language_name(other, visit.language)}),
            act=act("preview", f"{slug}{IN}{other}"),
        )
        for other in others
    )
    back = Line("offer", {"answer": visit.text("button-letter-back")})
    return (
        (button("button-read", "preview", f"{slug}{IN}{code}", 0),),
        *((languages,) if languages else ()),
        (Button(back, act=act("letter-desk", slug)),),
    )
