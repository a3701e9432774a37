"""What is heard in groups: little, and never anything of a signatory's."""

from collections.abc import Callable

from bot.chat.incoming import Deed, Incoming
from bot.domain.refusal import Refusal
from bot.services import general
from bot.services.desk import access, team
from bot.services.desk.reviews import deciding
from bot.services.replies import Line, refused
from bot.services.visit import Surroundings, Visit
from bot.texts import catalogue
from storage import people, teams
from storage.database import Transaction

GROUP_TAPS: dict[tuple[str, int], Callable[..., None]] = {
    ("approve", 2): deciding.approve_in_group,
}
"""Decisions that may be taken in the organisers' group, by people with the role."""


def handle_in_group(tx: Transaction, came: Incoming, surroundings: Surroundings) -> str | None:
    """One update out of a group, to its end; the toast that is due after a tap, or None."""
    if came.deed is Deed.TAP:
        return _tapped(tx, came, surroundings)
    if is_of_the_desk(came):
        _of_the_desk(tx, came, surroundings)
    elif came.deed is Deed.CAME and team.is_about_to_link(tx, came.sender):
        return None  # her link comes next, and is answered
    elif _speaks_to_the_bot(came, surroundings.username):
        general.answer_in_group(tx, came.chat, came.language_code, surroundings, came.text)
    return None


def is_of_the_desk(came: Incoming) -> bool:
    """What has to be heard in a group, however much is said there."""
    if came.deed is Deed.COMMAND:
        return came.command == "unlink" or _links(came)
    return came.deed in (Deed.TAP, Deed.LEFT) or came.moved_to is not None


def toast_of(visit: Visit) -> str | None:
    if visit.toast is None:
        return None
    return catalogue.plain(visit.language, visit.toast.key, visit.toast.facts)


def _tapped(tx: Transaction, came: Incoming, surroundings: Surroundings) -> str | None:
    """A member without the role, or a stranger, taps in vain, and nothing is said aloud."""
    verb, *objects = came.text.split(":")
    step = GROUP_TAPS.get((verb, len(objects)))
    person = people.find(tx, came.sender)
    if step is None or person is None:
        language = catalogue.shipped(came.language_code, surroundings.default_language)
        return catalogue.plain(language, "toast-over")
    visit = Visit(tx, person, surroundings, came.message, group=came.chat)
    try:
        step(visit, *objects)
    except access.Hidden:
        visit.toast = Line("toast-over")
    except Refusal as refusal:
        visit.toast = refused(refusal)
    return toast_of(visit)


def _links(came: Incoming) -> bool:
    return came.command == "start" and came.text.startswith(team.PREFIX)


def _of_the_desk(tx: Transaction, came: Incoming, surroundings: Surroundings) -> None:
    if came.moved_to is not None:
        teams.moved(tx, came.chat, came.moved_to)
    elif came.deed is Deed.LEFT:
        team.left(tx, came.chat)
    elif _links(came):
        token = came.text.removeprefix(team.PREFIX)
        team.link_here(tx, came.chat, came.sender, token, surroundings)
    else:
        team.unlink_here(tx, came.chat, came.sender, surroundings)


def _speaks_to_the_bot(came: Incoming, username: str) -> bool:
    if came.deed is Deed.TEXT:
        return f"@{username.casefold()}" in came.text.casefold()
    return came.deed in (Deed.COMMAND, Deed.CAME)
