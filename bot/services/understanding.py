"""What a typed word means where a button was expected, and what a signing asks of the world."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from babel.dates import format_date

from bot.domain.consent import Purpose, question_of
from bot.domain.flow import CountryMatch
from bot.domain.letter import Letter
from bot.domain.organisation import key_of
from bot.domain.wording import fold
from bot.services.controls import CONTROLS
from bot.services.letter_files.dates import read_moment
from bot.services.visit import Visit
from bot.texts import catalogue
from bot.texts.countries import country_book
from storage import letters, signatures
from storage.conversations import Conversation

CONSENT_QUESTIONS = frozenset(question_of(purpose) for purpose in Purpose)
NOON = time(12, 0)
PROVEN = "proven:email"
"""Beside the answers of a signing: the address that a code has shown to be hers on the way to
it. No question has a ':' in its key, so nobody types it.
"""


@dataclass(frozen=True, slots=True)
class SigningWorld:
    """The `World` of the flows, seen by one person inside one transaction."""

    visit: Visit
    letter: Letter
    letter_id: int
    signature: int | None
    confirmed_email: str

    def meant(
        self, question: str, choices: tuple[str, ...], offers: tuple[str, ...], typed: str
    ) -> str | None:
        return meant_choice(self.visit.language, question, choices, offers, typed)

    def country(self, typed: str) -> CountryMatch:
        return country_book().find(typed, self.visit.language)

    def signed_before(self, organisation: str, country: str) -> int | None:
        mine = signatures.live_of_person(
            self.visit.tx,
            self.letter_id,
            self.visit.person.id,
            key_of(organisation, country),
        )
        if mine is None or mine.id == self.signature:
            return None
        return mine.number or 0

    def day_to_come(self, typed: str) -> str | None:
        today = self._today()
        for written in (typed, f"{typed} {today.year}", f"{typed} {today.year + 1}"):
            read = read_moment(written, self._zone(), self.visit.language, NOON)
            if read is not None and today <= read.astimezone(self._zone()).date():
                day = read.astimezone(self._zone()).date()
                return day.isoformat() if day <= self._last_day() else None
        return None

    def example_day(self) -> str:
        day = min(self._today() + timedelta(days=7), self._last_day())
        return format_date(day, "d MMMM y", locale=self.visit.language)

    def _today(self) -> date:
        return self.visit.now.astimezone(self._zone()).date()

    def _last_day(self) -> date:
        return self.letter.closes.astimezone(self._zone()).date()

    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self.letter.zone)


def world_of(visit: Visit, conversation: Conversation) -> SigningWorld:
    """What the conversation's questions may ask about; the same for one visit."""
    known = visit.seen.get((conversation.id, conversation.signature))
    if isinstance(known, SigningWorld):
        return known
    world = _world_of(visit, conversation)
    visit.seen[conversation.id, conversation.signature] = world
    return world


def _world_of(visit: Visit, conversation: Conversation) -> SigningWorld:
    stored = letters.get(visit.tx, conversation.letter)
    confirmed = ""
    if conversation.signature is not None and conversation.flow == "correcting":
        confirmed = signatures.get(visit.tx, conversation.signature).email
    if conversation.flow == "signing":
        confirmed = conversation.draft.answers.get(PROVEN, "")
    return SigningWorld(visit, stored.letter, stored.id, conversation.signature, confirmed)


def meant_choice(
    language: str, question: str, choices: tuple[str, ...], offers: tuple[str, ...], typed: str
) -> str | None:
    """The choice or offer for which the typed words stand, if they stand for one."""
    if typed in choices or typed in offers:
        return typed
    said = fold(typed)
    for choice in choices:
        if said in _words_for(language, _words_key(question, choice)):
            return choice
    only_offer = offers[0] if len(offers) == 1 else None
    return only_offer if said in _words_for(language, "words-yes") else None


def control_meant(language: str, typed: str) -> str | None:
    """The control ('~back' …) that a typed word stands for, if it is one and nothing else."""
    said = fold(typed)
    return next(
        (c for c in CONTROLS if said in _words_for(language, f"words-{c.lstrip('~')}")), None
    )


def _words_key(question: str, choice: str) -> str:
    return f"words-{choice}" if question in CONSENT_QUESTIONS else f"words-{question}-{choice}"


@cache
def _words_for(language: str, key: str) -> frozenset[str]:
    """Her language's words, and the fallback's: many type 'yes' and 'back' in any language."""
    return catalogue.words(language, key) | catalogue.words(catalogue.FALLBACK, key)
