"""The daily digest: what is new and what waits, at an hour of her choice; silent on quiet days."""

from datetime import datetime, timedelta
from typing import Final

from bot.domain.daily import last_due, next_due
from bot.domain.flow import Answers, Draft, Flow
from bot.domain.letter import LetterStatus
from bot.domain.refusal import Facts
from bot.domain.signature import SignatureStatus
from bot.services import errands
from bot.services.controls import button, stacked
from bot.services.desk import access, places
from bot.services.desk.follow_up import following_up
from bot.services.desk.kept import leave_standing
from bot.services.desk.questions.thread_lines import title
from bot.services.desk.world import DeskWorld
from bot.services.errands import DeskQuestion, Kind
from bot.services.presenting import title_button
from bot.services.replies import Line
from bot.services.visit import Surroundings, Visit
from storage import digests, overview, people
from storage.database import Transaction
from storage.digests import Digest
from storage.errands import Errand
from storage.letters import StoredLetter
from storage.overview import Overview

HOURS: Final = ("7", "8", "9", "18", "20")
OF_THE_LETTER: Final = "letter"
LATEST: Final = timedelta(hours=6)
"""One that could not be sent for so long is left out: the next one says the same."""
A_MOMENT: Final = timedelta(seconds=1)
AFTER_THE_CLOSE: Final = timedelta(days=7)


def show(visit: Visit) -> None:
    """When it comes, and how to change that; or, at first, the question for the hour."""
    access.require_somewhere(visit)
    leave_standing(visit)
    held = digests.get(visit.tx, visit.person.id)
    if held is None:
        errands.begin(visit, "digest")
        return
    visit.say(
        Line("digest-is-on", _when(held.hour, held.zone, visit.language)),
        rows=stacked(
            button("button-digest-hour", "digest-hour"),
            button("button-digest-place", "digest-place"),
            button("button-digest-off", "digest-off"),
            button("button-desk", "desk"),
        ),
    )


def change_hour(visit: Visit) -> None:
    access.require_somewhere(visit)
    held = digests.get(visit.tx, visit.person.id)
    errands.begin(visit, "digest", answers={"digest-zone": held.zone} if held else None)


def change_place(visit: Visit) -> None:
    access.require_somewhere(visit)
    held = digests.get(visit.tx, visit.person.id)
    errands.begin(visit, "digest", answers={"digest-hour": str(held.hour)} if held else None)


def switch_off(visit: Visit) -> None:
    access.require_somewhere(visit)
    digests.switch_off(visit.tx, visit.person.id)
    visit.note("digest switched off", f"person:{visit.person.id}")
    visit.say(Line("digest-is-off"), rows=stacked(button("button-desk", "desk")))


def send(tx: Transaction, due: Digest, surroundings: Surroundings) -> None:
    """One whose hour has come, once: its row is taken in the same transaction."""
    newest = last_due(tx.now, due.hour, due.zone)
    day = max(newest.day, due.last_day)
    is_new = newest.day > due.last_day and tx.now - newest.at < LATEST
    taken = digests.take(tx, due, day, next_due(day, due.hour, due.zone))
    if taken and is_new:
        before = last_due(newest.at - A_MOMENT, due.hour, due.zone)
        _send(tx, surroundings, due, before.at)


def _send(tx: Transaction, surroundings: Surroundings, digest: Digest, since: datetime) -> None:
    person = people.find_by_id(tx, digest.person)
    if person is None or not person.reachable:
        return
    visit = Visit(tx, person, surroundings)
    mine = access.letters_of(visit)
    if not access.grants(visit):
        digests.switch_off(tx, person.id)
        return
    seen = [(one, overview.overview(tx, one.id, since)) for one in mine]
    told = [(one, numbers) for one, numbers in seen if _is_worth_it(visit, one, numbers)]
    if not told:
        return
    lines = [line for one, numbers in told for line in _letter_lines(visit, one, numbers)]
    ways = [title_button(visit, one, "desk") for one, _ in told]
    visit.tell(
        person,
        Line("digest-head"),
        *lines,
        rows=stacked(*ways, button("button-digest", "digest")),
        topic="digest",
    )


def _is_worth_it(visit: Visit, stored: StoredLetter, seen: Overview) -> bool:
    """Something waits for a decision; or is new, as long as the letter has not closed long ago."""
    if _review(stored, seen) or seen.alike or seen.questions:
        return True
    return seen.since > 0 and visit.now < stored.letter.closes + AFTER_THE_CLOSE


def _letter_lines(visit: Visit, stored: StoredLetter, seen: Overview) -> tuple[Line, ...]:
    again = following_up.again(visit.tx, stored, visit.language)
    came_along = (Line("desk-again", again, tight=True),) if again is not None else ()
    return (_letter_line(visit, stored, seen), *came_along)


def _letter_line(visit: Visit, stored: StoredLetter, seen: Overview) -> Line:
    letter, still_open = stored.letter, stored.letter.is_open(visit.now)
    facts: Facts = {
        "title": title(stored, visit.language),
        "new": seen.since,
        "count": seen.standing,
        "pending": seen.by_status.get(SignatureStatus.PENDING_APPROVAL, 0),
        "review": _review(stored, seen),
        "alike": seen.alike,
        "questions": seen.questions,
        "days": letter.days_left(visit.now),
    }
    return Line("digest-letter-open" if still_open else "digest-letter-closed", facts)


def _review(stored: StoredLetter, seen: Overview) -> int:
    waits = stored.letter.policy.review
    return seen.by_status.get(SignatureStatus.CONFIRMED, 0) if waits else 0


def _hour(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    return str(places.read_hour(typed))


def _zone(typed: str, _answers: Answers, world: DeskWorld) -> str:
    if typed == OF_THE_LETTER:
        return _home(world.visit)
    return places.read_zone(typed, _home(world.visit), world.language)


def _home(visit: Visit) -> str:
    """The zone of the newest letter that she organises."""
    mine = access.letters_of(visit)
    open_ones = [one for one in mine if one.letter.status is LetterStatus.OPEN]
    return next((one.letter.zone for one in (*open_ones, *mine)), "UTC")


def _facts(visit: Visit, _errand: Errand) -> Facts:
    return {"place": places.name(_home(visit), visit.language)}


def _shown(visit: Visit, _errand: Errand, question: str, answer: str) -> str:
    if question == "digest-zone":
        return places.name(answer, visit.language)
    return f"{answer}:00"


def _end(visit: Visit, errand: Errand, draft: Draft) -> None:
    hour, zone = int(draft.answers["digest-hour"]), draft.answers["digest-zone"]
    errands.finish(visit, errand)
    held = digests.get(visit.tx, visit.person.id)
    passed = last_due(visit.now, hour, zone).day
    last = max(passed, held.last_day) if held else passed
    coming = next_due(last, hour, zone)
    digests.set_hour(visit.tx, visit.person.id, hour, zone, last, coming)
    visit.note("digest switched on", f"person:{visit.person.id}")
    visit.say(
        Line("digest-set", _when(hour, zone, visit.language)),
        rows=stacked(button("button-desk", "desk")),
    )


def _when(hour: int, zone: str, language: str) -> Facts:
    return {"hour": f"{hour}:00", "place": places.name(zone, language)}


DIGEST = errands.register(
    Kind(
        Flow(
            "digest",
            (
                DeskQuestion("digest-hour", _hour, choices=HOURS),
                DeskQuestion("digest-zone", _zone, choices=(OF_THE_LETTER,)),
            ),
        ),
        end=_end,
        facts=_facts,
        shown=_shown,
    )
)
