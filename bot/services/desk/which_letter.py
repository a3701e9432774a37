"""Which letter is meant, where somebody organises several."""

from collections.abc import Callable

from bot.services.controls import stacked
from bot.services.desk import access
from bot.services.presenting import title_button
from bot.services.replies import Line
from bot.services.visit import Visit


def show_or_ask(visit: Visit, show: Callable[[Visit, str], None], verb: str, head: str) -> None:
    """Show it of the one letter that she organises, or ask by a button for each.

    Raises `Hidden` to whoever organises none.
    """
    access.require_somewhere(visit)
    mine = access.letters_of(visit)
    if len(mine) == 1:
        show(visit, mine[0].letter.slug)
        return
    ways = [title_button(visit, stored, verb) for stored in mine]
    visit.say(Line(head), rows=stacked(*ways))
