"""How the composer's answers are read, each into what the draft keeps of it."""

import json
from typing import Final

from bot.domain.broadcast import Words
from bot.domain.composing import MOST_BUTTONS, read_buttons
from bot.domain.flow import Answers, AskBack
from bot.domain.refusal import Refusal
from bot.domain.wording import clean_line, require_letters
from bot.services.desk.letters.moments import (
    hear,
    read_coming,
    read_past_day,
    read_written,
    shown,
)
from bot.services.desk.world import DeskWorld
from bot.services.errands import DeskQuestion
from bot.services.replies import Line
from bot.texts.countries import CountryMatch, country_book

NOW: Final = "now"
MOST_ROLE: Final = 60
MOST_REASON: Final = 500


def read_words(answer: str) -> Words:
    """A text with its formatting, as an errand keeps it."""
    text, entities = json.loads(answer)
    return Words(text, tuple(entities))


def written(words: Words) -> str:
    """As `read_words` reads it back."""
    return json.dumps([words.text, [dict(one) for one in words.entities]], ensure_ascii=False)


def _buttons(typed: str, _answers: Answers, world: DeskWorld) -> str:
    read = read_buttons(typed)
    if not read.buttons and not read.flaws:
        raise Refusal("empty")
    if read.flaws:
        for flaw in read.flaws[:MOST_BUTTONS]:
            hear(world.visit, Line(f"refused-{flaw.key}", flaw.facts))
        raise Refusal("composing-buttons", {"count": len(read.flaws)})
    return typed


def _when(typed: str, _answers: Answers, world: DeskWorld) -> str:
    if typed == NOW:
        return typed
    answer = read_coming(typed, world, end_of_day=False)
    if read_written(answer).zone != world.zone:
        hear(world.visit, Line("composing-when-typed", {"when": shown(answer, world.language)}))
    return answer


def _after(typed: str, _answers: Answers, world: DeskWorld) -> str:
    return read_past_day(typed, world)


def _role(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    line = clean_line(typed, MOST_ROLE)
    require_letters(line)
    return line


def _countries(typed: str, _answers: Answers, world: DeskWorld) -> str:
    """Codes with commas between."""
    parts = [part.strip() for part in typed.replace("\n", ",").replace(";", ",").split(",")]
    found = [_country(part, world) for part in parts if part]
    if not found:
        raise Refusal("empty")
    for part, match in zip(filter(None, parts), found, strict=True):
        if match.code is None and (len(found) > 1 or not match.suggestions):
            raise Refusal("composing-country", {"typed": part[:MOST_ROLE]})
    if found[0].code is None:
        raise AskBack(found[0].suggestions)
    return ",".join(dict.fromkeys(match.code or "" for match in found))


def _country(typed: str, world: DeskWorld) -> CountryMatch:
    if typed in country_book().codes:
        return CountryMatch(typed)
    return country_book().find(typed, world.language)


def _text(answer: str, _answers: Answers, _world: DeskWorld) -> str:
    if not read_words(answer).text.strip():
        raise Refusal("empty")
    return answer


def _no_text(_typed: str, _answers: Answers, _world: DeskWorld) -> str:
    raise Refusal("composing-media")


def _reason(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    line = clean_line(typed, MOST_REASON)
    require_letters(line)
    return line


BUTTONS = DeskQuestion("composing-buttons", _buttons)
WHEN = DeskQuestion("composing-when", _when, choices=(NOW,))
AFTER = DeskQuestion("composing-after", _after)
ROLE = DeskQuestion("composing-role", _role)
COUNTRIES = DeskQuestion("composing-countries", _countries)
TEXT = DeskQuestion("composing-text", _text)
TYPED = DeskQuestion("composing-typed", _text)
MEDIA = DeskQuestion("composing-media", _no_text)
REASON = DeskQuestion("composing-reason", _reason)
