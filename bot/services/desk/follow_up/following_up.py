"""/followup: a letter that follows an earlier one, and what has happened since that one."""

from collections.abc import Iterable

from bot.domain.letter import Letter, LetterStatus
from bot.domain.refusal import Facts
from bot.domain.roles import Role
from bot.services import presenting
from bot.services.controls import button, stacked
from bot.services.delivery import happenings
from bot.services.desk import access
from bot.services.desk.kept import leave_standing
from bot.services.desk.letters import new_letter
from bot.services.desk.letters.menus import is_discarded
from bot.services.desk.letters.shown import state, title_of
from bot.services.presenting import title_button
from bot.services.replies import Button, Line
from bot.services.visit import Visit
from storage import coming_along, letters, public_page
from storage.database import Transaction
from storage.letters import StoredLetter

OVER = (LetterStatus.CLOSED, LetterStatus.DELIVERED)


def show(visit: Visit) -> None:
    """The letters that can be followed, and those that follow one."""
    access.require_somewhere(visit)
    mine = access.letters_of(visit)
    running = [one for one in mine if _is_follow_up(visit, one)]
    over = [one for one in mine if may_be_followed(visit, one.letter)]
    if len(over) == 1 and not running:
        show_letter(visit, over[0].letter.slug)
        return
    leave_standing(visit)
    head = "followup-which" if running or over else "followup-none"
    ways = [title_button(visit, one, "fu") for one in running]
    ways += [title_button(visit, one, "followup") for one in over if one not in running]
    visit.say(
        Line(head),
        *again_lines(visit, running),
        rows=stacked(*ways, button("button-desk", "desk")),
        topic="followup",
    )


def show_letter(visit: Visit, slug: str) -> None:
    """An earlier letter: what has happened since, and the letters that follow it."""
    stored = access.letter_of(visit, slug)
    leave_standing(visit)
    followed = followers(visit, stored)
    may = may_be_followed(visit, stored.letter)
    visit.say(
        Line("followup-head", {"title": title_of(visit, stored)}),
        state(visit, stored),
        *(happenings.lines(visit, stored) or (Line("followup-since-nothing"),)),
        *again_lines(visit, followed),
        *_how_to_begin(visit, may=may),
        rows=stacked(
            *(title_button(visit, one, "fu") for one in followed),
            *(_start(visit, slug) if may else ()),
            button("button-outcomes", "outcomes", slug),
            button("button-desk", "desk", slug),
        ),
        topic=f"followup:{slug}",
    )


def show_before(visit: Visit, slug: str) -> None:
    """The letter that this one follows; its card for who does not organise it."""
    before = before_of(visit.tx, access.letter_of(visit, slug))
    if before is None:
        visit.toast = Line("toast-over")
    elif access.has(visit, Role.ORGANISER, before.id):
        show_letter(visit, before.letter.slug)
    else:
        leave_standing(visit)
        presenting.show_card(visit, before.letter.slug)


def begin(visit: Visit, slug: str) -> None:
    """A new letter is begun that follows this one."""
    stored = access.letter_of(visit, slug)
    if not may_be_followed(visit, stored.letter):
        show_letter(visit, slug)
        return
    leave_standing(visit)
    new_letter.begin_following(visit, stored)


def may_be_followed(visit: Visit, letter: Letter) -> bool:
    """Once it is over: while people can sign it, a second one would only confuse them."""
    is_over = letter.status is LetterStatus.OPEN and letter.closes <= visit.now
    return letter.status in OVER or is_over


def followers(visit: Visit, stored: StoredLetter) -> list[StoredLetter]:
    """The letters that follow it and that she may touch, drafts included."""
    return [
        one
        for one in public_page.following(visit.tx, stored.letter.slug)
        if access.has(visit, Role.ORGANISER, one.id) and not is_discarded(visit, one)
    ]


def again_lines(visit: Visit, several: Iterable[StoredLetter]) -> list[Line]:
    """How far each follow-up has come along."""
    return [
        Line("followup-line", {**facts, "title": title_of(visit, one)})
        for one in several
        if (facts := again(visit.tx, one, visit.language)) is not None
    ]


def again(tx: Transaction, stored: StoredLetter, language: str) -> Facts | None:
    """How many of how many have signed again; None where the letter follows none."""
    before = before_of(tx, stored)
    if before is None:
        return None
    return {
        "before": before.letter.text_in(language).title,
        "count": coming_along.signed_again(tx, before.id, stored.id),
        "total": before.standing,
    }


def before_of(tx: Transaction, stored: StoredLetter) -> StoredLetter | None:
    """The letter that it follows."""
    return letters.by_slug(tx, stored.letter.follows) if stored.letter.follows else None


def _how_to_begin(visit: Visit, *, may: bool) -> tuple[Line, ...]:
    if not may:
        return (Line("followup-not-over"),)
    if not access.has(visit, Role.ORGANISER, None):
        return (Line("followup-not-yours"),)
    return (Line("followup-how"),)


def _start(visit: Visit, slug: str) -> tuple[Button, ...]:
    """For those who may make letters."""
    if not access.has(visit, Role.ORGANISER, None):
        return ()
    return (button("button-followup-new", "followup-new", slug, style="primary"),)


def _is_follow_up(visit: Visit, stored: StoredLetter) -> bool:
    return before_of(visit.tx, stored) is not None and not is_discarded(visit, stored)
