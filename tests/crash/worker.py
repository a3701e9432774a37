"""The bot with a trap in it: it kills itself at a named point. Only the campaign starts it so."""

import asyncio
import os
import random
import signal
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from bot.chat.courier import Courier
from bot.chat.intake import Intake
from bot.commands import running
from bot.mail import mailer
from bot.settings import read_settings
from storage.database import Database

POINTS = (
    "before-commit",
    "after-commit",
    "before-send",
    "after-send",
    "after-mail",
    "before-confirming",
)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def trap(point: str, after: int) -> None:  # noqa: C901 - one case a point
    """Kill the process at the `after`-th time that it comes to the point."""
    left = iter(range(after, -1, -1))

    def is_sprung() -> bool:
        return next(left, 0) == 0

    def before(function: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def trapped(*args: Any, **kwargs: Any) -> Any:
            if is_sprung():
                die()
            return await function(*args, **kwargs)

        return trapped

    def behind(function: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def trapped(*args: Any, **kwargs: Any) -> Any:
            result = await function(*args, **kwargs)
            if is_sprung():
                die()
            return result

        return trapped

    match point:
        case "before-commit":
            Database.write = before(Database.write)  # type: ignore[method-assign]
        case "after-commit":
            Database.write = behind(Database.write)  # type: ignore[method-assign]
        case "before-send":
            Courier.deliver = before(Courier.deliver)  # type: ignore[method-assign]
        case "after-send":
            Courier.deliver = behind(Courier.deliver)  # type: ignore[method-assign]
        case "after-mail":
            mailer.send = behind(mailer.send)  # type: ignore[assignment]
        case "before-confirming":
            Intake.take = behind(Intake.take)  # type: ignore[method-assign]
        case _:
            raise SystemExit(f"no such point: {point}")


if __name__ == "__main__":
    name, _, seed = sys.argv[1].partition(":")
    trap(name, random.Random(seed).randrange(3, 40))  # noqa: S311 - to be repeated
    asyncio.run(running.run(read_settings()))
