"""A broadcast as it is commonly sent. `python -m tests.benchmarks.broadcast_peers WAY URL TOKEN N`.

`loop`: one message after another with a short sleep between. `limiter`: all at once, behind the
library's own AIORateLimiter. Both wait and try again when Telegram says that it was too many.
"""

import asyncio
import sys
from collections.abc import Callable, Coroutine
from typing import Any, Final

from telegram import Bot
from telegram.error import RetryAfter
from telegram.ext import AIORateLimiter, ExtBot

from tests.benchmarks.broadcast_audience import NEWS, chats

PAUSE: Final = 0.05
"""Between two messages; what the library's wiki and most bots do, to be below 30 a second."""
TRIES: Final = 100


async def loop(url: str, token: str, many: int) -> None:
    async with Bot(token, base_url=f"{url}/bot") as bot:
        for chat in chats(many):
            await _send(bot, chat)
            await asyncio.sleep(PAUSE)


async def limiter(url: str, token: str, many: int) -> None:
    limits = AIORateLimiter(max_retries=TRIES)
    async with ExtBot(token, base_url=f"{url}/bot", rate_limiter=limits) as bot:
        await asyncio.gather(*(bot.send_message(chat, NEWS) for chat in chats(many)))


async def _send(bot: Bot, chat: int) -> None:
    for _ in range(TRIES):
        try:
            await bot.send_message(chat, NEWS)
        except RetryAfter as error:
            wait = error.retry_after
            await asyncio.sleep(wait if isinstance(wait, int) else wait.total_seconds())
        else:
            return


WAYS: Final[dict[str, Callable[[str, str, int], Coroutine[Any, Any, None]]]] = {
    "loop": loop,
    "limiter": limiter,
}


async def main(way: str, url: str, token: str, many: str) -> None:
    await WAYS[way](url, token, int(many))
    await asyncio.Event().wait()  # until it is told to end, as the other contestants are


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
