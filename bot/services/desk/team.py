"""A group of the organisers, linked by one of them: it hears that something happens, never who.

In a group may be people without a role. So no name of a person is said there, nothing of what
was asked, and organisations only if they agreed to be shown under a letter without high risk.
"""

from datetime import timedelta
from typing import Final

from bot.domain.refusal import Facts
from bot.domain.roles import Role, may
from bot.services.controls import button, stacked
from bot.services.desk import access, team_moments
from bot.services.desk.kept import leave_standing
from bot.services.desk.questions.thread_lines import title
from bot.services.replies import Button, Line, Reply
from bot.services.visit import Surroundings, Visit
from bot.texts.times import moment
from storage import audit, letters, people, teams
from storage.database import Transaction
from storage.people import Person
from storage.teams import TeamGroup, TeamLink

PREFIX: Final = "team_"
"""Begins the payload of a link that links a group."""
LINK_LIVES: Final = timedelta(hours=48)


def show(visit: Visit, slug: str, *before: Line) -> None:
    """Which groups hear of this letter, and the ways to link one more or to end it."""
    stored = access.letter_of(visit, slug)
    leave_standing(visit)
    linked = [g for g in teams.of_letter(visit.tx, stored.id) if g.letter == stored.id]
    visit.say(
        *before,
        Line("team-head", {"title": title(stored, visit.language)}),
        Line("team-groups", {"count": len(linked)}),
        Line("team-what"),
        rows=stacked(
            button("button-team-link", "team-link", slug, style="primary"),
            *(_end_button(visit, group, stored.letter.zone) for group in linked),
            button("button-desk", "desk", slug),
        ),
    )


def make_link(visit: Visit, slug: str) -> None:
    """Opened on Telegram, it asks for the group, adds the bot there, and links it."""
    stored = access.letter_of(visit, slug)
    leave_standing(visit)
    token = teams.make_link(visit.tx, stored.id, visit.person.id)
    visit.note("group link made", f"letter:{slug}")
    link = f"https://t.me/{visit.surroundings.username}?startgroup={PREFIX}{token}"
    until = moment(visit.now + LINK_LIVES, stored.letter.zone, visit.language)
    visit.say(
        Line("team-link", {"when": until}),
        rows=stacked(
            Button(Line("button-team-choose"), link=link, style="primary"),
            button("button-team-back", "team", slug),
        ),
    )


def link_here(
    tx: Transaction, chat: int, telegram: int, token: str, surroundings: Surroundings
) -> None:
    """The link was opened in this group: it counts if she who opened it has the role.

    Whoever has not is told so in private, and the group hears nothing.
    """
    person = people.find(tx, telegram)
    if person is None:
        return
    visit, link = Visit(tx, person, surroundings), teams.find_link(tx, token)
    if link is None or not _works(visit, link) or not teams.take_link(tx, link.id):
        visit.tell(person, Line("team-not-linked"))
        return
    teams.link(tx, chat, link.letter, person.id)
    team_moments.skip_what_was(tx, chat)
    visit.note("group linked", _subject(tx, link.letter))
    facts: Facts = {"title": _title(visit, link.letter), "bot": surroundings.username}
    _say_there(tx, chat, surroundings, Line("team-linked", facts), Line("team-linked-rules", facts))
    _tell_the_others(visit, link.letter)


def unlink_here(tx: Transaction, chat: int, telegram: int, surroundings: Surroundings) -> None:
    """Somebody with the role ends it in the group itself; anybody else is not heard."""
    group, person = teams.find(tx, chat), people.find(tx, telegram)
    if group is None or person is None or not _has_role(tx, person, group, surroundings):
        return
    _end(Visit(tx, person, surroundings), group)


def end(visit: Visit, number: str) -> None:
    group = next((g for g in teams.every(visit.tx) if str(g.id) == number), None)
    if group is None:
        access.require_somewhere(visit)
        visit.toast = Line("toast-over")
        return
    access.require(visit, Role.ORGANISER, group.letter)
    _end(visit, group)
    if group.letter is not None:
        slug = letters.get(visit.tx, group.letter).letter.slug
        show(visit, slug, Line("team-ended"))


def left(tx: Transaction, chat: int) -> None:
    """The bot was removed from the group."""
    group = teams.find(tx, chat)
    if group is not None:
        teams.unlink(tx, chat)
        audit.record(tx, "group unlinked", _subject(tx, group.letter))


def is_about_to_link(tx: Transaction, telegram: int) -> bool:
    """Whether somebody who lets the bot into a group holds a link for one."""
    person = people.find(tx, telegram)
    return person is not None and teams.has_open_link(tx, person.id, tx.now - LINK_LIVES)


def _end(visit: Visit, group: TeamGroup) -> None:
    teams.unlink(visit.tx, group.chat)
    visit.note("group unlinked", _subject(visit.tx, group.letter))
    facts: Facts = {"title": _title(visit, group.letter)}
    _say_there(visit.tx, group.chat, visit.surroundings, Line("team-unlinked", facts))


def _tell_the_others(visit: Visit, letter: int | None) -> None:
    """Each organiser hears of it: a group is a place where others may read along."""
    if letter is None:
        return
    stored = letters.get(visit.tx, letter)
    for person in access.team(visit.tx, visit.surroundings, letter):
        facts = {
            "name": access.known_as(visit, visit.person.id),
            "title": title(stored, person.language),
        }
        hers = person.id == visit.person.id
        visit.tell(person, Line("team-linked-yours" if hers else "team-linked-told", facts))


def _say_there(tx: Transaction, chat: int, surroundings: Surroundings, *lines: Line) -> None:
    anybody = Person(0, 0, surroundings.default_language, False, True, None)
    reply = Reply(surroundings.default_language, lines)
    Visit(tx, anybody, surroundings).tell_group(chat, reply)


def _works(visit: Visit, link: TeamLink) -> bool:
    fresh = not link.taken and visit.now < link.made + LINK_LIVES
    return fresh and may(access.grants(visit), Role.ORGANISER, link.letter)


def _has_role(
    tx: Transaction, person: Person, group: TeamGroup, surroundings: Surroundings
) -> bool:
    return may(access.grants(Visit(tx, person, surroundings)), Role.ORGANISER, group.letter)


def _title(visit: Visit, letter: int | None) -> str:
    if letter is None:
        return visit.text("all-letters")
    return title(letters.get(visit.tx, letter), visit.surroundings.default_language)


def _subject(tx: Transaction, letter: int | None) -> str:
    return f"letter:{letters.get(tx, letter).letter.slug}" if letter is not None else "letter:_all"


def _end_button(visit: Visit, group: TeamGroup, zone: str) -> Button:
    facts = {"when": moment(group.at, zone, visit.language)}
    return Button(Line("button-team-end", facts), act=f"team-end:{group.id}")
