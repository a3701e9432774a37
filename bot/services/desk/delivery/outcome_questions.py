"""What is asked about a reply or an outcome, as data."""

from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain import outcome
from bot.domain.flow import Answers
from bot.services.desk.letters.moments import read_past_day, read_written
from bot.services.desk.world import DeskWorld
from bot.services.errands import DeskQuestion
from bot.services.visit import Visit
from storage.letters import StoredLetter
from storage.outcomes import OutcomeKind

TODAY, YESTERDAY = "today", "yesterday"


def _day(typed: str, _answers: Answers, world: DeskWorld) -> str:
    return typed if typed in (TODAY, YESTERDAY) else read_past_day(typed, world)


def _words(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    return outcome.read_words(typed)


def _link(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    return outcome.read_link(typed)


KIND: Final = DeskQuestion("outcome-kind", choices=tuple(OutcomeKind), typed=False)
DAY: Final = DeskQuestion("outcome-day", _day, choices=(TODAY, YESTERDAY))
WORDS: Final = DeskQuestion("outcome-words", _words)
LINK: Final = DeskQuestion("outcome-link", _link, may_skip=True)


def read_day(visit: Visit, stored: StoredLetter, answer: str) -> date:
    """The day on the letter's own calendar."""
    back = {TODAY: 0, YESTERDAY: 1}.get(answer)
    zone = ZoneInfo(stored.letter.zone)
    if back is not None:
        return visit.now.astimezone(zone).date() - timedelta(days=back)
    typed = read_written(answer)
    return typed.at.astimezone(ZoneInfo(typed.zone)).date()
