"""What a new letter may take over from the one before: proposed, never taken without a tap."""

import re
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.flow import Draft
from bot.domain.letter import Letter
from bot.services.desk import access
from bot.services.desk.letters import moments as letter_moments
from bot.services.desk.letters import questions as q
from bot.services.desk.world import DeskWorld
from bot.services.moments import TypedMoment
from bot.services.visit import Visit
from storage import public_page
from storage.errands import Errand
from storage.letters import StoredLetter

NO_LETTERS_LEFT: Final = "letter"
"""A name for a link of which no sign can stand in one."""
TWO_WEEKS: Final = timedelta(days=14)
A_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def followed(visit: Visit, errand: Errand) -> StoredLetter | None:
    """The letter that the new one is to follow, while she may still touch it."""
    mine = access.letters_of(visit) if errand.about is not None else []
    return next((one for one in mine if one.id == errand.about), None)


def addressee(visit: Visit, errand: Errand, draft: Draft) -> str:
    """The earlier letter's, where it has one in the new one's language."""
    before = followed(visit, errand)
    text = before.letter.editions.get(draft.answers[q.LANGUAGE.key]) if before else None
    return text.addressee if text else ""


def coordinator(visit: Visit, errand: Errand, _draft: Draft) -> str:
    last = _last(visit, errand)
    return last.coordinator if last else ""


def contact(visit: Visit, errand: Errand, _draft: Draft) -> str:
    last = _last(visit, errand)
    return last.contact if last else ""


def closes(visit: Visit, errand: Errand, _draft: Draft) -> str:
    """After as many days as the earlier one was open, at its hour; a new letter has none."""
    before = followed(visit, errand)
    if before is None:
        return ""
    letter, wall = before.letter, ZoneInfo(before.letter.zone)
    opened = public_page.opened(visit.tx, before.id) or letter.opens
    days = (letter.closes - opened).days if opened else 0
    then = visit.now.astimezone(wall) + (timedelta(days=days) if days > 0 else TWO_WEEKS)
    hour = letter.closes.astimezone(wall).time()
    at = datetime.combine(then.date(), hour, wall).astimezone(UTC)
    return letter_moments.written(TypedMoment(at, letter.zone))


def slug(visit: Visit, errand: Errand, draft: Draft) -> str:
    """As the earlier letter is called, with this year's number; or as the title says."""
    before, world = followed(visit, errand), DeskWorld(visit, None)
    if before is None:
        wanted = q.slug_like(draft.answers[q.TITLE.key]) or NO_LETTERS_LEFT
        return q.free_slug(wanted, world)
    year = str(visit.now.astimezone(ZoneInfo(before.letter.zone)).year)
    return q.free_slug(A_YEAR.sub(year, before.letter.slug)[: q.MOST_SLUG].strip("-"), world)


def _last(visit: Visit, errand: Errand) -> Letter | None:
    """The one that it follows, or her newest."""
    before = followed(visit, errand)
    if before is not None:
        return before.letter
    mine = access.letters_of(visit)
    return mine[0].letter if mine else None
