"""What an organiser hands on: the link, a call in each language, a QR code, and a sheet."""

from bot.domain.letter import Letter, LetterStatus
from bot.domain.refusal import Facts
from bot.papers.call_sheet import Call
from bot.services.controls import button
from bot.services.desk import access
from bot.services.desk.letters import menus as letter_menus
from bot.services.desk.letters.moments import in_full
from bot.services.desk.letters.preview import as_reader
from bot.services.desk.letters.shown import language_name, title_of
from bot.services.replies import Button, Line, Rows
from bot.services.site.address import page_address
from bot.services.visit import Visit
from bot.texts import catalogue
from storage import letters
from storage.database import Transaction

PAPERS = ("kit-qr", "kit-png", "kit-svg", "kit-sheet")
"""The picture to look at, the same to print, and the call as a document."""


def send(visit: Visit, slug: str) -> None:
    """Each call is a message of its own without buttons: forwarded, it shows nothing else."""
    stored = access.letter_of(visit, slug)
    if stored.letter.status is not LetterStatus.OPEN:
        letter_menus.show_letter(visit, slug, Line("kit-not-open"))
        return
    visit.tapped = None
    link = visit.surroundings.link(slug)
    copy = (Button(Line("button-copy-link"), copy=link),)
    back = button("button-letter-back", "letter-desk", slug)
    visit.say(
        Line("kit-head", {"title": title_of(visit, stored), "link": link}),
        *_borrowed(visit, stored.letter),
        *_embargo(visit, stored.letter),
        rows=(copy, *_page(visit, stored.letter), (back,)),
    )
    for code in stored.letter.languages:
        reader, _ = as_reader(visit, stored, code)
        reader.say(*_call(reader.language, stored.letter, code, link))
    for paper in PAPERS:
        visit.say(Line(f"{paper}-caption"), document=(paper, link))


def _page(visit: Visit, letter: Letter) -> Rows:
    """The way to the letter's public page, where there is one."""
    page = page_address(visit.surroundings.public_url, letter, visit.now, visit.language)
    return ((Button(Line("button-public-page"), link=page),),) if page else ()


def calls(tx: Transaction, link: str, language: str) -> list[Call]:
    """The calls as plain text for a paper; in `language` where the bot does not speak theirs."""
    stored = letters.by_slug(tx, slug_in(link))
    if stored is None:
        raise LookupError("no such letter")
    return [
        Call(
            code,
            stored.letter.editions[code].title,
            tuple(
                catalogue.plain(spoken, line.key, line.facts)
                for line in _call(spoken, stored.letter, code, link)[1:]
            ),
        )
        for code in stored.letter.languages
        for spoken in (_spoken(code, language),)
    ]


def slug_in(link: str) -> str:
    """The letter's name, which ends the link to it."""
    return link.rpartition("=")[2]


def _spoken(code: str, language: str) -> str:
    return code if code in catalogue.LANGUAGES else language


def _call(spoken: str, letter: Letter, code: str, link: str) -> tuple[Line, ...]:
    """To whom, why now, until when, how, and how long it takes."""
    text = letter.editions[code]
    facts: Facts = {
        "title": text.title,
        "addressee": text.addressee,
        "summary": text.summary,
        "when": in_full(letter.closes, letter.zone, spoken),
        "link": link,
    }
    lines = [
        Line("kit-call-title", facts),
        Line("kit-call-why", facts),
        Line("kit-call-how", facts),
    ]
    if letter.embargo is not None:
        until = {"when": in_full(letter.embargo, letter.zone, spoken)}
        lines.append(Line("kit-call-embargo", until))
    return tuple(lines)


def _borrowed(visit: Visit, letter: Letter) -> tuple[Line, ...]:
    """Languages of the letter in which the bot has no words of its own."""
    others = [code for code in letter.languages if code not in catalogue.LANGUAGES]
    if not others:
        return ()
    names = ", ".join(language_name(code, visit.language) for code in others)
    spoken = language_name(visit.language, visit.language)
    return (Line("kit-borrowed", {"languages": names, "language": spoken}),)


def _embargo(visit: Visit, letter: Letter) -> tuple[Line, ...]:
    if letter.embargo is None or letter.embargo <= visit.now:
        return ()
    when = in_full(letter.embargo, letter.zone, visit.language)
    return (Line("letter-card-embargo", {"when": when}),)
