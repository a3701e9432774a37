"""The commands and buttons of the organisers' desk; each step looks by itself who may."""

from collections.abc import Callable

from bot.services.desk import giving_roles, overview
from bot.services.visit import Visit

DESK_COMMANDS: dict[str, Callable[[Visit], None]] = {
    "desk": overview.show,
    "roles": giving_roles.show,
}

DESK_TAPS: dict[tuple[str, int], Callable[..., None]] = {
    ("desk", 0): overview.show,
    ("desk", 1): overview.show_letter,
    ("chart", 1): overview.chart,
    ("chart-by", 1): overview.chart_by_country,
    ("roles", 0): giving_roles.show,
    ("role-invite", 0): giving_roles.ask_which,
    ("role-for", 2): giving_roles.ask_label,
    ("role-accept", 1): giving_roles.accept,
    ("role-decline", 1): giving_roles.decline,
    ("role-away", 1): giving_roles.ask_to_take_away,
    ("role-gone", 1): giving_roles.take_away,
    ("role-end", 1): giving_roles.end_link,
}
