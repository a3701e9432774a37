"""The desk of a letter that follows another: whom it invites, and how far that is."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.letter import LetterStatus
from bot.domain.refusal import Facts
from bot.domain.second_invitation import Second, second_invitation
from bot.services import standing_messages
from bot.services.controls import button, stacked
from bot.services.desk import access
from bot.services.desk.follow_up import following_up
from bot.services.desk.letters.moments import in_full
from bot.services.invitations import inviting
from bot.services.invitations.inviting import Prospects, Round
from bot.services.replies import Button, Line, Reply, Rows
from bot.services.visit import Surroundings, Visit
from bot.texts.times import moment
from storage import coming_along, sent_messages
from storage.database import Transaction
from storage.invitations import InvitationState
from storage.letters import StoredLetter
from storage.outbox import Urgency

LIVE = "invitations:"
"""Begins what a kept message of this desk is for; the letter's number follows."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The invitations of one letter, at one moment."""

    again: int
    """How many have signed again."""
    whom: Prospects
    sends_mail: bool
    going: Round
    count: int
    """How many an invitation would reach now; by e-mail only where the bot sends any."""
    elsewhere: int
    """Who signed the earlier letter on paper or by e-mail: of them nothing is known here."""
    lapsed: int
    second: Second
    second_from: datetime | None


def show(visit: Visit, slug: str, *before: Line) -> None:
    """How the invitations stand, in one message that goes on to be edited."""
    stored = letter_of(visit, slug)
    if stored is None:
        return
    purpose = purpose_of(stored)
    sent_messages.forget_of(visit.tx, purpose, visit.person.id)
    seen = look(visit.tx, stored, visit.surroundings)
    lines = _lines(visit.tx, stored, seen, visit.language)
    rows = _rows(stored, seen)
    visit.say(*before, *lines, rows=rows, topic=purpose, keep=purpose)


def refresh(
    tx: Transaction, stored: StoredLetter, since: datetime, surroundings: Surroundings
) -> None:
    """Edit the message of everybody who looks at it since that moment, and still may."""
    team, seen = access.by_number(tx, surroundings, stored.id), look(tx, stored, surroundings)
    for person, message in sent_messages.holders(tx, purpose_of(stored), since):
        known = team.get(person)
        if known is None:
            continue
        lines = _lines(tx, stored, seen, known.language)
        reply = Reply(known.language, lines, _rows(stored, seen), message)
        standing_messages.put(tx, known, purpose_of(stored), reply, Urgency.BROADCAST)


def state_of(tx: Transaction, stored: StoredLetter) -> object:
    """Equal as long as the message would say the same."""
    going = inviting.state_of_round(tx, stored)
    return stored.letter, stored.standing, inviting.prospects(tx, stored), going


def is_looked_at(tx: Transaction, stored: StoredLetter, since: datetime) -> bool:
    return bool(sent_messages.holders(tx, purpose_of(stored), since))


def purpose_of(stored: StoredLetter) -> str:
    return f"{LIVE}{stored.id}"


def letter_of(visit: Visit, slug: str) -> StoredLetter | None:
    """The follow-up of that name, if it is hers; a toast says so when it follows nothing."""
    stored = access.letter_of(visit, slug)
    if following_up.before_of(visit.tx, stored) is None:
        visit.toast = Line("toast-over")
        return None
    return stored


def look(tx: Transaction, stored: StoredLetter, surroundings: Surroundings) -> Seen:
    whom, before = inviting.prospects(tx, stored), following_up.before_of(tx, stored)
    reached = whom.chat + (whom.mail if surroundings.sends_mail else 0)
    lapsed, since = inviting.lapsed(tx, stored), inviting.second_from(tx, stored)
    return Seen(
        coming_along.signed_again(tx, before.id, stored.id) if before else 0,
        whom,
        surroundings.sends_mail,
        inviting.state_of_round(tx, stored),
        reached if stored.letter.is_open(tx.now) else 0,
        before.letter.collected_elsewhere if before else 0,
        lapsed,
        second_invitation(lapsed, since, stored.letter.closes, tx.now),
        since,
    )


