"""The buttons' acts: what each stands for, within Telegram's 64 bytes of callback data."""

from bot.services.replies import Button, Line, Rows

BACK, SKIP, KEEP, CANCEL = "~back", "~skip", "~keep", "~cancel"
CONTROLS = (BACK, SKIP, KEEP, CANCEL)
GREATEST_NUMBER = 2**63 - 1
"""SQLite holds no bigger one."""


def act(verb: str, *objects: object) -> str:
    """For instance 'read:defenders-2018:2'. No object holds a colon."""
    return ":".join((verb, *map(str, objects)))


def read_number(said: str) -> int | None:
    """The number that stands on a button; None for whatever no row or place can have."""
    if not (said.isascii() and said.isdecimal()):
        return None
    number = int(said)
    return number if number <= GREATEST_NUMBER else None


def button(label: str, verb: str, *objects: object, style: str | None = None) -> Button:
    return Button(Line(label), act=act(verb, *objects), style=style)


def stacked(*buttons: Button) -> Rows:
    """One button a row: long labels stay whole on a narrow phone."""
    return tuple((one,) for one in buttons)
