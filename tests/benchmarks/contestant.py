"""A bot that takes part: how it is started, in a process of its own on a core of its own."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
STOP_SECONDS = 20


@asynccontextmanager
async def running(
    module: str,
    arguments: Sequence[str] = (),
    environ: Mapping[str, str] | None = None,
    core: set[int] | None = None,
) -> AsyncIterator[int]:
    """`python -m module arguments` until the end of the block; its process id."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, *arguments),
        cwd=ROOT,
        env=_bare_environment() | dict(environ or {}),
        stdout=asyncio.subprocess.DEVNULL,
    )
    if core:
        os.sched_setaffinity(process.pid, core)
    try:
        yield process.pid
        if process.returncode is not None:
            raise RuntimeError(f"{module} ended by itself, with {process.returncode}")
    finally:
        await _stopped(process)


def _bare_environment() -> dict[str, str]:
    """Nothing of a real bot's settings must reach one that is measured."""
    return {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}


async def _stopped(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.send_signal(signal.SIGTERM)
    try:
        async with asyncio.timeout(STOP_SECONDS):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()
