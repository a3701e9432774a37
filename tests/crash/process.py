"""The real bot as a process that can be killed and started again."""

import asyncio
import os
import signal
import sys
from pathlib import Path
from typing import Final

from bot.rehearsal import Rehearsal
from tests.crash.deaths import Trap

SLUG: Final = "crash-letter"
PACE: Final = 1000
"""Messages a second."""
LETTER: Final = f"""---
letter: {SLUG}
language: en
title: A letter that must not be lost
addressee: The Council
summary: We ask the Council to listen.
closes: 2199-01-20 18:00
time zone: Europe/Zurich
coordinator: Coordination Team
contact: letter@example.org
---
Dear Council,

please listen.
"""
CHECKOUT: Final = Path(__file__).resolve().parents[2]


class CannotStart(RuntimeError):  # noqa: N818 - says what happened
    """What the program said when it could not even take the letter."""


class BotProcess:
    """One life at a time: `start`, then `kill` or `stop`; `starts` counts the lives."""

    def __init__(self, rehearsal: Rehearsal, folder: Path, pace: int = PACE) -> None:
        self.database = folder / "undersigned.db"
        self.starts = 0
        self._folder = folder
        self._changes = rehearsal.world.changes
        self._log = folder / "log.txt"
        self._process: asyncio.subprocess.Process | None = None
        self._watching: asyncio.Task[None] | None = None
        self._environ = {
            "PATH": os.environ.get("PATH", ""),
            "PYTHONPATH": str(CHECKOUT),
            "TELEGRAM_TOKEN": rehearsal.token,
            "TELEGRAM_API_URL": rehearsal.url,
            "DATABASE": str(self.database),
            "SMTP_URL": rehearsal.smtp_url.replace("smtp://", "smtp+plain://"),
            "MAIL_FROM": "letter@example.org",
            "MESSAGES_PER_SECOND": str(pace),
            "MESSAGES_PER_SECOND_PER_CHAT": str(PACE),
        }

    async def publish(self) -> None:
        """Put the letter in and open it, as its organisers do. Raises `CannotStart`."""
        letter = self._folder / "letter.md"
        letter.write_text(LETTER, encoding="utf-8")
        for words in (("letters", "add", str(letter)), ("letters", "open", SLUG)):
            code, said = await self.command(*words)
            if code:
                raise CannotStart(said.strip())

    async def start(self, trap: Trap | None = None) -> None:
        """Start the bot; with a trap it kills itself there (`tests.crash.worker`)."""
        assert not self.is_up, "one life at a time"
        self.starts += 1
        program = ("tests.crash.worker", trap.point, str(trap.count)) if trap else ("bot", "run")
        with self._log.open("ab") as log:
            self._process = await self._spawn(*program, stdout=log, stderr=log)
        self._watching = asyncio.create_task(self._watch(self._process))

    @property
    def is_up(self) -> bool:
        return self._process is not None and self._process.returncode is None

    def strike(self) -> None:
        """SIGKILL, at once."""
        if self._process is not None and self.is_up:
            self._process.kill()

    async def ended(self) -> int:
        """The exit code, negative for a signal."""
        assert self._process is not None
        assert self._watching is not None
        await self._watching
        return await self._process.wait()

    async def stop(self) -> int:
        """SIGTERM, as a stop is meant to be; the exit code."""
        if self._process is not None and self.is_up:
            self._process.send_signal(signal.SIGTERM)
        return await self.ended()

    async def command(self, *words: str) -> tuple[int, str]:
        """Another process on the same database: its exit code, and what it said."""
        pipe = asyncio.subprocess.PIPE
        process = await self._spawn("bot", *words, stdout=pipe, stderr=asyncio.subprocess.STDOUT)
        said, _ = await process.communicate()
        return process.returncode or 0, said.decode()

    def log(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")

    def last_words(self) -> str:
        return (self.log().splitlines() or [""])[-1]

    async def _spawn(self, *words: str, **streams: object) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", *words),
            env=self._environ,
            cwd=self._folder,
            **streams,  # type: ignore[arg-type] # what subprocess takes
        )

    async def _watch(self, process: asyncio.subprocess.Process) -> None:
        await process.wait()
        self._changes.wake()  # whoever waits for something to happen looks again
