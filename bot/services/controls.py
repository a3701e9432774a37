"""The buttons' acts: what each stands for, within Telegram's 64 bytes of callback data."""

from bot.services.replies import Button, Line, Rows

BACK, SKIP, KEEP, CANCEL = "~back", "~skip", "~keep", "~cancel"
CONTROLS = (BACK, SKIP, KEEP, CANCEL)


def act(verb: str, *objects: object) -> str:
    """For instance 'read:defenders-2018:2'. No object holds a colon."""
    return ":".join((verb, *map(str, objects)))


def button(label: str, verb: str, *objects: object, style: str | None = None) -> Button:
    return Button(Line(label), act=act(verb, *objects), style=style)


def stacked(*buttons: Button) -> Rows:
    """One button a row: long labels stay whole on a narrow phone."""
    return tuple((one,) for one in buttons)
