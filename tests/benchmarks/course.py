"""What each user of the benchmarks does, from the link to the confirmed signature.

She taps the first of `TAPS` that is offered, and types the next of `TEXTS` otherwise: so she
finds her way through whatever the conversation asks. The letter asks for no e-mailed code, for
mail would be the same work for every bot.
"""

from collections.abc import Iterable

SLUG = "defenders-2018"
TEXTS = (
    f"/start {SLUG}",
    "Network {number} of Defenders",
    "Switzerland",
    "Maria Sample",
    "Director",
    "director@example.org",
)
BEGIN = f"sign:{SLUG}"
TAPS = (":yes", ":right", ":authorised", ":~skip", ":no")
SIGNED = "signature:"
"""How the data of a button begins that only a confirmed signature has."""


def is_signed(offered: Iterable[str]) -> bool:
    return any(data.startswith(SIGNED) for data in offered)


def to_tap(offered: Iterable[str], place: int) -> str | None:
    """The button that leads on, by its data; the letter's card is at the first place."""
    wanted = TAPS if place > 1 else (BEGIN,)
    data = list(offered)
    return next((one for end in wanted for one in data if one.endswith(end)), None)
