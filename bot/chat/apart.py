"""A process of its own for long work: it yields to the chat, tells how far it is, and ends with
the program that began it.
"""

import asyncio
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager
from functools import partial
from typing import Any, Final, TypeVar

from bot.papers import progress
from bot.services.jobs import Runner

LISTENED_EVERY: Final = 1.0
"""Seconds between two looks at how far it is."""
LOOKED_AROUND_EVERY: Final = 1.0
MODESTY: Final = 10
"""So much less than to the chat does the system give to it, where both want the processor."""

T = TypeVar("T")
Hears = Callable[[float], Awaitable[None]]


@asynccontextmanager
async def apart(hears: Hears | None = None) -> AsyncIterator[Runner]:
    """`hears` is told the share that is done, 0 to 1, whenever it has grown.

    Whoever is cancelled in the block leaves at once: what the process was about is given up.
    """
    spawned = multiprocessing.get_context("spawn")
    share, number = spawned.Value("d", 0.0), spawned.Value("q", 0)
    process = ProcessPoolExecutor(
        1, mp_context=spawned, initializer=_begin, initargs=(share, number, os.getpid())
    )
    listener = asyncio.create_task(_listen(share, hears)) if hears else None
    try:
        yield partial(_run, process)
    except asyncio.CancelledError:
        if number.value:
            os.kill(number.value, signal.SIGKILL)
        raise
    finally:
        if listener is not None:
            listener.cancel()
            await asyncio.gather(listener, return_exceptions=True)
        process.shutdown(wait=False, cancel_futures=True)


async def _run(process: ProcessPoolExecutor, task: Callable[[], T], /) -> T:
    return await asyncio.get_running_loop().run_in_executor(process, task)


async def _listen(share: Any, hears: Hears) -> None:
    told = 0.0
    while True:
        await asyncio.sleep(LISTENED_EVERY)
        if share.value > told:
            told = share.value
            await hears(told)


def _begin(share: Any, number: Any, parent: int) -> None:
    """In the new process, before its first work."""
    number.value = os.getpid()
    os.nice(MODESTY)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program that began it decides when it ends
    progress.listen(partial(_tell, share))
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _tell(share: Any, done: float) -> None:
    share.value = done


def _end_with(parent: int) -> None:
    """A program that was killed can end nobody."""
    while os.getppid() == parent:
        time.sleep(LOOKED_AROUND_EVERY)
    os._exit(1)
