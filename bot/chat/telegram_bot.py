"""The bot as Telegram shows it: who it is, its menu and its description in each language."""

from dataclasses import dataclass
from typing import Final

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeDefault,
)

from bot.chat.request import AiohttpRequest, Api
from bot.texts import catalogue

PRIVATE: Final = (
    *("letters", "status", "ask", "language", "help", "cancel", "mydata", "forgetme"),
)
IN_GROUPS: Final = ("start",)


@dataclass(slots=True)
class Connection:
    """The ways to Telegram: PTB's bot for the few calls at the start, `api` for all others."""

    bot: Bot
    api: Api
    request: AiohttpRequest

    async def close(self) -> None:
        await self.request.shutdown()


async def connect(token: str, api_url: str) -> Connection:
    """A connection that has not asked anything yet."""
    request = AiohttpRequest()
    await request.initialize()
    base = f"{api_url.rstrip('/')}/bot"
    files = f"{api_url.rstrip('/')}/file/bot"
    bot = Bot(
        token, base_url=base, base_file_url=files, request=request, get_updates_request=request
    )
    return Connection(bot, Api(request, api_url, token), request)


async def introduce(bot: Bot) -> str:
    """Ask Telegram who the bot is, and end a webhook that would keep updates away.

    Returns its user name. Raises `telegram.error.InvalidToken` and network errors.
    """
    me = await bot.get_me()
    await bot.delete_webhook(drop_pending_updates=False)
    return me.username or ""


async def set_menus(bot: Bot) -> None:
    """Commands and descriptions, in every language that ships."""
    for language in catalogue.LANGUAGES:
        # Without a language code they hold for everybody whose language does not ship.
        code = "" if language == catalogue.FALLBACK else language
        private = _commands(language, PRIVATE)
        await bot.set_my_commands(private, BotCommandScopeDefault(), language_code=code)
        await bot.set_my_commands(private, BotCommandScopeAllPrivateChats(), language_code=code)
        groups = _commands(language, IN_GROUPS)
        await bot.set_my_commands(groups, BotCommandScopeAllGroupChats(), language_code=code)
        about = catalogue.plain(language, "bot-about")
        await bot.set_my_short_description(about, language_code=code)
        description = catalogue.plain(language, "bot-description")
        await bot.set_my_description(description, language_code=code)


def _commands(language: str, names: tuple[str, ...]) -> list[BotCommand]:
    return [BotCommand(name, catalogue.plain(language, f"command-{name}")) for name in names]
