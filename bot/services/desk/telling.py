"""What the organisers of a letter are told without having asked."""

from bot.services.desk import access
from bot.services.replies import Line, Reply, Rows
from bot.services.visit import Visit
from storage import teams


def tell_team(
    visit: Visit,
    letter: int,
    *lines: Line,
    rows: Rows = (),
    keep: str | None = None,
    but: int | None = None,
) -> None:
    """Each organiser of the letter in her own chat; `but` is the one who knows already."""
    for person in access.team(visit.tx, visit.surroundings, letter):
        if person.id != but:
            visit.tell(person, *lines, rows=rows, keep=keep)


def tell_group(
    visit: Visit, letter: int, *lines: Line, rows: Rows = (), keep: str | None = None
) -> None:
    """The letter's group, if one is linked. In it may be people without a role: nothing
    personal is said there, and a tap counts only when a role stands behind it.
    """
    for group in teams.of_letter(visit.tx, letter):
        reply = Reply(visit.surroundings.default_language, lines, rows, keep=keep)
        visit.tell_group(group.chat, reply)
