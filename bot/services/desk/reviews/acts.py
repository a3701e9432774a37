"""What the buttons of a review stand for, and which signature a tap may touch."""

from datetime import UTC, datetime, timedelta

from bot.domain.roles import Role
from bot.domain.signature import SignatureStatus
from bot.services.desk import access
from bot.services.replies import Button, Line
from bot.services.visit import Visit
from storage import signatures
from storage.signatures import Signature

PREFIX = "look_"
"""Begins the payload of the link by which a group leads to a review; no letter has a '_'."""
STATES = tuple(SignatureStatus)
GREATEST_ID = 2**63 - 1


def touchable(visit: Visit, number: str) -> Signature | None:
    """The signature of that id; None (and a toast) when there is none.

    Raises `access.Hidden` when it is under a letter that is not hers to touch.
    """
    known = read_id(number)
    signature = signatures.find_by_id(visit.tx, known) if known else None
    if signature is None:
        access.require_somewhere(visit)
        visit.toast = Line("toast-over")
        return None
    access.require(visit, Role.ORGANISER, signature.letter)
    return signature


def read_id(number: str) -> int | None:
    """None for what can be no row's id."""
    if not (number.isascii() and number.isdecimal() and len(number) < 20):
        return None
    return int(number) if int(number) <= GREATEST_ID else None


def version(signature: Signature) -> str:
    """Changes with the signature: a tap counts only for what was looked at."""
    since = signature.changed - datetime.fromtimestamp(0, UTC)
    return f"{since // timedelta(microseconds=1)}-{STATES.index(signature.status)}"


def act(verb: str, signature: Signature, *more: object) -> str:
    return ":".join((verb, str(signature.id), *map(str, more)))


def about(label: str, verb: str, signature: Signature, *, style: str | None = None) -> Button:
    """A button that names the signature by its number."""
    return Button(
        Line(label, {"number": signature.number or 0}), act=act(verb, signature), style=style
    )
