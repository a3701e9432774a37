"""Sees long work through, one job after the other, and takes it up again after a restart."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import Final, TypeVar

from telegram.error import BadRequest, TelegramError

from bot.chat import apart
from bot.chat.library import Library
from bot.chat.request import Api
from bot.domain.refusal import Refusal
from bot.papers.paper import Paper
from bot.services import jobs as work
from bot.services.desk.exports import jobs as _exports  # noqa: F401 - registers its work
from bot.services.desk.imports import jobs as _imports  # noqa: F401 - registers its work
from bot.services.replies import Line
from bot.services.visit import Surroundings
from storage import jobs
from storage.database import Database, Transaction
from storage.errors import StorageError
from storage.jobs import Job, JobAdded

TRIES: Final = 5
PAUSE: Final = 2.0
"""Seconds before a failed job is tried again, doubled each time."""

T = TypeVar("T")
log = logging.getLogger(__name__)


class Foreman:
    """Subscribe `take` to the database, call `start` once, and `stop` at the end."""

    def __init__(
        self,
        database: Database,
        api: Api,
        surroundings: Surroundings,
        library: Library | None = None,
    ) -> None:
        self.database = database
        self.surroundings = surroundings
        self._api = api
        self._library = library
        self._waiting: asyncio.Queue[int] = asyncio.Queue()
        self._running: asyncio.Task[None] | None = None

    async def start(self) -> None:
        for job in await self.database.read(jobs.waiting):
            self._waiting.put_nowait(job.id)
        self._running = asyncio.create_task(self._work(), name="foreman")

    async def stop(self) -> None:
        """What is not done goes on at the next start."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    async def drain(self, seconds: float) -> None:
        """Wait until nothing is left to do, but no longer than this."""
        async with asyncio.timeout(seconds):
            await self._waiting.join()

    def take(self, events: Sequence[object]) -> None:
        for event in events:
            if isinstance(event, JobAdded):
                self._waiting.put_nowait(event.id)

    async def fetch(self, file: str) -> bytes:
        try:
            found = await self._api.call("getFile", {"file_id": file})
            return await self._api.download(found["file_path"])
        except BadRequest:
            raise Refusal("file-gone") from None

    async def think(self, work: Callable[[], T]) -> T:
        return await asyncio.to_thread(work)

    def apart(self, hears: apart.Hears | None = None) -> AbstractAsyncContextManager[work.Runner]:
        return apart.apart(hears)

    def lay_out(self, key: str, paper: Paper) -> None:
        if self._library is not None:
            self._library.lay_out(key, paper)

    async def _work(self) -> None:
        while True:
            number = await self._waiting.get()
            try:
                await self._see_through(number)
            except StorageError as error:
                log.error("a job could not be recorded: %s", type(error).__qualname__)
            finally:
                self._waiting.task_done()

    async def _see_through(self, number: int) -> None:
        while (job := await self.database.read(partial(jobs.get, job=number))) is not None:
            try:
                await work.WORK[job.kind](self, job)
                await self.database.write(partial(_done, job=job))
            except Refusal as refusal:
                refused = partial(work.refuse, job=job, refusal=refusal)
                await self.database.write(refused)
            except StorageError:
                raise
            except (TelegramError, OSError) as error:
                await self._try_again(job, error)
            except Exception as error:  # any fault of the work is met here, and told
                log.error("a job failed: %s in %s", type(error).__qualname__, job.kind)
                await self.database.write(partial(_give_up, job=job))

    async def _try_again(self, job: Job, error: Exception) -> None:
        log.warning("a job is tried again later: %s", type(error).__qualname__)
        if job.tries + 1 >= TRIES:
            await self.database.write(partial(_give_up, job=job))
            return
        await self.database.write(partial(jobs.tried, job=job.id))
        await asyncio.sleep(PAUSE * 2**job.tries)


def _done(tx: Transaction, job: Job) -> None:
    if jobs.get(tx, job.id) is not None:
        jobs.end(tx, job.id)


def _give_up(tx: Transaction, job: Job) -> None:
    jobs.end(tx, job.id, "failed")
    work.show_progress(tx, job, Line("job-failed"))
