"""Takes updates from Telegram, and confirms them only after their effects are on the disk."""

import asyncio
import json
import logging
import traceback
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.chat.errors import judge
from bot.chat.group_routes import is_of_the_desk
from bot.chat.incoming import ALLOWED_UPDATES, ODD, Deed, Incoming, unwrap
from bot.chat.request import Api
from bot.chat.routes import handle
from bot.chat.throttle import Throttle
from bot.services import general
from bot.services.visit import Surroundings
from storage import updates
from storage.database import Database, Transaction
from storage.errors import StorageError

POLL_SECONDS: Final = 25
BATCH: Final = 100
TRIES: Final = 3
LONGEST_PAUSE: Final = 30.0
SWEEP_EVERY: Final = 1_000
"""Updates after which the memory of very old ones is cleared."""

log = logging.getLogger(__name__)
Update = Mapping[str, Any]


class Intake:
    """Long polling. `getUpdates` with the next offset is Telegram's confirmation."""

    def __init__(self, api: Api, database: Database, surroundings: Surroundings) -> None:
        self._api = api
        self._database = database
        self._surroundings = surroundings
        self._throttle = Throttle()
        self._offset: int | None = None
        self._toasts: set[asyncio.Task[None]] = set()
        self._taken = 0

    async def run(self) -> None:
        """Poll until cancelled. Raises `InvalidToken` when Telegram does not know the bot."""
        pause = 0.0
        while True:
            try:
                batch = await self._poll()
                await asyncio.shield(asyncio.create_task(self.take(batch)))
                pause = 0.0
            except InvalidToken:
                raise
            except (TelegramError, StorageError) as error:
                pause = _longer(pause, error)
                log.warning("no updates for %.0f s: %s", pause, _kind(error))
                await asyncio.sleep(pause)

    async def finish(self) -> None:
        """Confirm what has been taken, and let the last toasts out."""
        await self.let_toasts_out(5)
        if self._offset is not None:
            parameters = {"offset": self._offset, "limit": 1, "timeout": 0}
            try:
                await self._api.call("getUpdates", parameters, seconds=5)
            except TelegramError as error:
                log.info("the last updates are confirmed at the next start: %s", _kind(error))

    async def let_toasts_out(self, seconds: float) -> None:
        if self._toasts:
            await asyncio.wait(self._toasts, timeout=seconds)

    async def take(self, batch: Sequence[Update]) -> None:
        """Bring every update of the batch to its effects: in order for a chat, chats abreast.

        Raises `StorageError` when they cannot be kept; the batch is then not confirmed.
        """
        lanes: defaultdict[int, list[tuple[Update, Incoming | None]]] = defaultdict(list)
        for update in batch:
            came = self._unwrapped(update)
            lanes[came.chat if came else 0].append((update, came))
        await asyncio.gather(*(self._take_in_order(lane) for lane in lanes.values()))
        if batch:
            self._offset = batch[-1]["update_id"] + 1
            await self._sweep(len(batch))

    async def _poll(self) -> list[Update]:
        parameters: dict[str, Any] = {
            "timeout": POLL_SECONDS,
            "limit": BATCH,
            "allowed_updates": list(ALLOWED_UPDATES),
        }
        if self._offset is not None:
            parameters["offset"] = self._offset
        batch: list[Update] = await self._api.call(
            "getUpdates", parameters, seconds=POLL_SECONDS + 10
        )
        return batch

    def _unwrapped(self, update: Update) -> Incoming | None:
        try:
            return unwrap(update, self._surroundings.username)
        except ODD:
            return None

    async def _take_in_order(self, lane: Sequence[tuple[Update, Incoming | None]]) -> None:
        for update, came in lane:
            if came is None:
                await self._set_aside(update, came, "not as the Bot API describes it")
            elif self._is_heard(came):
                await self._take_one(update, came)

    def _is_heard(self, came: Incoming) -> bool:
        if came.deed is not Deed.COMMAND and came.private:
            self._throttle.note(came.sender)
            return True
        if not came.private and is_of_the_desk(came):
            return True
        who = came.sender if came.private else came.chat
        said = f"{came.command} {came.text}" if came.private else "group"
        return self._throttle.admits(who, said, asyncio.get_running_loop().time())

    async def _take_one(self, update: Update, came: Incoming) -> None:
        step = partial(_once, came=came, surroundings=self._surroundings)
        for _ in range(TRIES):
            try:
                toast = await self._database.write(step)
            except StorageError:
                raise
            except Exception as error:  # any fault of a step is met here, and kept
                where = _where(error)
                log.error("an update failed: %s", where)
                await asyncio.sleep(0)
            else:
                self._answer_tap(came, toast)
                return
        await self._set_aside(update, came, where)

    async def _set_aside(self, update: Update, came: Incoming | None, why: str) -> None:
        """Out of the way of the others, with its error, and the person is told."""
        apology = partial(_apologise, update=update, came=came, why=why)
        await self._database.write(apology)

    def _answer_tap(self, came: Incoming, toast: str | None) -> None:
        """Stop the waiting sign on the button; worth a try, not worth a promise."""
        if not came.query:
            return
        task = asyncio.create_task(self._toast(came.query, toast))
        self._toasts.add(task)
        task.add_done_callback(self._toasts.discard)

    async def _toast(self, query: str, toast: str | None) -> None:
        parameters = {"callback_query_id": query} | ({"text": toast[:200]} if toast else {})
        try:
            await self._api.call("answerCallbackQuery", parameters)
        except TelegramError as error:
            log.debug("a tap was not answered: %s", _kind(error))

    async def _sweep(self, taken: int) -> None:
        self._taken += taken
        if self._taken >= SWEEP_EVERY:
            self._taken = 0
            await self._database.write(updates.forget_old)


def _once(tx: Transaction, came: Incoming, surroundings: Surroundings) -> str | None:
    """The update's effects, if it has not had them yet: Telegram may deliver it again."""
    return handle(tx, came, surroundings) if updates.take(tx, came.update_id) else None


def _apologise(tx: Transaction, update: Update, came: Incoming | None, why: str) -> None:
    if not updates.take(tx, int(update["update_id"])):
        return
    updates.set_aside(tx, "update", why, TRIES, json.dumps(update))
    if came is not None and came.private:
        general.apologise(tx, came.sender, came.language_code)


def _longer(pause: float, error: Exception) -> float:
    if isinstance(error, RetryAfter):
        return judge(error).seconds
    return min(LONGEST_PAUSE, max(1.0, pause * 2))


def _kind(error: Exception) -> str:
    if isinstance(error, Conflict):
        return "another process asks for this bot's updates; only one may"
    return type(error).__qualname__


def _where(error: Exception) -> str:
    """The error's kind and place. Its message may quote what somebody typed, so it stays out."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].name}:{frames[-1].lineno}" if frames else "?"
    return f"{type(error).__qualname__} in {place}"
