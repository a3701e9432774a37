"""The whole bot as `undersigned run` starts it, but free of the pace that Telegram asks for."""

import asyncio

from bot.commands import running
from bot.commands.logs import set_up
from bot.settings import read_settings

UNPACED = 1_000_000.0


def main() -> None:
    settings = read_settings()
    set_up("ERROR")
    unpaced = {"messages_per_second": UNPACED, "messages_per_second_per_chat": UNPACED}
    asyncio.run(running.run(settings.model_copy(update=unpaced)))


if __name__ == "__main__":
    main()
