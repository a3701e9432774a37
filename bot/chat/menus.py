"""Each person's menu of commands: whoever has a role at the desk sees more of them."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final

from telegram.error import TelegramError

from bot.chat.desk_routes import DESK_COMMANDS
from bot.chat.request import Api
from bot.chat.telegram_bot import PRIVATE
from bot.domain.roles import Role, may_somewhere
from bot.services.desk import access
from bot.services.visit import Surroundings
from bot.texts import catalogue
from storage import people, roles
from storage.database import Database, Transaction
from storage.people import Person
from storage.roles import RoleChanged

AT_THE_DESK: Final = tuple(name for name in DESK_COMMANDS if name != "roles")
OF_ADMINS: Final = ("roles",)

log = logging.getLogger(__name__)


class Menus:
    """Subscribe `take` to the database and call `start` once; a menu is comfort, no promise."""

    def __init__(self, database: Database, api: Api, surroundings: Surroundings) -> None:
        self._database = database
        self._api = api
        self._surroundings = surroundings
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        self._spawn(await self._database.read(partial(_at_the_desk, admins=self._surroundings)))

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def drain(self) -> None:
        if self._tasks:
            await asyncio.wait(self._tasks)

    def take(self, events: Sequence[object]) -> None:
        self._spawn([event for event in events if isinstance(event, RoleChanged)])

    def _spawn(self, whose: Sequence[RoleChanged]) -> None:
        if whose:
            task = asyncio.create_task(self._set_all(whose), name="menus of the desk")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _set_all(self, whose: Sequence[RoleChanged]) -> None:
        for changed in whose:
            look = partial(_menu, changed=changed, admins=self._surroundings)
            for method, parameters in await self._database.read(look):
                try:
                    await self._api.call(method, parameters)
                except TelegramError as error:
                    log.info("a menu was not set: %s", type(error).__qualname__)


def _at_the_desk(tx: Transaction, admins: Surroundings) -> list[RoleChanged]:
    named = (people.find(tx, telegram) for telegram in sorted(admins.admins))
    numbers = {h.person for h in roles.every(tx)} | {p.id for p in named if p}
    return [RoleChanged(number) for number in numbers]


def _menu(
    tx: Transaction, changed: RoleChanged, admins: Surroundings
) -> list[tuple[str, Mapping[str, Any]]]:
    """The call that sets her menu, or takes her own one away: it would show what she was."""
    known = people.find_by_id(tx, changed.person)
    chat = known.telegram if known else changed.chat
    if chat is None:
        return []
    scope = {"type": "chat", "chat_id": chat}
    names = _names(tx, known, admins) if known else ()
    if known is None or not names:
        return [("deleteMyCommands", {"scope": scope})]
    commands = [
        {"command": name, "description": catalogue.plain(known.language, f"command-{name}")}
        for name in (*names, *PRIVATE)
    ]
    return [("setMyCommands", {"scope": scope, "commands": commands})]


def _names(tx: Transaction, person: Person, admins: Surroundings) -> tuple[str, ...]:
    held = access.grants_of(tx, admins, person)
    if not may_somewhere(held, Role.ORGANISER):
        return ()
    return (*AT_THE_DESK, *(OF_ADMINS if may_somewhere(held, Role.ADMIN) else ()))
