"""/desk: a letter in numbers, what needs a decision, and the way to each part of the desk."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from bot.domain.letter import Letter
from bot.domain.refusal import Facts
from bot.domain.roles import Role, may_somewhere
from bot.domain.signature import SignatureStatus
from bot.services import standing_messages
from bot.services.controls import button, stacked
from bot.services.desk import access
from bot.services.desk.follow_up import following_up
from bot.services.desk.letters.shown import list_line
from bot.services.presenting import title_button
from bot.services.replies import Button, Line, Reply, Rows
from bot.services.visit import Surroundings, Visit
from bot.texts.times import moment
from storage import overview as numbers
from storage import review_queue, sent_messages
from storage.database import Transaction
from storage.letters import StoredLetter
from storage.outbox import Urgency
from storage.overview import Overview

LIVE = "desk:"
"""Begins what a kept message of the desk is for; the letter's number follows."""


def show(visit: Visit) -> None:
    """The one letter that she organises, or the choice among several."""
    access.require_somewhere(visit)
    mine = access.letters_of(visit)
    if len(mine) == 1:
        show_letter(visit, mine[0].letter.slug)
        return
    lines = [list_line(visit, stored) for stored in mine]
    ways = [title_button(visit, stored, "desk") for stored in mine]
    ways += [button("button-desk-letter-new", "letter-desk")] if not mine else []
    ways += _for_admins(visit)
    visit.say(Line("desk-head"), *lines, rows=stacked(*ways), topic="desk")


def show_letter(visit: Visit, slug: str) -> None:
    """The letter's numbers, in one message that goes on to be edited as they change."""
    stored = access.letter_of(visit, slug)
    lines = lines_of(visit.tx, stored, visit.language)
    rows = rows_of(visit.tx, stored, admin=may_somewhere(access.grants(visit), Role.ADMIN))
    sent_messages.forget_of(visit.tx, purpose_of(stored), visit.person.id)
    visit.say(*lines, rows=rows, topic=purpose_of(stored), keep=purpose_of(stored))


def refresh(
    tx: Transaction, stored: StoredLetter, since: datetime, surroundings: Surroundings
) -> None:
    """Edit the message of everybody who looks at this letter's desk since that moment.

    Whoever has lost the role meanwhile sees no more of it.
    """
    team = access.by_number(tx, surroundings, stored.id)
    for person, message in sent_messages.holders(tx, purpose_of(stored), since):
        known = team.get(person)
        if known is None:
            continue
        lines = lines_of(tx, stored, known.language)
        reply = Reply(known.language, lines, rows_of(tx, stored, admin=False), message)
        standing_messages.put(tx, known, purpose_of(stored), reply, Urgency.BROADCAST)


def state_of(tx: Transaction, stored: StoredLetter) -> object:
    """Equal as long as the message of this letter's desk would say the same."""
    return stored.letter, numbers.overview(tx, stored.id, today(tx.now, stored.letter))


def is_looked_at(tx: Transaction, stored: StoredLetter, since: datetime) -> bool:
    return bool(sent_messages.holders(tx, purpose_of(stored), since))


def purpose_of(stored: StoredLetter) -> str:
    return f"{LIVE}{stored.id}"


def today(now: datetime, letter: Letter) -> datetime:
    """The beginning of the day on the letter's wall (UTC)."""
    wall = now.astimezone(ZoneInfo(letter.zone)).date()
    return datetime.combine(wall, time(), ZoneInfo(letter.zone)).astimezone(UTC)


def lines_of(tx: Transaction, stored: StoredLetter, language: str) -> tuple[Line, ...]:
    letter = stored.letter
    seen = numbers.overview(tx, stored.id, today(tx.now, letter))
    return (
        Line("desk-letter", {"title": letter.text_in(language).title}),
        _when(tx.now, letter, language),
        Line("desk-standing", {"count": seen.standing, "today": seen.since}),
        Line("desk-underway", _underway(seen), tight=True),
        *_to_decide(seen, letter),
        *_again(tx, stored, language),
        Line("desk-as-of", {"when": moment(tx.now, letter.zone, language)}),
    )


