"""The bot put together: database, connection to Telegram, intake, postman and mailer."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from bot.chat.broadcaster import Broadcaster
from bot.chat.courier import Courier
from bot.chat.foreman import Foreman
from bot.chat.intake import Intake
from bot.chat.library import Library
from bot.chat.menus import Menus
from bot.chat.postman import Postman
from bot.chat.telegram_bot import Connection, connect, introduce, set_menus
from bot.commands.caretaker import Caretaker
from bot.commands.comparer import Comparer
from bot.commands.desk_watch import DeskWatch
from bot.domain.pace import Pace
from bot.mail.mailer import Mailer
from bot.services.visit import Surroundings
from bot.settings import Settings
from bot.web.server import Web
from storage.database import Database, utc_now
from storage.keys import KeyRing, key_file

LAST_SECONDS: Final = 5.0
"""How long a stop lets finished answers leave; what is left is sent at the next start."""

log = logging.getLogger(__name__)


class Worker(Protocol):
    async def start(self) -> None: ...
    async def stop(self) -> None: ...


@dataclass(slots=True)
class Program:
    database: Database
    connection: Connection
    intake: Intake
    postman: Postman
    mailer: Mailer
    caretaker: Caretaker
    foreman: Foreman
    menus: Menus
    desk_watch: DeskWatch
    comparer: Comparer
    broadcaster: Broadcaster
    web: Web | None

    @property
    def workers(self) -> tuple[Worker, ...]:
        """What goes on beside the conversation, in the order in which it begins."""
        return (
            *(self.caretaker, self.foreman, self.menus, self.desk_watch),
            *(self.comparer, self.broadcaster),
            *((self.web,) if self.web else ()),
        )

    async def run(self, stop: asyncio.Event) -> None:
        """Work until `stop` is set. Raises `telegram.error.InvalidToken`."""
        polling = asyncio.create_task(self.intake.run(), name="intake")
        stopping = asyncio.create_task(stop.wait(), name="stop")
        await asyncio.wait({polling, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        await _cancelled(polling)


def key_ring(settings: Settings) -> KeyRing:
    """From SEALING_KEYS, or from the file beside the database, made on the first run."""
    if settings.sealing_keys is not None:
        return KeyRing.parse(settings.sealing_keys.get_secret_value())
    return key_file(settings.database)


@asynccontextmanager
async def open_database(
    settings: Settings, clock: Callable[[], datetime] = utc_now
) -> AsyncIterator[Database]:
    database = await Database.open(settings.database, key_ring(settings), clock=clock)
    try:
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def assembled(
    settings: Settings, clock: Callable[[], datetime] = utc_now
) -> AsyncIterator[Program]:
    """The bot, connected and with its outbox on the way; at the end, everything taken is kept.

    Raises what stands in the way: `telegram.error.TelegramError`, `storage.errors.StorageError`.
    """
    if settings.telegram_token is None:
        raise ValueError("the bot needs a token")
    async with open_database(settings, clock) as database:
        token = settings.telegram_token.get_secret_value()
        connection = await connect(token, settings.telegram_api_url)
        try:
            username = await introduce(connection.bot)
            program = _assemble(settings, database, connection, username, clock)
            await program.postman.start()
            await program.mailer.start()
            for worker in program.workers:
                await worker.start()
            menus = asyncio.create_task(set_menus(connection.bot), name="menus")
            menus.add_done_callback(_menus_set)
            try:
                yield program
            finally:
                await _wind_up(program, menus)
        finally:
            await connection.close()


def _assemble(
    settings: Settings,
    database: Database,
    connection: Connection,
    username: str,
    clock: Callable[[], datetime],
) -> Program:
    library = Library(database)
    courier = Courier(connection.api, library, paid=settings.paid_broadcasts is not None)
    overall = max(settings.messages_per_second, settings.paid_broadcasts or 0)
    pace = Pace(overall, settings.messages_per_second_per_chat)
    postman = Postman(database, courier, pace, clock)
    mailer = Mailer(
        *(database, settings.smtp, settings.mail_from, clock, library.paper),
        a_minute=settings.mails_per_minute,
    )
    surroundings = Surroundings(
        username,
        sends_mail=settings.smtp is not None,
        admins=settings.admins,
        default_language=settings.default_language,
        broadcast_approvals=settings.broadcast_approvals,
        public_url=settings.public_url,
        paid_broadcasts=settings.paid_broadcasts or 0,
        largest_file=settings.largest_file,
    )
    broadcaster = Broadcaster(database, postman, surroundings, clock)
    intake = Intake(connection.api, database, surroundings)
    caretaker = Caretaker(database, surroundings)
    foreman = Foreman(database, connection.api, surroundings, library)
    menus = Menus(database, connection.api, surroundings)
    desk_watch = DeskWatch(database, surroundings)
    comparer = Comparer(database)
    for listener in (postman, mailer, caretaker, foreman, menus, desk_watch, comparer, broadcaster):
        database.subscribe(listener.take)
    web = Web(database, surroundings, settings.port) if settings.public_url else None
    return Program(
        *(database, connection, intake, postman, mailer, caretaker, foreman, menus, desk_watch),
        *(comparer, broadcaster, web),
    )


async def _wind_up(program: Program, menus: asyncio.Task[None]) -> None:
    """Take nothing new, let answers out, confirm what was taken."""
    menus.cancel()
    await asyncio.gather(menus, return_exceptions=True)
    for worker in reversed(program.workers):
        await worker.stop()
    await program.intake.finish()
    await asyncio.gather(program.postman.drain(LAST_SECONDS), program.mailer.drain(LAST_SECONDS))
    await program.postman.stop()
    await program.mailer.stop()


async def _cancelled(task: asyncio.Task[None]) -> None:
    """End the task; raise what it ended of by itself."""
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        return


def _menus_set(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and task.exception() is not None:
        log.warning("the menus could not be set: %s", type(task.exception()).__qualname__)
