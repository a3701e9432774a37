"""What is asked about a letter, as data, and how each answer is read."""

from typing import Final

from anyascii import anyascii
from babel import Locale

from bot.domain.flow import Answers, AskBack
from bot.domain.refusal import Refusal
from bot.domain.wording import clean_line, require_length, require_letters, tidy
from bot.services.desk.letters.moments import read_coming, read_past_day, read_written
from bot.services.desk.world import DeskWorld
from bot.services.errands import DeskQuestion
from bot.services.letter_files.assembly import MOST_BODY_SIGNS
from bot.services.letter_files.suggestions import NONE, language_like, slug_from
from bot.services.letter_files.values import EMAIL, MOST_SIGNS, WEBSITE, language_tag

COMMON: Final = ("en", "fr", "es", "ar", "ru", "pt")
"""Languages on buttons; any other is typed."""
MOST_SLUG: Final = 32
FIRST_OF_SEVERAL: Final = 2
AT_ONCE, NO_EMBARGO = "at-once", "none"
WHOLE, AGAIN = "whole", "again"
TODAY, YESTERDAY, YES = "today", "yesterday", "yes"


def _language(typed: str, _answers: Answers, world: DeskWorld) -> str:
    tag = _tag(typed)
    if tag is None:
        raise Refusal("letter-language-unknown", {"typed": typed.strip()[:60]})
    if world.stored is not None and tag in world.stored.letter.editions:
        raise Refusal("letter-language-there")
    return tag


def _tag(typed: str) -> str | None:
    named = language_like(typed)
    tag = language_tag(typed) if named == NONE else named
    return tag if tag and tag.split("-")[0] in Locale("en").languages else None


def _title(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    line = clean_line(typed, MOST_SIGNS["title"])
    require_letters(line)
    return line


def _addressee(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    """It keeps its lines, as on an envelope."""
    lines = [tidy(line) for line in typed.split("\n") if line.strip()]
    words = "\n".join(lines)
    if not words:
        raise Refusal("empty")
    require_length(words, MOST_SIGNS["addressee"])
    require_letters(words)
    return words


def _summary(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    line = clean_line(typed, MOST_SIGNS["summary"])
    require_letters(line)
    return line


def _text(typed: str, answers: Answers, _world: DeskWorld) -> str:
    if typed in (WHOLE, AGAIN):
        return typed
    if not typed.strip():
        raise Refusal("empty")
    before = answers.get("letter-text", "")
    length = len(typed) + (len(before) if answers.get("letter-text-more") is None else 0)
    if length > MOST_BODY_SIGNS:
        raise Refusal("letter-text-too-long", {"length": length, "most": MOST_BODY_SIGNS})
    return typed


def _first_part(typed: str, _answers: Answers, world: DeskWorld) -> str:
    return _text(typed, {}, world)


def _coordinator(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    line = clean_line(typed, MOST_SIGNS["coordinator"])
    require_letters(line)
    return line


def _contact(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    line = clean_line(typed, MOST_SIGNS["contact"])
    if not EMAIL.fullmatch(line) and not WEBSITE.fullmatch(line):
        raise Refusal("letter-contact")
    return line


def _closes(typed: str, _answers: Answers, world: DeskWorld) -> str:
    answer = read_coming(typed, world, end_of_day=True)
    opens = world.stored.letter.opens if world.stored else None
    if opens is not None and read_written(answer).at <= opens:
        raise Refusal("letter-closes-before-it-opens")
    return answer


def _opens(typed: str, _answers: Answers, world: DeskWorld) -> str:
    if typed == AT_ONCE:
        return typed
    answer = read_coming(typed, world, end_of_day=False)
    if world.stored is not None and read_written(answer).at >= world.stored.letter.closes:
        raise Refusal("letter-closes-before-it-opens")
    return answer


def _embargo(typed: str, _answers: Answers, world: DeskWorld) -> str:
    return typed if typed == NO_EMBARGO else read_coming(typed, world, end_of_day=False)


def _slug(typed: str, _answers: Answers, world: DeskWorld) -> str:
    own = world.stored.letter.slug if world.stored else ""
    written = typed.strip()
    usable = slug_like(written)
    if not usable:
        raise Refusal("letter-slug")
    if usable != written:
        raise AskBack((free_slug(usable, world),))
    if written != own and world.is_taken(written):
        raise Refusal("letter-slug-taken", {"right": free_slug(written, world)})
    return written


def _delivered_day(typed: str, _answers: Answers, world: DeskWorld) -> str:
    return typed if typed in (TODAY, YESTERDAY) else read_past_day(typed, world)


def slug_like(words: str) -> str:
    """What of these words may stand in a link; empty when nothing is left."""
    short = slug_from(anyascii(words))
    return "" if short == NONE else short[:MOST_SLUG].strip("-")


def free_slug(slug: str, world: DeskWorld) -> str:
    """That name, or with a number behind it the first one that no letter has."""
    number, free = FIRST_OF_SEVERAL, slug
    while world.is_taken(free):
        end = f"-{number}"
        free = slug[: MOST_SLUG - len(end)].strip("-") + end
        number += 1
    return free


LANGUAGE = DeskQuestion("letter-language", _language, choices=COMMON)
TITLE = DeskQuestion("letter-title", _title)
ADDRESSEE = DeskQuestion("letter-addressee", _addressee)
SUMMARY = DeskQuestion("letter-summary", _summary)
TEXT = DeskQuestion("letter-text", _first_part, invalidates=("letter-text-more",))
TEXT_MORE = DeskQuestion("letter-text-more", _text, choices=(WHOLE, AGAIN))
COORDINATOR = DeskQuestion("letter-coordinator", _coordinator)
CONTACT = DeskQuestion("letter-contact", _contact)
CLOSES = DeskQuestion("letter-closes", _closes)
OPENS = DeskQuestion("letter-opens", _opens, choices=(AT_ONCE,))
EMBARGO = DeskQuestion("letter-embargo", _embargo, choices=(NO_EMBARGO,))
SLUG = DeskQuestion("letter-slug", _slug)
NEW_CLOSE = DeskQuestion("letter-new-close", _closes)
NEW_CLOSE_SURE = DeskQuestion("letter-new-close-sure", choices=(YES,), typed=False)
DELIVERED_DAY = DeskQuestion("letter-delivered-day", _delivered_day, choices=(TODAY, YESTERDAY))
DELIVERED_SURE = DeskQuestion("letter-delivered-sure", choices=(YES,), typed=False)
DELIVERED_FILE = DeskQuestion("letter-delivered-file", typed=False, may_skip=True)
EDITION = DeskQuestion("letter-edition", choices=("look", "make", "more", "drop"), typed=False)

WORDS: Final = (TITLE, ADDRESSEE, SUMMARY, TEXT, TEXT_MORE)
MOMENTS: Final = frozenset({CLOSES.key, OPENS.key, EMBARGO.key, NEW_CLOSE.key, DELIVERED_DAY.key})
