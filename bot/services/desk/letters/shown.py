"""A letter as its organisers see it: every word and fact of it, in full."""

from typing import Final

from babel import Locale, UnknownLocaleError

from bot.domain.letter import EditionText, Letter, LetterStatus
from bot.domain.refusal import Facts
from bot.services.desk import access
from bot.services.desk.letters.moments import in_full
from bot.services.replies import Line
from bot.services.visit import Visit
from bot.texts import catalogue
from bot.texts.times import day, moment
from storage import audit, letters
from storage.letters import StoredLetter

EDITION_KIND: Final = "letter-edition"
"""The errand in which changes of a signed letter are gathered."""


def language_name(code: str, language: str) -> str:
    """The language of that code (BCP 47), called as people who speak `language` call it."""
    try:
        name = Locale.parse(code, sep="-").get_display_name(language)
    except (UnknownLocaleError, ValueError):
        name = Locale(language).languages.get(code.split("-")[0])
    return str(name or code)


def title_of(visit: Visit, stored: StoredLetter) -> str:
    return stored.letter.text_in(visit.language).title


def list_line(visit: Visit, stored: StoredLetter) -> Line:
    """One letter among several, with its state and its deadline in full."""
    letter = stored.letter
    facts: Facts = {
        "title": title_of(visit, stored),
        "count": stored.standing,
        "status": visit.text(f"status-word-{letter.status}"),
        "when": in_full(letter.closes, letter.zone, visit.language),
    }
    return Line("letter-menu-line", facts)


def last_hand(visit: Visit, stored: StoredLetter) -> Facts:
    """Who at the desk did the newest thing to the letter, and when."""
    last = audit.last_about(visit.tx, f"letter:{stored.letter.slug}")
    at, person = last or (visit.now, None)
    name = visit.text("desk-somebody") if person is None else access.known_as(visit, person)
    return {"name": name, "when": moment(at, stored.letter.zone, visit.language)}


def whole(visit: Visit, stored: StoredLetter) -> tuple[Line, ...]:
    """Everything that can be changed, item by item."""
    return (
        *(_words(visit, text) for text in stored.letter.editions.values()),
        _times(visit, stored.letter),
        _contact(visit, stored),
        *_policy(visit, stored.letter),
    )


def words_in(visit: Visit, text: EditionText) -> Line:
    return _words(visit, text)


def card(visit: Visit, stored: StoredLetter) -> tuple[Line, ...]:
    """What matters while it runs: its state, its deadline, how many have signed, its link."""
    letter = stored.letter
    return (
        Line("letter-card-head", {"title": title_of(visit, stored)}),
        state(visit, stored),
        Line("letter-card-count", {"count": stored.standing, "number": stored.edition}),
        *embargo(visit, letter),
        Line("letter-card-link", {"link": visit.surroundings.link(letter.slug)}),
    )


def state(visit: Visit, stored: StoredLetter) -> Line:
    letter = stored.letter
    closes = in_full(letter.closes, letter.zone, visit.language)
    if letter.status is LetterStatus.DELIVERED:
        delivered = day(letter.delivered or letter.closes, letter.zone, visit.language)
        return Line("letter-state-delivered", {"day": delivered})
    if letter.status is not LetterStatus.OPEN:
        return Line(f"letter-state-{letter.status}", {"when": closes})
    if letter.opens and visit.now < letter.opens:
        opens = in_full(letter.opens, letter.zone, visit.language)
        return Line("letter-state-not-yet", {"opens": opens, "when": closes})
    return Line(
        "letter-state-open" if letter.is_open(visit.now) else "letter-state-over", {"when": closes}
    )


def _words(visit: Visit, text: EditionText) -> Line:
    facts: Facts = {
        "language": language_name(text.language, visit.language),
        "title": text.title,
        "addressee": text.addressee,
        "summary": text.summary,
        "count": len(text.body.strip()),
    }
    return Line("letter-whole-words", facts)


def _times(visit: Visit, letter: Letter) -> Line:
    opens = in_full(letter.opens, letter.zone, visit.language) if letter.opens else ""
    embargo = in_full(letter.embargo, letter.zone, visit.language) if letter.embargo else ""
    facts: Facts = {
        "opens": opens or visit.text("choice-letter-opens-at-once"),
        "closes": in_full(letter.closes, letter.zone, visit.language),
        "embargo": embargo or visit.text("choice-letter-embargo-none"),
    }
    return Line("letter-whole-times", facts)


def _contact(visit: Visit, stored: StoredLetter) -> Line:
    letter = stored.letter
    before = letters.by_slug(visit.tx, letter.follows) if letter.follows else None
    facts: Facts = {
        "coordinator": letter.coordinator,
        "contact": letter.contact,
        "link": visit.surroundings.link(letter.slug),
        "follows": title_of(visit, before) if before else visit.text("letter-follows-none"),
    }
    return Line("letter-whole-contact", facts)


def _policy(visit: Visit, letter: Letter) -> tuple[Line, ...]:
    policy = letter.policy
    on = {"code": policy.code, "review": policy.review, "risk": policy.high_risk}
    asked = {"kind": policy.asks_kind, "ecosoc": policy.asks_ecosoc}
    on |= {name: given for name, given in asked.items() if given}
    lines = [Line("letter-whole-policy")]
    for name, given in on.items():
        lines.append(Line(f"letter-{name}-{'on' if given else 'off'}", tight=True))
    order = catalogue.plain(visit.language, f"letter-order-{policy.order}")
    return (*lines, Line("letter-whole-order", {"order": order}, tight=True))


def embargo(visit: Visit, letter: Letter) -> tuple[Line, ...]:
    if letter.embargo is None or letter.embargo <= visit.now:
        return ()
    return (
        Line("letter-card-embargo", {"when": in_full(letter.embargo, letter.zone, visit.language)}),
    )
