"""The bot with a trap in it: at a named point it kills itself, as no signal from outside could.

`python -m tests.crash.worker after-send 7` is `python -m bot run`, dead at the seventh send.
The campaign alone starts it so; the product knows nothing of it.
"""

import inspect
import os
import signal
import sys
from collections.abc import Callable
from functools import wraps
from typing import Any, Final

from bot.__main__ import app
from bot.chat.broadcaster import Broadcaster
from bot.chat.courier import Courier
from bot.chat.intake import Intake
from bot.mail import mailer
from bot.services import broadcasting
from storage.group_commit import GroupCommit
from storage.ids import Ids

Function = Callable[..., Any]
Killer = Callable[[], None]


def before(function: Function, strike: Killer) -> Function:
    @wraps(function)
    def trapped(*args: Any, **kwargs: Any) -> Any:
        strike()
        return function(*args, **kwargs)

    return trapped


def after(function: Function, strike: Killer) -> Function:
    @wraps(function)
    def trapped(*args: Any, **kwargs: Any) -> Any:
        value = function(*args, **kwargs)
        strike()
        return value

    return trapped


def after_awaiting(function: Function, strike: Killer) -> Function:
    @wraps(function)
    async def trapped(*args: Any, **kwargs: Any) -> Any:
        value = await function(*args, **kwargs)
        strike()
        return value

    return trapped


POINTS: Final[dict[str, tuple[object, str, Callable[[Function, Killer], Function]]]] = {
    # Everything of the transaction is written but its COMMIT.
    "before-commit": (Ids, "reserve", after),
    # On the writer's thread: the work is on the disk, and nobody has been told.
    "after-commit": (GroupCommit, "of", after),
    # Every effect is on the disk, and Telegram will deliver the updates again.
    "before-confirming": (Intake, "take", after_awaiting),
    # The reply is promised and has not left.
    "before-send": (Courier, "deliver", before),
    # The reply has arrived, and the outbox still holds it.
    "after-send": (Courier, "deliver", after_awaiting),
    # The e-mail has arrived, and the outbox still holds it.
    "after-mail": (mailer, "send", after_awaiting),
    # The recipients of a broadcast are written, and whose turn it is is claimed, but its COMMIT.
    "before-claim": (broadcasting, "claim", after),
    # They are claimed on the disk, and nobody has been sent anything.
    "after-claim": (Broadcaster, "_dispatch", after),
    # One message of many has arrived, and nothing says so yet.
    "after-sending": (Courier, "_deliver_broadcast", after_awaiting),
    # That it has arrived is written but for its COMMIT.
    "before-settling": (broadcasting, "settle", after),
}


def set_trap(point: str, count: int) -> None:
    """Kill this process when it comes to `point` for the `count`-th time."""
    place, name, around = POINTS[point]
    function: Function = getattr(place, name)
    if inspect.iscoroutinefunction(function) == (around is after):
        raise TypeError(f"{name} is no longer what the trap at {point} was made for")
    left = iter(range(count - 1, -1, -1))

    def strike() -> None:
        if next(left, 1) == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    setattr(place, name, around(function, strike))


if __name__ == "__main__":
    set_trap(sys.argv[1], int(sys.argv[2]))
    app(["run"])