def _lines(tx: Transaction, stored: StoredLetter, seen: Seen, language: str) -> tuple[Line, ...]:
    before = following_up.before_of(tx, stored)
    facts: Facts = {
        "title": stored.letter.text_in(language).title,
        "before": before.letter.text_in(language).title if before else "",
        "count": seen.again,
        "total": before.standing if before else 0,
    }
    return (
        Line("inviting-head", facts),
        Line("desk-again", facts),
        *_whom(seen),
        *_progress(seen.going),
        *(_second(stored, seen, language) if stored.letter.is_open(tx.now) else ()),
        _when(stored, tx.now, language),
        Line("inviting-as-of", {"when": moment(tx.now, stored.letter.zone, language)}),
    )


def _rows(stored: StoredLetter, seen: Seen) -> Rows:
    slug = stored.letter.slug
    return (
        *_deeds(slug, seen),
        (button("button-inviting-look", "fu-look", slug),),
        (button("button-inviting-test", "fu-test", slug),),
        (button("button-came", "came", slug),),
        (button("button-inviting-before", "fu-before", slug),),
        (button("button-inviting-refresh", "fu", slug), button("button-desk", "desk", slug)),
    )


def _deeds(slug: str, seen: Seen) -> Rows:
    """What is sent is not sent a second time meanwhile: first it ends, or is stopped."""
    if seen.going.is_running:
        return ((button("button-inviting-stop", "fu-stop", slug, style="danger"),),)
    ways: list[Button] = []
    if seen.count:
        label = Line("button-inviting-invite", {"count": seen.count})
        ways.append(Button(label, act=f"fu-ask:{slug}", style="primary"))
    if seen.second is Second.NOW:
        label = Line("button-inviting-second", {"count": seen.lapsed})
        ways.append(Button(label, act=f"fu-second:{slug}"))
    return stacked(*ways)


def _whom(seen: Seen) -> tuple[Line, ...]:
    """Every earlier signatory is in one of these lines."""
    whom = seen.whom
    told = {
        "chat": whom.chat,
        "mail" if seen.sends_mail else "no-mail": whom.mail,
        "already": whom.already,
        "not-asked": whom.not_asked,
        "unreachable": whom.unreachable,
        "elsewhere": seen.elsewhere,
    }
    lines = [
        Line(f"inviting-whom-{what}", {"count": count}, tight=True)
        for what, count in told.items()
        if count
    ]
    return (Line("inviting-whom"), *lines) if lines else (Line("inviting-whom-nobody"),)


def _progress(going: Round) -> tuple[Line, ...]:
    """What became of those that were invited, and what is still to be sent."""
    states = {state: going.states[state] for state in InvitationState if going.states.get(state)}
    if not states:
        return ()
    left = going.due + going.on_the_way
    head = Line("inviting-running", {"left": left}) if left else Line("inviting-sent")
    lines = [
        Line(f"inviting-is-{_kebab(state)}", {"count": count}, tight=True)
        for state, count in states.items()
        if state is not InvitationState.WAITING
    ]
    return head, *lines


def _second(stored: StoredLetter, seen: Seen, language: str) -> tuple[Line, ...]:
    """When those without an answer can be asked once more, where that is not yet."""
    if seen.going.is_running:
        return ()
    if seen.second is Second.LATER and seen.second_from is not None:
        when = moment(seen.second_from, stored.letter.zone, language)
        return (Line("inviting-second-later", {"when": when}),)
    return (Line("inviting-second-too-late"),) if seen.second is Second.TOO_LATE else ()


def _when(stored: StoredLetter, now: datetime, language: str) -> Line:
    """Until when people can answer, or why nobody can be invited now."""
    letter = stored.letter
    if letter.is_open(now):
        return Line("inviting-open", {"when": in_full(letter.closes, letter.zone, language)})
    if letter.status is LetterStatus.DRAFT:
        return Line("inviting-draft")
    if letter.status is LetterStatus.OPEN and letter.opens and now < letter.opens:
        return Line("inviting-not-yet", {"when": in_full(letter.opens, letter.zone, language)})
    return Line("inviting-over")


def _kebab(state: InvitationState) -> str:
    return state.replace(" ", "-")
