"""Inviting those who signed the earlier letter: asked once, tried out before, stopped at will."""

from bot.domain.refusal import Facts
from bot.domain.second_invitation import Second
from bot.services.controls import act, button, stacked
from bot.services.desk.follow_up import hub as inviting_again
from bot.services.desk.follow_up.hub import Seen, letter_of, look
from bot.services.desk.letters.shown import embargo, title_of
from bot.services.invitations import inviting
from bot.services.replies import Button, Line
from bot.services.visit import Visit
from storage.letters import StoredLetter


def ask(visit: Visit, slug: str, *before: Line) -> None:
    """Invite so many? With what that means."""
    stored = letter_of(visit, slug)
    if stored is None:
        return
    seen = look(visit.tx, stored, visit.surroundings)
    if not seen.count or seen.going.is_running:
        inviting_again.show(visit, slug, *before)
        return
    go = Button(
        Line("button-inviting-yes", {"count": seen.count}),
        act=act("fu-go", slug, mark_of(stored, seen.count)),
        style="primary",
    )
    visit.say(
        *before,
        Line("inviting-ask", _facts(visit, stored, seen)),
        *([Line("inviting-ask-mail")] if seen.whom.mail and seen.sends_mail else []),
        *embargo(visit, stored.letter),
        rows=stacked(go, button("button-inviting-no", "fu", slug)),
    )


def go(visit: Visit, slug: str, mark: str) -> None:
    """It begins, if it is still what she was asked about. Of two who press, one begins it."""
    stored = letter_of(visit, slug)
    if stored is None:
        return
    seen = look(visit.tx, stored, visit.surroundings)
    if seen.going.is_running or not seen.count:
        inviting_again.show(visit, slug)
    elif mark != mark_of(stored, seen.count):
        ask(visit, slug, Line("inviting-meanwhile"))
    else:
        made = inviting.invite(visit, stored)
        inviting_again.show(visit, slug, Line("inviting-begun", {"count": made}))


def stop(visit: Visit, slug: str) -> None:
    """What has not left does not leave; who was not written to can be invited another time."""
    stored = letter_of(visit, slug)
    if stored is None:
        return
    if inviting.state_of_round(visit.tx, stored).is_running:
        held = inviting.stop(visit, stored)
        inviting_again.show(visit, slug, Line("inviting-stopped", {"count": held}))
    else:
        inviting_again.show(visit, slug)


def ask_second(visit: Visit, slug: str, *before: Line) -> None:
    """Ask those once more who have not answered?"""
    stored = letter_of(visit, slug)
    if stored is None:
        return
    seen = look(visit.tx, stored, visit.surroundings)
    if not _may_ask_again(visit, stored, seen):
        inviting_again.show(visit, slug, *before)
        return
    go = Button(
        Line("button-inviting-second-yes", {"count": seen.lapsed}),
        act=act("fu-again", slug, mark_of(stored, seen.lapsed)),
        style="primary",
    )
    visit.say(
        *before,
        Line("inviting-second-ask", {"count": seen.lapsed, "title": title_of(visit, stored)}),
        rows=stacked(go, button("button-inviting-no", "fu", slug)),
    )


def go_second(visit: Visit, slug: str, mark: str) -> None:
    stored = letter_of(visit, slug)
    if stored is None:
        return
    seen = look(visit.tx, stored, visit.surroundings)
    if not _may_ask_again(visit, stored, seen):
        inviting_again.show(visit, slug)
    elif mark != mark_of(stored, seen.lapsed):
        ask_second(visit, slug, Line("inviting-meanwhile"))
    else:
        asked = inviting.remind_lapsed(visit, stored)
        inviting_again.show(visit, slug, Line("inviting-begun", {"count": asked}))


def mark_of(stored: StoredLetter, count: int) -> str:
    """Stands on a button for what she has seen: the letter as it was, and how many."""
    return f"{stored.revision & 0xFFFFFF:06x}-{count}"


def _may_ask_again(visit: Visit, stored: StoredLetter, seen: Seen) -> bool:
    is_open = stored.letter.is_open(visit.now)
    return is_open and seen.second is Second.NOW and not seen.going.is_running


def _facts(visit: Visit, stored: StoredLetter, seen: Seen) -> Facts:
    mail = seen.whom.mail if visit.surroundings.sends_mail else 0
    return {
        "title": title_of(visit, stored),
        "count": seen.count,
        "chat": seen.whom.chat,
        "mail": mail,
    }