def rows_of(tx: Transaction, stored: StoredLetter, *, admin: bool) -> Rows:
    slug = stored.letter.slug
    seen = numbers.overview(tx, stored.id, today(tx.now, stored.letter))
    review = Line("button-desk-review", {"count": review_queue.count(tx, stored.id)})
    asked = Line("button-desk-questions", {"count": seen.questions})
    return (
        (Button(review, act=f"review:{slug}"), Button(asked, act=f"questions:{slug}")),
        (button("button-desk-letter", "letter-desk", slug), button("button-desk-kit", "kit", slug)),
        (button("button-desk-growth", "chart", slug), button("button-desk-map", "chart-by", slug)),
        (
            button("button-desk-import", "import", slug),
            button("button-desk-digest", "digest"),
        ),
        (
            button("button-desk-group", "team", slug),
            button("button-desk-reminders", "reminders", slug),
        ),
        (
            button("button-desk-broadcast", "broadcasts", slug),
            button("button-desk-again", "desk", slug),
        ),
        (button("button-desk-export", "export", slug),),
        *_following(tx, stored),
        *(((button("button-roles", "roles"),),) if admin else ()),
    )


def _following(tx: Transaction, stored: StoredLetter) -> Rows:
    """What a letter leads to when it is over, or where it came from."""
    slug, ways = stored.letter.slug, []
    if following_up.before_of(tx, stored) is not None:
        ways.append(button("button-desk-inviting", "fu", slug))
    if stored.letter.status in following_up.OVER:
        ways.append(button("button-followup", "followup", slug))
    return (tuple(ways),) if ways else ()


def chart(visit: Visit, slug: str) -> None:
    access.letter_of(visit, slug)
    visit.say(Line("chart-growth-caption"), document=("chart-growth", slug))


def chart_by_country(visit: Visit, slug: str) -> None:
    access.letter_of(visit, slug)
    visit.say(Line("chart-country-caption"), document=("chart-country", slug))


def _when(now: datetime, letter: Letter, language: str) -> Line:
    facts: Facts = {
        "when": moment(letter.closes, letter.zone, language),
        "days": letter.days_left(now),
    }
    if letter.is_open(now):
        return Line("desk-open", facts, tight=True)
    if letter.status == "open":
        waiting = letter.opens is not None and now < letter.opens
        return Line("desk-not-yet" if waiting else "desk-over", facts, tight=True)
    return Line(f"desk-{letter.status}", facts, tight=True)


def _underway(seen: Overview) -> Facts:
    return {
        "pending": seen.by_status.get(SignatureStatus.PENDING_APPROVAL, 0),
        "code": seen.by_status.get(SignatureStatus.SUBMITTED, 0),
        "drafts": seen.drafts,
        "withdrawn": seen.by_status.get(SignatureStatus.WITHDRAWN, 0),
        "declined": seen.by_status.get(SignatureStatus.DECLINED, 0),
    }


def _to_decide(seen: Overview, letter: Letter) -> tuple[Line, ...]:
    review = seen.by_status.get(SignatureStatus.CONFIRMED, 0) if letter.policy.review else 0
    if not (review or seen.alike or seen.questions):
        return (Line("desk-nothing-to-decide"),)
    facts: Facts = {"review": review, "alike": seen.alike, "questions": seen.questions}
    return (Line("desk-to-decide", facts),)


def _again(tx: Transaction, stored: StoredLetter, language: str) -> tuple[Line, ...]:
    """How many have come along from the letter that this one follows."""
    again = following_up.again(tx, stored, language)
    return (Line("desk-again", again),) if again is not None else ()


def _for_admins(visit: Visit) -> list[Button]:
    is_admin = may_somewhere(access.grants(visit), Role.ADMIN)
    return [button("button-roles", "roles")] if is_admin else []
